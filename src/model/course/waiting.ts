/** Follows awards that only wait with everyone: all that wait alike are one sum, and each is laid out when asked for. */
import { followAward } from './follow-award'
import type { AwardToFollow } from './follow-award'
import type { Acting } from './bites'
import type { AwardCourse, Bite, Dollars, LifeDays, Move } from '../types'

/** From when until when awards wait whole before they are offered; `until` is Infinity where they still do. */
interface Wait {
  readonly from: number
  readonly until: number
}

/** The one wait that bites amount to, where all hold the whole award before its offer and leave no gap. */
export function waitOf(bites: Acting['waits'], { offered }: LifeDays): Wait | null {
  let [from, until] = [Infinity, -Infinity]
  for (const bite of bites) {
    if (!bite.waits || bite.share !== 1) return null
    from = Math.min(from, bite.from)
    until = Math.max(until, bite.until ?? Infinity)
  }
  if (bites.length === 0 || from > offered || until <= offered) return null
  // One that covers the whole leaves no gap, and spares looking for one.
  const whole = bites.some((bite) => bite.from === from && (bite.until ?? Infinity) === until)
  return whole ? { from, until } : null
}

/** The life of awards offered when their wait ends, as late as the scenario lets the period end. */
export function lifeAfter(life: LifeDays, { until }: Wait, endLater: boolean): LifeDays {
  const shift = endLater && until !== Infinity ? until - life.offered : 0
  return { ...life, offered: until, ends: life.ends + shift, closes: life.closes + shift }
}

/** The bites on one award that waits with everyone. */
export function waitsOn(waits: Acting['waits'], base: Dollars): readonly Bite[] {
  return waits.map((wait) => ({ ...wait, base }))
}

/** What a waiting award is worked out from: all that its course needs but the bites, which are the waits. */
interface WaitingAward extends Omit<AwardToFollow, 'bites'> {
  readonly waits: Acting['waits']
}

/** What a wait amounts to by the last day looked at: the same for all who wait alike. */
interface Waited {
  readonly heldDays: number
  readonly waited: AwardCourse['waited'] | undefined
}

/** How long a wait lasts, as far as anyone looks. */
export function waitedUntil({ from, until }: Wait, last: number): Waited {
  const heldDays = Math.max(0, Math.min(until, last + 1) - from)
  const waited = { from, until: until > last ? null : until }
  return { heldDays, waited: heldDays === 0 ? undefined : waited }
}

const FROM = Symbol('from')

interface Waiting {
  readonly [FROM]: WaitingAward
}

/**
 * What is worked out of such an award when it is first asked for. It stands on a prototype that all
 * share, so that a spread or a comparison does not see it: accessors of its own cost an object more
 * than all its figures, and a whole program may wait.
 */
const late = {
  get bites(): readonly Bite[] {
    const { waits, allocated } = (this as unknown as Waiting)[FROM]
    return keep(this, 'bites', waitsOn(waits, allocated))
  },
  get moves(): readonly Move[] {
    const award = (this as unknown as Waiting)[FROM]
    return keep(this, 'moves', followAward({ ...award, bites: this.bites }).moves)
  },
}

function keep<T>(on: object, name: string, value: T): T {
  Object.defineProperty(on, name, { value })
  return value
}

/** The course of an award that only waits; its bites and moves are worked out when they are first asked for. */
export function waitingAward(award: WaitingAward, { heldDays, waited }: Waited): AwardCourse {
  const { program, year, recipient, allocated } = award
  const course = {
    __proto__: late,
    [FROM]: award,
    program,
    year,
    recipient,
    allocated,
    takenIn: 0,
    dollarDays: allocated * heldDays,
    heldDays,
    waited,
    lost: 0,
    lostLow: 0,
    lostHigh: 0,
  }
  return course as unknown as AwardCourse
}
