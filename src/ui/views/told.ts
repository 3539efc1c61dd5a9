/** Tells the numbers of a generated sentence from its words, its dates and its citations of law. */
import type { Asked, Gathered } from '../page-state'
import type { Asking } from '../number'
import type { Piece } from '../words'

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)'

/** Digits that count nothing: days, fiscal years and quarters, citations, names. */
const NAME = [
  `\\d{1,2}[\\s\\u00a0]${MONTH}(?:[\\s\\u00a0]\\d{4})?`,
  `${MONTH}[\\s\\u00a0]\\d{4}`,
  '\\d{4}-\\d\\d-\\d\\d',
  '(?:FY)?(?:19|20)\\d\\d(?![\\d,.%]*[\\s\\u00a0]?(?:%|million|billion))(?:[\\s\\u00a0]?Q[1-4])?(?!\\d)',
  'Q[1-4]\\b',
  '\\d+[\\s\\u00a0](?:U\\.S\\.C\\.|C\\.F\\.R\\.|Stat\\.)[\\s\\u00a0§]*[\\d.]+[a-z]?(?:\\([a-zA-Z\\d]+\\))*(?: and \\d{4}\\b)?',
  '(?:[Ss]ections?|[Ll]istings?|[Tt]itle|No\\.|page|line|[Pp]art)[\\s\\u00a0][\\d.]+(?:\\([a-zA-Z\\d]+\\))*(?: (?:to|and) \\d[\\d.]*(?:\\([a-zA-Z\\d]+\\))*)?',
  '\\b\\d+\\([a-z]\\)',
  '(?:Executive Order|Senate Bill|House Bill|Public Law|Pub\\. L\\.|Proclamation|H\\.R\\.|\\bS\\.)[\\s\\u00a0]\\d[\\d\\u2013-]*',
].join('|')

const COUNTED =
  'places?|awards?|states?|counties|county|cities|city|towns?|territor(?:y|ies)|programs?|recipients?|nonprofits?|quarters?|readings?|rows?'

/** An amount, a share, a count in digits, or a small count in words before what it counts. */
const NUMBER = [
  '[\\u2212+]?\\$?\\d[\\d,]*(?:\\.\\d+)?(?:[\\s\\u00a0](?:million|billion|M|B|k)\\b|[\\s\\u00a0]?%|[\\s\\u00a0]percent\\b)?',
  `\\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)(?=[\\s\\u00a0](?:${COUNTED})\\b)`,
].join('|')

const EITHER = new RegExp(`(${NAME})|(${NUMBER})`, 'g')

/**
 * Split a sentence into words and numbers; `ask` gives each number its reasons by what it is, how
 * many came before it, and the words after it. A number for which it gives none stays a word.
 */
export function tellNumbers(
  text: string,
  ask: (number: string, at: number, after: string) => Asking | null,
): readonly Piece[] {
  const pieces: Piece[] = []
  let from = 0
  let count = 0
  for (const found of text.matchAll(EITHER)) {
    const number = found[2]
    if (number === undefined) continue
    const end = found.index + number.length
    const asked = ask(number, count++, text.slice(end))
    if (asked === null) continue
    if (found.index > from) pieces.push(text.slice(from, found.index))
    pieces.push({ text: number, asked, label: labelled(text, found.index, end) })
    from = end
  }
  if (from < text.length) pieces.push(text.slice(from))
  return pieces
}

/** The number with the clause it stands in, for who hears it alone. */
function labelled(text: string, start: number, end: number): string {
  const before = text
    .slice(0, start)
    .split(/[;:]\s|\.\s/)
    .at(-1)!
  const after = text.slice(end).split(/[;:]\s|\.\s|\.$/)[0]!
  return `${before}${text.slice(start, end)}${after}`.trim().slice(-120)
}

/**
 * The same reasons for every number of a sentence: the sentence itself, the rule in words by which
 * its numbers were found, and what went in. `head` says whose numbers they are.
 */
export function askAlike(
  head: string,
  sentence: string,
  rule: string,
  from: () => Gathered['from'],
): (number: string) => () => Asked {
  return (number) => () => ({
    title: `${head}: ${number}`,
    about: { reason: { says: sentence, value: number, unit: 'word', formula: rule, from: from() } },
  })
}
