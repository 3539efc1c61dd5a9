/** Explains a sum set beside what readers measure it by: the sum, what divides it, and where that was read. */
import type { Denominator } from './denominators'
import { figure } from './rule-words'
import type { Reason } from './types'

const byWords: Readonly<Record<Denominator['id'], string>> = {
  'per-resident': 'Residents',
  'police-corrections': 'Its spending on police and corrections',
  'justice-spending': 'Its spending on police, courts and corrections',
  police: 'Its spending on police',
  revenue: 'The revenue from the Justice Department that it recorded',
  officers: 'What an officer costs for a year',
}

/** Explain one measure of a sum; `sum` is the reason of what is divided. */
export function explainMeasure(measure: Denominator, sum: Reason): Reason {
  const { id, says, value, low, high, unit, by, byYear, standing, source, note } = measure
  return {
    says: `${says}.`,
    value,
    unit: unit === 'officers' ? 'count' : unit,
    ...(high > low
      ? { precision: 'estimate' as const, low, high }
      : { precision: 'exact' as const }),
    formula: 'the sum ÷ the measure',
    withNumbers: `${figure(Number(sum.value))} ÷ ${figure(by)}`,
    from: [
      sum,
      {
        says: `${byWords[id]}, ${byYear}${standing === 'assumed' ? ', an assumption' : ''}${note === '' ? '' : `. ${note}`}`,
        value: by,
        unit: id === 'per-resident' ? 'people' : 'dollars',
        precision: standing === 'published' ? 'exact' : 'estimate',
        ...(source === '' ? {} : { source }),
        from: [],
      },
    ],
  }
}
