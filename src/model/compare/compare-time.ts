/** Reads what a comparison says of time: how much is held how long, declined, ended, repaid, lost. */
import { DAYS_A_MONTH } from '../course/delay'
import type { Amount } from '../kept'
import type { AwardCourse, Course, Dollars } from '../types'
import { addUp, exactly } from './compare-figures'
import type { ComparedRun, TotalName, TotalRow } from './comparison'

interface TimeFigure {
  readonly name: TotalName
  readonly label: string
  readonly unit: TotalRow['unit']
  /** Of one award; awards add up, but of months the longest counts. */
  readonly of: (award: AwardCourse) => Amount
}

/** Figures of time in the order in which they are shown; a stage is that of the last day looked at. */
export const OF_TIME: readonly TimeFigure[] = [
  {
    name: 'dollar-months',
    label: 'Dollar-months held, declined or suspended',
    unit: 'dollar-months',
    of: ({ dollarDays }) => exactly(dollarDays / DAYS_A_MONTH),
  },
  {
    name: 'months',
    label: 'Longest time held, in months',
    unit: 'months',
    of: ({ heldDays }) => exactly(heldDays / DAYS_A_MONTH),
  },
  {
    name: 'declined',
    label: 'Declined by the last day',
    unit: 'dollars',
    of: (award) => exactly(standingIn(award, 'declined')),
  },
  {
    name: 'ended',
    label: 'Ended before it was drawn',
    unit: 'dollars',
    of: (award) => partOfLoss(award, 'ended'),
  },
  {
    name: 'clawed-back',
    label: 'Repaid after disallowance',
    unit: 'dollars',
    of: (award) => partOfLoss(award, 'clawed-back'),
  },
  {
    name: 'lost',
    label: 'Lost for good: ended, moved, lapsed or repaid',
    unit: 'dollars',
    of: ({ lost, lostLow, lostHigh }) => ({ value: lost, low: lostLow, high: lostHigh }),
  },
]

/**
 * A figure of time and what it lies between: over open findings, over the pace at which money is
 * drawn, and as well as each award is known. Null where time was not followed.
 */
export function overTime(run: ComparedRun, { of, unit }: TimeFigure): Amount | null {
  if (run.course === null) return null
  const read = (course: Course): Amount =>
    unit === 'months'
      ? exactly(awardsIn(course).reduce((most, award) => Math.max(most, of(award).value), 0))
      : addUp(awardsIn(course).map((award) => asKnown(run, award, of(award))))!
  const all = [run.course, ...run.courseEnds].map(read)
  return {
    value: all[0]!.value,
    low: Math.min(...all.map(({ low }) => low)),
    high: Math.max(...all.map(({ high }) => high)),
  }
}

function awardsIn({ programs }: Course): readonly AwardCourse[] {
  return programs.flatMap(({ touched }) => touched)
}

/** A part of an award is known as well as the allocation it is taken from. */
function asKnown({ years }: ComparedRun, award: AwardCourse, part: Amount): Amount {
  if (part.high === 0) return part
  const { program, year, recipient, allocated } = award
  const allocation = years
    .find((each) => each.year === year)
    ?.outcome.programs.find((each) => each.allocation.program.id === program)?.allocation
  const share = (end: number | undefined): number =>
    end === undefined || Number.isNaN(end) || allocated === 0 ? 1 : end / allocated
  return {
    value: part.value,
    low: part.low * share(allocation?.low[recipient]),
    high: part.high * share(allocation?.high[recipient]),
  }
}

/** A part of what is lost, which the pace of drawing makes smaller or larger as it does the whole. */
function partOfLoss(award: AwardCourse, stage: 'ended' | 'clawed-back'): Amount {
  const value = standingIn(award, stage)
  if (value === 0) return exactly(0)
  const { lost, lostLow, lostHigh } = award
  return {
    value,
    low: Math.max(0, value - (lost - lostLow)),
    high: value + (lostHigh - lost),
  }
}

/** What of an award stands in a stage on the last day looked at. */
function standingIn(award: AwardCourse, stage: 'declined' | 'ended' | 'clawed-back'): Dollars {
  // What only waits comes to none of these; its movements need not be worked out.
  if (award.waited !== undefined) return 0
  return award.moves.reduce(
    (sum, { from, to, dollars }) => sum + (Number(to === stage) - Number(from === stage)) * dollars,
    0,
  )
}
