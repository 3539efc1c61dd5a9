/** Says which columns a formula's table has, and what it takes off before anybody shares. */

import { toNearest } from './money'
import { evaluateColumn } from './rule'
import { ruleTree } from './rule-tree'
import type { Allocation, Cited, Dataset, Dollars, RecipientId } from './types'

/** Money taken off before the units share, in whole dollars. */
export interface SetAside {
  readonly name: string
  readonly to: 'tribe' | 'nonprofit' | 'federal'
  readonly dollars: Dollars
  readonly says: string
}

/** A column of the table: a field of its rows, or a name among their `columns`. */
export interface FormulaColumn {
  readonly id: string
  readonly label: string
  readonly unit: 'people' | 'crimes' | 'count' | 'dollars' | 'word'
}

/** List the columns that mean something in a program's table: what it reads first, then what it makes. */
export function formulaColumns({ program, year }: Allocation): readonly FormulaColumn[] {
  const inputs = program.years[year]
  const has = (step: string): boolean => program.steps.some((each) => each.step === step)
  const crime = (inputs?.crime ?? []).length > 0
  const split = has('split')
  const others = Object.entries(inputs?.columns ?? {})
  const least = has('minimum') ? 'minimum' : 'floor'
  const columns: (FormulaColumn | false)[] = [
    { id: 'population', label: 'population', unit: 'people' },
    crime && { id: 'violentCrime', label: 'violent crimes a year', unit: 'crimes' },
    ...others.map(([name, of]) => ({
      id: name,
      label: `${name.replaceAll('_', ' ')} ${of}`,
      unit: 'count' as const,
    })),
    has('base') && { id: 'base', label: 'base', unit: 'dollars' },
    { id: 'initial', label: 'initial', unit: 'dollars' },
    (has('minimum') || has('floor')) && { id: 'minimum', label: least, unit: 'word' },
    { id: 'allocation', label: 'allocation', unit: 'dollars' },
    split && { id: 'statePart', label: 'state part', unit: 'dollars' },
    split && { id: 'localPart', label: 'local part', unit: 'dollars' },
    split && { id: 'thresholdMoney', label: 'threshold money', unit: 'dollars' },
    split && { id: 'localAwards', label: 'local awards', unit: 'dollars' },
  ]
  return columns.filter((column) => column !== false)
}

/** The figures other than population and crime that a formula reads, by column name. */
export function otherColumns(
  dataset: Dataset,
  { program, year }: Allocation,
): readonly (readonly [name: string, values: ReadonlyMap<RecipientId, Cited> | undefined])[] {
  return Object.entries(program.years[year]?.columns ?? {}).map(
    ([name, of]) => [name, dataset.columns.get(`${name}/${of}`)?.values] as const,
  )
}

/** List what is set aside in one allocation, step by step. */
export function setAsidesOf(dataset: Dataset, allocation: Allocation): readonly SetAside[] {
  const { program, settings } = allocation
  let left = settings.formulaAmount
  return program.steps.flatMap((step): SetAside[] => {
    if (step.step !== 'set-aside') return []
    const names = { ...settings.parameters, amount: left }
    const share = evaluateColumn(ruleTree(dataset, step.share), names, 1) as number
    const dollars = toNearest(share * settings.formulaAmount)
    left -= dollars
    return [{ name: step.name, to: step.to, dollars, says: step.says }]
  })
}
