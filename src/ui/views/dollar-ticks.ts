/** Chooses the round sums of an axis of dollars, so far apart that their words do not touch. */
import type { ScaleLinear } from 'd3-scale'
import { tickWords } from './tick-words'

/** A tick of an axis: where it stands, in pixels, and the sum it stands for. */
export interface Tick {
  readonly x: number
  readonly says: string
}

/** Room for the words of a tick. */
const WORDS = 74
/** A tick is wanted about so often, two at the least. */
const APART = 120

/** The ticks of a scale from dollars to pixels, sums below nothing among them. */
export function dollarTicks(scale: ScaleLinear<number, number>): readonly Tick[] {
  const [left = 0, right = 0] = scale.range()
  const kept: Tick[] = []
  for (const value of scale.ticks(Math.max(2, Math.floor((right - left) / APART)))) {
    const x = Math.round(scale(value) * 10) / 10
    if (kept.length > 0 && x - kept.at(-1)!.x < WORDS) continue
    kept.push({ x, says: value < 0 ? `\u2212${tickWords(-value)}` : tickWords(value) })
  }
  return kept
}
