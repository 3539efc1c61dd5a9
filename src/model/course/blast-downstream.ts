/** Works out what the stopped money of each state would have handed on, by the pass-through rules of the program. */
import { passThrough, rangeSubawards } from '../pass-through'
import type { TakenFromEach } from '../pass-through'
import { takenFrom } from '../taken-from'
import type { Hit } from './blast-hit'
import type { ProgramBlast } from './blast-row'
import type { Dataset, Dollars, Subaward } from '../types'

/** What states that are stopped no longer hand on, and what they hand on all the same. */
export interface Handing {
  readonly stopped: readonly Subaward[]
  /** Empty unless the law is set so that what must be passed on is spared. */
  readonly spared: readonly Subaward[]
}

/** Dollars of one stopped award: as counted, at least and at most. */
type Ends = readonly [value: Dollars, low: Dollars, high: Dollars]

/**
 * Split what states hand on into what stops with their awards and what goes on.
 *
 * What is passed through is in proportion to what of an award comes, so what does not come takes its
 * part along: it is handed on as if that alone were awarded. The ends take the rule's least share of
 * what surely stopped, and its most of all that may have. Where what must be passed on is spared, or
 * money is taken out of one part of the award alone, shares are taken of what is left of it, and what
 * that falls short of the whole stops.
 */
export function handingOf(dataset: Dataset, blast: ProgramBlast): Handing {
  if (blast.part.allocation.program.passThrough.length === 0) return { stopped: [], spared: [] }
  if (!blast.spares && takenFromHits(blast) === null) {
    return { stopped: handOn(dataset, blast, (_, hit) => endsOf(hit)), spared: [] }
  }
  const whole = handOn(dataset, blast, (all) => [all, all, all])
  const spared = handOn(dataset, blast, (all, hit) => {
    const [value, low, high] = endsOf(hit)
    return [all - value, all - high, all - low]
  })
  const stopped = whole.map((all) => {
    const goesOn = spared.find((one) => isSame(one, all))
    return goesOn === undefined ? all : without(all, goesOn)
  })
  return { stopped: stopped.filter(isMoney), spared: spared.filter(isMoney) }
}

/** Out of which part of each stopped award the conditions on it take; null where all take in proportion. */
function takenFromHits({ part, hits }: ProgramBlast): TakenFromEach {
  const settings = part.conditions.map((each) => each.settings)
  if (!settings.some(({ base }) => base === 'administered' || base === 'subawards')) return null
  return (state) => {
    const ids = hits.get(state)?.conditions ?? []
    return takenFrom(settings.filter(({ condition }) => ids.includes(condition)))
  }
}

/** Hand a part of each stopped award on, by the rules of the program and in their ranges. */
function handOn(
  dataset: Dataset,
  blast: ProgramBlast,
  dollars: (allocated: Dollars, hit: Hit) => Ends,
): readonly Subaward[] {
  const { part, hits, spares } = blast
  const { allocation } = part
  const { paid, paidDollars } = allocation
  const none = new Float64Array(paid.length)
  const from = takenFromHits(blast)
  const columns = [0, 1, 2].map((end) =>
    Float64Array.from(paid, (recipient, at) => {
      const hit = hits.get(recipient)
      return hit === undefined ? 0 : dollars(paidDollars[at]!, hit)[end]!
    }),
  ) as [Float64Array, Float64Array, Float64Array]
  const [value, low, high] = columns
  const hand = (awarded: Float64Array) =>
    passThrough(dataset, allocation, { awarded, withheld: low, reallocatedIn: none }, spares, from)
  const point = hand(value)
  // An award of which only the high end stops has its rows too.
  const rows = hand(high).map((row) => ({
    ...row,
    dollars: point.find((one) => isSame(one, row))?.dollars ?? 0,
  }))
  return rangeSubawards(dataset, allocation, rows, (at) => [low[at]!, high[at]!], spares, from)
}

function endsOf({ dollars, most }: Hit): Ends {
  return [dollars, dollars, most]
}

/** What of a subaward stops, where another part of it goes on. */
function without(all: Subaward, goesOn: Subaward): Subaward {
  const dollars = all.dollars - goesOn.dollars
  return {
    ...all,
    dollars,
    low: Math.min(dollars, Math.max(0, all.low - goesOn.low)),
    high: Math.max(dollars, all.high - goesOn.high),
    ofLeast: Math.max(0, all.ofLeast - goesOn.ofLeast),
    ofMost: Math.max(0, all.ofMost - goesOn.ofMost),
  }
}

function isSame(
  a: { readonly from: number; readonly rule: number },
  b: { readonly from: number; readonly rule: number },
): boolean {
  return a.from === b.from && a.rule === b.rule
}

function isMoney({ high }: Subaward): boolean {
  return high > 0
}
