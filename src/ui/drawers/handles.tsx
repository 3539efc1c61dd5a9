/** The handles of the two drawers, each with a count of what is changed, and beside them what that is. */
import { memo, Suspense } from 'preact/compat'
import { useActions, usePageNow } from '../use-page'
import { drawers } from '../views/drawers'
import { fetched } from '../turn'

// What is changed is said in words that the first screen does without.
const HandleCount = fetched(() => import('./changed-line').then((module) => module.HandleCount))
const ChangedLine = fetched(() => import('./changed-line').then((module) => module.ChangedLine))

/** The two handles; the one of the open drawer closes it. */
export const DrawerHandles = memo(function DrawDrawerHandles() {
  const open = usePageNow((state) => state.drawer)
  const actions = useActions()
  return (
    <nav class="handles" aria-label="Parameters">
      {drawers.map(({ id, name, says }) => (
        <button
          key={id}
          id={`handle-${id}`}
          type="button"
          aria-expanded={open === id}
          onClick={() => actions.openDrawer(open === id ? null : id)}
        >
          <b>{name}</b> <i>{says}</i>{' '}
          <Suspense fallback={<em />}>
            <HandleCount drawer={id} />
          </Suspense>
        </button>
      ))}
      <Suspense fallback={<span class="line-to-come" />}>
        <ChangedLine />
      </Suspense>
    </nav>
  )
})
