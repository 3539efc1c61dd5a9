/** Reads and writes the fixed addresses of the page: a place on a day, a reading, and what happens next. */
import type { Day, DefinitionId, RecipientId } from '../../model/index'

/** Where the page stands. */
export type Address =
  | { readonly at: 'home' }
  | { readonly at: 'place'; readonly place: RecipientId; readonly day: Day | null }
  | {
      readonly at: 'definition'
      readonly definition: DefinitionId
      readonly beside: DefinitionId | null
      readonly day: Day | null
    }
  /** What happens to the money in time, of every place or of one. */
  | { readonly at: Part; readonly place: RecipientId | null }

/** The parts with an address that is one word. */
export type Part = (typeof PARTS)[number]

const PARTS = ['next', 'compare', 'backtest', 'awards'] as const

/** Read the part of an address after its #; null where it only names a part of the page in view. */
export function readAddress(hash: string): Address | null {
  const text = hash.replace(/^#/, '')
  if (text === '') return { at: 'home' }
  const words = new URLSearchParams(text)
  // A link to a scenario opens over the whole page; its place is the one the sentence speaks of.
  if (words.has('s')) return { at: 'home' }
  const day = words.get('day')
  const place = words.get('place')
  if (place !== null) return { at: 'place', place, day }
  const definition = words.get('definition')
  if (definition !== null) return { at: 'definition', definition, beside: words.get('beside'), day }
  const at = PARTS.find((part) => words.has(part))
  return at === undefined ? null : { at, place: words.get(at) || null }
}

/** The address of a place. */
export function placeHref(place: RecipientId, day?: Day): string {
  return `#place=${encodeURIComponent(place)}${day === undefined ? '' : `&day=${day}`}`
}

/** The address of a reading, held against another where one is named. */
export function definitionHref(definition: DefinitionId, beside?: DefinitionId): string {
  const more = beside === undefined ? '' : `&beside=${encodeURIComponent(beside)}`
  return `#definition=${encodeURIComponent(definition)}${more}`
}
