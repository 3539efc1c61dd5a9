/** Watches a page for a focus that is lost: the element that had it is gone, disabled or hidden, and none took it. */
import type { CDPSession, Page } from 'playwright-core'

interface Watched {
  /** What lost the focus, a line each. */
  readonly lostFocus: string[]
  /** Whether the focus is away now, and may yet be handed on. */
  focusAway: boolean
  /** Called at once when the element with the focus is taken away. */
  readonly tellFocusAway?: (says: string) => void
}

/** Run in the page ahead of its own script. */
export function watchFocus(): void {
  const watched: Watched = { lostFocus: [], focusAway: false }
  Object.assign(window, watched)
  const told = window as unknown as Watched
  let held: Element | null = null
  let frames = 0
  const isNowhere = () => {
    const now = document.activeElement
    return now === null || now === document.body
  }
  const isThere = (element: Element) =>
    element.isConnected && !element.matches(':disabled') && element.checkVisibility()
  const lose = () => {
    if (held === null) return
    const shell = held.cloneNode() as Element
    const words = held.textContent.slice(0, 60)
    told.lostFocus.push(`${location.hash} ${shell.outerHTML.slice(0, 160)} ${words}`)
    held = null
  }
  addEventListener(
    'focusin',
    ({ target }) => {
      held = target instanceof Element && target !== document.body ? target : null
    },
    true,
  )
  // A press beside every control lets the focus go, and that is no loss, whatever the next acts take away:
  // they come before any timer. What takes the element away itself has done so by the microtask.
  let pressed = false
  addEventListener('pointerdown', () => (pressed = true), true)
  addEventListener('pointerup', () => (pressed = false), true)
  addEventListener(
    'focusout',
    () => {
      if (!pressed) return
      queueMicrotask(() => held !== null && isNowhere() && isThere(held) && (held = null))
    },
    true,
  )
  // An act that finds the focus away for some frames has found it lost.
  for (const act of ['keydown', 'pointerdown'])
    addEventListener(act, () => frames > 4 && isNowhere() && lose(), true)
  new MutationObserver(() => {
    if (held !== null && !held.isConnected && isNowhere()) {
      told.focusAway = true
      told.tellFocusAway?.('')
    }
  }).observe(document, { childList: true, subtree: true })
  const watch = () => {
    const away = held !== null && isNowhere() && !isThere(held)
    // A few frames are left to whoever takes an element away to say where the focus goes.
    frames = away ? frames + 1 : 0
    if (frames === 20) lose()
    told.focusAway = away && frames < 20
    requestAnimationFrame(watch)
  }
  requestAnimationFrame(watch)
}

/** Have the page tell at once when its focus is away; the call says whether it was since it was asked last. */
export async function focusAway(session: CDPSession): Promise<() => boolean> {
  let away = false
  session.on('Runtime.bindingCalled', () => {
    away = true
  })
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: 'tellFocusAway' })
  return () => {
    const was = away
    away = false
    return was
  }
}

/** Waits for a frame, and while the focus is away until it is handed on or lost; gives what lost it so far. */
export async function focusLost(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<readonly string[]>((done) => {
        const told = window as unknown as Watched
        let seen = 0
        const look = () => {
          seen += 1
          if (seen > 1 && !told.focusAway) done(told.lostFocus)
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      }),
  )
}
