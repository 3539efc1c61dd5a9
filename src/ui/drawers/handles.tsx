/** The handles of the drawers, each with a count of what is changed. */
import { memo } from 'preact/compat'
import { isCoursePath } from '../../model/index'
import { useInForce } from '../use-in-force'
import { useActions, usePage } from '../use-page'
import { countChanged } from '../views/parameter-list'
import { drawers, useParameterRows } from './use-rows'

/** The handles, each with a count of what is changed. */
export const DrawerHandles = memo(function DrawDrawerHandles() {
  const open = usePage((state) => state.drawer)
  const actions = useActions()
  const rows = useParameterRows()
  const own = usePage(
    ({ outcome: { settings } }) => settings.law.facts.length + settings.law.definitions.length,
  )
  // Remedies are levers; all else that speaks of time is an assumption.
  const ofTime = Object.keys(useInForce())
    .filter(isCoursePath)
    .map((path) => (path.startsWith('remedies') ? 'lever' : 'assumption'))
  return (
    <nav class="handles" aria-label="Parameters">
      {drawers.map((drawer) => (
        <button
          key={drawer.id}
          type="button"
          aria-expanded={open === drawer.id}
          onClick={() => actions.openDrawer(open === drawer.id ? null : drawer.id)}
        >
          <b>{drawer.name}</b> <i>{drawer.says}</i>{' '}
          <em>
            {countChanged(rows(drawer.id)) +
              (drawer.id === 'law' ? own : ofTime.filter((to) => to === drawer.id).length)}{' '}
            changed
          </em>
        </button>
      ))}
    </nav>
  )
})
