/** Shows a link that could not simply be copied: too long for some programs, or for all of them. */
import { useState } from 'preact/hooks'
import { useActions, usePageContext } from '../use-page'
import { Modal } from './modal'
import { copy, isOffered, lengthWarning, save } from './saving'

/** The link with what is to be known about its length; a file instead where it is too long. */
export function LinkDialog(props: { readonly link: string | null }) {
  const page = usePageContext()
  const actions = useActions()
  const [copied, setCopied] = useState('')
  const { link } = props
  const close = () => actions.note({ dialog: null })
  return (
    <Modal title="A link to this scenario" onClose={close}>
      <p>{lengthWarning(link)}</p>
      {isOffered(link) && (
        <label>
          The link; it holds the whole scenario
          <textarea
            rows={5}
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      )}
      <p role="status">{copied}</p>
      <p class="acts">
        {isOffered(link) && (
          <button
            type="button"
            class="do"
            onClick={() =>
              void copy(link).then((done) =>
                setCopied(done ? 'Copied.' : 'Mark the link above and copy it with the keyboard.'),
              )
            }
          >
            Copy the link
          </button>
        )}
        <button
          type="button"
          class={isOffered(link) ? 'link' : 'do'}
          onClick={() => {
            close()
            void save(page)
          }}
        >
          Save a file instead
        </button>
        <button type="button" class="link" onClick={close}>
          Close
        </button>
      </p>
    </Modal>
  )
}
