/** Moves through a list by more than one row: Home, End, and a page up or down. */
import type Combobox from '@github/combobox-nav'

const PAGE = 8

/** Move as the key says; false where the key is not one of these. */
export function stepTo(event: KeyboardEvent, box: Combobox): boolean {
  if (event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return false
  const rows = [...box.list.querySelectorAll('[role=option]')]
  const at = rows.findIndex((row) => row.getAttribute('aria-selected') === 'true')
  const last = rows.length - 1
  switch (event.key) {
    case 'Home':
      box.clearSelection()
      box.navigate(1)
      return true
    case 'End':
      box.clearSelection()
      box.navigate(-1)
      return true
    case 'PageDown':
      move(box, Math.min(PAGE, last - at))
      return true
    case 'PageUp':
      move(box, -Math.min(PAGE, at))
      return true
    default:
      return false
  }
}

function move(box: Combobox, by: number): void {
  for (let step = 0; step < Math.abs(by); step += 1) box.navigate(by > 0 ? 1 : -1)
}
