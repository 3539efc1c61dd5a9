/** Leads to a part of the page: changes the address where it must, and sees that the focus arrives. */
import { showPart } from '../show-part'
import { readSee } from '../views/address'

/** So long a part that is fetched on demand is waited for. */
const PATIENCE = 8000
const LOOK = 50

/** Go to an address of the page; where the reader is there already, its heading takes the focus again. */
export function leadTo(hash: string): void {
  const here = location.hash === '' ? '#' : location.hash
  if (here !== hash) {
    location.hash = hash
    if (readSee(hash) === null) whenThere(arrived)
    return
  }
  const see = readSee(hash)
  if (see === null) heading()?.focus()
  else showPart(see)
}

/** Give the focus to a control of the page as soon as it is there. */
export function focusOn(selector: string): void {
  whenThere(() => {
    const found = document.querySelector<HTMLElement>(selector)
    found?.focus()
    return found !== null
  })
}

function heading(): HTMLElement | null {
  return document.querySelector<HTMLElement>('main .page-title')
}

/** Whether the room has taken the focus; where it has not, its heading is given it. */
function arrived(): boolean {
  if (document.activeElement?.closest('main')) return true
  const found = heading()
  found?.focus()
  return found !== null
}

/** Look until something is there; a reader who goes on their own way is left in peace. */
function whenThere(there: () => boolean): void {
  const until = performance.now() + PATIENCE
  const leaving = new AbortController()
  const stop = () => {
    clearInterval(looking)
    leaving.abort()
  }
  const looking = setInterval(() => {
    if (there() || performance.now() > until) stop()
  }, LOOK)
  for (const act of ['keydown', 'pointerdown'])
    addEventListener(act, stop, { signal: leaving.signal })
}
