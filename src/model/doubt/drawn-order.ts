/** Says in which order the rows of draws stand, so that every block has them alike. */
import type { DrawnMeasure, ProgramId } from '../types'

/** What is counted for each recipient, in the order in which its columns stand. */
export const MEASURES: readonly DrawnMeasure[] = ['allocated', 'withheld', 'reallocated']

/** All programs together first, then each by its id: a block need not know of programs that others count. */
export function byProgram(
  [one]: readonly [ProgramId | null, unknown],
  [other]: readonly [ProgramId | null, unknown],
): number {
  if (one === null || other === null) return Number(other === null) - Number(one === null)
  return one < other ? -1 : Number(one > other)
}
