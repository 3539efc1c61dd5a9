/** Holds what of an award is not offered yet: what remedies keep back of it, what is taken for good, what is free. */
import { toNearest } from '../money'
import { atMost, keptBack } from './kept-back'
import type { KeptBack } from './kept-back'
import type { Enter } from './portion'
import type { Bite, Dollars } from '../types'

/** Money not yet offered; days must be settled in order. */
interface Purse {
  /** Take in what others lost, before the day is settled. */
  add(dollars: Dollars): void
  /** Let the remedies of a day do their work on what is here. */
  settle(day: number): void
  /** What nothing keeps back. */
  free(): Dollars
  /** Hand over what is free, to be offered: nothing more can be kept back of it. */
  take(): Dollars
}

/** The purse of an award, on the day its money is there. */
export function purseOf(
  allocated: Dollars,
  bites: readonly Bite[],
  sequence: boolean,
  enter: Enter,
): Purse {
  let free = allocated
  // All that was ever here and was not taken for good: shares are taken of it, offered or not.
  let pool = allocated
  let kept: KeptBack = { held: 0, offered: 0, declined: 0 }
  const add = (dollars: Dollars) => {
    free += dollars
    pool += dollars
  }
  /** Authority to award it has run out: what the bite still holds is lost. */
  const lapse = (bite: Bite, day: number) => {
    const dollars = Math.min(toNearest(bite.base * bite.share), kept.held)
    kept = { ...kept, held: kept.held - dollars }
    pool -= dollars
    enter(day, 'held', 'lapsed', dollars, bite)
  }
  return {
    add,
    settle(day) {
      // A determination takes money for good, before anything else is kept back.
      for (const bite of bites) {
        if (bite.goesTo !== 'moved' || bite.from !== day) continue
        const dollars = Math.min(toNearest(bite.base * bite.share), free)
        add(-dollars)
        enter(day, 'allocated', 'moved', dollars, bite)
      }
      for (const bite of bites) if (bite.goesTo === 'lapsed' && bite.until === day) lapse(bite, day)
      const was = kept.held + kept.offered + kept.declined
      const now = atMost(keptBack(bites, day, pool, allocated, sequence), was + free)
      free += was - (now.held + now.offered + now.declined)
      moveKept(day, kept, now, bites, enter)
      kept = now
    },
    free: () => free,
    take() {
      const dollars = free
      free = 0
      return dollars
    },
  }
}

/** Write what went from one way of being kept to another, and what came into or out of it. */
function moveKept(
  day: number,
  was: KeptBack,
  now: KeptBack,
  bites: readonly Bite[],
  enter: Enter,
): void {
  const bite =
    bites.find(({ from, until, acceptDays }) => [from, until, from + acceptDays].includes(day)) ??
    null
  const stages = ['held', 'offered', 'declined'] as const
  const gap = {
    held: now.held - was.held,
    offered: now.offered - was.offered,
    declined: now.declined - was.declined,
  }
  for (const from of stages) {
    for (const to of stages) {
      if (gap[from] >= 0 || gap[to] <= 0) continue
      const dollars = Math.min(-gap[from], gap[to])
      gap[from] += dollars
      gap[to] -= dollars
      enter(day, from, to, dollars, bite)
    }
  }
  for (const stage of stages) {
    enter(day, 'allocated', stage, gap[stage], bite)
    enter(day, stage, 'allocated', -gap[stage], bite)
  }
}
