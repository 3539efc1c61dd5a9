/** Where a scenario can be opened from: a file, pasted text or a link, or the recent ones of this browser. */
import { fileOpen } from 'browser-fs-access'
import { useState } from 'preact/hooks'
import { useActions, usePageContext } from '../use-page'
import { Modal } from './modal'
import { bringIn, bringInFile } from './opening'
import { Recent } from './recent'

/** The dialog of Open. */
export function OpenDialog() {
  const page = usePageContext()
  const actions = useActions()
  const [text, setText] = useState('')
  const close = () => actions.note({ dialog: null })
  const choose = async () => {
    try {
      const file = await fileOpen({
        extensions: ['.json'],
        mimeTypes: ['application/json'],
        description: 'Grantflow scenario',
        id: 'scenarios',
      })
      await bringInFile(page, file, file.handle)
    } catch {
      // The reader chose no file; the dialog is still there.
    }
  }
  return (
    <Modal title="Open a scenario" onClose={close}>
      <p>
        <button type="button" class="do" onClick={() => void choose()}>
          Choose a file
        </button>{' '}
        <small>or drop one anywhere on the page</small>
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== '') void bringIn(page, text, { how: wayOf(text), name: '' })
        }}
      >
        <label>
          Or paste a link, or the text of a scenario
          <textarea
            rows={3}
            value={text}
            spellcheck={false}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <p>
          <button type="submit" class="link" disabled={text.trim() === ''}>
            Look at it
          </button>
        </p>
      </form>
      <Recent />
      <p class="acts">
        <button type="button" class="link" onClick={close}>
          Close
        </button>
      </p>
    </Modal>
  )
}

function wayOf(text: string): 'link' | 'paste' {
  return text.trim().startsWith('{') ? 'paste' : 'link'
}
