/** Draws the matrix as a grid that the arrow keys walk: places down, readings across, a cell opens its reasons. */
import '../styles/matrix.css'
import { useMemo, useRef, useState } from 'preact/hooks'
import { definitionHref } from '../views/address'
import { Num } from '../number'
import type { Asked } from '../page-state'
import type { MatrixRow } from '../views/matrix-list'
import type { ColumnGroup } from '../views/verdict-columns'
import { columnsOf } from '../views/verdict-columns'
import { MatrixLine } from './matrix-row'

/** Counts under each reading's name. */
interface ColumnCounts {
  readonly title: string
  readonly counts: readonly number[]
  readonly ask: (column: number) => (number: string) => () => Asked
}

interface Props {
  readonly caption: string
  readonly groups: readonly ColumnGroup[]
  readonly rows: readonly MatrixRow[]
  readonly marks: readonly string[]
  readonly counts: readonly ColumnCounts[]
  /** Readings that were not put forward yet on the day, or no longer stood. */
  readonly idle: ReadonlySet<string>
  readonly onOpen: (row: MatrixRow, column: number) => void
}

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** The table; one cell at a time is in the order of tabs, the arrow keys lead on from it. */
export function MatrixTable(props: Props) {
  const { groups, rows, marks } = props
  const columns = useMemo(() => columnsOf(groups), [groups])
  const starts = useMemo(() => startsOf(groups), [groups])
  const [at, setAt] = useState<readonly [number, number]>([0, 0])
  const table = useRef<HTMLTableElement>(null)
  const row = Math.min(at[0], rows.length - 1)
  const column = Math.min(at[1], columns.length - 1)
  // Above the places stand the counts, and above them the readings.
  const top = -1 - props.counts.length
  const cellOf = (target: EventTarget | null) => {
    const cell = target instanceof Element ? target.closest('[data-cell]') : null
    return cell?.getAttribute('data-cell')?.split('/').map(Number) as [number, number] | undefined
  }
  const move = (to: readonly [number, number]) => {
    const [down, across] = to
    if (down < top || down >= rows.length || across < -1 || across >= columns.length) return
    if (down < 0 && across === -1) return
    const cell = table.current?.querySelector<HTMLElement>(`[data-cell="${down}/${across}"]`)
    setAt(to)
    cell?.focus()
  }
  const onKey = (event: KeyboardEvent) => {
    const from = cellOf(event.target)
    if (from === undefined) return
    const way = WAYS[event.key]
    const end = { Home: 0, End: columns.length - 1 }[event.key]
    if (way === undefined && end === undefined) return
    event.preventDefault()
    move(way === undefined ? [from[0], end!] : [from[0] + way[0], from[1] + way[1]])
  }
  return (
    <div class="matrix-scroll">
      <table
        class={columns.length === 1 ? 'matrix single' : 'matrix'}
        role="grid"
        aria-label={props.caption}
        ref={table}
        onKeyDown={onKey}
        onFocusIn={(event) => {
          const cell = cellOf(event.target)
          if (cell !== undefined) setAt(cell)
        }}
        onClick={(event) => {
          const cell = cellOf(event.target)
          if (cell === undefined || cell[0] < 0 || cell[1] < 0) return
          props.onOpen(rows[cell[0]]!, cell[1])
        }}
      >
        <thead>
          {columns.length > 1 && (
            <tr class="groups">
              <td />
              {groups.map(({ title, readings }) => (
                <th key={title} scope="colgroup" colSpan={readings.length} class="begins">
                  {title}
                </th>
              ))}
            </tr>
          )}
          <tr class="readings">
            <th scope="col">Place</th>
            {columns.map((each, place) => (
              <th key={each.id} scope="col" class={starts.has(place) ? 'begins' : ''}>
                <a
                  href={definitionHref(each.id)}
                  title={each.name}
                  class={props.idle.has(each.id) ? 'idle' : ''}
                  data-cell={`${top}/${place}`}
                  tabindex={row === top && column === place ? 0 : -1}
                >
                  {each.short}
                </a>
              </th>
            ))}
          </tr>
          {props.counts.map(({ title, counts, ask }, line) => (
            <tr key={title} class="counts">
              <th scope="row">{title}</th>
              {columns.map((each, place) => (
                <td key={each.id} class={starts.has(place) ? 'begins' : ''}>
                  {counts[place] !== undefined && (
                    <Num
                      asked={ask(place)(`${title}: ${counts[place]}`)}
                      label={`${each.short}, ${title}: ${counts[place]}`}
                      cell={{
                        at: `${top + 1 + line}/${place}`,
                        tab: row === top + 1 + line && column === place,
                      }}
                    >
                      {counts[place]}
                    </Num>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {rows.map((each, place) => (
            <MatrixLine
              key={each.place}
              row={each}
              at={place}
              marks={marks[place]!}
              columns={columns}
              starts={starts}
              focus={place === row ? column : -2}
              spelt={columns.length === 1}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function startsOf(groups: readonly ColumnGroup[]): ReadonlySet<number> {
  const starts = new Set<number>()
  let at = 0
  for (const { readings } of groups) {
    starts.add(at)
    at += readings.length
  }
  return starts
}
