/** Writes why each award is what it is as columns of text: the rule, the numbers, the facts, the law, the sources. */

import type { AwardRow } from './award-rows'
import type { ExportCell } from './export-cell'
import type { ExportColumn } from './export-table'
import { explain } from './explain'
import { citation } from './program-sheet'
import type { Dataset, Outcome, Reason } from './types'

/** The columns that reasons add to a table of awards. */
export const reasonColumns: readonly ExportColumn[] = [
  { name: 'why', says: 'The rule of each step, with its numbers.', kind: 'text' },
  { name: 'facts', says: 'The facts and orders a finding rests on.', kind: 'text' },
  { name: 'law', says: 'What the law says of it.', kind: 'text' },
  { name: 'sources', says: 'Every source the figure ends in.', kind: 'text' },
]

/** Why one award is what it is: a cell for each of `reasonColumns`. */
export function reasonCells(
  dataset: Dataset,
  outcome: Outcome,
  row: Pick<AwardRow, 'program' | 'recipient'>,
): readonly ExportCell[] {
  const { program, recipient } = row
  const award = explain(dataset, outcome, { about: 'award', program, recipient })
  const all = flatten(award)
  const steps = [award, ...award.from, ...award.from.flatMap((each) => each.from)]
  const why = steps.filter(({ unit, formula }) => unit !== 'word' && formula !== undefined)
  const facts = all.filter(({ unit }) => unit === 'word')
  return [
    distinct(why.map(inOneLine)).join(' | '),
    distinct(facts.map(({ says, value }) => `${says} = ${value}`)).join(' | '),
    distinct(all.map(({ law = '' }) => law)).join(' | '),
    distinct(all.map(({ source }) => citation(dataset.sources.get(source ?? '')))).join(' | '),
  ]
}

function inOneLine({ says, formula = '', withNumbers, value }: Reason): string {
  const numbers = withNumbers === undefined ? '' : `, with numbers ${withNumbers}`
  const result = typeof value === 'number' && Number.isNaN(value) ? 'unknown' : value
  return `${says} ${formula}${numbers}, gives ${result}`
}

function flatten(reason: Reason): readonly Reason[] {
  return [reason, ...reason.from.flatMap(flatten)]
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '')
}
