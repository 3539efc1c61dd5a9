/** Asks under which title, note and author a scenario is saved. */
import { useState } from 'preact/hooks'
import { useActions, usePage, usePageContext } from '../use-page'
import { Modal } from './modal'
import { fileName, saveAs } from './saving'

/** The form of Save as. */
export function SaveDialog() {
  const page = usePageContext()
  const actions = useActions()
  const scenario = usePage((state) => state.doing.now.scenario)
  const [title, setTitle] = useState(scenario.title)
  const [note, setNote] = useState(scenario.note)
  const [author, setAuthor] = useState(scenario.author)
  return (
    <Modal title="Save as a file" onClose={() => actions.note({ dialog: null })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const heading = { title: inLine(title), note: inLines(note), author: inLine(author) }
          if (heading.title !== '') void saveAs(page, heading)
        }}
      >
        <label>
          Title: what the scenario supposes, in a few words
          <input
            type="text"
            required
            maxLength={200}
            value={title}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </label>
        <label>
          Note: why, and on what grounds
          <textarea
            rows={4}
            maxLength={4000}
            value={note}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
        </label>
        <label>
          Author, if you want to be named
          <input
            type="text"
            maxLength={200}
            value={author}
            autocomplete="name"
            onInput={(event) => setAuthor(event.currentTarget.value)}
          />
        </label>
        <p class="said">
          The file is {fileName(title)}. It holds your changes and the figures they give now, and
          nothing else; it stays on your machine until you send it.
        </p>
        <p class="acts">
          <button type="submit" class="do" disabled={inLine(title) === ''}>
            Save
          </button>
          <button type="button" class="link" onClick={() => actions.note({ dialog: null })}>
            Cancel
          </button>
        </p>
      </form>
    </Modal>
  )
}

/** Text as a scenario may hold it: without signs that are invisible or turn the direction of a line. */
function inLines(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{C}\n\t\u200c\u200d]/gu, '')
    .trim()
}

function inLine(text: string): string {
  return inLines(text).replace(/\s+/g, ' ')
}
