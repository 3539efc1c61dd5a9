/** Lists the rows of the table of places: each recipient, or states and kinds added up; sorted, and found by words. */
import { compareGroups } from '../../model/index'
import type {
  ComparedFigure,
  Comparison,
  Dataset,
  DenominatorTables,
  RecipientKind,
} from '../../model/index'
import { kindWords, nameOf, stateCode } from '../views/names'
import { placeWords } from './compare-words'

/** What the rows stand for. */
export const ROWS_OF = ['place', 'state', 'kind'] as const
export type RowsOf = (typeof ROWS_OF)[number]

/** One row. */
export interface ListedRow {
  readonly key: string
  readonly name: string
  readonly note: string
  /** Index of the recipient; -1 where several are added up. */
  readonly recipient: number
  readonly figures: readonly ComparedFigure[]
}

/** What a reader asked for; `sort` is `name`, or a scenario by its place, of which `by` is the figure. */
export interface ListWish {
  readonly of: RowsOf
  readonly words: string
  readonly changed: boolean
  readonly sort: 'name' | number
  readonly by: 'amount' | 'difference'
  readonly descending: boolean
}

/** Every row, unsorted. */
export function allRows(
  dataset: Dataset,
  comparison: Comparison,
  of: RowsOf,
  tables: DenominatorTables | null,
): readonly ListedRow[] {
  const { recipients } = dataset
  if (of === 'place') {
    return comparison.places.map((row) => ({
      key: row.id,
      name: placeWords(dataset, row),
      note: [kindWords(row.kind), stateCode(recipients, row.recipient)].filter(Boolean).join(', '),
      recipient: row.recipient,
      figures: row.figures,
    }))
  }
  return compareGroups(dataset, comparison, of, tables).map(
    ({ id, places, figures, gains, losses }) => {
      const index = recipients.indexOf.get(id)
      const own = index === undefined ? id : nameOf(recipients, index)
      const moved = gains
        .map((gain, at) => (at === 0 ? '' : `${gain} gain, ${losses[at]} lose`))
        .filter(Boolean)
      return {
        key: id,
        name: of === 'kind' ? kindWords(id as RecipientKind) : own || 'outside any state',
        note: `${places} ${places === 1 ? 'recipient' : 'recipients'}; ${moved.join('; ')}`,
        recipient: -1,
        figures,
      }
    },
  )
}

/** The rows asked for, in the order asked for; rows without a figure come last. */
export function listRows(rows: readonly ListedRow[], wish: ListWish): readonly ListedRow[] {
  const words = wish.words.toLowerCase().split(/\s+/).filter(Boolean)
  const found = rows.filter(({ name, note, figures }) => {
    const text = `${name} ${note}`.toLowerCase()
    const differs = figures.some(
      ({ difference: by }) => by === null || by.value !== 0 || by.high > by.low,
    )
    return (!wish.changed || differs) && words.every((word) => text.includes(word))
  })
  const { sort, by } = wish
  const turn = wish.descending ? -1 : 1
  if (sort === 'name') {
    return found.sort((a, b) => turn * (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  }
  const size = ({ figures }: ListedRow): number => {
    const amount = figures[sort]?.[by]
    if (amount === null || amount === undefined) return turn * Infinity
    return by === 'difference' ? Math.abs(amount.value) : amount.value
  }
  return found
    .map((row) => ({ row, size: size(row) }))
    .sort((a, b) => (a.size === b.size ? 0 : turn * (a.size - b.size)))
    .map(({ row }) => row)
}
