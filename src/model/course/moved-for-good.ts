/** Says from whom a determination takes money for good, and when those who are given it have it. */
import { failingUnder } from '../failing'
import { placesOf } from '../prepare-conditions'
import { poolsOf, reallocate } from '../reallocate'
import type { BiteQuestion } from './bites'
import type { RemedyDays } from './remedy-days'
import { addMonths } from './days'
import type {
  Bite,
  ConditionSettings,
  Dataset,
  Dollars,
  Finding,
  LifeDays,
  Program,
} from '../types'

/** Whose money moves, by recipient, and what each of those paid is given of it on the day, in their order. */
interface MovedForGood {
  readonly bites: ReadonlyMap<number, Bite>
  readonly day: number
  readonly takenIn: Float64Array | null
}

/**
 * The bites of a condition that withholds or bars and sends the money on, by recipient: the snapshot's own
 * dollars. Who keeps the money held, since the law names no destination for it or nobody can take it,
 * has none here. Money can move only while it has not been offered: a remedy that begins after the
 * offer comes too late.
 */
export function movedForGood(
  dataset: Dataset,
  { condition, destination }: ConditionSettings,
  { remedy, from, endedBy }: RemedyDays,
  { part, outcome, life, until }: BiteQuestion,
): MovedForGood {
  const bites = new Map<number, Bite>()
  const day = Math.max(from, life.available)
  const none = { bites, day, takenIn: null }
  const sends = (remedy === 'withhold' || remedy === 'bar') && destination !== 'held'
  if (!sends || day > Math.min(until, life.offered)) return none
  const judged = part.conditions.find((one) => one.settings.condition === condition)
  if (judged === undefined) return none
  const counts = failingUnder(dataset, outcome.settings)
  const { allocation } = part
  const failing = new Uint8Array(allocation.paid.length)
  for (const { findings } of part.conditions) {
    placesOf(allocation.paid, findings).forEach((at, i) => {
      if (at >= 0 && counts(findings[i]!)) failing[at] = 1
    })
  }
  const send = (findings: readonly Finding[], dollars: readonly Dollars[]) => {
    const into = new Float64Array(allocation.paid.length)
    const places = placesOf(allocation.paid, findings)
    const pools = poolsOf(dataset, allocation, destination, findings)
    const sum = dollars.reduce((total, each) => total + each, 0)
    const went = reallocate(destination, pools, places, dollars, sum, failing, into)
    return { into, went }
  }
  judged.findings.forEach((finding, i) => {
    const base = judged.withheld[i]!
    if (base === 0) return
    const { went } = send([finding], [base])
    if (went.held > 0) return
    bites.set(finding.recipient, {
      condition,
      remedy,
      base,
      share: 1,
      acceptDays: 0,
      waits: false,
      from: day,
      ...(went.lapsed > 0
        ? { until: expiryOf(allocation.program, life), goesTo: 'lapsed', endedBy: EXPIRES }
        : { until: null, goesTo: 'moved', endedBy }),
      open: finding.result === 'unknown',
    })
  })
  return { bites, day, takenIn: send(judged.findings, judged.withheld).into }
}

/** What ends a hold whose money lapses. */
const EXPIRES = 'budget authority expires'

/** The day on which money not awarded lapses; null where no source says that it does. */
function expiryOf({ life }: Pick<Program, 'life'>, { available }: LifeDays): number | null {
  const months = life?.expiresMonths?.value
  return months === undefined ? null : addMonths(available, months)
}
