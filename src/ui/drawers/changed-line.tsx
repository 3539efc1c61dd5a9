/** Says beside the handles what is changed: how many in each drawer, and the first of them in words. */
import '../styles/changed-line.css'
import { useActions } from '../use-page'
import type { DrawerId } from '../views/drawers'
import { useChanged } from './in-force'

/** How many are said in words before the rest is counted. */
const SAID = 3

/** The count on a handle. */
export function HandleCount(props: { readonly drawer: DrawerId }) {
  const changed = useChanged().filter(({ drawer }) => drawer === props.drawer)
  return <em>{changed.length} changed</em>
}

/** The first changes in words, each leading to its control; nothing where nothing is changed. */
export function ChangedLine() {
  const changed = useChanged()
  const actions = useActions()
  const [next, more] = [changed[SAID], changed.length - SAID]
  if (changed.length === 0) return null
  return (
    <ul class="changed-line" aria-label="Changed">
      {changed.slice(0, SAID).map(({ path, drawer, words }) => (
        <li key={path}>
          <button type="button" class="link" onClick={() => actions.openDrawer(drawer, path)}>
            {words}
          </button>
        </li>
      ))}
      {next !== undefined && (
        <li>
          <button type="button" class="link" onClick={() => actions.openDrawer(next.drawer)}>
            and {more} more
          </button>
        </li>
      )}
    </ul>
  )
}
