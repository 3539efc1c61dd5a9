/** Orders places by their chance of losing more than an amount, and says of each what the draws give. */
import { bandOf } from '../../model/index'
import type { Band, ProgramId } from '../../model/index'
import { lostAt, lostIn } from './block'
import type { Block } from './block'
import { lossDrawn } from './draw-figures'
import type { Draws } from './gather-blocks'

/** One place: in how many draws it loses more than the amount. */
interface PlaceChance {
  readonly recipient: number
  readonly count: number
}

/** One place with what it loses. */
export interface PlaceRow extends PlaceChance {
  readonly band: Band
  /** Draw by draw. */
  readonly dollars: Float64Array
}

/** Counts draws as they come: a block counted before is not looked at again. */
export interface Tally {
  readonly program: ProgramId | null
  readonly amount: number
  /** By recipient: draws that take more than the amount, and all that is taken. */
  readonly counts: Map<number, { over: number; sum: number }>
  seen: readonly Block[]
}

/** Begin to count the draws that take more than an amount from a place. */
export function beginTally(program: ProgramId | null, amount: number): Tally {
  return { program, amount, counts: new Map(), seen: [] }
}

/** Count what came since; of other draws than before everything is counted anew. */
export function countOn(tally: Tally, { blocks }: Draws): void {
  const { seen } = tally
  const goesOn = seen.length <= blocks.length && seen.every((block, at) => block === blocks[at])
  if (!goesOn) tally.counts.clear()
  for (const block of goesOn ? blocks.slice(seen.length) : blocks) countBlock(tally, block)
  tally.seen = blocks
}

function countBlock({ program, amount, counts }: Tally, block: Block): void {
  const several = program === null && block.programs.length > 1
  const done = new Set<number>()
  block.programs.forEach((id, of) => {
    if (program !== null && id !== program) return
    for (let at = block.begins[of]!; at < block.begins[of + 1]!; at += 1) {
      const recipient = block.recipients[at]!
      if (several && done.has(recipient)) continue
      if (several) done.add(recipient)
      const lost = several ? together(lostIn(block, null, recipient)) : lostAt(block, at)
      // The usual question was answered where the block was drawn.
      const known = !several && amount === 0
      const over = known ? block.anything[at]! : countOver(lost, amount)
      const sum = several ? lost.reduce((all, each) => all + each, 0) : block.sums[at]!
      const before = counts.get(recipient)
      if (before === undefined) counts.set(recipient, { over, sum })
      else {
        before.over += over
        before.sum += sum
      }
    }
  })
}

function countOver(lost: Float64Array, amount: number): number {
  let over = 0
  for (let draw = 0; draw < lost.length; draw += 1) if (lost[draw]! > amount) over += 1
  return over
}

/** What several programs take, draw by draw. */
function together(parts: readonly Float64Array[]): Float64Array {
  const [first, ...others] = parts
  if (first === undefined || others.length === 0) return first ?? new Float64Array(0)
  return first.map((each, draw) => others.reduce((sum, part) => sum + part[draw]!, each))
}

/** The places that lose more than the amount in any draw, the likeliest first; those alike by what they lose on the whole. */
export function orderPlaces({ counts }: Tally): readonly PlaceChance[] {
  return [...counts]
    .filter(([, { over }]) => over > 0)
    .sort(([a, one], [b, two]) => two.over - one.over || two.sum - one.sum || a - b)
    .map(([recipient, { over }]) => ({ recipient, count: over }))
}

/** Which places are shown: the likeliest to lose, or those of which it is not certain, by what they may lose. */
export type Wish = 'likeliest' | 'uncertain'

/** The places that lose in some draws and not in others, those first that lose most on the whole. */
export function uncertainPlaces(
  { counts }: Tally,
  places: readonly PlaceChance[],
  draws: number,
): readonly PlaceChance[] {
  const sumOf = ({ recipient }: PlaceChance) => counts.get(recipient)?.sum ?? 0
  return places.filter(({ count }) => count < draws).toSorted((a, b) => sumOf(b) - sumOf(a))
}

/** Places with their bands: putting a place's draws in order takes most of the time, so it is done for those shown. */
export function withBands(
  places: readonly PlaceChance[],
  draws: Draws,
  program: ProgramId | null,
): readonly PlaceRow[] {
  return places.map((place) => {
    const dollars = lossDrawn(draws, program, place.recipient)
    return { ...place, dollars, band: bandOf(dollars) }
  })
}

/** How many places lose more than the amount in every draw, and in some. */
export function countPlaces(
  places: readonly PlaceChance[],
  draws: number,
): { readonly always: number; readonly some: number } {
  const always = places.filter(({ count }) => count === draws).length
  return { always, some: places.length - always }
}
