/** The end of the page: what is not modelled, every source, and the edition of the data. */
import { memo } from 'preact/compat'
import { day } from './format'
import { usePage } from './use-page'

/** The footer. */
export const Closing = memo(function DrawClosing(props: { readonly program: string }) {
  const dataset = usePage((state) => state.dataset)
  const program = dataset.programs.find((each) => each.id === props.program)
  const note = usePage((state) => program?.years[state.outcome.settings.year]?.note)
  return (
    <footer>
      {note && program?.steps[0]?.step !== 'as-published' && <p class="said">This year: {note}.</p>}
      <details>
        <summary>What is not modelled</summary>
        <ul>
          {program?.notModelled.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </details>
      <details>
        <summary>Sources</summary>
        <ul>
          {[...dataset.sources.values()].map((source) => (
            <li key={source.id}>
              {source.title}. {source.publisher}, {source.locator}
              {source.via === '' ? '' : ` (via ${source.via})`}
            </li>
          ))}
        </ul>
      </details>
      <p class="foot">
        <span>
          Data edition {dataset.edition}, checked {day(dataset.checked)}
        </span>
        <span>Every figure opens its reasons.</span>
        <span>Nothing you do here leaves your browser.</span>
      </p>
    </footer>
  )
})
