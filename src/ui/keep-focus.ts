/** Keeps the focus on the page: where the element that has it goes away, what stands nearest takes it. */

/** An element that has the focus, and what stands around it, innermost first. */
export interface Held {
  readonly element: Element
  readonly around: readonly Element[]
}

/** What begins and ends a press; of a finger the focus follows the mouse that stands for it, after the pointer. */
const BEGINS = ['pointerdown', 'mousedown'] as const
const ENDS = ['pointerup', 'pointercancel', 'mouseup'] as const
const HEADINGS = 'h2, h3, h4, summary'
const CONTROLS = 'a[href], button, input, select, summary, textarea, [tabindex="0"]'

/** Remember an element with what stands around it, so that its neighbours can be found once it is gone. */
export function hold(element: Element): Held {
  const around: Element[] = []
  for (let at = element.parentElement; at !== null; at = at.parentElement) around.push(at)
  return { element, around }
}

/**
 * Give the focus to what was held; where it is gone, to what came in its stead, the control beside it,
 * the heading over it or that of the room, whichever is there first. Tells whether anything took it.
 */
export function handOn(held: Held): boolean {
  for (const each of nearest(held)) if (takes(each)) return true
  return false
}

/** Follow the focus and hand it on whenever it is lost; the call stops following. */
export function keepFocus(): () => void {
  let held: Held | null = null
  let frame = 0
  // A press is under way; it is the press that let the focus go.
  let pressed = false
  let letGo = false
  const check = () => {
    cancelAnimationFrame(frame)
    frame = 0
    if (held === null || !isNowhere()) return
    // A press beside every control lets the focus go, and that is no loss.
    if (isThere(held.element)) held = letGo ? null : held
    // Behind a dialog nothing takes it; the next change tries again.
    else handOn(held)
  }
  // Whoever takes an element away says first where the focus goes.
  const soon = () => {
    if (frame === 0)
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(check)
      })
  }
  const onIn = ({ target }: FocusEvent) => {
    if (target instanceof Element && target !== document.body) held = hold(target)
    letGo = false
  }
  const onPress = () => {
    pressed = true
  }
  const onPressed = () => {
    pressed = false
  }
  const onOut = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null) return
    letGo = pressed
    soon()
  }
  // A key that comes before those frames finds the focus in its place; what it takes away no press has.
  const onKey = () => {
    if (frame !== 0) check()
    onPressed()
  }
  const observer = new MutationObserver((records) => {
    if (held === null) return
    const { element } = held
    if (!element.isConnected) return soon()
    // What is taken out and put in again elsewhere, as in another order, has lost it on the way.
    const moved = records.some(({ removedNodes }) =>
      [...removedNodes].some((node) => node.contains(element)),
    )
    if (moved && isNowhere()) takes(element)
  })
  observer.observe(document.body, { childList: true, subtree: true })
  if (document.activeElement !== null && !isNowhere()) held = hold(document.activeElement)
  document.addEventListener('focusin', onIn)
  document.addEventListener('focusout', onOut)
  addEventListener('keydown', onKey, true)
  for (const begin of BEGINS) addEventListener(begin, onPress, true)
  for (const end of ENDS) addEventListener(end, onPressed, true)
  return () => {
    observer.disconnect()
    cancelAnimationFrame(frame)
    document.removeEventListener('focusin', onIn)
    document.removeEventListener('focusout', onOut)
    removeEventListener('keydown', onKey, true)
    for (const begin of BEGINS) removeEventListener(begin, onPress, true)
    for (const end of ENDS) removeEventListener(end, onPressed, true)
  }
}

function* nearest({ element, around }: Held): Generator<Element | null> {
  yield element
  if (element.id !== '') yield document.getElementById(element.id)
  // A part drawn anew, as a law whose text has come, may hold the same number again.
  const label = element.getAttribute('aria-label')
  const stands = around.find((each) => each.isConnected)
  if (label !== null && !element.isConnected && stands !== undefined)
    yield stands.querySelector(`[aria-label="${CSS.escape(label)}"]`)
  // Disabled or hidden, it has its neighbours still.
  if (element.isConnected) yield* around[0]?.querySelectorAll(CONTROLS) ?? []
  for (const each of around) {
    if (each.id === 'main' || each === document.body) break
    if (each.isConnected) yield* each.querySelectorAll(HEADINGS)
  }
  yield* document.querySelectorAll('dialog[open] h2, main h2')
  yield document.getElementById('main')
}

function takes(element: Element | null): boolean {
  if (!(element instanceof HTMLElement || element instanceof SVGElement) || !isThere(element))
    return false
  if (element.matches(HEADINGS) && element.tabIndex < 0) element.tabIndex = -1
  element.focus({ preventScroll: true })
  return document.activeElement === element
}

function isThere(element: Element): boolean {
  // Not every browser can tell whether an element is drawn.
  return (
    element.isConnected && !element.matches(':disabled') && element.checkVisibility?.() !== false
  )
}

function isNowhere(): boolean {
  const now = document.activeElement
  return now === null || now === document.body
}
