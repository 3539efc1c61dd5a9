/** Reads out of many draws what is printed of them: each total's band, and what each place may lose. */
import { bandOf, dotQuantiles } from '../model/index'
import type { Band, Dataset, Dollars, Drawn, ProgramId, Totals } from '../model/index'
import { TOTALS } from './totals-table'

/** A total of a program, or of all where null, over the draws. */
interface TotalBand {
  readonly program: ProgramId | null
  readonly total: keyof Totals
  readonly words: string
  readonly band: Band
  /** As many figures as dots are drawn, each standing for an equal part of the draws. */
  readonly dots: readonly Dollars[]
}

/** What one place loses over the draws, of all programs together. */
export interface PlaceLoss {
  readonly recipient: number
  /** Draws in which it loses anything. */
  readonly losing: number
  /** Draws in which it loses more than was asked; null where nothing was. */
  readonly over: number | null
  readonly band: Band
}

/** So many dots: each is one draw in twenty. */
export const DOTS = 20

/** The totals, of all programs together first, then of each; those that nobody knows are left out. */
export function totalBands({ totals, from, to }: Drawn): readonly TotalBand[] {
  const programs = [...new Set(totals.map(({ program }) => program))]
  const first = programs.filter((program) => program === null)
  // One program alone is all of them.
  const rest = programs.length === 2 ? [] : programs.filter((program) => program !== null)
  return [...first, ...rest].flatMap((program) =>
    TOTALS.flatMap(([total, words]) => {
      const found = totals.find((each) => each.program === program && each.total === total)
      if (found === undefined || found.dollars.some(Number.isNaN)) return []
      const dollars = spreadOut(found.dollars, to - from)
      const dots = dotQuantiles(dollars, DOTS)
      return [{ program, total, words: words.trim(), band: bandOf(dollars), dots: [...dots] }]
    }),
  )
}

/** Every place that loses anything in any draw; the likeliest first, then who loses more, then by id. */
export function placeLosses(
  { recipients }: Dataset,
  drawn: Drawn,
  moreThan: Dollars | null,
): readonly PlaceLoss[] {
  const draws = drawn.to - drawn.from
  const losses = new Map<number, Float64Array>()
  for (const { measure, recipient, dollars } of drawn.columns) {
    if (measure !== 'withheld') continue
    const sum = losses.get(recipient) ?? new Float64Array(draws)
    for (let draw = 0; draw < draws; draw += 1)
      sum[draw]! += dollars[dollars.length === 1 ? 0 : draw]!
    losses.set(recipient, sum)
  }
  return [...losses]
    .map(([recipient, dollars]) => ({
      recipient,
      losing: countOver(dollars, 0),
      over: moreThan === null ? null : countOver(dollars, moreThan),
      band: bandOf(dollars),
    }))
    .filter(({ losing }) => losing > 0)
    .sort(
      (one, other) =>
        (other.over ?? 0) - (one.over ?? 0) ||
        other.losing - one.losing ||
        other.band.mean - one.band.mean ||
        (recipients.ids[one.recipient]! < recipients.ids[other.recipient]! ? -1 : 1),
    )
}

function countOver(dollars: Float64Array, amount: Dollars): number {
  let count = 0
  for (const each of dollars) if (each > amount) count += 1
  return count
}

/** One figure a draw, also where all draws gave the same and it was kept once. */
function spreadOut(dollars: Float64Array, draws: number): Float64Array {
  return dollars.length === draws ? dollars : new Float64Array(draws).fill(dollars[0]!)
}
