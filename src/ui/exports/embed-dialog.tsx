/** Shows the lines that put a picture into another page, to be copied. */
import { useState } from 'preact/hooks'
import { Modal } from '../files/modal'
import { copy, isOffered } from '../files/saving'
import { idOf } from '../files/as-file'
import { usePageContext } from '../use-page'
import { embedSnippet } from './embed-snippet'
import { pictureLink } from './picture-link'
import { pictureNamed } from './picture-list'

/** The snippet of one picture by its name; the frame holds the scenario as it is now. */
export function EmbedDialog(props: { readonly picture: string; readonly onClose: () => void }) {
  const page = usePageContext()
  const [says, setSays] = useState('')
  const [snippet] = useState(() => {
    const link = pictureLink(page, props.picture)
    if (!isOffered(link)) return null
    const { dataset, doing } = page.store.getState()
    const title = pictureNamed(props.picture)?.title ?? props.picture
    const id = `grantflow-${props.picture}-${idOf(dataset, doing.now.scenario)}`
    return embedSnippet({ link, title, id: id.replace(/[^\w-]/g, '-').slice(0, 80) })
  })
  return (
    <Modal title="Put this picture into another page" onClose={props.onClose}>
      {snippet === null ? (
        <p>
          The scenario is too long for a link, so no frame can hold it. Take the SVG or the PNG.
        </p>
      ) : (
        <>
          <p>
            Paste these two lines where the picture should stand. They hold the whole scenario.
            {!location.protocol.startsWith('http') &&
              ' This page lies on your own machine: put the address of a served copy into them.'}
          </p>
          <label>
            The lines to paste
            <textarea
              rows={8}
              readOnly
              value={snippet}
              onFocus={(event) => event.currentTarget.select()}
            />
          </label>
        </>
      )}
      <p role="status">{says}</p>
      <p class="acts">
        {snippet !== null && (
          <button
            type="button"
            class="do"
            onClick={() =>
              void copy(snippet).then((done) =>
                setSays(done ? 'Copied.' : 'Mark the lines above and copy them with the keyboard.'),
              )
            }
          >
            Copy
          </button>
        )}
        <button type="button" class="link" onClick={props.onClose}>
          Close
        </button>
      </p>
    </Modal>
  )
}
