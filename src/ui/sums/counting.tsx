/** Offers to count every program of the year, and says how far that has come. */
import { fiscalYear } from '../format'
import { useActions, usePage } from '../use-page'

/** The button, or the progress with a way to stop; nothing once the year is counted. */
export function Counting(props: { readonly also?: string }) {
  const year = usePage((state) => state.outcome.settings.year)
  const counted = usePage((state) => state.counted?.settings.year)
  const counting = usePage((state) => state.counting)
  const actions = useActions()
  if (counting !== null)
    return (
      <p class="busy" role="status">
        {counting.what}{' '}
        <progress max={counting.total} value={counting.done} aria-label="Programs counted" />{' '}
        <button type="button" class="link" onClick={() => actions.stopCounting()}>
          Stop
        </button>
      </p>
    )
  if (counted === year) return null
  return (
    <p class="count">
      <button type="button" class="link" onClick={() => actions.countEvery()}>
        Count every program of {fiscalYear(year)}
      </button>
      {props.also !== undefined && <small> {props.also}</small>}
    </p>
  )
}
