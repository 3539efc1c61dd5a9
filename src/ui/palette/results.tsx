/** The list of what was found: a heading for each kind, and a row each with its name, kind and one line of help. */
import { memo } from 'preact/compat'
import type { RefObject } from 'preact'
import { KINDS } from './entry'
import type { Entry } from './entry'
import { marker } from './find'
import type { Found, Marks } from './find'

/** The rows; which of them is chosen is the combobox's to say. */
export const Results = memo(function DrawResults(props: {
  readonly list: RefObject<HTMLDivElement | null>
  readonly groups: Found['groups']
  readonly typed: string
  /** Whether what was found is one letter off what was typed. */
  readonly off: boolean
}) {
  const { groups, typed, off } = props
  const marks = marker(typed, off)
  return (
    <div
      ref={props.list}
      id="palette-list"
      class="results"
      role="listbox"
      aria-label="What was found"
      hidden={groups.length === 0}
    >
      {groups.map(({ kind, entries }) => (
        <div key={kind} role="group" aria-labelledby={`palette-${kind}`}>
          <div id={`palette-${kind}`} class="kind" role="presentation">
            {kind === 'recent' ? 'Chosen before' : KINDS[kind].says}
          </div>
          {entries.map((entry) => (
            <Row key={entry.key} entry={entry} marks={marks(entry.name)} />
          ))}
        </div>
      ))}
    </div>
  )
})

function Row(props: { readonly entry: Entry; readonly marks: Marks }) {
  const { key, name, is, help } = props.entry
  return (
    <div id={`palette-row-${key}`} role="option" data-key={key} class="row">
      <span class="name">
        <Marked name={name} marks={props.marks} />
      </span>{' '}
      <span class="is">{is}</span> <span class="help">{help}</span>
    </div>
  )
}

/** A name with the letters that were matched marked. */
function Marked(props: { readonly name: string; readonly marks: Marks }) {
  const { name, marks } = props
  if (marks.length === 0) return <>{name}</>
  return (
    <>
      {marks.map(([from, to], at) => (
        <>
          {name.slice(marks[at - 1]?.[1] ?? 0, from)}
          <mark>{name.slice(from, to)}</mark>
        </>
      ))}
      {name.slice(marks.at(-1)![1])}
    </>
  )
}
