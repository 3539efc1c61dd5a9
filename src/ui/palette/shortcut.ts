/** Keeps whether one key alone opens the search; who speaks to a computer or tires of slips can switch it off. */

const KEPT = 'grantflow-search-key'

/** Whether the key works; it does unless it was switched off in this browser. */
export function readShortcut(): boolean {
  try {
    return localStorage.getItem(KEPT) !== 'off'
  } catch {
    return true
  }
}

/** Switch the key on or off; where nothing may be kept, it holds for this visit. */
export function keepShortcut(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEPT)
    else localStorage.setItem(KEPT, 'off')
  } catch {
    // A browser that keeps nothing still does as it was told.
  }
}

/** Whether a key pressed here opens the search: never while something takes text or a dialog is answered. */
export function opensSearch(event: KeyboardEvent, single: boolean): boolean {
  if (event.defaultPrevented || event.isComposing || event.altKey) return false
  if (document.querySelector('dialog[open]') !== null) return false
  const command = event.ctrlKey || event.metaKey
  if (command) return event.key.toLowerCase() === 'k' && !event.shiftKey
  return single && event.key === '/' && !takesText(event.target)
}

const WITHOUT_TEXT = new Set(['range', 'checkbox', 'radio', 'button', 'submit', 'file', 'color'])

function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !WITHOUT_TEXT.has(target.type)
  return target.isContentEditable || target.matches('textarea, select')
}
