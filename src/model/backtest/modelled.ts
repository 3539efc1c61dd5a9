/** Says what the model did with the money one row of the record speaks of, and between which ends that is known. */

import { dayText } from '../course/days'
import type { CourseRun } from '../course/run-course'
import type {
  AwardCourse,
  CourseSettings,
  Dataset,
  Day,
  Dollars,
  RecipientId,
  RecordedHold,
} from '../types'
import { keptBack } from './kept-back'
import type { KeptBack } from './kept-back'

/** The scenario run twice: with its own word on findings that facts leave open, and with all of them as failing. */
export interface Runs {
  readonly own: CourseRun
  readonly most: CourseRun
}

export interface Ends {
  readonly low: number
  readonly high: number
}

/** What the model did with the money a row of the record speaks of. */
export interface Modelled {
  /** Those of whose money something was kept back. */
  readonly held: readonly RecipientId[]
  /** Those of the row's places of whom it cannot be told, for the facts leave it open. */
  readonly open: readonly RecipientId[]
  /** Those of the row's places that have no award of their own in the model. */
  readonly without: readonly RecipientId[]
  readonly dollars: Dollars
  /** The most that was kept back on one day, whatever the row's own sum is held against. */
  readonly most: Dollars
  /** Between which ends the allocations are known. */
  readonly near: Ends
  /** The same with findings that are open, and with a draw-down nobody published. */
  readonly wide: Ends
  readonly from: Day | ''
  /** The day on which most was let go; empty where nothing was. */
  readonly until: Day | ''
  /** The same, were every open finding a failure. */
  readonly fromMost: Day | ''
  readonly untilMost: Day | ''
  /** Dollars kept back times days, up to the last day looked at. */
  readonly dollarDays: number
}

/** Gather what the model did with the money of one row. */
export function modelledOf(dataset: Dataset, runs: Runs, record: RecordedHold): Modelled {
  const { ids, indexOf } = dataset.recipients
  const awards = awardsOf(dataset, runs.own, record)
  const most = awardsOf(dataset, runs.most, record)
  const [kept, keptMost] = [keptBack(awards), keptBack(most)]
  const named = (indices: readonly number[]) => new Set(indices.map((index) => ids[index]!))
  const [held, heldMost] = [named(kept.recipients), named(keptMost.recipients)]
  const dollars = dollarsOf(record, kept)
  const near = scaled(dollars, precisionOf(runs.own, record, kept.recipients))
  const exact = precisionOf(runs.own, record, keptMost.recipients)
  const mostDollars = dollarsOf(record, keptMost)
  const wider = scaled(mostDollars, exact)
  const drawn = drawnEnds(most, runs.own.course.settings) ?? { low: mostDollars, high: mostDollars }
  return {
    held:
      record.recipients.length === 0 ? [...held] : record.recipients.filter((id) => held.has(id)),
    open: record.recipients.filter((id) => !held.has(id) && heldMost.has(id)),
    without: record.recipients.filter((id) => !hasAward(runs.own, record, indexOf.get(id) ?? -1)),
    dollars,
    most: kept.most,
    near,
    wide: {
      low: Math.min(near.low, wider.low, scaled(drawn.low, exact).low),
      high: Math.max(near.high, wider.high, scaled(drawn.high, exact).high),
    },
    from: dayOrEmpty(kept.from),
    until: dayOrEmpty(kept.until),
    fromMost: dayOrEmpty(keptMost.from),
    untilMost: dayOrEmpty(keptMost.until),
    dollarDays: kept.dollarDays,
  }
}

/** The fiscal years of a row that a run follows. */
export function followedYears({ course }: CourseRun, { program, years }: RecordedHold) {
  return years.filter((year) =>
    course.programs.some((each) => each.program === program && each.year === year),
  )
}

function awardsOf(
  { recipients }: Dataset,
  { course }: CourseRun,
  { recipients: asked, program, years }: RecordedHold,
): readonly AwardCourse[] {
  const named = new Set(asked.map((id) => recipients.indexOf.get(id)))
  return course.programs
    .filter((each) => each.program === program && years.includes(each.year))
    .flatMap(({ touched }) => touched)
    .filter(({ recipient }) => named.size === 0 || named.has(recipient))
}

/** The sum of the model that a row's own sum is held against. */
function dollarsOf({ what }: RecordedHold, kept: KeptBack): Dollars {
  if (what === 'declined') return kept.declined
  if (what === 'terminated') return kept.ended
  // A release tells what was let go; everything else tells what was kept.
  return what === 'released' ? kept.letGo : kept.most
}

/** How far the allocations of these recipients may be off, as shares of what they are. */
function precisionOf(run: CourseRun, record: RecordedHold, recipients: readonly number[]): Ends {
  let [dollars, low, high] = [0, 0, 0]
  for (const allocation of allocationsOf(run, record)) {
    for (const index of recipients) {
      dollars += allocation.dollars[index] ?? 0
      low += allocation.low[index] ?? 0
      high += allocation.high[index] ?? 0
    }
  }
  return dollars === 0 ? { low: 1, high: 1 } : { low: low / dollars, high: high / dollars }
}

function hasAward(run: CourseRun, record: RecordedHold, index: number): boolean {
  return allocationsOf(run, record).some(({ dollars }) => (dollars[index] ?? 0) > 0)
}

function allocationsOf({ years }: CourseRun, record: RecordedHold) {
  return years.years
    .filter(({ year }) => record.years.includes(year))
    .flatMap(({ outcome }) => outcome.programs)
    .map(({ allocation }) => allocation)
    .filter(({ program }) => program.id === record.program)
}

/** What a stop finds undrawn at the fastest and the slowest draw-down; null where nothing was stopped. */
function drawnEnds(
  awards: readonly AwardCourse[],
  { drawSlowest, drawFastest }: CourseSettings,
): Ends | null {
  let [low, high, stopped] = [0, 0, false]
  for (const award of awards) {
    // What only waits is never stopped.
    if (award.waited !== undefined) continue
    const { allocated, moves } = award
    const stop = moves.find(({ to }) => to === 'suspended')
    if (stop === undefined) continue
    stopped = true
    low += stop.dollars * (1 - drawFastest)
    high += allocated - drawSlowest * (allocated - stop.dollars)
  }
  return stopped ? { low, high } : null
}

/** Dollars as far as they may be off, a dollar of rounding among it. */
function scaled(dollars: Dollars, { low, high }: Ends): Ends {
  return { low: Math.floor(dollars * low), high: Math.ceil(dollars * high) }
}

function dayOrEmpty(day: number | null): Day | '' {
  return day === null ? '' : dayText(day)
}
