/** Says that the names of places are on their way. */
import { usePage } from './use-page'

/** A line with progress while names arrive; nothing else. */
export function Naming() {
  const naming = usePage((state) => state.naming)
  if (naming === null) return null
  return (
    <p class="busy">
      {naming.what} <progress max={naming.total} value={naming.done} aria-label={naming.what} />
    </p>
  )
}
