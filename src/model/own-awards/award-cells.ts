/** Reads one cell of a table of awards: money, a day, listings, prime or sub; or says what to write instead. */
import { quote } from '../fault'
import { isDay } from '../read-cell'
import type { Day } from '../types'

/** A cell that cannot be read: what is wrong, and what to write. */
export class CellFault extends Error {
  override readonly name = 'CellFault'
}

/** More dollars than any award has; a number beyond it is a slip of the pen. */
const MOST_DOLLARS = 1e12
const MONEY = /^(-|\()?\s*(-)?\$?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{0,2})0*)?\s*(\))?$/

/**
 * Money written as `1234567`, `$1,234,567`, `1,234.56` or `(500)`, in whole cents.
 * Throws a CellFault where it is none, so that no amount is guessed from a comma or a letter.
 */
export function readCents(text: string): number {
  const found = MONEY.exec(text.trim())
  const instead = 'write dollars such as 125000 or $125,000.50'
  if (found === null) throw new CellFault(`${quote(text)} is not an amount of money; ${instead}`)
  const [, open, minus, whole = '0', part = '', close] = found
  if ((open === '(') !== (close === ')') || (open === '-' && minus === '-'))
    throw new CellFault(`${quote(text)} is not an amount of money; ${instead}`)
  const dollars = Number(whole.replaceAll(',', ''))
  if (dollars > MOST_DOLLARS)
    throw new CellFault(`${quote(text)} is more than any award; ${instead}`)
  const cents = dollars * 100 + Number(part.padEnd(2, '0'))
  return open !== undefined || minus !== undefined ? -cents : cents
}

/** A day written `2017-10-01` or `10/1/2017`, months first; an hour after it is left out. */
export function readDay(text: string): Day {
  const bare = text.trim().replace(/[T ]\d{1,2}:\d{2}.*$/, '')
  const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(bare)
  const two = (part: string | undefined) => (part ?? '').padStart(2, '0')
  const iso = slashes === null ? bare : `${slashes[3]}-${two(slashes[1])}-${two(slashes[2])}`
  if (!isDay(iso))
    throw new CellFault(`${quote(text)} is not a day; write it as 2017-10-01 or 10/1/2017`)
  if (iso < '1950-01-01' || iso > '2100-12-31')
    throw new CellFault(
      `${quote(text)} is no day of a grant; write a day from 1950-01-01 to 2100-12-31`,
    )
  return iso
}

/**
 * Assistance Listing numbers: `16.738`, or several with their titles as USAspending sets them,
 * `16.738: EDWARD BYRNE ...; 16.579: ...`. An empty cell gives none.
 */
export function readListings(text: string): readonly string[] {
  if (text.trim() === '') return []
  // Titles may hold a semicolon; a part that begins with no number goes on with the title before it.
  const parts = text.split(';').map((part) => part.trim())
  const found = parts.flatMap(
    (part) => /^(\d{2}\.(?:\d{3}|[A-Z]\d{2}))(?![\d.])/.exec(part)?.[1] ?? [],
  )
  const odd = parts.find(
    (part) => /^\d/.test(part) && !/^\d{2}\.(\d{3}|[A-Z]\d{2})(?![\d.])/.test(part),
  )
  if (odd === undefined && found.length > 0) return [...new Set(found)]
  const dropped = /^(\d{2})\.(\d{1,2})$/.exec(odd ?? '')
  const instead =
    dropped === null
      ? 'write two digits, a point and three digits, such as 16.738'
      : `write ${dropped[1]}.${dropped[2]!.padEnd(3, '0')} if a spreadsheet dropped the last zero`
  throw new CellFault(`${quote(text)} is not an Assistance Listing number; ${instead}`)
}

const TIERS: Readonly<Record<string, 'prime' | 'sub'>> = {
  prime: 'prime',
  primeaward: 'prime',
  direct: 'prime',
  p: 'prime',
  sub: 'sub',
  subaward: 'sub',
  subgrant: 'sub',
  subrecipient: 'sub',
  passthrough: 'sub',
  s: 'sub',
}

/** Whether an award is a prime award or a sub-award. */
export function readTier(text: string): 'prime' | 'sub' {
  const word = text.toLowerCase().replace(/[^a-z]/g, '')
  if (Object.hasOwn(TIERS, word)) return TIERS[word]!
  const what = text.trim() === '' ? 'the cell is empty' : `${quote(text)} is neither`
  throw new CellFault(`${what}; write prime or sub`)
}
