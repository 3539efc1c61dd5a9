/** Reads the text of a doubt: `0.2 to 0.5 likely 0.3`, or `nationwide 0.3 or parties 0.5 or none 0.2`. */
import { quote } from '../fault'
import { rangeText, twoNumbers } from '../ranged-text'
import { CERTAIN } from './value-of'

/** What a text says, before it is held against the parameter it is of. */
export interface DoubtText {
  readonly says: RangeText | AlternativesText
  /** The name after `with`; null where none is. */
  readonly shared: string | null
}

/** Two ends, and the value between them that is likeliest, where one is named. */
export interface RangeText {
  readonly kind: 'range'
  readonly low: number
  readonly high: number
  readonly likely: number | null
}

/** Values as they were written, each with its weight in billionths. */
export interface AlternativesText {
  readonly kind: 'alternatives'
  readonly of: readonly { readonly word: string; readonly weight: number }[]
}

const SHARED = /^(.*?)\s*;\s*with\s+(\S(?:.*\S)?)\s*$/s
const REMEDY =
  'write a range such as 0.2 to 0.5, or values with what each weighs, such as yes 0.6 or no 0.4'
const WEIGHT = /^([+-]?)(\d*)\.?(\d*)$/

/** Read the text of a doubt, or say what is wrong with it and what to write, without the path before it. */
export function readDoubt(text: string): DoubtText | string {
  const [, body = text, shared = null] = SHARED.exec(text) ?? []
  if (body.includes(';')) {
    return `${quote(text)} has a part after its semicolon that is no name; write one such as '; with ninth_circuit', or nothing.`
  }
  const plain = body.trim().replace(/\s+/g, ' ')
  if (plain === '') return `${quote(text)} says nothing of how likely anything is; ${REMEDY}.`
  // No value of a parameter has either word in it, apart from others.
  const isRange = / to /.test(plain) && !/ or /.test(plain)
  const says = isRange ? readRange(plain) : readAlternatives(plain)
  return typeof says === 'string' ? says : { says, shared }
}

function readRange(text: string): RangeText | string {
  const [ends = '', likelyText, ...more] = text.split(' likely ')
  const both = twoNumbers(ends)
  const likely = likelyText === undefined ? null : readNumber(likelyText)
  if (both === null || likely === undefined || more.length > 0) {
    return `${quote(text)} is not a range; write one such as 0.2 to 0.5, or 0.2 to 0.5 likely 0.3.`
  }
  const [low, high] = both
  if (low > high) {
    return `the range ${quote(ends)} runs from high to low; write ${rangeText(high, low)}.`
  }
  if (low === high) {
    return `the range ${quote(ends)} is empty; write two ends that differ, or leave the doubt out.`
  }
  if (likely !== null && (likely < low || likely > high)) {
    return `the likeliest value ${likely} lies outside ${rangeText(low, high)}; write one within it.`
  }
  return { kind: 'range', low, high, likely }
}

/** One number as a range writes its ends; undefined where the text is none. */
export function readNumber(text: string): number | undefined {
  return twoNumbers(`${text} to ${text}`)?.[0]
}

function readAlternatives(text: string): AlternativesText | string {
  const of: { word: string; weight: number }[] = []
  for (const part of text.split(' or ')) {
    const found = /^(?:(.+) )?(\S+)$/.exec(part)
    const [word, weightText = ''] = [found?.[1] ?? '', found?.[2]]
    const weight = readWeight(weightText)
    if (weight === null) {
      return `${quote(part)} does not end in a weight from 0 to 1; ${REMEDY}.`
    }
    if (weight === 'outside') {
      return `the weight ${quote(weightText)} does not lie from 0 to 1; write a chance such as 0.6.`
    }
    if (weight === 'fine') {
      return `the weight ${quote(weightText)} has more than nine digits after its point; write nine at most.`
    }
    if (word === '') {
      return `${quote(part)} is one number alone; ${REMEDY}.`
    }
    of.push({ word, weight })
  }
  return { kind: 'alternatives', of }
}

/** A weight in billionths, exactly as its digits say it; null where the text is no number. */
function readWeight(text: string): number | 'outside' | 'fine' | null {
  const [, sign, whole = '', part = ''] = WEIGHT.exec(text) ?? []
  if (sign === undefined || whole + part === '') return null
  const digits = part.replace(/0+$/, '')
  if (digits.length > 9) return 'fine'
  const weight = Number(whole) * CERTAIN + Number(digits.padEnd(9, '0'))
  return weight > CERTAIN || (sign === '-' && weight > 0) ? 'outside' : weight
}
