/** One row of the matrix: a place with a marked cell for every reading. */
import { memo } from 'preact/compat'
import type { Verdict } from '../../model/index'
import { placeHref } from '../views/address'
import type { MatrixRow } from '../views/matrix-list'
import { findingOfMark, findingWords } from '../views/verdict-words'
import type { ReadingName } from '../views/verdict-words'

interface Props {
  readonly row: MatrixRow
  readonly at: number
  readonly marks: string
  readonly columns: readonly ReadingName[]
  /** Columns that begin a group. */
  readonly starts: ReadonlySet<number>
  /** The column in which the keyboard stands, if it is this row; -2 otherwise. */
  readonly focus: number
  /** With one reading alone the finding is written out. */
  readonly spelt: boolean
}

/** A row; drawn again only when a mark of it changed. */
export const MatrixLine = memo(function DrawMatrixLine(props: Props) {
  const { row, at, marks, columns, starts, focus, spelt } = props
  return (
    <tr>
      <th scope="row">
        <a href={placeHref(row.place)} data-cell={`${at}/-1`} tabindex={focus === -1 ? 0 : -1}>
          {row.name}
        </a>
      </th>
      {columns.map((column, place) => {
        const finding = findingOfMark(marks[place]!)
        return (
          <td key={column.id} class={starts.has(place) ? 'begins' : ''}>
            <button
              type="button"
              class={`mark ${finding}`}
              data-cell={`${at}/${place}`}
              tabindex={focus === place ? 0 : -1}
              aria-label={label(row.name, column, finding)}
            >
              {marks[place]}
            </button>
            {spelt && <span class="spelt">{findingWords(finding)}</span>}
          </td>
        )
      })}
    </tr>
  )
})

function label(name: string, column: ReadingName, finding: Verdict['finding']): string {
  return `${name}, ${column.short}: ${findingWords(finding)}`
}
