/** Reads a whole number that an option gives. */
import { ScenarioFault, quote } from '../model/index'
import type { Arguments } from './arguments'

/** A whole number of an option, or another where the option is not given. Throws a ScenarioFault where it is none, or out of its range. */
export function wholeOption(
  options: Arguments['options'],
  name: string,
  [least, most]: readonly [number, number],
  what: string,
  otherwise: number,
): number {
  const text = options.get(name)
  if (text === undefined) return otherwise
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value
  throw new ScenarioFault(
    `--${name} ${quote(text)} is not ${what} from ${least} to ${most}; write one.`,
  )
}
