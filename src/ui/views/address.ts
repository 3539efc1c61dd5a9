/** Reads and writes the fixed addresses of the page: its four rooms, what stands under them, and a picture in one of them. */
import type { Day, DefinitionId, OrderId, RecipientId } from '../../model/index'

/** Where the page stands. */
export type Address =
  | { readonly at: 'home' }
  | { readonly at: 'caught' }
  | { readonly at: 'case'; readonly order: OrderId }
  /** Null: the place the sentence speaks of. */
  | { readonly at: 'place'; readonly place: RecipientId | null; readonly day: Day | null }
  | {
      readonly at: 'definition'
      readonly definition: DefinitionId
      readonly beside: DefinitionId | null
      readonly day: Day | null
    }
  /** What happens to the money in time, of every place or of one; and the parts beside the rooms. Of doubt it is one draw. */
  | { readonly at: Part; readonly place: RecipientId | null }

/** The parts with an address that is one word. */
type Part = (typeof PARTS)[number]

const PARTS = [
  'next',
  'doubt',
  'compare',
  'backtest',
  'awards',
  'learn',
  'board',
  'claims',
  'proof',
  'papers',
  'words',
  'components',
] as const

/** The four rooms, by the question each answers. */
export const ROOMS = [
  { room: 'home', href: '#', asks: 'Where does the money go?' },
  { room: 'caught', href: '#caught', asks: 'Who is caught?' },
  { room: 'next', href: '#next', asks: 'What happens to it?' },
  { room: 'place', href: '#place', asks: 'What about my place?' },
] as const

export type Room = (typeof ROOMS)[number]['room']

/** The room an address lies in; null for what stands beside the rooms. */
export function roomOf(at: Address['at']): Room | null {
  if (at === 'definition' || at === 'case') return 'caught'
  return ROOMS.find(({ room }) => room === at)?.room ?? null
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
  if (place !== null) return { at: 'place', place: place || null, day }
  const definition = words.get('definition')
  if (definition !== null) return { at: 'definition', definition, beside: words.get('beside'), day }
  const order = words.get('case')
  if (order !== null) return { at: 'case', order }
  if (words.has('caught')) return { at: 'caught' }
  const at = PARTS.find((part) => words.has(part))
  if (at !== undefined) return { at, place: words.get(at) || null }
  return words.has('see') ? { at: 'home' } : null
}

/** The picture or part of the room that an address asks to see; null where it names none. */
export function readSee(hash: string): string | null {
  return new URLSearchParams(hash.replace(/^#/, '')).get('see')
}

/** The address of a room; with `see`, of a picture or part in it. */
export function roomHref(room: Room, see?: string): string {
  const { href } = ROOMS.find((each) => each.room === room)!
  if (see === undefined) return href
  return `${href}${href === '#' ? '' : '&'}see=${encodeURIComponent(see)}`
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

/** The address of one order of a court or notice of the executive. */
export function caseHref(order: OrderId): string {
  return `#case=${encodeURIComponent(order)}`
}
