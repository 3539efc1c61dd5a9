/** Tells how much more or less is awarded than in the baseline, as well as it is known. */
import type { ProgramOutcome, RecipientTable } from '../../model/index'
import type { Figure } from '../format'
import { allocated, totalByState } from './figures'

/**
 * What a recipient is awarded more (or, negative, less) than in the baseline. It is known as well as
 * the larger of the two awards, as a part of it: their errors come from the same counts.
 */
export function changeOf(now: ProgramOutcome, before: ProgramOutcome, index: number): Figure {
  const value = (now.awarded[index] ?? 0) - (before.awarded[index] ?? 0)
  if (value === 0) return { value, low: value, high: value }
  const [one, other] = [allocated(now, index), allocated(before, index)]
  const whole = one.value > other.value ? one : other
  const half = whole.value > 0 ? ((whole.high - whole.low) / 2 / whole.value) * Math.abs(value) : 0
  return { value, low: value - half, high: value + half }
}

/** The same over all recipients. */
export function changeOfAll(
  recipients: RecipientTable,
  now: ProgramOutcome,
  before: ProgramOutcome,
): Figure {
  const changed: number[] = []
  for (let index = 0; index < recipients.count; index += 1)
    if (now.awarded[index] !== before.awarded[index]) changed.push(index)
  return totalByState(recipients, changed, (index) => changeOf(now, before, index))
}
