/** Lists every source of the edition with what is known of its licence, and the day the edition was last checked. */
import { useEffect } from 'preact/hooks'
import { csvText, licenceOf } from '../../model/index'
import { downloadText } from '../download'
import { day } from '../format'
import { FramedTable } from '../table/framed-table'
import { useActions, usePage } from '../use-page'

/** The list, folded: it is long. */
export function SourcesPart() {
  const dataset = usePage((state) => state.dataset)
  const actions = useActions()
  useEffect(() => void actions.fetchSources(), [actions])
  const sources = [...dataset.sources.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const rows = sources.map((source) => [
    source.title,
    source.publisher,
    source.locator,
    source.via,
    licenceOf(source),
  ])
  const head = ['Source', 'Publisher', 'Where in it', 'Read by way of', 'Licence']
  return (
    <section aria-labelledby="proof-sources-title">
      <h3 id="proof-sources-title">Where the data come from</h3>
      <p class="said">
        Every source was last checked for this edition on {day(dataset.checked)}; the day on which
        each was first read was not recorded. The licence is named where the publisher&#8217;s works
        have a known one. Of the others none was seen: it is said so, and only figures and facts are
        held, not texts.
      </p>
      <details>
        <summary>The sources</summary>
        <FramedTable label="Sources of the data" head={head} numeric={[]}>
          <tbody data-name>
            {rows.map((cells, at) => (
              <tr key={sources[at]!.id}>
                {cells.map((cell, column) =>
                  column === 0 ? (
                    <th key={column} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={column}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </FramedTable>
      </details>
      <p class="takes">
        <button
          type="button"
          class="link"
          onClick={() => downloadText('sources.csv', csvText(head, rows))}
        >
          CSV of the sources
        </button>
      </p>
    </section>
  )
}
