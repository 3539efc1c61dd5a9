/** Frames every picture: its numbers as a table, the files to take along, and the link that leads back to it. */
import { useState } from 'preact/hooks'
import { Num } from './number'
import type { Asked } from './page-state'
import { downloadPicture } from './download'
import { ToldWords } from './told-words'
import { FramedTable } from './table/framed-table'
import { usePrinting } from './table/use-printing'
import { usePageContext } from './use-page'

/** A number of the table that opens its reasons, as the picture's own does. */
export interface AskedCell {
  readonly text: string
  /** What the number is, for who cannot see its row and column. */
  readonly says: string
  readonly asked: () => Asked | Promise<Asked>
}

type Cell = string | AskedCell

interface Props {
  readonly caption: string
  readonly head: readonly string[]
  /** Written only when the table is open. */
  readonly rows: () => readonly (readonly Cell[])[]
  /** Columns of figures, set to the right. */
  readonly numeric: readonly number[]
  /** The reasons of a figure that is given as text, by its row's texts and its column. */
  readonly ask?: (row: readonly string[], column: number) => Asked | (() => Asked)
  readonly onOpen?: () => void
  readonly onCsv: () => void
  /** The `data-picture` of the drawing above, which gives it SVG, PNG and a link of its own. */
  readonly picture?: string
  /** What its files are called, without an ending; else as the picture. */
  readonly file?: string
  /** Printed though the reader has not opened it. */
  readonly printed?: boolean
}

/** So many rows of a table that nobody opened are printed. */
const PRINTED = 60

/** The line under a picture: as a table, CSV, SVG, PNG, link. The table is printed where it is open, or always. */
export function PictureTable(props: Props) {
  const page = usePageContext()
  const [open, setOpen] = useState(false)
  const printing = usePrinting() && props.printed === true
  const rows = open || printing ? props.rows() : []
  const listed = open ? rows : rows.slice(0, PRINTED)
  const { picture, file = picture ?? '' } = props
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
        {picture !== undefined && (
          <>
            <button
              type="button"
              class="link"
              onClick={() => downloadPicture(picture, file, 'svg')}
            >
              SVG
            </button>
            <button
              type="button"
              class="link"
              onClick={() => downloadPicture(picture, file, 'png')}
            >
              PNG
            </button>
            <button
              type="button"
              class="link"
              onClick={() =>
                void import('./exports/picture-link').then((module) =>
                  module.copyPictureLink(page, picture),
                )
              }
            >
              Copy link
            </button>
            <button
              type="button"
              class="link"
              onClick={() => page.actions.note({ dialog: { is: 'embed', picture } })}
            >
              Embed
            </button>
          </>
        )}
      </p>
      {(open || printing) && (
        <FramedTable
          label={props.caption}
          caption={
            listed.length < rows.length
              ? `${props.caption}; the first ${PRINTED} of ${rows.length} rows, the CSV file holds all`
              : props.caption
          }
          head={props.head}
          numeric={props.numeric}
        >
          <tbody>
            {listed.map((row) => (
              <tr key={row.map(textOf).join('|')}>
                {row.map((cell, at) =>
                  at === 0 ? (
                    <th key={at} scope="row">
                      {drawn(cell, row, at)}
                    </th>
                  ) : (
                    <td key={at} class={props.numeric.includes(at) ? 'r' : ''}>
                      {drawn(cell, row, at)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </FramedTable>
      )}
    </>
  )

  /** A cell: words, or a number that opens its reasons. */
  function drawn(cell: Cell, row: readonly Cell[], at: number) {
    if (typeof cell !== 'string')
      return (
        <Num asked={cell.asked} label={`${cell.says}: ${cell.text}`}>
          {cell.text}
        </Num>
      )
    const { ask } = props
    if (ask === undefined || !/\d/.test(cell)) return cell
    return <ToldWords text={cell} ask={() => ask(row.map(textOf), at)} />
  }
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text
}
