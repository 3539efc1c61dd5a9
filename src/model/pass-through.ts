/** Follows a state's award past the state: what it must hand on, or is seen to, and what it retains. */
import { toNearest } from './money'
import { once } from './once'
import type { AfterConditions } from './apply-conditions'
import type {
  Allocation,
  Cited,
  Dataset,
  Dollars,
  FormulaUnit,
  PassThrough,
  Subaward,
} from './types'

/** Who receives what a state passes through, told apart as far as the sources do; state agencies retain theirs. */
const receivers: Readonly<Record<PassThrough['to'], string>> = {
  state: '',
  local: 'local',
  nonprofit: 'nonprofits',
  'local-or-nonprofit': 'local-or-nonprofits',
}

/** What every recipient is awarded at least and at most, by recipient index. */
export interface AwardEnds {
  readonly low: Float64Array
  readonly high: Float64Array
}

/** One rule of a program in one state. */
interface Handing {
  readonly place: number
  readonly to: number
  readonly of: PassThrough['of']
  readonly share: Cited
}

/**
 * Compute each state's subawards of one program after conditions, rule by rule.
 *
 * A share is taken of the state part or of the whole award, in proportion to what of it is awarded:
 * a state from which half is withheld has half to pass through. The subawards of a state never
 * exceed its award, at either end of its range; what a rule without a known share would hand on stays
 * with the state, and the program says so. `ends` is asked only where a range is read.
 */
export function passThrough(
  dataset: Dataset,
  allocation: Allocation,
  after: AfterConditions,
  ends: () => AwardEnds,
): readonly Subaward[] {
  const { program, units, dollars } = allocation
  if (program.passThrough.length === 0) return []
  const subawards: Subaward[] = []
  for (const unit of units) {
    const from = unit.recipient
    if (dollars[from] === 0) continue
    const rules = handings(dataset, program.passThrough, dataset.recipients.ids[from]!)
    const hand = (awarded: number, end: 'value' | 'low' | 'high') =>
      handOn(rules, unit, awarded, dollars[from]!, end)
    const passed = hand(after.awarded[from]!, 'value')
    const ranges = once(() => {
      const [least, most] = [ends().low[from]!, ends().high[from]!]
      return {
        low: hand(least, 'low'),
        high: hand(most, 'high'),
        ofLeast: hand(least, 'high'),
        ofMost: hand(most, 'low'),
      }
    })
    rules.forEach(({ place, to }, i) => {
      const own = passed[i]!
      if (own === 0) return
      subawards.push({
        from,
        to,
        rule: place,
        dollars: own,
        get low() {
          return Math.min(own, ranges().low[i]!)
        },
        get high() {
          return Math.max(own, ranges().high[i]!)
        },
        get ofLeast() {
          return ranges().ofLeast[i]!
        },
        get ofMost() {
          return ranges().ofMost[i]!
        },
      })
    })
  }
  return subawards
}

/** The rules that tell a share and a receiver in one state. */
function handings(
  dataset: Dataset,
  rules: readonly PassThrough[],
  state: string,
): readonly Handing[] {
  return rules.flatMap((rule, place) => {
    const share = shareOf(dataset, rule, state)
    const to = dataset.recipients.indexOf.get(`${state}-${receivers[rule.to]}`)
    if (share === undefined || rule.to === 'state' || to === undefined) return []
    return [{ place, to, of: rule.of, share }]
  })
}

/** What each rule hands on of an award, its share at one end of its range, in whole dollars. */
function handOn(
  rules: readonly Handing[],
  unit: FormulaUnit,
  awarded: number,
  allocated: Dollars,
  end: 'value' | 'low' | 'high',
): readonly Dollars[] {
  let left = Math.floor(awarded)
  return rules.map(({ of, share }) => {
    const base = of === 'award' ? awarded : unit.statePart * (awarded / allocated)
    const passed = Math.min(left, toNearest(base * (share[end] ?? share.value)))
    left -= passed
    return passed
  })
}

/** The share a rule passes through in one state; undefined where no source gives it. */
export function shareOf(dataset: Dataset, rule: PassThrough, state: string): Cited | undefined {
  if (rule.byState !== null) return dataset.passThrough.get(rule.byState)?.values.get(state)
  return rule.share ?? undefined
}
