/** Writes a sum by each measure: per resident, share of spending, officers; each with its year and source. */
import type { Dataset, Denominator } from '../../model/index'
import { digits, dollars, percent } from '../format'

/** One measure as a line: the figure in words, what it divides by, and where that was read. */
interface MeasureLine {
  readonly id: Denominator['id']
  readonly name: string
  readonly words: string
  readonly by: string
  readonly source: string
}

/** Write a measure; where the sum has a range, both ends stand. */
export function measureLine(dataset: Dataset, measure: Denominator): MeasureLine {
  const [low, high] = [write(measure, measure.low), write(measure, measure.high)]
  const source = dataset.sources.get(measure.source)
  const per = measure.unit === 'dollars' ? digits(measure.by) : dollars(measure.by)
  const of = {
    'per-resident': `${per} residents, ${measure.byYear}`,
    officers: `${per} for an officer and year`,
  } as Readonly<Partial<Record<Denominator['id'], string>>>
  return {
    id: measure.id,
    name: measure.says,
    words: low === high ? write(measure, measure.value) : `${low} to ${high}`,
    by: of[measure.id] ?? `of ${per}, ${measure.byYear}`,
    source: [
      source === undefined ? '' : source.title,
      measure.standing === 'assumed' ? 'an assumption' : '',
      measure.note,
    ]
      .filter(Boolean)
      .join('. '),
  }
}

function write(measure: Denominator, value: number): string {
  if (measure.unit === 'share')
    return value < 0.0001 && value > 0 ? 'under 0.01\u00a0%' : percent(value)
  if (measure.unit === 'dollars')
    return `$${value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`
  return value < 10
    ? value.toLocaleString('en-US', { maximumFractionDigits: 1 })
    : digits(Math.round(value))
}
