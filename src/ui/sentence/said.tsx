/** The lines under the sentence: what is not the whole truth, what just changed, what is being read, what failed. */
import { Naming } from '../naming'
import { usePage } from '../use-page'
import { programInView } from '../views/sentence'
import { tellNumbers } from '../views/told'
import { Words } from '../words'

/** What just changed, spoken politely; a fault stands in its place in words. */
export function Said(props: { readonly caveat: string; readonly elsewhere: string }) {
  const fault = usePage((state) => state.fault)
  const busy = usePage((state) => state.busy)
  return (
    <>
      {props.caveat !== '' && <p class="caveat">{props.caveat}</p>}
      <Just />
      {props.elsewhere !== '' && <p class="said">{props.elsewhere}</p>}
      {busy && (
        <p class="busy" role="status">
          {busy.what} <progress max={busy.total} value={busy.done} aria-label={busy.what} />
        </p>
      )}
      <Naming />
      {fault && <p class="fault">{fault.says}</p>}
    </>
  )
}

/** The line on what stands or has just changed; each of its numbers opens its reasons. */
function Just() {
  const said = usePage((state) => state.said)
  const dataset = usePage((state) => state.dataset)
  const shown = usePage((state) => state.shown.outcome)
  const before = usePage((state) => state.before.outcome)
  const wish = usePage((state) => state.doing.now.program)
  // What gathers the reasons comes when a reader asks.
  const ask = (number: string, _at: number, after: string) => () =>
    import('../views/said-asked').then(({ askSaid }) =>
      askSaid(dataset, programInView(shown, wish), said, shown, before)(number, after),
    )
  return (
    <p class="said just">
      <Words of={tellNumbers(said, ask)} />
    </p>
  )
}
