/** Shows the way that led to a number, the first one first; each step leads back to it. */
import type { Asked } from '../page-state'
import { useActions } from '../use-page'

/** So many steps stand in words; the ones before them are reached by going back. */
const SHOWN = 4

/** The numbers asked about before this one; nothing where this is the first. */
export function Trail(props: { readonly asked: readonly Asked[] }) {
  const actions = useActions()
  const before = props.asked.slice(0, -1)
  if (before.length === 0) return null
  const first = Math.max(0, before.length - SHOWN)
  const backTo = (step: number) => {
    for (let at = props.asked.length - 1; at > step; at -= 1) actions.back()
  }
  return (
    <nav class="trail" aria-label="The numbers that led here">
      <ol>
        {before.slice(first).map((asked, at) => (
          <li key={first + at}>
            <button
              type="button"
              class="link"
              title={asked.title}
              onClick={() => backTo(first + at)}
            >
              {asked.title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
