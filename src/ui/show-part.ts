/** Brings a picture or a part of a room into view and gives its heading the focus, once it is drawn. */
import { drawAll } from './turn'

/** So long a part that is fetched or worked out on demand is waited for. */
const PATIENCE = 20_000

/** So long a part that is shown is kept where it is, while what stands over it is still being drawn. */
const SETTLING = 2500

const ACTS = ['wheel', 'keydown', 'pointerdown', 'touchstart'] as const

/** Show the part of this name, now or when it comes; the call stops waiting. Null shows nothing. */
export function showPart(name: string | null): () => void {
  if (name === null) return () => {}
  drawAll()
  let seen: HTMLElement | null = null
  const shown = () => {
    // A page that is still being opened takes neither focus nor scrolling.
    if (document.querySelector('#page[inert]') !== null) return false
    // A control of the sentence may go by the same name as a part that is still to come.
    const found =
      document.querySelector(`[data-picture="${CSS.escape(name)}"]`) ??
      document.getElementById(`${name}-title`) ??
      document.getElementById(name)
    if (found === null || found.matches('select, input, button')) {
      // A part that is drawn when it is come near has its place already.
      const place = document.querySelector(`[data-coming="${CSS.escape(name)}"]`)
      place?.scrollIntoView({ block: 'start' })
      return false
    }
    const section = found.closest('section') ?? found
    const heading = found.matches('h2, h3')
      ? (found as HTMLElement)
      : (section.querySelector<HTMLElement>('h2, h3') ?? (section as HTMLElement))
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1
    heading.focus({ preventScroll: true })
    heading.scrollIntoView({ block: 'start' })
    seen = heading
    return true
  }
  const observer = new MutationObserver(() => {
    if (shown()) settle()
  })
  const growth = new ResizeObserver(() => {
    if (document.activeElement === seen) seen?.scrollIntoView({ block: 'start' })
    else stop()
  })
  // A reader who goes on their own way is not pulled back.
  let patience = setTimeout(() => stop(), PATIENCE)
  const leave = () => stop()
  const settle = () => {
    observer.disconnect()
    clearTimeout(patience)
    patience = setTimeout(() => stop(), SETTLING)
    growth.observe(document.body)
  }
  const stop = () => {
    observer.disconnect()
    growth.disconnect()
    clearTimeout(patience)
    for (const act of ACTS) removeEventListener(act, leave)
  }
  requestAnimationFrame(() => {
    for (const act of ACTS) addEventListener(act, leave)
    if (shown()) return settle()
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['inert'],
    })
  })
  return stop
}
