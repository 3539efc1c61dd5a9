/** Names the version and the hash of everything the figures were computed from, and checks the list on the spot. */
import { useEffect, useState } from 'preact/hooks'
import { day } from '../format'
import { FramedTable } from '../table/framed-table'
import { usePage } from '../use-page'
import files from './file-hashes.json'
import { hashOfList } from './hash-of-list'

/** The versions, and the files behind a fold. */
export function VersionsPart() {
  const dataset = usePage((state) => state.dataset)
  const [found, setFound] = useState<string | null | undefined>(undefined)
  useEffect(() => {
    let there = true
    const tell = (hash: string | null) => there && setFound(hash)
    hashOfList(files).then(tell, () => tell(null))
    return () => {
      there = false
    }
  }, [])
  const checked =
    found === undefined
      ? 'being hashed'
      : found === null
        ? 'this browser cannot hash it here'
        : found === dataset.data
          ? 'hashed anew in this browser: the same'
          : 'hashed anew in this browser: NOT the same; reload the page'
  return (
    <section aria-labelledby="proof-versions-title" class="proof-versions">
      <h3 id="proof-versions-title">Version and hash of everything</h3>
      <dl data-name>
        <dt>Model</dt>
        <dd>version {dataset.model}</dd>
        <dt>Data</dt>
        <dd>
          edition {dataset.edition}, checked {day(dataset.checked)}
        </dd>
        <dt>Hash of the data</dt>
        <dd>
          <code>{dataset.data}</code>
        </dd>
        <dt>List of files</dt>
        <dd class="list-checked">{checked}</dd>
      </dl>
      <details>
        <summary>Every data file with its hash</summary>
        <FramedTable label="Data files" head={['File', 'Hash']} numeric={[]}>
          <tbody data-name>
            {Object.entries(files).map(([file, hash]) => (
              <tr key={file}>
                <th scope="row">{file}</th>
                <td>
                  <code>{hash}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </FramedTable>
      </details>
    </section>
  )
}
