/** A part that opens onto residents, spending and officers: the tables come when it is first opened. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { DenominatorTables } from '../model/index'
import { loadDenominators } from './load'
import type { Busy } from './page-state'
import { inOneSentence } from './prepare'
import { useActions, usePage } from './use-page'

/** What `draw` makes of the tables, below a title that opens it; says what is being read, or why it could not be. */
export function DenominatorsPart(props: {
  readonly title: string
  readonly draw: (tables: DenominatorTables) => ComponentChildren
}) {
  const actions = useActions()
  const dataset = usePage((state) => state.dataset)
  const [tables, setTables] = useState<DenominatorTables | null>(null)
  const [busy, setBusy] = useState<Busy | null>(null)
  const [fault, setFault] = useState('')
  const open = () => {
    if (tables !== null || busy !== null) return
    setFault('')
    // What these tables cite is not all in what the page opens with.
    void actions.fetchSources()
    setBusy({ what: 'Reading residents, spending and officers', done: 0, total: 1 })
    loadDenominators(dataset, (done, total, what) =>
      setBusy({ what: `Reading ${what}`, done, total }),
    )
      .then(setTables)
      .catch((reason: unknown) => setFault(inOneSentence(reason)))
      .finally(() => setBusy(null))
  }
  return (
    <details
      class="measured"
      onToggle={(event) => {
        if (event.currentTarget.open) open()
      }}
    >
      <summary>{props.title}</summary>
      {busy && (
        <p class="busy" role="status">
          {busy.what} <progress max={busy.total} value={busy.done} aria-label={busy.what} />
        </p>
      )}
      {fault !== '' && (
        <p class="fault" role="alert">
          {fault}{' '}
          <button type="button" class="link" onClick={open}>
            Try again
          </button>
        </p>
      )}
      {tables !== null && props.draw(tables)}
    </details>
  )
}
