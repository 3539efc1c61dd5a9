/** Words for the back-test: how far the model is from the record, in dollars, days and months. */

import type { Dollars } from '../types'
import type { BackTest } from './back-test'
import type { BesideRow } from './set-beside'

/** Days in a month, on average over the calendar's years. */
const MONTH = 30.4375

/** Months of so many days, to a tenth. */
function monthsOf(days: number): number {
  return Math.round((days / MONTH) * 10) / 10
}

/** `12 days`, or from three months on `20.1 months`. */
export function spanWords(days: number): string {
  const size = Math.abs(days)
  return size >= 3 * MONTH ? `${monthsOf(size)} months` : size === 1 ? '1 day' : `${size} days`
}

/** How far apart record and model are, in one sentence; what agrees is left out. */
export function apartWords(row: BesideRow): string {
  const { parts, dollarsOff, fromOff, untilOff } = row
  const words: string[] = []
  if (parts.who === 'differs') words.push(whoWords(row))
  if (parts.dollars === 'differs' && dollarsOff !== null)
    words.push(`at least ${sumWords(dollarsOff)} ${dollarsOff < 0 ? 'less' : 'more'}`)
  if (parts.from === 'differs') words.push(`begins ${offWords(fromOff, 'no hold')}`)
  if (parts.until === 'differs')
    words.push(
      `ends ${offWords(untilOff, 'no release')}${row.record.released === '' ? ` than ${row.heldOn}, when it was still held` : ''}`,
    )
  if (words.length === 0) return row.verdict === 'matches' ? AGREED : openWords(row)
  return `In the model: ${words.join('; ')}.`
}

/** How many rows agree in each of their parts, and which of that went into the run, in two sentences. */
export function partsSentence({ parts }: BackTest): string {
  const words = ({ matches, of }: BackTest['parts']['who']) => `${matches} of ${of}`
  return `Where it was surely recorded and can be told, who was held agrees in ${words(parts.who)} rows, how much in ${words(parts.dollars)}, from when in ${words(parts.from)} and until when in ${words(parts.until)}. ${INPUTS}`
}

const INPUTS =
  'Two things went into the run and prove nothing. Awards of 2016 wait from the letters until a place is cleared. Everyone\u2019s of 2017 wait until the stay of June 2018. Sums, and who waits after that and until when, come out of it.'

const AGREED = 'They agree, as far as it was recorded.'

function whoWords({ record, modelled }: BesideRow): string {
  const asked = record.recipients.length
  if (asked === 0) return 'nothing is kept back'
  if (modelled.without.length === asked)
    return asked === 1 ? 'it has no award of its own' : 'none has an award of its own'
  if (asked === 1) return 'nothing is kept back from it'
  return `money is kept back from ${modelled.held.length} of ${asked}`
}

function openWords({ record, modelled, parts, dollarsOff }: BesideRow): string {
  const words: string[] = []
  if (parts.who === 'cannot be told')
    words.push(
      modelled.open.length > 0
        ? `the facts leave open whether ${record.recipients.length === 1 ? 'it fails' : `${modelled.open.length} of ${record.recipients.length} fail`}`
        : 'these awards are not followed',
    )
  if (parts.dollars === 'cannot be told')
    words.push(
      dollarsOff === null
        ? 'not all of the years are followed'
        : 'the sum lies inside a range that open findings or an unknown draw-down leave',
    )
  if (parts.until === 'cannot be told')
    words.push('the last day depends on findings that the facts leave open')
  if (record.confidence === 'low') words.push('the record does not tell whether the money waited')
  return words.length === 0 ? 'Too little was recorded.' : `${capital(words.join('; '))}.`
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function offWords(off: number | null, none: string): string {
  if (off === null) return `nowhere (${none} in the model)`
  return `${spanWords(off)} ${off < 0 ? 'earlier' : 'later'}`
}

/** `$1,234,567`, without its sign. */
export function sumWords(dollars: Dollars): string {
  return `$${Math.abs(dollars)
    .toFixed(0)
    .replace(/\B(?=(\d{3})+$)/g, ',')}`
}

/** A range of the record: one sum, two, or `not recorded`. */
export function rangeOfRecord(low: Dollars, high: Dollars): string {
  if (Number.isNaN(low)) return 'not recorded'
  return low === high ? sumWords(low) : `${sumWords(low)} to ${sumWords(high)}`
}
