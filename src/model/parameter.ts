/** Makes one parameter: a lever without unit, source or law unless these are given. */
import type { Parameter } from './types'

/** Make a parameter from its path, label, type and default. */
export function own(
  path: string,
  label: string,
  type: Parameter['type'],
  value: Parameter['value'],
  rest: Partial<Parameter>,
): Parameter {
  return { path, label, drawer: 'lever', type, value, unit: '', source: '', law: '', ...rest }
}
