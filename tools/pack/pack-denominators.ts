/** Packs what sums are held against: residents by year and source, spending, and one city's revenue. */

import { PACK_VERSION } from '../../src/ui/pack-format'
import { writeInts, writeSteps } from './ints'
import type { DenominatorsPack } from '../../src/ui/pack-format'
import type { Dataset, DenominatorTables } from '../../src/model/index'

/** The pack of the denominators, which arrive when a reader asks to measure a sum. */
export function packDenominators(dataset: Dataset, tables: DenominatorTables): DenominatorsPack {
  const { recipients } = dataset
  const printings = new Map<string, { index: number; people: number }[]>()
  for (const [id, years] of tables.residents) {
    for (const { year, people, source, note } of years) {
      const key = JSON.stringify([year, source, note])
      const there = printings.get(key) ?? []
      printings.set(key, there)
      there.push({ index: recipients.indexOf.get(id)!, people })
    }
  }
  return {
    version: PACK_VERSION,
    edition: dataset.edition,
    residents: [...printings]
      .map(([key, rows]) => {
        const [year, source, note] = JSON.parse(key) as [number, string, string]
        const inOrder = rows.toSorted((a, b) => a.index - b.index)
        return {
          year,
          source,
          note,
          indices: writeSteps(inOrder.map(({ index }) => index)),
          people: writeInts(inOrder.map(({ people }) => people)),
        }
      })
      .toSorted((a, b) => a.year - b.year),
    spending: [...tables.spending],
    revenue: tables.revenue,
    forces: packForces(dataset, tables),
  }
}

function packForces(
  { recipients }: Dataset,
  { forces }: DenominatorTables,
): DenominatorsPack['forces'] {
  const printings = new Map<string, { index: number; officers: number }[]>()
  for (const [id, years] of forces) {
    for (const { year, source, officers } of years) {
      const key = JSON.stringify([year, source])
      const there = printings.get(key) ?? []
      printings.set(key, there)
      there.push({ index: recipients.indexOf.get(id)!, officers })
    }
  }
  return [...printings]
    .map(([key, rows]) => {
      const [year, source] = JSON.parse(key) as [number, string]
      const inOrder = rows.toSorted((a, b) => a.index - b.index)
      return {
        year,
        source,
        indices: writeSteps(inOrder.map(({ index }) => index)),
        officers: writeInts(inOrder.map(({ officers }) => officers)),
      }
    })
    .toSorted((a, b) => a.year - b.year)
}
