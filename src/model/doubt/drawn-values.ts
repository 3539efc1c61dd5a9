/** Takes every doubt's value in one draw, with the seed by which the draw settles what is open. */
import { seedOfDraw } from './draw-scenario'
import { valueOf } from './value-of'
import type { Doubt, ParameterValue } from '../types'

/** What one draw puts in place of what is in doubt. */
export interface DrawnValues {
  readonly draw: number
  /** By which open findings and errors of lists are drawn. */
  readonly seed: number
  /** The value of a parameter in doubt; undefined for any other. */
  readonly of: (path: string) => ParameterValue | undefined
}

/** The values of one draw. */
export function drawnValues(doubts: readonly Doubt[], seed: number, draw: number): DrawnValues {
  const values = new Map(doubts.map((doubt) => [doubt.path, valueOf(doubt, seed, draw)]))
  return { draw, seed: seedOfDraw(seed, draw), of: (path) => values.get(path) }
}
