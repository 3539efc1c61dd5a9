/** Counts who gains and who loses from one outcome to another, by kind, with the largest of each. */
import type { Dollars, ProgramOutcome, RecipientKind, RecipientTable } from '../types'
import type { Gain, Tally } from './comparison'

/** Tally gains by recipient; a gain of nothing counts on neither side. Of equal gains the first is the largest. */
export function tallyGains(recipients: RecipientTable, gains: Iterable<Gain>): Tally {
  const kinds = new Map<RecipientKind, { gain: number; lose: number }>()
  let [gain, lose, gained, lost] = [0, 0, 0, 0]
  let largestGain: Gain | null = null
  let largestLoss: Gain | null = null
  for (const one of gains) {
    const { recipient, dollars } = one
    if (dollars === 0) continue
    const kind = recipients.kinds[recipient]!
    const sides = kinds.get(kind) ?? { gain: 0, lose: 0 }
    kinds.set(kind, sides)
    if (dollars > 0) {
      sides.gain += 1
      gain += 1
      gained += dollars
      if (dollars > (largestGain?.dollars ?? 0)) largestGain = one
    } else {
      sides.lose += 1
      lose += 1
      lost -= dollars
      if (dollars < (largestLoss?.dollars ?? 0)) largestLoss = one
    }
  }
  const byKind = KINDS.flatMap((kind) => {
    const sides = kinds.get(kind)
    return sides === undefined ? [] : [{ kind, ...sides }]
  })
  return { gain, lose, gained, lost, kinds: byKind, largestGain, largestLoss }
}

/** What every recipient gains of one program's awards from one outcome to another. */
export function programGains(before: ProgramOutcome, now: ProgramOutcome): readonly Gain[] {
  const gains: Gain[] = []
  const take = (recipient: number): void => {
    const dollars: Dollars = now.awarded[recipient]! - before.awarded[recipient]!
    if (dollars !== 0) gains.push({ recipient, dollars })
  }
  const [ours, theirs] = [now.allocation.paid, before.allocation.paid]
  // Both lists ascend; one pass over the two meets every recipient once.
  let there = 0
  for (const recipient of ours) {
    for (; there < theirs.length && theirs[there]! < recipient; there += 1) take(theirs[there]!)
    if (theirs[there] === recipient) there += 1
    take(recipient)
  }
  for (; there < theirs.length; there += 1) take(theirs[there]!)
  return gains
}

/** Kinds in the order in which they are spoken of. */
export const KINDS: readonly RecipientKind[] = [
  'state',
  'territory',
  'county',
  'city',
  'town',
  'local',
  'tribe',
  'nonprofit',
  'residual',
]
