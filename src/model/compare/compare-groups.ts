/** Adds places of a comparison up by kind or by state. */
import type { Dataset } from '../types'
import { addUp, compareAmounts } from './compare-figures'
import { residentsOf } from './compare-places'
import type { ResidentTables } from './compare-places'
import type { ComparedFigure, Comparison, GroupRow, PlaceRow } from './comparison'
import { KINDS } from './tally'

/**
 * Add places up; the ends of a sum are the sums of the ends. A state is measured by its own residents;
 * a kind by those of its places, unless those of one of them are not known.
 */
export function compareGroups(
  dataset: Dataset,
  { runs, places }: Pick<Comparison, 'runs' | 'places'>,
  by: 'kind' | 'state',
  tables: ResidentTables,
): readonly GroupRow[] {
  const groups = new Map<string, PlaceRow[]>()
  for (const place of places) {
    const group = groups.get(place[by])
    if (group === undefined) groups.set(place[by], [place])
    else group.push(place)
  }
  const ids = [...groups.keys()]
  const order = by === 'kind' ? KINDS.filter((kind) => groups.has(kind)) : ids.sort()
  return order.map((id) => {
    const own = groups.get(id)!
    const residents = runs.map((run) =>
      by === 'state' ? residentsOf(dataset, tables, id, run) : together(dataset, tables, own, run),
    )
    const column = (at: number) => own.map(({ figures }) => figures[at]!)
    return {
      id,
      places: own.length,
      figures: addFigures(runs.length, column, residents),
      gains: runs.map((_, at) => count(column(at), 1)),
      losses: runs.map((_, at) => count(column(at), -1)),
    }
  })
}

/** The residents of several places of one kind, which do not overlap; null where one is not known. */
function together(
  dataset: Dataset,
  tables: ResidentTables,
  places: readonly PlaceRow[],
  run: Comparison['runs'][number],
): number | null {
  let sum = 0
  for (const { id } of places) {
    const people = residentsOf(dataset, tables, id, run)
    if (people === null) return null
    sum += people
  }
  return sum
}

function addFigures(
  scenarios: number,
  column: (at: number) => readonly ComparedFigure[],
  residents: readonly (number | null)[],
): readonly ComparedFigure[] {
  const columns = Array.from({ length: scenarios }, (_, at) => column(at))
  const amounts = columns.map((figures) => addUp(figures.map(({ amount }) => amount)))
  return compareAmounts(amounts, residents, (at) =>
    addUp(columns[at]!.map(({ difference }) => difference)),
  )
}

function count(figures: readonly ComparedFigure[], sign: number): number {
  return figures.filter(({ difference }) => Math.sign(difference?.value ?? 0) === sign).length
}
