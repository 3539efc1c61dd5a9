/** Reads what a reader types for a parameter: `20 %`, `0.2 to 0.5`, `1.2 million`, `$10,000`. */
import { mayBeRanged, rangeText } from '../../model/index'
import type { Parameter, ParameterValue } from '../../model/index'
import { sentenceCase } from '../format'
import { clean, limitsOf } from './step-value'
import { withUnit } from './value-words'

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
}

/** One number as typed: its digits, and what stood around them. */
interface Part {
  readonly digits: number
  readonly text: string
  readonly scale: number | null
  readonly percent: boolean
}

/** A value, with a note where the text could mean two things; or one sentence where it means none. */
export type Read =
  { readonly value: ParameterValue; readonly note: string } | { readonly fault: string }

/**
 * Read a typed value. A share with a percent sign is per cent. Without one a number under 1 with a
 * decimal point is a share of one, any other is per cent; where only one of the two lies within the
 * parameter's range it is that one. A range is given as the text the model reads, `0.2 to 0.5`.
 */
export function readTyped(parameter: Parameter, text: string): Read {
  const typed = plain(text)
  const ends = typed
    .replace(/^(?:between|from)\s+/, '')
    .split(
      /\s*(?:\bto\b|\.\.+|\u2026|\u2013|(?<=[\d%.a-z)])\s*-\s*(?=[$\d.]))\s*|(?<=\d.*)\s+and\s+/,
    )
  const parts = ends.map((end) => readPart(parameter, end))
  const [first, second] = parts
  if (first === undefined || parts.length > 2 || parts.includes(null))
    return unread(parameter, text)
  if (second === undefined || second === null || first === null)
    return first === null ? unread(parameter, text) : single(parameter, first)
  if (!mayBeRanged(parameter))
    return { fault: `This takes one number, such as ${example(parameter)}.` }
  // The unit after the second number is the first one's too: `20 to 50 %`, `1 to 2 million`.
  const low = {
    ...first,
    percent: first.percent || second.percent,
    scale: first.scale ?? (first.digits < (second.digits || 1) * 1e3 ? second.scale : null),
  }
  const [from, until] = valuesOf(parameter, [low, second])
  const fault = misfit(parameter, from!) ?? misfit(parameter, until!)
  if (fault !== null) return { fault }
  if (from! > until!)
    return {
      fault: `The range runs from high to low; write ${withUnit(parameter, until!)} to ${withUnit(parameter, from!)}.`,
    }
  const value = from === until ? from! : rangeText(from!, until!)
  return { value, note: noteOf(parameter, [low, second], value) }
}

function single(parameter: Parameter, part: Part): Read {
  const [value] = valuesOf(parameter, [part])
  const fault = misfit(parameter, value!)
  return fault === null ? { value: value!, note: noteOf(parameter, [part], value!) } : { fault }
}

/** The numbers in the parameter's own unit: shares of one, dollars, days. */
function valuesOf(parameter: Parameter, parts: readonly Part[]): readonly number[] {
  const plainOnes = parts.map(({ digits, scale }) => clean(digits * (scale ?? 1)))
  if (parameter.type !== 'share') return plainOnes
  const shares = plainOnes.map((each) => clean(each / 100))
  if (parts.some(({ percent }) => percent)) return shares
  const fits = (numbers: readonly number[]) =>
    numbers.every((each) => misfit(parameter, each) === null)
  if (fits(plainOnes) !== fits(shares))
    return fits(plainOnes) && isShareLike(parts) ? plainOnes : shares
  return isShareLike(parts) ? plainOnes : shares
}

/** Every number has a decimal point and is at most 1, such as `0.2` or `1.0`; or is a bare 0 or 1 beside one. */
function isShareLike(parts: readonly Part[]): boolean {
  const decimal = parts.some(({ text }) => text.includes('.'))
  return decimal && parts.every(({ digits }) => Math.abs(digits) <= 1)
}

/** Where bare digits were taken for a share of one, say so, and how to mean the other. */
function noteOf(parameter: Parameter, parts: readonly Part[], value: ParameterValue): string {
  if (parameter.type !== 'share' || parts.some(({ percent }) => percent)) return ''
  if (!isShareLike(parts)) return ''
  const other = parts.map(({ text }) => `${text}\u00a0%`).join(' to ')
  const read = withUnit(parameter, value)
  return read === other ? '' : `Read as ${read}; for per cent write ${other}.`
}

function readPart({ type, unit }: Parameter, text: string): Part | null {
  const found =
    /^(?<sign>-?)(?<dollar>\$?)\s*(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+\.?\d*|\.\d+)\s*(?<word>[a-z%]*)(?:\s+(?<last>[a-z]+))?$/.exec(
      text,
    )
  if (found === null) return null
  const { sign = '', dollar = '', digits = '', word = '', last = '' } = found.groups ?? {}
  const words = [word, last].filter(Boolean)
  const scaleWord = words.find((each) => Object.hasOwn(SCALES, each))
  const others = words.filter((each) => each !== scaleWord)
  const percent = others.some((each) => each === '%' || each === 'percent')
  const known = others.every((each) => each === '%' || each === 'percent' || isUnit(each, unit))
  if (!known || (percent && type !== 'share') || (dollar !== '' && type !== 'dollars')) return null
  if (scaleWord !== undefined && type === 'share') return null
  return {
    digits: Number(`${sign}${digits.replaceAll(',', '')}`),
    text: `${sign}${digits}`,
    scale: scaleWord === undefined ? null : SCALES[scaleWord]!,
    percent,
  }
}

/** `day` and `days` both say days. */
function isUnit(word: string, unit: string): boolean {
  return word === unit || `${word}s` === unit
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('\u2212', '-')
    .replaceAll('\u00a0', ' ')
    .replaceAll(/per cent/g, 'percent')
    .replace(/\.$/, '')
    .trim()
}

function misfit(parameter: Parameter, value: number): string | null {
  const { min, max } = limitsOf(parameter)
  if (value < min || value > max) {
    const than = value < min ? 'less' : 'more'
    const end = withUnit(parameter, value < min ? min : max)
    return `${withUnit(parameter, value)} is ${than} than ${end}; write ${from(parameter, min)} to ${withUnit(parameter, max)}.`
  }
  if (parameter.type === 'dollars' && !Number.isInteger(value))
    return `${value} is no whole number of dollars; write ${withUnit(parameter, Math.round(value))}.`
  return null
}

function from(parameter: Parameter, min: number): string {
  return `a value from ${withUnit(parameter, min)}`
}

function unread(parameter: Parameter, text: string): Read {
  const what =
    parameter.type === 'share'
      ? 'a share'
      : parameter.type === 'dollars'
        ? 'an amount'
        : `a number of ${parameter.unit}`.replace(/ of $/, '')
  const typed = text.trim()
  const begin =
    typed === '' ? 'Nothing is typed' : `\u201c${typed.slice(0, 40)}\u201d is not ${what}`
  return { fault: `${sentenceCase(begin)}; write one such as ${example(parameter)}.` }
}

/** What may be typed, by example; a range only where the model takes one. */
export function example(parameter: Parameter): string {
  const alone = { share: '20\u00a0%', dollars: '$10,000 or 1.2 million' }
  const ranges = { share: '20\u00a0% to 50\u00a0%', dollars: '1 to 1.2 million' }
  const { type, unit } = parameter
  const one = type === 'share' || type === 'dollars' ? alone[type] : `30 ${unit}`.trim()
  if (!mayBeRanged(parameter)) return one
  const two = type === 'share' || type === 'dollars' ? ranges[type] : `30 to 60 ${unit}`.trim()
  return `${one}, or a range such as ${two}`
}
