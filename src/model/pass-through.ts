/** Follows a state's award past the state: what it must hand on, or is seen to, and what it retains. */
import { toNearest } from './money'
import { placeOf } from './paid-column'
import type { Allocation, Cited, Dataset, PaidMoney, PassThrough, Subaward, Untold } from './types'

/** Who receives what a state passes through, told apart as far as the sources do; state agencies retain theirs. */
const receivers: Readonly<Record<Exclude<PassThrough['to'], 'state'>, Untold>> = {
  local: 'local',
  nonprofit: 'nonprofits',
  'local-or-nonprofit': 'local-or-nonprofits',
}

/**
 * Compute each state's subawards of one program after conditions, rule by rule.
 *
 * A share is taken of the state part or of the whole award, in proportion to what of it is awarded:
 * a state from which half is withheld has half to pass through. The subawards of a state never
 * exceed its award; what a rule without a known share would hand on stays with the state, and the
 * program says so.
 */
export function passThrough(
  dataset: Dataset,
  allocation: Allocation,
  money: PaidMoney,
): readonly Subaward[] {
  const { program, units, paid, paidDollars } = allocation
  if (program.passThrough.length === 0) return []
  const { ids, unitRows, untold } = dataset.recipients
  const subawards: Subaward[] = []
  for (const unit of units) {
    const from = unit.recipient
    const place = placeOf(paid, from)
    if (place < 0) continue
    const id = ids[from]!
    const awarded = money.awarded[place]!
    let left = awarded
    program.passThrough.forEach((rule, index) => {
      const share = shareOf(dataset, rule, id)
      if (share === undefined || rule.to === 'state') return
      const base = rule.of === 'award' ? awarded : unit.statePart * (awarded / paidDollars[place]!)
      const passed = Math.min(left, toNearest(base * share.value))
      const to = untold[receivers[rule.to]][unitRows[from]!]!
      if (to < 0 || passed === 0) return
      left -= passed
      subawards.push({
        from,
        to,
        rule: index,
        dollars: passed,
        low: Math.min(passed, base * (share.low ?? share.value)),
        high: Math.max(passed, base * (share.high ?? share.value)),
      })
    })
  }
  return subawards
}

/** The share a rule passes through in one state; undefined where no source gives it. */
export function shareOf(dataset: Dataset, rule: PassThrough, state: string): Cited | undefined {
  if (rule.byState !== null) return dataset.passThrough.get(rule.byState)?.values.get(state)
  return rule.share ?? undefined
}
