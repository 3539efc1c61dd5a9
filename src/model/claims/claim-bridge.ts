/** Bridges two claims: from the one, over the model's two figures by groups of assumptions, to the other, to the dollar. */
import { GROUPS, GROUP_WORDS, groupOf } from '../doubt/attribution-groups'
import type { Group } from '../doubt/attribution-groups'
import { mixesOf } from '../doubt/attribution-mixes'
import { joinGroups } from '../doubt/join-groups'
import type { Joined } from '../doubt/join-groups'
import { shapley } from '../doubt/shapley'
import type { Given } from '../doubt/shapley'
import { orWhyNot } from '../doubt/why-not'
import { allAtOnce } from '../course/steps'
import type { Steps } from '../course/steps'
import { diffScenarios } from '../scenario-diff'
import type { FindBase } from '../scenario-parts'
import { simulate } from '../simulate'
import type { AskedFigure, Dataset, Dollars } from '../types'
import type { JudgedClaim } from './claim'
import { claimFigure, claimScenario, termsOf } from './claim-figure'

/** A step between the two figures of the model. */
export interface BridgeStep extends Given {
  readonly words: string
  /** What differs in it, a line each. */
  readonly differs: readonly string[]
}

export interface ClaimBridge {
  readonly sides: readonly [JudgedClaim, JudgedClaim]
  /** The model's own figure for either claim. */
  readonly figures: readonly [AskedFigure, AskedFigure]
  /** They add up to the second figure less the first, exactly. */
  readonly steps: readonly BridgeStep[]
  readonly joined: readonly Joined[]
}

/** What is counted of a run, besides what the scenario says. */
const COUNTED = 'What is counted: of whom, and of which sum'

/** The bridge between two judged claims. `dataset` holds what the mixes of both read. */
export function bridgeClaims(
  dataset: Dataset,
  a: JudgedClaim,
  b: JudgedClaim,
  findBase: FindBase,
): ClaimBridge {
  return allAtOnce(bridgeInSteps(dataset, a, b, findBase))
}

/** The same in steps of a run each. */
export function* bridgeInSteps(
  dataset: Dataset,
  a: JudgedClaim,
  b: JudgedClaim,
  findBase: FindBase,
): Steps<ClaimBridge> {
  const scenarios = [claimScenario(a.claim, a.on), claimScenario(b.claim, b.on)] as const
  const differs = diffScenarios(dataset, ...scenarios, findBase)
  const found = new Set(differs.map(({ path }) => groupOf(path)))
  const groups = GROUPS.filter((group) => found.has(group))
  const of = { of: 'total', total: 'awarded', program: null } as const
  const mixes = mixesOf(dataset, scenarios, findBase, groups, of)
  const known = new Map<string, readonly [AskedFigure, AskedFigure] | string>()
  const both = (set: number) => {
    const settled = mixes.settings(set)
    if (typeof settled === 'string') return settled
    const key = JSON.stringify(settled.settings)
    let made = known.get(key)
    if (made === undefined) {
      made = orWhyNot(() => {
        const outcome = simulate(settled.dataset, settled.settings)
        const asked = ({ claim, on }: JudgedClaim) =>
          claimFigure(settled.dataset, outcome, claim, on)
        return [asked(a), asked(b)] as const
      })
      known.set(key, made)
    }
    return made
  }
  const figure = (set: number) => {
    const made = both(set)
    return typeof made === 'string' ? made : made[0].value
  }
  const { parts, joined } = yield* joinGroups({ ...mixes, figure }, groups)
  // Where both count the same, that is no step.
  const counts = countedIn(a) === countedIn(b) ? 0 : 1
  const worth = (set: number): Dollars => {
    const bits = parts.reduce((sum, part, at) => ((set & (1 << at)) === 0 ? sum : sum | part), 0)
    const made = both(bits)
    if (typeof made === 'string') throw new Error(`A mix that had settled failed: ${made}`)
    return made[counts === 1 && (set & (1 << parts.length)) === 0 ? 0 : 1].value
  }
  const given = shapley(parts.length + counts, worth)
  const own = (bits: number): readonly Group[] =>
    groups.filter((_, bit) => (bits & (1 << bit)) !== 0)
  const steps = parts.map((bits, at) => ({
    words: own(bits)
      .map((group) => GROUP_WORDS[group])
      .join('; with '),
    differs: differs
      .filter(({ path }) => own(bits).some((group) => group === groupOf(path)))
      .map(({ says }) => says),
    ...given[at]!,
  }))
  const last = given.at(-1)!
  const ends = [both(0), both((1 << groups.length) - 1)]
  return {
    sides: [a, b],
    figures: [ends[0]![0] as AskedFigure, ends[1]![1] as AskedFigure],
    steps:
      counts === 0
        ? steps
        : [...steps, { words: COUNTED, differs: [a, b].map((side) => says(side)), ...last }],
    joined,
  }
}

function countedIn({ claim, on }: JudgedClaim): string {
  return JSON.stringify(termsOf(claim, on).map(([name, sign]) => [claim.figures[name], sign]))
}

function says({ claim, on }: JudgedClaim): string {
  const names = termsOf(claim, on).map(([name, sign]) => (sign > 0 ? name : `less ${name}`))
  return `${claim.title}: ${names.join(', ')}`
}
