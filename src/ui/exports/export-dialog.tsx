/** Offers everything that can be taken from the page: numbers, pictures, paper, and how to cite them. */
import { useState } from 'preact/hooks'
import { citeBibtex, citeMarkdown, citeText, stampLine } from '../../model/index'
import { downloadBlob } from '../download'
import { Modal } from '../files/modal'
import { copy } from '../files/saving'
import { inOneSentence } from '../prepare'
import { usePageContext } from '../use-page'
import { nameOf, numberFiles, textFile } from './number-files'
import type { ExportFile, Tell } from './number-files'
import { picturesInView } from './picture-list'
import { pictureToPng } from './picture-png'
import { pictureSvg } from './picture-svg'
import type { Picture } from './picture-svg'
import { rowsShown } from './shown-rows'
import { stampNow } from './stamp-now'
import { underPicture } from './stamper'
import './exports.css'

interface Progress {
  readonly says: string
  readonly done: number
  readonly total: number
  readonly busy: boolean
}

const idle: Progress = { says: '', done: 0, total: 0, busy: false }

/** The dialog; a file is made when its button is pressed, and the dialog stays for the next. */
export function ExportDialog(props: { readonly onClose: () => void }) {
  const page = usePageContext()
  const [progress, setProgress] = useState(idle)
  const [pictures] = useState(picturesInView)
  const stamp = stampNow(page.store.getState())
  const take = async (make: (tell: Tell) => Promise<ExportFile>) => {
    if (progress.busy) return
    setProgress({ ...idle, says: 'Making the file', busy: true })
    try {
      const file = await make((says, done, total) => setProgress({ says, done, total, busy: true }))
      downloadBlob(file.name, file.blob)
      setProgress({ ...idle, says: `Saved ${file.name}, ${sizeWords(file.blob.size)}.` })
    } catch (fault) {
      setProgress({ ...idle, says: inOneSentence(fault) })
    }
  }
  const svgOf = (picture: Picture) => pictureSvg(picture, underPicture(page, picture))
  const citations = [
    { name: 'Text', text: citeText(stamp), kind: 'txt', type: 'text/plain' },
    { name: 'Markdown', text: citeMarkdown(stamp), kind: 'md', type: 'text/markdown' },
    { name: 'BibTeX', text: citeBibtex(stamp), kind: 'bib', type: 'application/x-bibtex' },
  ]
  return (
    <Modal title="Export" onClose={props.onClose}>
      <p class="said">{stampLine(stamp)}</p>
      <h3>Numbers</h3>
      <ul class="exports">
        {numberFiles.map(({ id, label, says, make }) => (
          <li key={id}>
            <button
              type="button"
              aria-describedby={`${id}-says`}
              disabled={id === 'csv-shown' && rowsShown() === null}
              onClick={() => void take((tell) => make(page, tell))}
            >
              {label}
            </button>
            <span id={`${id}-says`}>{says}</span>
          </li>
        ))}
      </ul>
      <h3>Pictures</h3>
      <ul class="exports">
        {pictures.length === 0 && <li>No picture is in view.</li>}
        {pictures.map((picture, at) => (
          <li key={at}>
            <button
              type="button"
              aria-label={`${picture.title}, SVG`}
              onClick={() =>
                void take(async () =>
                  textFile(
                    nameOf(stamp, picture.name, 'svg'),
                    await svgOf(picture),
                    'image/svg+xml',
                  ),
                )
              }
            >
              SVG
            </button>
            <button
              type="button"
              aria-label={`${picture.title}, PNG`}
              onClick={() =>
                void take(async () => ({
                  name: nameOf(stamp, picture.name, 'png'),
                  blob: await pictureToPng(await svgOf(picture)),
                }))
              }
            >
              PNG
            </button>
            <button
              type="button"
              aria-label={`${picture.title}, lines to embed it`}
              onClick={() => {
                props.onClose()
                page.actions.note({ dialog: { is: 'embed', picture: picture.name } })
              }}
            >
              Embed
            </button>
            <span>{picture.title}</span>
          </li>
        ))}
      </ul>
      <h3>Citation</h3>
      <ul class="exports">
        {citations.map(({ name, text, kind, type }) => (
          <li key={kind}>
            <button
              type="button"
              aria-label={`Copy the citation as ${name}`}
              onClick={() =>
                void copy(text).then((done) =>
                  setProgress({
                    ...idle,
                    says: done
                      ? `Copied the citation as ${name}.`
                      : 'The browser does not let the page copy; take the file.',
                  }),
                )
              }
            >
              Copy
            </button>
            <button
              type="button"
              aria-label={`Save the citation as ${name}`}
              onClick={() =>
                void take(async () => textFile(nameOf(stamp, 'citation', kind), text, type))
              }
            >
              Save
            </button>
            <span>{name}</span>
          </li>
        ))}
      </ul>
      <p class="progress" role="status">
        {progress.says}
        {progress.busy && progress.total > 1 && (
          <progress max={progress.total} value={progress.done} aria-label={progress.says} />
        )}
      </p>
      <p class="acts">
        <button
          type="button"
          onClick={() => {
            props.onClose()
            // The dialog is gone from the page by then.
            setTimeout(() => print())
          }}
        >
          Print or save as PDF
        </button>
        <button type="button" onClick={props.onClose}>
          Close
        </button>
      </p>
    </Modal>
  )
}

function sizeWords(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
