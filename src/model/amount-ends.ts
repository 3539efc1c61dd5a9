/** Says how far each allocation moves between the two ends of the amount that the formula divides. */
import type { Work } from './allocation-work'
import type { Cited, Dollars } from './types'

/** How many dollars lower and higher an allocation may be than it is shown. */
interface Room {
  readonly below: Dollars
  readonly above: Dollars
}

/** What the range of the formula amount leaves open. */
interface AmountEnds {
  readonly standing: Cited['standing']
  /** The room of one recipient's allocation, in dollars. */
  readonly roomOf: (recipient: number) => Room
}

/** What the steps yield for another formula amount. */
export type Again = (amount: Dollars) => Pick<Work, 'paid' | 'rows'>

/**
 * Work out the ends of allocations, `dollarsOf` by recipient index. `again` allocates another formula amount by the same steps.
 *
 * A base of fixed dollars does not grow with the amount, so the shares above it swing wider than the
 * amount does: both ends are allocated in full. Where the formula reaches local governments each step
 * is in proportion to the amount, and so is the room; a second pass would only move places over the
 * threshold. An amount that a reader typed has no range.
 */
export function amountEnds(work: Work, dollarsOf: Float64Array, again: Again): AmountEnds {
  const cited = work.program.years[work.year]!.formulaAmount
  const { formulaAmount } = work.settings
  if (formulaAmount !== cited.value) return { standing: 'published', roomOf: () => noRoom }
  const { standing, value, low = value, high = value } = cited
  if (low === high) return { standing, roomOf: () => noRoom }
  if (work.program.steps.some(({ step }) => step === 'local')) {
    const [below, above] = [(value - low) / value, (high - value) / value]
    return {
      standing,
      roomOf: (recipient) => {
        const dollars = dollarsOf[recipient]!
        return { below: dollars * below, above: dollars * above }
      },
    }
  }
  const [least, shown, most] = [again(low), work, again(high)].map(unrounded)
  return {
    standing,
    roomOf: (recipient) => ({
      below: Math.max(0, (shown!.get(recipient) ?? 0) - (least!.get(recipient) ?? 0)),
      above: Math.max(0, (most!.get(recipient) ?? 0) - (shown!.get(recipient) ?? 0)),
    }),
  }
}

/** Before the last step rounds, so that the room of an award is not a matter of half a dollar. */
function unrounded({ paid, rows }: Pick<Work, 'paid' | 'rows'>): ReadonlyMap<number, number> {
  const all = new Map(paid)
  for (const row of rows) all.set(row.recipient, row.allocation)
  return all
}

const noRoom: Room = { below: 0, above: 0 }

/**
 * The room of an award that was printed rounded: half a unit of its last digit below; a whole unit
 * above, since some were printed as “more than” the figure.
 */
export function printedRoom(dollars: Dollars): Room {
  if (dollars === 0) return noRoom
  let unit = 1
  while (dollars % (unit * 10) === 0) unit *= 10
  return { below: unit / 2, above: unit }
}
