/** Draws a paper as a sheet: plain, in black and white, each number a button with the number of its footnote. */
import { useMemo } from 'preact/hooks'
import type { Dataset } from '../../model/index'
import { Num } from '../number'
import { FramedTable } from '../table/framed-table'
import type { Noted, Paper, Part } from './compose'
import { footnotesOf } from './footnotes'
import { sideSources, standingLine } from './paper-text'
import type { Standing } from './paper-text'

/** The sheet. */
export function PaperSheet(props: {
  readonly paper: Paper
  readonly dataset: Dataset
  readonly standing: Standing
}) {
  const { paper, dataset, standing } = props
  const { notes, sources, laws } = useMemo(
    () => footnotesOf(dataset, paper.notes),
    [dataset, paper.notes],
  )
  return (
    <div class="sheet">
      <p class="standing" data-name>
        {standingLine(dataset, standing)}
      </p>
      {paper.parts.map((part, at) => (
        <DrawPart key={at} part={part} link={standing.link} />
      ))}
      <section class="both-sides" aria-labelledby="both-sides-title">
        <h3 id="both-sides-title">Both sides, in equal length</h3>
        {paper.sides.map((each) => (
          <div key={each.id}>
            <h4>{each.title}</h4>
            <div class="two">
              {(['for', 'against'] as const).map((side) => (
                <div key={side}>
                  <h5>{side === 'for' ? 'For' : 'Against'}</h5>
                  <p data-name>{each[side].says}</p>
                  <p class="cited" data-name>
                    {sideSources(dataset, each[side])}
                  </p>
                </div>
              ))}
            </div>
          </div>
        ))}
      </section>
      <section class="notes" aria-labelledby="notes-title">
        <h3 id="notes-title">Notes</h3>
        <ol data-name>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ol>
      </section>
      <Origins title="Sources of the notes" letter="S" all={sources} />
      <Origins title="Law of the notes" letter="L" all={laws} />
    </div>
  )
}

/** What the notes refer to, each once. */
function Origins(props: {
  readonly title: string
  readonly letter: string
  readonly all: readonly string[]
}) {
  if (props.all.length === 0) return null
  const id = `origins-${props.letter}`
  return (
    <section class="origins" aria-labelledby={id}>
      <h3 id={id}>{props.title}</h3>
      <ul data-name>
        {props.all.map((says, at) => (
          <li key={says}>
            <b>{`${props.letter}${at + 1}`}</b> {says}
          </li>
        ))}
      </ul>
    </section>
  )
}

function DrawPart(props: { readonly part: Part; readonly link: string }) {
  const { part, link } = props
  switch (part.is) {
    case 'heading':
      return <h3>{part.says}</h3>
    case 'words':
      return (
        <p class="said">
          <Pieces of={part.pieces} />
        </p>
      )
    case 'blank':
      return (
        <div class="blank">
          <p>{part.says}</p>
          {Array.from({ length: part.lines }, (_, at) => (
            <div key={at} class="rule" />
          ))}
        </div>
      )
    case 'link':
      return (
        <p class="again" data-name>
          <a href={link}>{link}</a>
        </p>
      )
    case 'table':
      return (
        <FramedTable
          whole
          label={part.caption}
          caption={part.caption}
          head={part.head}
          numeric={part.numeric}
        >
          <tbody>
            {part.rows.map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) =>
                  column === 0 ? (
                    <th key={column} scope="row">
                      <Pieces of={cell} />
                    </th>
                  ) : (
                    <td
                      key={column}
                      class={part.numeric.includes(column) ? 'r' : ''}
                      {...(cell.every((piece) => typeof piece === 'string') && {
                        'data-name': true,
                      })}
                    >
                      <Pieces of={cell} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </FramedTable>
      )
  }
}

function Pieces(props: { readonly of: readonly Noted[] }) {
  return (
    <>
      {props.of.map((piece, at) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <span key={at} class="noted">
            <Num asked={piece.figure.asked} label={`${piece.figure.title}: ${piece.figure.text}`}>
              {piece.figure.text}
            </Num>
            <sup data-name>
              <span class="unseen">note </span>
              {piece.note}
            </sup>
          </span>
        ),
      )}
    </>
  )
}
