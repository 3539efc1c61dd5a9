/** Writes a parameter's value as a reader would. */
import type { Parameter, ParameterValue } from '../../model/index'
import { dollars, percent } from '../format'

/** A parameter's value as a reader would write it. */
export function valueWords(parameter: Parameter, value: ParameterValue): string {
  if (parameter.type === 'share' && typeof value === 'number') return percent(value)
  if (parameter.type === 'dollars' && typeof value === 'number') return dollars(value)
  if (parameter.type === 'choice')
    return parameter.choices?.find((choice) => choice.id === value)?.label ?? String(value)
  if (parameter.type === 'switch') return value === true ? 'on' : 'off'
  return parameter.type === 'rule' ? 'a rule of your own' : String(value)
}
