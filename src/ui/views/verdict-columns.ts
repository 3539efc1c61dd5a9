/** Puts the readings into the columns of the matrix, those of like origin side by side. */
import { readingsOfPlaces } from '../../model/index'
import type { Basis, Dataset, LawSettings } from '../../model/index'
import { readingName } from './verdict-words'
import type { ReadingName } from './verdict-words'

/** Readings of like origin. */
export interface ColumnGroup {
  readonly title: string
  readonly readings: readonly ReadingName[]
}

const GROUPS: readonly { readonly title: string; readonly of: readonly Basis[] }[] = [
  { title: 'Statutes, rulings, bills', of: ['statute', 'court ruling', 'state statute', 'bill'] },
  { title: 'Letters, memoranda, lists', of: ['letters', 'memorandum', 'list'] },
  { title: 'Executive orders', of: ['executive order'] },
  { title: 'Award conditions', of: ['award condition', 'scoring rule'] },
  { title: 'Research', of: ['research', 'kind of policy'] },
]

/** Every reading that speaks of places, grouped; readings a reader wrote come last. */
export function columnGroups(dataset: Dataset, law: LawSettings): readonly ColumnGroup[] {
  const readings = readingsOfPlaces(dataset)
  const groups = GROUPS.map(({ title, of }) => ({
    title,
    readings: readings
      .filter(({ basis }) => of.includes(basis))
      .toSorted((a, b) => of.indexOf(a.basis) - of.indexOf(b.basis) || (a.from < b.from ? -1 : 1))
      .map(({ id }) => readingName(dataset, id, law)),
  }))
  const own = {
    title: 'Yours',
    readings: law.definitions.map(({ id }) => readingName(dataset, id, law)),
  }
  return [...groups, own].filter(({ readings: some }) => some.length > 0)
}

/** The readings of the groups in order. */
export function columnsOf(groups: readonly ColumnGroup[]): readonly ReadingName[] {
  return groups.flatMap(({ readings }) => readings)
}
