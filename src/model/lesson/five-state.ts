/** Works out JAG in a made-up state of five places, by the same formula code as for real ones. */
import { shareAmount } from '../formula-share'
import { localAwards } from '../local-awards'
import { toNearest } from '../money'
import { ruleTree } from '../rule-tree'
import type { Dataset, Dollars, RuleTree } from '../types'

/** A made-up place: nobody lives there, and no source stands behind its count. */
export interface MadeUpPlace {
  readonly id: string
  readonly name: string
  /** Yearly mean of violent crimes. */
  readonly crimes: number
}

/** What a lesson makes up; the law's shares and threshold come from the program itself. */
export interface FiveState {
  readonly name: string
  /** Says in words that all of it is made up. */
  readonly says: string
  /** What the formula divides in the whole made-up nation. */
  readonly amount: Dollars
  readonly people: number
  readonly nation: { readonly people: number; readonly crimes: number }
  readonly places: readonly MadeUpPlace[]
}

/** The state's money step by step, in whole dollars but for the allocation. */
export interface FiveStateMoney {
  readonly parameters: Readonly<Record<string, number>>
  readonly shareRule: RuleTree
  readonly localRule: RuleTree
  readonly crimes: number
  /** Unrounded, as the formula carries it on. */
  readonly allocation: number
  readonly statePart: Dollars
  readonly localPart: Dollars
  /** By place, before the threshold. */
  readonly shares: readonly Dollars[]
  /** By place; 0 under the threshold. */
  readonly awards: readonly Dollars[]
  readonly thresholdMoney: Dollars
  readonly stateAward: Dollars
}

/**
 * Share a made-up amount out as 34 U.S.C. 10156 does: half by people and half by crime, then the
 * state's part and the local part, then by crime among the places, with the threshold.
 *
 * The minimum of a state is left out: a state of the size a lesson makes up lies far above it.
 */
export function fiveStateMoney(dataset: Dataset, made: FiveState): FiveStateMoney {
  const jag = dataset.programs.find(({ id }) => id === 'jag')!
  const parameters = Object.fromEntries(jag.parameters.map(({ id, value }) => [id, value]))
  const ruleOf = (name: 'share' | 'local'): RuleTree => {
    const step = jag.steps.find((each) => each.step === name)
    return ruleTree(dataset, step !== undefined && 'by' in step ? step.by : '')
  }
  const [shareRule, localRule] = [ruleOf('share'), ruleOf('local')]
  const crimes = made.places.reduce((sum, place) => sum + place.crimes, 0)
  const columns = {
    population: Float64Array.of(made.people, made.nation.people - made.people),
    violent_crime: Float64Array.of(crimes, made.nation.crimes - crimes),
  }
  const units = { ids: [made.name, 'the rest'], members: [[], []], columns }
  const { dollars } = shareAmount(made.amount, new Float64Array(2), {
    tree: shareRule,
    units,
    parameters,
  })
  const allocation = dollars[0]!
  const stateShare = parameters['state_share']!
  const unrounded = allocation * (1 - stateShare)
  const [statePart, localPart] = [toNearest(allocation * stateShare), toNearest(unrounded)]
  const local = shareAmongPlaces(made, localRule, parameters, {
    unrounded,
    whole: localPart,
    crimes,
  })
  return {
    parameters,
    shareRule,
    localRule,
    crimes,
    allocation,
    statePart,
    localPart,
    ...local,
    stateAward: statePart + local.thresholdMoney,
  }
}

/** The model's own local step, told of one state whose governments are the places made up. */
function shareAmongPlaces(
  { places }: FiveState,
  rule: RuleTree,
  parameters: Readonly<Record<string, number>>,
  pot: { readonly unrounded: number; readonly whole: Dollars; readonly crimes: number },
): Pick<FiveStateMoney, 'shares' | 'awards' | 'thresholdMoney'> {
  const counts = Float64Array.from(places, ({ crimes }) => crimes)
  const divisor = {
    value: pot.crimes,
    low: pot.crimes,
    high: pot.crimes,
    standing: 'settled' as const,
    settledBy: 0,
    lateCounts: false,
    source: '',
    note: '',
  }
  const inputs = {
    years: [],
    members: Int32Array.from(places, (_, place) => place),
    memberCrime: counts,
    memberRows: new Uint8Array(places.length),
    crime: counts,
    complete: new Uint8Array(places.length).fill(1),
    divisors: [divisor],
    entered: new Map(),
  }
  const recipients = { units: Int32Array.of(0), indexOf: new Map<string, number>() }
  const threshold = parameters['threshold']!
  const { share, named, states } = localAwards(
    recipients,
    inputs,
    rule,
    parameters,
    threshold,
    [pot],
    new Map(),
  )
  const paid = new Set(named)
  return {
    shares: [...share],
    awards: [...share].map((dollars, place) => (paid.has(place) ? dollars : 0)),
    thresholdMoney: states[0]!.thresholdMoney,
  }
}
