/** Writes the address of what happens to the money in time. */
import type { RecipientId } from '../../model/index'

/** The address, of one place where it is named. */
export function nextHref(place?: RecipientId): string {
  return place === undefined ? '#next' : `#next=${encodeURIComponent(place)}`
}
