/** Turns the pack of denominators into the tables that the model measures sums by. */

import { readInts, readSteps } from './pack-numbers'
import type { DenominatorsPack } from './pack-format'
import type { Dataset, DenominatorTables, Force, RecipientId } from '../model/index'

type Residents = NonNullable<ReturnType<DenominatorTables['residents']['get']>>[number]

/** The tables; each list ascends by year, as in the files. */
export function unpackDenominators(pack: DenominatorsPack, dataset: Dataset): DenominatorTables {
  const residents = new Map<RecipientId, Residents[]>()
  for (const { year, source, note, indices, people } of pack.residents) {
    const counts = readInts(people)
    readSteps(indices).forEach((index, line) => {
      const id = dataset.recipients.ids[index]!
      const entry = { year, people: counts[line]!, source, note }
      const there = residents.get(id)
      if (there === undefined) residents.set(id, [entry])
      else there.push(entry)
    })
  }
  const forces = new Map<RecipientId, Force[]>()
  for (const { year, source, indices, officers } of pack.forces) {
    const counts = readInts(officers)
    readSteps(indices).forEach((index, line) => {
      const id = dataset.recipients.ids[index]!
      forces.set(id, [...(forces.get(id) ?? []), { year, officers: counts[line]!, source }])
    })
  }
  return { residents, spending: new Map(pack.spending), revenue: pack.revenue, forces }
}
