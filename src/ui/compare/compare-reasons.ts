/** Gives the reasons of a compared figure: the programs and years it adds up, and the first scenario's beside it. */
import type {
  ComparedFigure,
  Comparison,
  Dataset,
  Reason,
  TotalRow,
  Totals,
} from '../../model/index'
import { fiscalYear } from '../format'
import type { Asked, Gathered, ModelQuestion } from '../page-state'
import { amountWords, yearsOf } from './compare-words'

/** What is asked about one figure of a row; `parts` are what it adds up. */
export function askFigure(
  comparison: Comparison,
  label: string,
  figures: readonly ComparedFigure[],
  at: number,
  parts: readonly ModelQuestion[],
  firstParts: readonly ModelQuestion[] = [],
  unit: TotalRow['unit'] = 'dollars',
): Asked {
  const run = comparison.runs[at]!
  const { name, scenario } = run
  const title = `${label}, ${name}, ${yearsOf(run)}`
  const figure = figures[at]!
  const first = figures[0]!
  const own: Gathered = {
    says: `${label}, ${name}: ${scenario.title}`,
    ...valued(figure.amount?.value ?? 0, figure.amount, unit),
    formula: 'added up over its programs and years',
    from: parts,
  }
  if (at === 0 || figure.difference === null || first.amount === null)
    return { title, about: { reason: own } }
  const reason: Gathered = {
    says: `${label}: ${name} less ${comparison.runs[0]!.name}`,
    ...valued(figure.difference.value, figure.difference, unit),
    formula: `${name} \u2212 ${comparison.runs[0]!.name}`,
    withNumbers: `${amountWords(figure.amount, unit)} \u2212 ${amountWords(first.amount, unit)}`,
    from: [
      own,
      {
        says: `${label}, ${comparison.runs[0]!.name}: ${comparison.runs[0]!.scenario.title}`,
        ...valued(first.amount.value, first.amount, unit),
        formula: 'added up over its programs and years',
        from: firstParts,
      },
    ],
  }
  return { title, about: { reason } }
}

/** What a place is awarded in one scenario, program by program and year by year. */
export function placeParts(
  dataset: Dataset,
  comparison: Comparison,
  at: number,
  recipient: number,
): readonly ModelQuestion[] {
  const id = dataset.recipients.ids[recipient] ?? ''
  return comparison.runs[at]!.years.flatMap(({ year, outcome }) =>
    outcome.programs.flatMap(({ allocation, awarded }): readonly ModelQuestion[] => {
      if ((awarded[recipient] ?? 0) === 0 && !(allocation.dollars[recipient]! > 0)) return []
      return [
        {
          question: { about: 'award', program: allocation.program.id, recipient: id },
          of: outcome,
          says: `${allocation.program.short}, ${fiscalYear(year)}`,
        },
      ]
    }),
  )
}

/** A total of one scenario, program by program and year by year; a figure of time rests on what is available. */
export function totalParts(
  comparison: Comparison,
  at: number,
  name: string,
): readonly ModelQuestion[] {
  return comparison.runs[at]!.years.flatMap(({ year, outcome }) =>
    outcome.programs.flatMap(({ allocation, totals }): readonly ModelQuestion[] => {
      const total = Object.hasOwn(totals, name) ? (name as keyof Totals) : 'available'
      if (totals[total] === null) return []
      return [
        {
          question: { about: 'total', program: allocation.program.id, total },
          of: outcome,
          says: `${allocation.program.short}, ${fiscalYear(year)}`,
        },
      ]
    }),
  )
}

/** A figure of time is written with its own unit; one in dollars as dollars are. */
function valued(
  value: number,
  amount: ComparedFigure['amount'],
  unit: TotalRow['unit'],
): Pick<Reason, 'value' | 'unit' | 'precision' | 'low' | 'high'> {
  if (unit !== 'dollars')
    return {
      value: `${amountWords(amount ?? { value, low: value, high: value }, unit)} ${unit}`,
      unit: 'word',
    }
  if (amount === null || amount.high - amount.low < 1) return { value, unit: 'dollars' }
  return { value, unit: 'dollars', precision: 'estimate', low: amount.low, high: amount.high }
}
