/** Sets a sum beside what readers measure it by: residents, spending, a city's own books, police officers. */

import { atOrBefore, residentsAt } from './residents'
import type { DenominatorTables } from './read-denominators'
import type { Cited, Dataset, Dollars, FiscalYear, RecipientId, SourceId } from './types'

/**
 * What a police officer costs the grant in a year, in dollars, until a reader says otherwise: a third
 * of the most that COPS hiring paid toward an officer over 36 months in fiscal year 2017.
 */
export const OFFICER_COST: Cited = {
  value: 41_667,
  standing: 'assumed',
  source: 'cops-chp-2017',
  note: 'A third of 125,000 dollars, the most that COPS hiring paid toward an officer over 36 months in fiscal year 2017; the whole cost of an officer is higher',
}

/** The city whose books are the worked example. */
const WORKED_EXAMPLE: RecipientId = '3651000'

/** A sum of one recipient and year, with its range; all in whole dollars. */
interface DenominatorQuestion {
  readonly recipient: RecipientId
  readonly year: FiscalYear
  readonly dollars: Dollars
  readonly low?: Dollars
  readonly high?: Dollars
  /** Dollars for an officer and year; the assumption when left out. */
  readonly officerCost?: Dollars
}

/** The sum by one measure. */
export interface Denominator {
  readonly id:
    'per-resident' | 'police-corrections' | 'justice-spending' | 'police' | 'revenue' | 'officers'
  readonly says: string
  /** The sum divided by the measure, and its range. */
  readonly value: number
  readonly low: number
  readonly high: number
  /** `dollars` for each resident, a `share`, or `officers` for a year. */
  readonly unit: 'dollars' | 'share' | 'officers'
  /** What the sum is divided by, of which year, from where. */
  readonly by: number
  readonly byYear: number
  readonly standing: Cited['standing']
  readonly source: SourceId
  readonly note: string
}

type Measure = Omit<Denominator, 'value' | 'low' | 'high'>

/**
 * Set a sum beside every measure that is held for its recipient, the nearest year at or before the
 * fiscal year. A measure nobody printed is left out, never guessed.
 */
export function denominators(
  dataset: Dataset,
  tables: DenominatorTables,
  question: DenominatorQuestion,
): readonly Denominator[] {
  const { recipient, dollars, low = dollars, high = dollars } = question
  const year = Number(question.year.slice(0, 4))
  const measures: Measure[] = [
    ...residentsOf(dataset, tables, recipient, year),
    ...spendingOf(tables, recipient, year),
    ...revenueOf(tables, recipient, year),
    officers(question.officerCost, year),
  ]
  return measures
    .filter(({ by }) => by > 0)
    .map((measure) => ({
      ...measure,
      value: dollars / measure.by,
      low: low / measure.by,
      high: high / measure.by,
    }))
}

function residentsOf(
  dataset: Dataset,
  tables: DenominatorTables,
  recipient: RecipientId,
  year: number,
): readonly Measure[] {
  const found = residentsAt(dataset, tables, recipient, year)
  if (found === undefined) return []
  return [
    {
      id: 'per-resident',
      says: 'Dollars for each resident',
      unit: 'dollars',
      by: found.people,
      byYear: found.year,
      standing: 'published',
      source: found.source,
      note: found.note,
    },
  ]
}

function spendingOf(
  tables: DenominatorTables,
  recipient: RecipientId,
  year: number,
): readonly Measure[] {
  const found = atOrBefore(tables.spending.get(recipient), year)
  if (found === undefined) return []
  const cited = {
    unit: 'share' as const,
    byYear: found.year,
    standing: 'published' as const,
    source: found.source,
    note: '',
  }
  const measures: Measure[] = []
  if (found.police !== undefined)
    measures.push({
      ...cited,
      id: 'police',
      says: 'Share of its spending on police',
      by: found.police,
    })
  if (found.police !== undefined && found.corrections !== undefined)
    measures.unshift({
      ...cited,
      id: 'police-corrections',
      says: 'Share of its spending on police and corrections',
      by: found.police + found.corrections,
    })
  if (found.justice !== undefined)
    measures.unshift({
      ...cited,
      id: 'justice-spending',
      says: 'Share of its spending on police, courts and corrections',
      by: found.justice,
    })
  return measures
}

/** New York City's own books are the one example of what a city records; its fiscal year ends on 30 June. */
function revenueOf(
  tables: DenominatorTables,
  recipient: RecipientId,
  year: number,
): readonly Measure[] {
  const lines = tables.revenue.filter((line) => line.year === year)
  if (recipient !== WORKED_EXAMPLE || lines.length === 0) return []
  return [
    {
      id: 'revenue',
      says: 'Share of the revenue from the Justice Department that the city recorded',
      unit: 'share',
      by: lines.reduce((sum, line) => sum + line.dollars, 0),
      byYear: year,
      standing: 'published',
      source: lines[0]!.source,
      note: 'Recorded in the city fiscal year of the same number, July to June, when the money was spent, not when it was awarded; listings 16.xxx, money through the state among them',
    },
  ]
}

function officers(cost: Dollars | undefined, year: number): Measure {
  const { value, standing, source, note = '' } = OFFICER_COST
  const own = cost !== undefined && cost !== value
  return {
    id: 'officers',
    says: 'Police officers for a year',
    unit: 'officers',
    by: own ? cost : value,
    byYear: own ? year : 2017,
    standing,
    source: own ? '' : source,
    note: own ? 'The cost of an officer is the reader’s own' : note,
  }
}
