/** Keeps the days on which something may happen to an award, each once and in order; more may be added on the way. */

/** Days up to the one after the last looked at. */
interface Calendar {
  /** Add days; those already taken, later ones than matter, and `Infinity` for never are left out. */
  add(...days: readonly number[]): void
  /** Take the earliest day left; undefined where none is. */
  next(): number | undefined
}

/** A calendar that ends the day after `until`, so that what that day brings about can be settled. */
export function calendarUntil(until: number): Calendar {
  const days = new Set<number>()
  let taken = -Infinity
  return {
    add(...more) {
      for (const day of more) if (day > taken && day <= until + 1) days.add(day)
    },
    next() {
      let least = Infinity
      for (const day of days) if (day < least) least = day
      days.delete(least)
      taken = least
      return least === Infinity ? undefined : least
    },
  }
}
