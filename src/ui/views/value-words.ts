/** Writes a parameter's value as a reader would, for the eye and for the ear. */
import { mayBeRanged, readRange } from '../../model/index'
import type { Parameter, ParameterValue } from '../../model/index'
import { day, dollars, percent } from '../format'

/** A parameter's value as a reader would write it. */
export function valueWords(parameter: Parameter, value: ParameterValue): string {
  const range = rangeIn(parameter, value)
  if (range !== null)
    return `${valueWords(parameter, range.low)} to ${valueWords(parameter, range.high)}`
  if (parameter.type === 'share' && typeof value === 'number') return percent(value, 6)
  if (parameter.type === 'dollars' && typeof value === 'number') return dollars(value)
  if (parameter.type === 'choice')
    return parameter.choices?.find((choice) => choice.id === String(value))?.label ?? String(value)
  if (parameter.type === 'switch') return value === true ? 'on' : 'off'
  return parameter.type === 'rule' ? 'a rule of your own' : String(value)
}

/** The same with its unit beside it: `45 days`, `50 %`, `$10,000`; what no source gives is `unknown`. */
export function withUnit(parameter: Parameter, value: ParameterValue): string {
  if (parameter.type !== 'number') return valueWords(parameter, value)
  return `${digitsOf(parameter, value)}${unitAfter(parameter, value)}`
}

/** The same for the ear: `20 to 50 percent`, `10,000 dollars`, `1 day`. */
export function spokenWords(parameter: Parameter, value: ParameterValue): string {
  if (parameter.type === 'choice' || typeof value === 'boolean') return valueWords(parameter, value)
  if (parameter.type === 'day') return value === '' ? 'none set' : day(String(value))
  const unit = parameter.type === 'share' ? ' percent' : unitAfter(parameter, value)
  return `${digitsOf(parameter, value)}${unit}`
}

/** What stands instead of what: `20 percent instead of 50`, `“a” instead of “b”`. */
export function insteadWords(parameter: Parameter, value: ParameterValue): string {
  const usual = parameter.value
  switch (parameter.type) {
    case 'rule':
      return 'a rule of your own instead of the statute\u2019s'
    case 'switch':
      return parameter.path.startsWith('orders.')
        ? value === true
          ? 'holds as recorded'
          : 'set aside'
        : valueWords(parameter, value)
    case 'choice':
      return `\u201c${valueWords(parameter, value)}\u201d instead of \u201c${valueWords(parameter, usual)}\u201d`
    case 'day':
      return `${spokenWords(parameter, value)} instead of ${spokenWords(parameter, usual)}`
    case 'dollars':
      return `${valueWords(parameter, value)} instead of ${valueWords(parameter, usual)}`
    case 'share':
    case 'number':
      return `${spokenWords(parameter, value)} instead of ${digitsOf(parameter, usual)}`
  }
}

/** The two ends where a range stands in place of a number. */
export function rangeIn(parameter: Parameter, value: ParameterValue): ReturnType<typeof readRange> {
  return mayBeRanged(parameter) ? readRange(value) : null
}

function digitsOf(parameter: Parameter, value: ParameterValue): string {
  const range = rangeIn(parameter, value)
  if (range !== null)
    return `${digitsOf(parameter, range.low)} to ${digitsOf(parameter, range.high)}`
  if (typeof value !== 'number') return String(value)
  const shown = parameter.type === 'share' ? Number((value * 100).toPrecision(12)) : value
  return shown.toLocaleString('en-US', { maximumFractionDigits: 8 }).replace('-', '\u2212')
}

function unitAfter({ unit }: Parameter, value: ParameterValue): string {
  if (typeof value === 'string' && readRange(value) === null) return ''
  return unit === '' ? '' : ` ${value === 1 && unit.endsWith('s') ? unit.slice(0, -1) : unit}`
}
