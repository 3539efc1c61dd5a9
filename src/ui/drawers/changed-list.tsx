/** The top of a drawer: what is changed, in words, one line each, with a way to take each back. */
import { useRef } from 'preact/hooks'
import { useCheckedPage } from '../next/use-checked-page'
import { nextHref } from '../views/next-href'
import { definitionHref, placeHref } from '../views/address'
import type { DrawerId } from '../views/drawers'
import { useActions } from '../use-page'
import type { Changed } from './changed'
import { useChanged } from './in-force'

/** The lines, and one button that takes all of them back. */
export function ChangedList(props: { readonly drawer: DrawerId }) {
  const changed = useChanged().filter(({ drawer }) => drawer === props.drawer)
  // What happens in time is held against the rest before it counts.
  const { actions } = useCheckedPage(NONE)
  const heading = useRef<HTMLHeadingElement>(null)
  const takeBack = (ones: readonly Changed[]) => {
    // The button pressed is about to go.
    heading.current?.focus()
    const [first] = ones
    if (first === undefined) return
    const back = Object.assign({}, ...ones.map(({ back }) => back))
    actions.setAll(back, ones.length === 1 ? first.path : '')
  }
  const own = changed.filter(({ back }) => back !== null)
  return (
    <div class="drawer-changed">
      <h3 tabindex={-1} ref={heading}>
        {changed.length === 0 ? 'Nothing is changed' : 'Changed'}
      </h3>
      {changed.length === 0 && (
        <p class="said">Everything in this drawer is as the law and the data say.</p>
      )}
      {changed.length > 0 && (
        <ul>
          {changed.map((one) => (
            <li key={one.path}>
              <Lead one={one} />
              {one.back === null ? (
                <small>set by the scenario this one stands on</small>
              ) : (
                <button
                  type="button"
                  class="link"
                  aria-label={`Reset: ${one.words}`}
                  onClick={() => takeBack([one])}
                >
                  Reset
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {own.length > 0 && (
        <p>
          <button type="button" class="link" onClick={() => takeBack(own)}>
            Reset all of this drawer
          </button>
        </p>
      )}
    </div>
  )
}

const NONE: readonly never[] = []

/** The change in words; it leads to its control, in the drawer or on the page that has it. */
function Lead({ one: { path, drawer, field, words } }: { readonly one: Changed }) {
  const actions = useActions()
  if (field)
    return (
      <button type="button" class="link lead-to" onClick={() => actions.openDrawer(drawer, path)}>
        {words}
      </button>
    )
  return <a href={hrefOf(path)}>{words}</a>
}

function hrefOf(path: string): string {
  const [group, id = ''] = path.split('.')
  if (group === 'facts') return placeHref(id)
  if (group === 'definitions') return definitionHref(id)
  return group === 'reactions' ? nextHref(id) : '#awards'
}
