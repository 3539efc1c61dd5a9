/** Writes a reader's changes as the amendment that would make them, in the manner of those who draft laws. */
import { printedText, statutePieces } from '../../model/index'
import type { Statute, StatuteParagraph, StatuteSlot } from '../../model/index'

/** What is struck and what is put in its place, where the reader changed it. */
type Inserted = (slot: StatuteSlot) => string | undefined

/** One sentence of an amendment. */
export interface Amendment {
  readonly at: string
  readonly says: string
}

/** The amendments to one section, a sentence a paragraph changed, in the order of the text. */
export function amendments(statute: Statute, inserted: Inserted): readonly Amendment[] {
  return statute.paragraphs.flatMap((paragraph) => {
    const clauses = clausesOf(paragraph, inserted)
    if (clauses.length === 0) return []
    const { section, title } = statute
    const start = `Section ${section}${paragraph.at} of title ${title}, United States Code, is amended`
    const says =
      clauses.length === 1
        ? `${start} ${clauses[0]!}.`
        : `${start}\u2014 ${clauses.map((clause, at) => `(${at + 1}) ${clause}`).join('; and ')}.`
    return [{ at: paragraph.at, says }]
  })
}

/** The same for a rule of one's own, which takes the place of the paragraph's. */
export function ruleAmendment(statute: Statute, at: string, rule: string): Amendment {
  const { section, title } = statute
  return {
    at,
    says: `Section ${section}${at} of title ${title}, United States Code, is amended so that each share is in proportion to this rule: ${rule}.`,
  }
}

function clausesOf(paragraph: StatuteParagraph, inserted: Inserted): readonly string[] {
  const { heading = '', text = '' } = paragraph
  return [
    ...strikes(heading, inserted).map((clause) => `in the heading, ${clause}`),
    ...strikes(text, inserted),
  ]
}

/** A place in the text where the law's words are struck. */
interface Strike {
  readonly words: string
  readonly insert: string
  /** Which of the places where these words appear, from nought. */
  readonly place: number
}

/** `by striking "x" and inserting "y"`, with the place named where the words appear more than once. */
function strikes(text: string, inserted: Inserted): readonly string[] {
  const printed = printedText(text)
  const found: Strike[] = []
  let before = ''
  for (const piece of statutePieces(text)) {
    const words = typeof piece === 'string' ? piece : piece.words
    if (typeof piece !== 'string') {
      const insert = inserted(piece)
      if (insert !== undefined && insert !== words)
        found.push({ words, insert, place: count(before, words) })
    }
    before += words
  }
  const clauses: string[] = []
  for (const strike of found) {
    const same = found.filter(
      ({ words, insert }) => words === strike.words && insert === strike.insert,
    )
    const all = count(printed, strike.words)
    const whole = same.length === all
    if (whole && same[0] !== strike) continue
    const where =
      all === 1
        ? ''
        : whole
          ? ' each place it appears'
          : ` the ${ordinals[strike.place] ?? `${strike.place + 1}th`} place it appears`
    clauses.push(
      `by striking \u201c${strike.words}\u201d${where} and inserting \u201c${strike.insert}\u201d`,
    )
  }
  return clauses
}

const ordinals = ['first', 'second', 'third', 'fourth']

/** How often words appear, not as the end of a longer number. */
function count(text: string, words: string): number {
  const escaped = words.replaceAll(/[$.*+?^{}()|[\]\\]/g, '\\$&')
  return [...text.matchAll(new RegExp(`(?<![\\d.,])${escaped}`, 'g'))].length
}
