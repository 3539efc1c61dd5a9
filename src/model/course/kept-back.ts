/** Says how much of what has not been offered yet each remedy keeps back on a day. */
import { toNearest } from '../money'
import type { Bite, Dollars, Remedy } from '../types'

/** Remedies that reach money not yet offered. */
const BEFORE: readonly Remedy[] = ['withhold', 'hold', 'offer', 'bar']

/** What is kept back on a day, by where it stands. */
export interface KeptBack {
  readonly held: Dollars
  /** Offered with the condition, and neither taken nor refused yet. */
  readonly offered: Dollars
  readonly declined: Dollars
}

/** Whether a remedy reaches money not yet offered. */
function reachesOffer({ remedy }: Bite): boolean {
  return BEFORE.includes(remedy)
}

/** Whether a bite acts on a day. */
function actsOn({ from, until }: Bite, day: number): boolean {
  return from <= day && (until === null || day < until)
}

/**
 * What the remedies that stand keep back of `dollars`, never more than all of it. Taken in order;
 * additive, each takes its share of its whole base; in sequence, of what those before left of it.
 */
export function keptBack(
  bites: readonly Bite[],
  day: number,
  dollars: Dollars,
  allocated: Dollars,
  sequence: boolean,
): KeptBack {
  const kept = { held: 0, offered: 0, declined: 0 }
  let left = dollars
  // Of two that keep the same dollar, the one that makes no offer has it.
  for (const offers of [false, true]) {
    for (const bite of bites) {
      if ((bite.remedy === 'offer') !== offers || bite.goesTo === 'moved') continue
      if (!reachesOffer(bite) || !actsOn(bite, day)) continue
      const base = sequence && allocated > 0 ? (bite.base * left) / allocated : bite.base
      const taken = Math.min(toNearest(base * bite.share), left)
      left -= taken
      if (!offers) kept.held += taken
      else if (day < bite.from + bite.acceptDays) kept.offered += taken
      else kept.declined += taken
    }
  }
  return kept
}

/** No more than there is: what makes no offer comes first. */
export function atMost(wanted: KeptBack, dollars: Dollars): KeptBack {
  const held = Math.min(wanted.held, dollars)
  const offered = Math.min(wanted.offered, dollars - held)
  return { held, offered, declined: Math.min(wanted.declined, dollars - held - offered) }
}
