/** Reads and writes the fixed addresses of the page: a place on a day, a reading, the matrix. */
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
  return null
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
