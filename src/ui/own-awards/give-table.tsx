/** Where a reader gives a table of awards: dropped, chosen, pasted, or the example. */
import { useState } from 'preact/hooks'
import { chooseTable, readTableFile } from './bring-table'
import { EXAMPLE } from './example'
import type { Tables } from './use-tables'

/** The drop zone with its buttons. What is dropped here is a table, not a scenario. */
export function GiveTable(props: { readonly tables: Tables; readonly onExample: () => void }) {
  const { tables } = props
  const [over, setOver] = useState(false)
  const [text, setText] = useState('')
  const take = async (file: File) => {
    const read = await readTableFile(file)
    if ('says' in read) tables.refuse(read.says)
    else tables.add(read)
  }
  const choose = async () => {
    const file = await chooseTable()
    if (file !== null) await take(file)
  }
  return (
    <section
      class={over ? 'drop-zone over' : 'drop-zone'}
      aria-label="Give a table of awards"
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        event.stopPropagation()
        setOver(false)
        const file = event.dataTransfer?.files[0]
        if (file) void take(file)
        else {
          const dropped = event.dataTransfer?.getData('text/plain') ?? ''
          if (dropped.trim() !== '') tables.add({ name: 'the text dropped', text: dropped })
        }
      }}
    >
      <p>
        Drop a table here, or{' '}
        <button type="button" class="do" onClick={() => void choose()}>
          Choose a file
        </button>{' '}
        <button
          type="button"
          class="link"
          onClick={() => {
            props.onExample()
            tables.add({ name: 'example', text: EXAMPLE })
          }}
        >
          Try the made-up example
        </button>
      </p>
      <p class="said">
        Give a CSV file of awards or subawards as USAspending writes it. Or give a table with these
        columns, in any order: listing, award id, prime or sub, awarded, drawn, start, end, match.
        It stays in this browser: no file and no link holds it unless you say so.
      </p>
      <details>
        <summary>Paste a table</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            tables.add({ name: 'the text pasted', text })
            setText('')
          }}
        >
          <label>
            The table, with its row of column names
            <textarea
              rows={5}
              value={text}
              spellcheck={false}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </label>
          <p>
            <button type="submit" class="do" disabled={text.trim() === ''}>
              Read it
            </button>
          </p>
        </form>
      </details>
      {tables.fault !== '' && (
        <p class="fault" role="alert">
          {tables.fault}
        </p>
      )}
      <p class="acts">
        <span role="status">{tables.told}</span>{' '}
        {tables.undo !== null && (
          <button type="button" class="link" onClick={tables.undo}>
            Undo
          </button>
        )}{' '}
        {tables.tables.length > 0 && (
          <button type="button" class="link" onClick={tables.clear}>
            Clear all tables
          </button>
        )}
      </p>
    </section>
  )
}
