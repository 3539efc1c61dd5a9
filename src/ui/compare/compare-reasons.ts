/** Gives the reasons of a compared figure: the programs and years it adds up, and the first scenario's beside it. */
import type { ComparedFigure, Comparison, Reason, Totals } from '../../model/index'
import { dollars, fiscalYear } from '../format'
import type { Asked } from '../page-state'

/** What is asked about one figure of a row; `parts` are what it adds up. */
export function askFigure(
  comparison: Comparison,
  label: string,
  figures: readonly ComparedFigure[],
  at: number,
  parts: readonly Reason[],
): Asked {
  const { name, scenario } = comparison.runs[at]!
  const figure = figures[at]!
  const first = figures[0]!
  const own: Reason = {
    says: `${label}, ${name}: ${scenario.title}`,
    ...valued(figure.amount?.value ?? 0, figure.amount),
    from: parts,
  }
  if (at === 0 || figure.difference === null || first.amount === null)
    return { title: `${label}, ${name}`, about: { reason: own } }
  const reason: Reason = {
    says: `${label}: ${name} less ${comparison.runs[0]!.name}`,
    ...valued(figure.difference.value, figure.difference),
    formula: `${name} \u2212 ${comparison.runs[0]!.name}`,
    withNumbers: `${dollars(figure.amount?.value ?? 0)} \u2212 ${dollars(first.amount.value)}`,
    from: [
      own,
      {
        says: `${label}, ${comparison.runs[0]!.name}: ${comparison.runs[0]!.scenario.title}`,
        ...valued(first.amount.value, first.amount),
        from: [],
      },
    ],
  }
  return { title: `${label}, ${name}`, about: { reason } }
}

/** What a place is awarded in one scenario, program by program and year by year. */
export function placeParts(
  comparison: Comparison,
  at: number,
  recipient: number,
): readonly Reason[] {
  return comparison.runs[at]!.years.flatMap(({ year, outcome }) =>
    outcome.programs.flatMap(({ allocation, awarded, low, high }): readonly Reason[] => {
      const value = awarded[recipient] ?? 0
      if (value === 0 && !(allocation.dollars[recipient]! > 0)) return []
      const ends = { low: low[recipient] ?? value, high: high[recipient] ?? value }
      return [
        {
          says: `${allocation.program.short}, ${fiscalYear(year)}`,
          ...valued(value, { value, ...ends }),
          from: [],
        },
      ]
    }),
  )
}

/** A total of one scenario, program by program and year by year; figures of time have no such parts. */
export function totalParts(comparison: Comparison, at: number, name: string): readonly Reason[] {
  return comparison.runs[at]!.years.flatMap(({ year, outcome }) =>
    outcome.programs.flatMap(({ allocation, totals }): readonly Reason[] => {
      const value = Object.hasOwn(totals, name) ? totals[name as keyof Totals] : 0
      if (value === null || value === 0) return []
      const says = `${allocation.program.short}, ${fiscalYear(year)}`
      return [{ says, value, unit: 'dollars', from: [] }]
    }),
  )
}

function valued(
  value: number,
  amount: ComparedFigure['amount'],
): Pick<Reason, 'value' | 'unit' | 'precision' | 'low' | 'high'> {
  if (amount === null || amount.high - amount.low < 1) return { value, unit: 'dollars' }
  return { value, unit: 'dollars', precision: 'estimate', low: amount.low, high: amount.high }
}
