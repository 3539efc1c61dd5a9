/** The line under the flow diagram that adds up to the formula amount. */
import type { Totals } from '../../model/index'
import { dollars, fiscalYear, inMillions } from '../format'
import { Num } from '../number'
import type { Asked } from '../page-state'
import { independent } from '../views/figures'
import { balanceReason } from '../views/flow-reason'
import type { Spread } from '../views/spread'

/** Awarded, held and lapsed beside the formula amount; what no account holds is shown, and is nothing. */
export function Balance(props: {
  readonly spread: Spread
  readonly program: string
  readonly year: string
  readonly unaccounted: number
}) {
  const { spread, program, year } = props
  const families = [spread.whole, spread.states, spread.locals, spread.others]
  const held = independent(families.map((ends) => ends.held))
  const lapsed = independent(families.map((ends) => ends.lapsed))
  const moved = independent(families.map((ends) => ends.moved))
  // Awarded is what the rest leaves, so it is known as well as the rest is.
  const left = spread.available - held.value - lapsed.value - spread.rounding
  const { formulaAmount } = spread
  const awarded = {
    value: left,
    low: left - (held.high - held.value) - (formulaAmount.value - formulaAmount.low),
    high: left + (held.value - held.low) + (formulaAmount.high - formulaAmount.value),
  }
  const asked = (total: keyof Totals, title: string): Asked => ({
    title,
    about: { question: { about: 'total', program, total }, of: 'outcome' },
  })
  const paid = families.reduce((sum, ends) => sum + ends.awarded.value, 0)
  const nothing = (): Asked => ({
    title: 'Unaccounted',
    about: { reason: balanceReason(spread, program, paid + moved.value, held.value, lapsed.value) },
  })
  return (
    <p class="ledger">
      <span>
        {fiscalYear(year)}: <Num asked={asked('awarded', 'Awarded')}>{inMillions(awarded)}</Num>{' '}
        awarded
        {moved.value > 0 && (
          <>
            {' '}
            (<Num asked={asked('reallocated', 'Moved to others')}>{inMillions(moved)}</Num> of it
            moved)
          </>
        )}{' '}
        + <Num asked={asked('held', 'Held')}>{inMillions(held)}</Num> held +{' '}
        <Num asked={asked('lapsed', 'Lapsed')}>{inMillions(lapsed)}</Num> lapsed
        {spread.rounding !== 0 && (
          <>
            {' '}
            {spread.rounding > 0 ? '+' : '\u2212'}{' '}
            <Num asked={asked('rounding', 'Rounding')}>{dollars(Math.abs(spread.rounding))}</Num>{' '}
            rounding
          </>
        )}{' '}
        = <Num asked={asked('available', 'Formula amount')}>{inMillions(spread.formulaAmount)}</Num>{' '}
        by formula
      </span>
      <b>
        unaccounted: <Num asked={nothing}>{dollars(props.unaccounted)}</Num>
      </b>
      <span>$ million, each rounded to what is known of it</span>
    </p>
  )
}
