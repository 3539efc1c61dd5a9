/** Explains what a unit's share rests on: the figures of its state, each with its source. */
import { leaf } from './explain-cell'
import type { Cell } from './explain-cell'
import { crimeKeys, crimesOf, populationOf } from './formula-units'
import type { FormulaUnit, Reason } from './types'

/** List the figures a unit's share reads, each with its source; only those its program names. */
export function explainInputs(cell: Cell, unit: FormulaUnit): readonly Reason[] {
  const { allocation } = cell.program
  const id = cell.dataset.recipients.ids[unit.recipient]!
  const population = populationOf(cell.dataset, allocation.program, allocation.year, id)
  const keys = crimeKeys(allocation.program, allocation.settings, allocation.year)
  const crimes = crimesOf(
    cell.dataset,
    allocation.program,
    allocation.settings,
    allocation.year,
    id,
  )
  const reads = allocation.program.years[allocation.year]
  const others = Object.entries(reads?.columns ?? {}).map(([name, year]): Reason => {
    const found = cell.dataset.columns.get(`${name}/${year}`)?.values.get(id)
    const says = `${name.replaceAll('_', ' ')}, ${year}`
    return found === undefined
      ? { says, value: 'unknown', unit: 'word', from: [] }
      : leaf(says, found.value, found.source, 'people')
  })
  const people =
    reads?.population === undefined
      ? []
      : [
          population === undefined
            ? ({ says: 'Population', value: 'unknown', unit: 'word', from: [] } as const)
            : leaf(
                `Population, ${population.note ?? 'Census estimate'}`,
                population.value,
                population.source,
                'people',
              ),
        ]
  return [
    ...people,
    ...others,
    ...crimes.map((crime, i): Reason => {
      const [year, printing] = keys[i]!.split('/')
      return crime === undefined
        ? { says: `Violent crimes ${year}`, value: 'unknown', unit: 'word', from: [] }
        : leaf(
            `Violent crimes ${year}, printing “${printing}”${crime.note ? `: ${crime.note}` : ''}`,
            crime.value,
            crime.source,
            'crimes',
          )
    }),
  ]
}
