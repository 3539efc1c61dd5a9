/** Explains what is competed for: the pots the law cuts it into, and the least for the applicants of each state. */
import { formulaAmount } from './explain-unit'
import { lawOf } from './explain-cell'
import type { Cell } from './explain-cell'
import { potsOf } from './pots'
import { figure } from './rule-words'
import type { Reason } from './types'

/** One reason a pot, and one for the floor where the appropriation is known; none without pots. */
export function explainPots(cell: Pick<Cell, 'dataset' | 'program'>): readonly Reason[] {
  const { program, year, settings } = cell.program.allocation
  const found = potsOf(cell.dataset, program, year, settings)
  if (found === undefined) return []
  const law = lawOf(program.steps.find(({ step }) => step === 'pots'))
  const amount = settings.formulaAmount
  const pots = found.pots.map(({ pot, share, dollars, known, range }): Reason => {
    const { low, high } = range ?? known
    return {
      says: `For ${pot.name}: what the law’s share gives; how the awards fell was not published${range === null ? ', nor what they were cut from' : ''}.`,
      value: dollars,
      unit: 'dollars',
      ...(low === high
        ? { precision: 'exact' as const }
        : { precision: 'estimate' as const, low, high }),
      formula: 'amount × share of the pot',
      withNumbers: `${figure(amount)} × ${figure(share)}`,
      ...law,
      from: [formulaAmount(cell)],
    }
  })
  const { floor } = found
  if (floor === null) return pots
  return [
    ...pots,
    {
      says: 'Of it, the applicants of one state together get at least this, where one qualifies and not all are funded.',
      value: floor.least.dollars,
      unit: 'dollars',
      precision: 'rounded',
      low: floor.least.low,
      high: floor.least.high,
      formula: 'appropriated × least share',
      withNumbers: `${figure(settings.appropriated ?? NaN)} × ${figure(floor.share)}`,
      ...law,
      from: [],
    },
  ]
}
