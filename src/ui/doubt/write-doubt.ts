/** Turns what a reader types of a doubt into the text a scenario holds, or says what is missing. */
import type { Doubt, Parameter, Spread } from '../../model/index'
import { day, percent } from '../format'
import { readTyped } from '../views/typed-value'
import { valueWords, withUnit } from '../views/value-words'

/** The three ways in which a number may fall; anything else is one of a few values. */
export type Fall = 'between' | 'likely' | 'values'

/** What stands in the fields. */
export interface Typed {
  readonly fall: Fall
  readonly low: string
  readonly high: string
  readonly likely: string
  readonly values: readonly { readonly word: string; readonly weight: string }[]
  readonly shared: string
}

export type Written = { readonly text: string } | { readonly fault: string }

/** A chance: typed as per cent or as a share of one. */
const CHANCE: Parameter = {
  path: '',
  label: 'chance',
  drawer: 'assumption',
  type: 'share',
  value: 0,
  min: 0,
  max: 1,
  step: 0.01,
  unit: 'share',
  source: '',
  law: '',
}

/** Whether a number may fall anywhere between two ends. */
export function isNumber({ type }: Parameter): boolean {
  return type === 'share' || type === 'number' || type === 'dollars'
}

/** The values a parameter has as the text names them, each with its words; none where any may be typed. */
export function valuesOf(parameter: Parameter): readonly { word: string; label: string }[] {
  const { type, choices = [] } = parameter
  if (type === 'switch')
    return [
      { word: 'yes', label: 'yes' },
      { word: 'no', label: 'no' },
    ]
  return type === 'choice' ? choices.map(({ id, label }) => ({ word: id, label })) : []
}

/** The fields of a doubt that is there, or of one that is about to be typed: no chance is ever filled in. */
export function typedOf(parameter: Parameter, doubt: Doubt | null): Typed {
  const known = valuesOf(parameter)
  const spread = doubt?.spread
  const words = spread?.kind === 'alternatives' ? spread.of : []
  const weightOf = (word: string) => {
    const found = words.find(({ value }) => wordOf(value) === word)
    return found === undefined ? '' : percent(found.weight / 1e9, 7)
  }
  const values =
    known.length > 0
      ? known.map(({ word }) => ({ word, weight: weightOf(word) }))
      : [
          ...words.map(({ value, weight }) => ({
            word: typeof value === 'number' ? withUnit(parameter, value) : wordOf(value),
            weight: percent(weight / 1e9, 7),
          })),
          { word: '', weight: '' },
          ...(words.length === 0 ? [{ word: '', weight: '' }] : []),
        ]
  const end = (value: number | undefined) => (value === undefined ? '' : withUnit(parameter, value))
  const range = spread === undefined || spread.kind === 'alternatives' ? null : spread
  return {
    fall: fallOf(parameter, spread),
    low: end(range?.low),
    high: end(range?.high),
    likely: range?.kind === 'triangular' ? end(range.likely) : '',
    values,
    shared: doubt === null || doubt.shared === doubt.path ? '' : doubt.shared,
  }
}

function fallOf(parameter: Parameter, spread: Spread | undefined): Fall {
  if (!isNumber(parameter) || spread?.kind === 'alternatives') return 'values'
  return spread?.kind === 'triangular' ? 'likely' : 'between'
}

/** A value as the text names it. */
export function wordOf(value: string | number | boolean): string {
  return value === true ? 'yes' : value === false ? 'no' : value === '' ? 'no day' : String(value)
}

/** The text of what is typed, or a sentence on what to type; the model itself holds it against the parameter. */
export function writeDoubt(parameter: Parameter, typed: Typed): Written {
  const body =
    typed.fall === 'values' ? writeValues(parameter, typed) : writeRange(parameter, typed)
  if ('fault' in body) return body
  const shared = typed.shared.trim()
  return { text: shared === '' ? body.text : `${body.text}; with ${shared}` }
}

function writeRange(parameter: Parameter, { fall, low, high, likely }: Typed): Written {
  const ends = [low, high, ...(fall === 'likely' ? [likely] : [])]
  const numbers: number[] = []
  for (const end of ends) {
    const read = readTyped(parameter, end)
    if ('fault' in read) return read
    if (typeof read.value !== 'number') return { fault: 'Type one number in each field.' }
    numbers.push(read.value)
  }
  const [from, until, near] = numbers
  return { text: near === undefined ? `${from} to ${until}` : `${from} to ${until} likely ${near}` }
}

function writeValues(parameter: Parameter, { values }: Typed): Written {
  const parts: string[] = []
  let sum = 0
  for (const { word, weight } of values) {
    if (weight.trim() === '' && (word.trim() === '' || valuesOf(parameter).length > 0)) continue
    const named = readWord(parameter, word)
    if ('fault' in named) return named
    const read = readTyped(CHANCE, weight)
    if ('fault' in read)
      return { fault: `How likely ${labelOf(parameter, word)} is: ${lowered(read.fault)}` }
    const chance = Number(read.value)
    sum += Math.round(chance * 1e9)
    if (chance > 0) parts.push(`${named.text} ${plainNumber(chance)}`)
  }
  if (parts.length === 0)
    return {
      fault:
        'Type how likely each value is, such as 60\u00a0% and 40\u00a0%; none is filled in for you.',
    }
  if (sum !== 1e9)
    return {
      fault: `The chances add up to ${percent(sum / 1e9, 7)}; they have to add up to 100\u00a0%.`,
    }
  return { text: parts.join(' or ') }
}

/** A value that may be typed: a number with its unit, or a day. */
function readWord(parameter: Parameter, word: string): Written {
  if (valuesOf(parameter).length > 0 || parameter.type === 'day') return { text: word.trim() }
  const read = readTyped(parameter, word)
  return 'fault' in read ? read : { text: String(read.value) }
}

/** At most nine digits after the point, and never written with an exponent. */
function plainNumber(share: number): string {
  return share.toFixed(9).replace(/\.?0+$/, '')
}

function labelOf(parameter: Parameter, word: string): string {
  const found = valuesOf(parameter).find((each) => each.word === word)?.label
  return `\u201c${found ?? word}\u201d`
}

function lowered(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1)
}

/** How a parameter falls, in words: `anywhere from 20 % to 50 %`, `on 60 %, off 40 %`. */
export function spreadWords(parameter: Parameter, { spread, shared, path }: Doubt): string {
  const value = (each: string | number | boolean) =>
    typeof each === 'boolean'
      ? wordOf(each)
      : parameter.type === 'day'
        ? each === ''
          ? 'no day'
          : day(String(each))
        : typeof each === 'number'
          ? withUnit(parameter, each)
          : valueWords(parameter, each)
  const fall =
    spread.kind === 'uniform'
      ? `anywhere from ${value(spread.low)} to ${value(spread.high)}`
      : spread.kind === 'triangular'
        ? `from ${value(spread.low)} to ${value(spread.high)}, most likely about ${value(spread.likely)}`
        : spread.of
            .map((each) => `${value(each.value)}: ${percent(each.weight / 1e9, 7)}`)
            .join('; ')
  return shared === path ? fall : `${fall}; falls together with all named \u201c${shared}\u201d`
}
