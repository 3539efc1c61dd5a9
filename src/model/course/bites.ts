/** Says which conditions act on which awards, from when until when, and on how much. */
import { movedForGood } from './moved-for-good'
import { remedyDays } from './remedy-days'
import { allAtOnce } from './steps'
import type { Steps } from './steps'
import { whileFailing } from './while-failing'
import type { RemedyDays } from './remedy-days'
import type {
  Bite,
  ConditionSettings,
  CourseSettings,
  Dataset,
  Dollars,
  Finding,
  LifeDays,
  Outcome,
  ProgramOutcome,
} from '../types'

/** Bites by recipient. */
export type Bites = Map<number, Bite[]>

/** Money that a recipient is given on a day, since others lost it. */
interface TakenIn {
  readonly day: number
  readonly dollars: Dollars
}

/** What acts on the awards of one program and year, and what is given to whom. */
export interface Acting {
  /** What waits with everyone, whatever is found; it reaches each award whole. */
  readonly waits: readonly Omit<Bite, 'base'>[]
  readonly bites: Bites
  readonly takenIn: Map<number, TakenIn[]>
}

/** What bites are worked out from: one program of one year's outcome, and the last day looked at. */
export interface BiteQuestion {
  readonly outcome: Outcome
  readonly part: ProgramOutcome
  readonly life: LifeDays
  readonly settings: CourseSettings
  readonly until: number
  /** Whether a finding counts, open ones among them. */
  readonly counts: (finding: Finding) => boolean
  /** Whether a failure once found stands where the facts later leave it open. */
  readonly lasts: boolean
}

/** Recipients looked at in one step: looking into one takes long where many days and facts bear on it. */
const AT_ONCE = 32

/**
 * Work out what acts on the awards of one program and year. A remedy that moves money rests on the
 * snapshot's findings, a determination made once; every other acts while findings stand, day by day.
 */
export function* bitesInSteps(
  dataset: Dataset,
  question: BiteQuestion,
  conditions: readonly ConditionSettings[] = question.part.conditions.map((one) => one.settings),
): Steps<Acting> {
  const { paid } = question.part.allocation
  const waits: Omit<Bite, 'base'>[] = []
  const bites: Bites = new Map()
  const takenIn: Acting['takenIn'] = new Map()
  for (const condition of conditions) {
    const days = remedyDays(dataset, condition.condition, question)
    if (days === null) continue
    waits.push(...waitsOf(condition, days))
    const moved = movedForGood(dataset, condition, days, question)
    const failing = whileFailing(dataset, condition, days, question)
    moved.bites.forEach((bite, recipient) => add(bites, recipient, bite))
    for (let place = 0; place < paid.length; place++) {
      const recipient = paid[place]!
      const dollars = moved.takenIn?.[place] ?? 0
      if (dollars > 0) add(takenIn, recipient, { day: moved.day, dollars })
      if (moved.bites.has(recipient)) continue
      for (const bite of failing(recipient)) add(bites, recipient, bite)
      if (place % AT_ONCE === AT_ONCE - 1) yield place / paid.length
    }
  }
  return { waits, bites, takenIn }
}

/** The same at once. */
export function bitesOf(
  dataset: Dataset,
  question: BiteQuestion,
  conditions?: readonly ConditionSettings[],
): Acting {
  return allAtOnce(bitesInSteps(dataset, question, conditions))
}

function add<T>(all: Map<number, T[]>, recipient: number, one: T) {
  const own = all.get(recipient)
  if (own === undefined) all.set(recipient, [one])
  else own.push(one)
}

/** Where a whole program is held, everyone waits, whatever is found; not for a condition that takes nothing. */
function waitsOf({ condition, share }: ConditionSettings, { waits }: RemedyDays): Acting['waits'] {
  if (share === 0 || waits === null) return []
  if (waits.until !== null && waits.until <= waits.from) return []
  const others = { acceptDays: 0, goesTo: 'held', remedy: 'hold', share: 1, open: false } as const
  return [{ condition, ...others, ...waits, waits: true }]
}
