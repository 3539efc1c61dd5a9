/** Holds a claim against the model: reached at once, with assumptions, within what is open, or not. */
import type { FindBase } from '../scenario-parts'
import { settle } from '../settle'
import { simulate } from '../simulate'
import type { AskedFigure, Dataset } from '../types'
import type { Claim, JudgedClaim } from './claim'
import { claimFigure, claimScenario, switchesOf } from './claim-figure'

/** The figure under some assumptions. `dataset` holds the years it reads. Throws a ScenarioFault where it cannot be settled. */
export function answerClaim(
  dataset: Dataset,
  claim: Claim,
  on: readonly number[],
  findBase: FindBase,
): AskedFigure {
  const outcome = simulate(dataset, settle(dataset, claimScenario(claim, on), findBase))
  return claimFigure(dataset, outcome, claim, on)
}

/** Judge a claim over every set of its switches: no scenario is made for it but these. */
export function judgeClaim(dataset: Dataset, claim: Claim, findBase: FindBase): JudgedClaim {
  const tried = setsOf(switchesOf(claim)).map((on) => {
    const figure = answerClaim(dataset, claim, on, findBase)
    return { on, figure, left: leftOf(claim, figure) }
  })
  const none = tried[0]!
  if (none.left === null || !claim.comparable) return { claim, verdict: 'not', ...none }
  const reached = tried.find(({ figure }) => reaches(claim, figure.value, figure.value))
  if (reached !== undefined)
    return { claim, verdict: reached.on.length === 0 ? 'reached' : 'reached-if', ...reached }
  const within = tried.find(({ figure }) => reaches(claim, figure.low, figure.high))
  if (within !== undefined) return { claim, verdict: 'within-range', ...within }
  const nearest = tried.reduce((best, each) =>
    Math.abs(each.left!) < Math.abs(best.left!) ? each : best,
  )
  return { claim, verdict: 'not', ...nearest }
}

/** What is left between a claim and a figure: the claimed less the model's; null where units differ. */
export function leftOf({ claimed }: Claim, { unit, value }: AskedFigure): number | null {
  return claimed.unit === unit ? claimed.value - value : null
}

function reaches({ claimed }: Claim, low: number, high: number): boolean {
  const { value, near, form } = claimed
  // "More than" is taken as the nearest sum above it, not as any larger one.
  return high >= value - (form === 'about' ? near : 0) && low <= value + near
}

/** Every set of switches, the fewest first. */
function setsOf(switches: readonly number[]): readonly (readonly number[])[] {
  return Array.from({ length: 1 << switches.length }, (_, bits) =>
    switches.filter((__, at) => (bits & (1 << at)) !== 0),
  ).toSorted((a, b) => a.length - b.length)
}
