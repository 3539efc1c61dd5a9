/** The head of the table of awards: what each column is, and a button that sorts by it. */
import type { ListWish, SortKey } from '../views/award-list'
import { DrawnHead } from './drawn-band'

const heads: readonly { readonly key: SortKey; readonly label: string }[] = [
  { key: 'name', label: 'Place' },
  { key: 'baseline', label: 'baseline' },
  { key: 'now', label: 'now' },
  { key: 'change', label: 'change, %' },
]

/** How many columns stand without those of draws. */
export const HEADS = heads.length

/** The head; `drawn` where draws of the scenario have a column. */
export function AwardHead(props: {
  readonly wish: ListWish
  readonly drawn: boolean
  readonly onSort: (key: SortKey) => void
}) {
  const { wish } = props
  return (
    <thead>
      <tr aria-rowindex={1}>
        {heads.map((head) => (
          <th
            key={head.key}
            scope="col"
            class={head.key === 'name' ? '' : 'r'}
            aria-sort={
              wish.sort !== head.key ? 'none' : wish.descending ? 'descending' : 'ascending'
            }
          >
            <button type="button" onClick={() => props.onSort(head.key)}>
              {head.label}
              <span aria-hidden="true">
                {wish.sort !== head.key ? '' : wish.descending ? ' \u2193' : ' \u2191'}
              </span>
            </button>
          </th>
        ))}
        {props.drawn && <DrawnHead />}
      </tr>
    </thead>
  )
}
