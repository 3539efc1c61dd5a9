/** The lines under the sentence: what is not the whole truth, what just changed, what is being read, what failed. */
import { Naming } from '../naming'
import { usePage } from '../use-page'

/** What just changed, spoken politely; a fault stands in its place in words. */
export function Said(props: { readonly caveat: string; readonly elsewhere: string }) {
  const said = usePage((state) => state.said)
  const fault = usePage((state) => state.fault)
  const busy = usePage((state) => state.busy)
  return (
    <>
      {props.caveat !== '' && <p class="caveat">{props.caveat}</p>}
      <p class="said just">{said}</p>
      {props.elsewhere !== '' && <p class="said">{props.elsewhere}</p>}
      {busy && (
        <p class="busy" role="status">
          {busy.what} <progress max={busy.total} value={busy.done} aria-label={busy.what} />
        </p>
      )}
      <Naming />
      {fault && (
        <p class="fault" role="alert">
          {fault.says}
        </p>
      )}
    </>
  )
}
