/** Moves a parameter's value by steps, within what may be typed. */
import { rangeText } from '../../model/index'
import type { Parameter, ParameterValue } from '../../model/index'
import { rangeIn } from './value-words'

/** The most whole dollars a reader may type; the model holds the same. */
const MOST = 1e12

/** A value one or more steps further, both ends of a range alike, within what may be typed. */
export function stepValue(
  parameter: Parameter,
  value: ParameterValue,
  steps: number,
): ParameterValue {
  const { min, max } = limitsOf(parameter)
  const by = (parameter.step ?? (parameter.type === 'share' ? 0.01 : 1)) * steps
  const range = rangeIn(parameter, value)
  const within = (number: number) => clean(Math.min(max, Math.max(min, number)))
  if (range === null) return typeof value === 'number' ? within(value + by) : value
  const room = by < 0 ? Math.max(by, min - range.low) : Math.min(by, max - range.high)
  return rangeText(clean(range.low + room), clean(range.high + room))
}

/** The least and the most that may be typed. */
export function limitsOf(parameter: Parameter): { readonly min: number; readonly max: number } {
  const { type, min = 0, max = type === 'share' ? 1 : MOST } = parameter
  // A slider needs an end where an amount has none.
  return type === 'dollars' ? { min: 0, max: MOST } : { min, max }
}

/** The number without the dust of floating point. */
export function clean(value: number): number {
  return Number(value.toPrecision(12)) + 0
}
