/** Sets what each place is awarded in one scenario beside what it is awarded in the others. */
import type { Amount } from '../kept'
import { DAYS_A_MONTH } from '../course/delay'
import type { Steps } from '../course/steps'
import type { DenominatorTables } from '../read-denominators'
import { residentsAt } from '../residents'
import { isCountOpen } from '../times'
import type { Dataset } from '../types'
import { addUp, compareAmounts, differenceOf } from './compare-figures'
import type { ComparedRun, HeldTime, PlaceRow } from './comparison'

/** The residents' tables, or null until they are there. */
export type ResidentTables = Pick<DenominatorTables, 'residents'> | null

/** Places compared in one step. */
const AT_ONCE = 64

/** Everybody with an award in any run, in order of recipient id; an award sums all programs and years. In steps. */
export function* comparePlaces(
  dataset: Dataset,
  runs: readonly ComparedRun[],
  tables: ResidentTables,
): Steps<readonly PlaceRow[]> {
  const { ids, kinds, states } = dataset.recipients
  const awards: ReturnType<typeof awardsOf>[] = []
  for (const run of runs) {
    awards.push(awardsOf(run))
    yield 0
  }
  const held = runs.map(heldTimes)
  yield 0
  const open = runs.map(openPlaces)
  const spills = runs.map((run, at) => open[at]!.size > 0 && movesToOthers(run))
  const alikeInLaw = runs.map((run) => sameConditions(runs[0]!, run))
  const found = new Set(awards.flatMap((each) => [...each.keys()]))
  const rows: PlaceRow[] = []
  for (const recipient of [...found].sort((a, b) => a - b)) {
    const id = ids[recipient]!
    const inDoubt = (at: number): boolean =>
      open[at]!.has(recipient) || open[0]!.has(recipient) || spills[at]! || spills[0]!
    rows.push({
      recipient,
      id,
      kind: kinds[recipient]!,
      state: ids[states[recipient]!] ?? '',
      figures: compareAmounts(
        awards.map((each) => sumOf(each.get(recipient))),
        runs.map((run) => residentsOf(dataset, tables, id, run)),
        (at) =>
          partsDiffer(
            awards[0]!.get(recipient),
            awards[at]!.get(recipient),
            at === 0 || alikeInLaw[at]! || !inDoubt(at),
          ),
      ),
      held: held.map((each) =>
        each === null ? null : (each.get(recipient) ?? { dollarMonths: 0, months: 0 }),
      ),
    })
    if (rows.length % AT_ONCE === 0) yield rows.length / found.size
  }
  return rows
}

const nothing: Amount = { value: 0, low: 0, high: 0 }

/** One recipient's awards by program and year. */
type Parts = ReadonlyMap<string, Amount>

function sumOf(parts: Parts | undefined): Amount {
  return addUp([...(parts?.values() ?? [])])!
}

/** The difference of two places' awards, program by program: of one year's program the ends may move together. */
function partsDiffer(before: Parts | undefined, now: Parts | undefined, together: boolean): Amount {
  const keys = new Set([...(before?.keys() ?? []), ...(now?.keys() ?? [])])
  return addUp(
    [...keys].map((key) =>
      differenceOf(before?.get(key) ?? nothing, now?.get(key) ?? nothing, together),
    ),
  )!
}

/** Whether two runs rest on the same conditions, law and reading of what is open. */
export function sameConditions(a: ComparedRun, b: ComparedRun): boolean {
  return conditionsOf(a) === conditionsOf(b)
}

/** Whether two runs follow the same programs of the same fiscal years. */
export function sameYearsAndPrograms(a: ComparedRun, b: ComparedRun): boolean {
  return partsOf(a) === partsOf(b)
}

function partsOf({ years }: ComparedRun): string {
  return years
    .map(({ year, outcome }) =>
      [year, ...outcome.settings.programs.map(({ program }) => program)].join(' '),
    )
    .join('; ')
}

/** What findings rest on, as text that is equal where they do. */
function conditionsOf({ years }: ComparedRun): string {
  return JSON.stringify(
    years.map(({ outcome: { settings } }) => [
      settings.conditions,
      settings.law,
      settings.unknown,
      settings.unknownShare,
      settings.seed,
    ]),
  )
}

/** The residents of a place by the newest count at or before the run's last year; null where none is held. */
export function residentsOf(
  dataset: Dataset,
  tables: ResidentTables,
  id: string,
  { years }: ComparedRun,
): number | null {
  const year = Number(years.at(-1)?.year.slice(0, 4))
  if (tables === null) return null
  return residentsAt(dataset, tables, id, year)?.people ?? null
}

function awardsOf({ years }: ComparedRun): ReadonlyMap<number, Parts> {
  const found = new Map<number, Map<string, Amount>>()
  for (const { year, outcome } of years) {
    for (const { allocation, awarded, low, high } of outcome.programs) {
      const key = `${allocation.program.id}/${year}`
      for (const recipient of allocation.paid) {
        const parts = found.get(recipient) ?? new Map<string, Amount>()
        const value = awarded[recipient]!
        parts.set(key, {
          value,
          low: ended(low[recipient], value),
          high: ended(high[recipient], value),
        })
        found.set(recipient, parts)
      }
    }
  }
  return found
}

/** An end of a range; the value itself where no range is held. */
function ended(end: number | undefined, value: number): number {
  return end === undefined || Number.isNaN(end) ? value : end
}

function heldTimes({ course }: ComparedRun): ReadonlyMap<number, HeldTime> | null {
  if (course === null) return null
  const times = new Map<number, HeldTime>()
  for (const { touched } of course.programs) {
    for (const { recipient, dollarDays, heldDays } of touched) {
      const before = times.get(recipient)
      times.set(recipient, {
        dollarMonths: (before?.dollarMonths ?? 0) + dollarDays / DAYS_A_MONTH,
        months: Math.max(before?.months ?? 0, heldDays / DAYS_A_MONTH),
      })
    }
  }
  return times
}

/** Those of whom it cannot be told whether they fail. */
export function openPlaces({ years }: Pick<ComparedRun, 'years'>): ReadonlySet<number> {
  return new Set(
    years.flatMap(({ outcome }) =>
      outcome.programs.flatMap(({ conditions }) =>
        conditions.flatMap(({ findings }) =>
          findings
            .filter((finding) => finding.result === 'unknown' || isCountOpen(finding))
            .map(({ recipient }) => recipient),
        ),
      ),
    ),
  )
}

/** Whether what one loses may be another's gain. */
function movesToOthers({ years }: ComparedRun): boolean {
  return years.some(({ outcome }) =>
    outcome.settings.conditions.some(
      ({ destination }) => destination === 'pro-rata' || destination === 'same-state',
    ),
  )
}
