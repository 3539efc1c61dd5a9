/** Gives every picture its numbers as a table, and as files to take along. */
import { useState } from 'preact/hooks'
import { Num } from './number'
import type { Asked } from './page-state'
import { usePrinting } from './table/use-printing'

/** A number of the table that opens its reasons, as the picture's own does. */
export interface AskedCell {
  readonly text: string
  /** What the number is, for who cannot see its row and column. */
  readonly says: string
  readonly asked: () => Asked
}

type Cell = string | AskedCell

interface Props {
  readonly caption: string
  readonly head: readonly string[]
  /** Written only when the table is open. */
  readonly rows: () => readonly (readonly Cell[])[]
  /** Columns of figures, set to the right. */
  readonly numeric: readonly number[]
  readonly onOpen?: () => void
  readonly onCsv: () => void
  readonly onSvg?: () => void
  /** Printed though the reader has not opened it. */
  readonly printed?: boolean
}

/** So many rows of a table that nobody opened are printed. */
const PRINTED = 60

/** The line under a picture: as a table, CSV, SVG. The table is printed where it is open, or always. */
export function PictureTable(props: Props) {
  const [open, setOpen] = useState(false)
  const printing = usePrinting() && props.printed === true
  const rows = open || printing ? props.rows() : []
  const listed = open ? rows : rows.slice(0, PRINTED)
  return (
    <>
      <p class="takes">
        <button
          type="button"
          class="link"
          aria-expanded={open}
          onClick={() => {
            if (!open) props.onOpen?.()
            setOpen(!open)
          }}
        >
          {open ? 'Hide the table' : 'As a table'}
        </button>
        <button type="button" class="link" onClick={props.onCsv}>
          CSV
        </button>
        {props.onSvg && (
          <button type="button" class="link" onClick={props.onSvg}>
            SVG
          </button>
        )}
      </p>
      {(open || printing) && (
        <div class="scroll" tabindex={0} role="region" aria-label={props.caption}>
          <table class="plain">
            <caption>
              {props.caption}
              {listed.length < rows.length &&
                `; the first ${PRINTED} of ${rows.length} rows, the CSV file holds all`}
            </caption>
            <thead>
              <tr>
                {props.head.map((name, at) => (
                  <th key={name} scope="col" class={props.numeric.includes(at) ? 'r' : ''}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {listed.map((row) => (
                <tr key={row.map(textOf).join('|')}>
                  {row.map((cell, at) =>
                    at === 0 ? (
                      <th key={at} scope="row">
                        {textOf(cell)}
                      </th>
                    ) : (
                      <td key={at} class={props.numeric.includes(at) ? 'r' : ''}>
                        {typeof cell === 'string' ? (
                          cell
                        ) : (
                          <Num asked={cell.asked} label={`${cell.says}: ${cell.text}`}>
                            {cell.text}
                          </Num>
                        )}
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text
}
