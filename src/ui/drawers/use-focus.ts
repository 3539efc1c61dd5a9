/** Leads the focus into a drawer, to a parameter where one was asked for, and back to where it came from. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import { usePage, usePageContext } from '../use-page'
import type { DrawerId } from '../views/drawers'

/** Below this width a drawer is a sheet over the lower part of the page. */
const SHEET = '(max-width: 56.24875em)'

/** Follow what the page asks for; `lead` makes a parameter's control be there. */
export function useFocus(
  panel: { readonly current: HTMLElement | null },
  drawer: DrawerId,
  lead: (path: string) => void,
): void {
  const { store, actions } = usePageContext()
  const at = usePage((state) => state.drawerAt)
  const opener = useRef<Element | null>(null)
  const leading = useRef(lead)
  leading.current = lead
  // With the drawer itself: a frame later the focus would be taken from what is typed in by then.
  useLayoutEffect(() => {
    const from = document.activeElement
    const inside = from !== null && panel.current?.contains(from) === true
    if (from !== null && from !== document.body && !inside) opener.current = from
    // Two sheets would lie one over the other.
    const sheet = matchMedia(SHEET).matches
    if (sheet && store.getState().asked.length > 0) actions.closeReasons()
    if (at === null) panel.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
    else leading.current(at.path)
    if (sheet && panel.current !== null) uncover(opener.current, panel.current)
    if (at === null) return
    // The group opens first.
    const frame = requestAnimationFrame(() => focusField(panel.current, at.path))
    return () => cancelAnimationFrame(frame)
  }, [at, panel, store, actions])
  // From its first moment on, too: it may be shut again before a frame has passed.
  useLayoutEffect(
    () => () => {
      const now = document.activeElement
      const left = now !== null && now !== document.body && panel.current?.contains(now) !== true
      if (left || store.getState().drawer !== null) return
      const back = opener.current?.isConnected ? opener.current : null
      const to = back ?? document.getElementById(`handle-${drawer}`)
      if (to instanceof HTMLElement || to instanceof SVGElement) to.focus()
    },
    [panel, store, drawer],
  )
}

function focusField(panel: HTMLElement | null, path: string): void {
  const field = [...(panel?.querySelectorAll<HTMLElement>('[data-path]') ?? [])].find(
    (each) => each.dataset['path'] === path,
  )
  const control = field?.querySelector<HTMLElement>('input, select, textarea')
  field?.scrollIntoView({ block: 'center' })
  const to = control ?? panel?.querySelector<HTMLElement>('h2')
  to?.focus({ preventScroll: true })
}

/** Scroll the page so that the sheet does not lie over what opened it. */
function uncover(opener: Element | null, sheet: HTMLElement): void {
  const under = (opener?.getBoundingClientRect().bottom ?? 0) - sheet.getBoundingClientRect().top
  if (under > 0) scrollBy(0, under + 16)
}
