/** Says what the search finds: one thing of the page each, with the words it goes by and where it leads. */
import type { Day, ProgramId } from '../../model/index'
import type { DrawerId } from '../views/drawers'

/**
 * What can be found, with the heading it is listed under, and how much it is put before other kinds
 * that match as well.
 */
export const KINDS = {
  room: { says: 'Rooms and parts', before: 8 },
  state: { says: 'States and territories', before: 9 },
  program: { says: 'Programs', before: 7 },
  reading: { says: 'Readings', before: 8 },
  parameter: { says: 'Parameters', before: 7 },
  picture: { says: 'Pictures and tables', before: 6 },
  command: { says: 'Commands', before: 5 },
  place: { says: 'Places', before: 4 },
  condition: { says: 'Conditions', before: 5 },
  scenario: { says: 'Scenarios', before: 4 },
  case: { says: 'Court orders and notices', before: 3 },
  term: { says: 'Words', before: -3 },
  event: { says: 'Events', before: 1 },
} as const

export type Kind = keyof typeof KINDS

/** What a reader can have done by name. */
export type Command =
  | 'undo'
  | 'redo'
  | 'open'
  | 'save'
  | 'save-as'
  | 'copy-link'
  | 'copy-id'
  | 'duplicate'
  | 'export'
  | 'print'
  | 'reset'
  | 'difference'
  | 'levers'
  | 'assumptions'
  | 'close-drawer'
  | 'theme-light'
  | 'theme-dark'
  | 'theme-system'

/** Where a choice leads. */
export type Goal =
  | { readonly to: 'address'; readonly hash: string }
  | { readonly to: 'day'; readonly day: Day; readonly hash: string }
  /** Of a program that is not in view: it is put there first. */
  | {
      readonly to: 'parameter'
      readonly drawer: DrawerId
      readonly path: string
      readonly program: ProgramId | null
    }
  /** In the fiscal year nearest to the one in view that has it. */
  | { readonly to: 'program'; readonly program: ProgramId; readonly year: string }
  | { readonly to: 'scenario'; readonly name: string }
  | { readonly to: 'command'; readonly command: Command }

/** One thing that can be found. */
export interface Entry {
  /** Its kind and id: no two are alike. */
  readonly key: string
  readonly kind: Kind
  /** The kind in words, as exactly as this one has it: `County`, `Notice`. */
  readonly is: string
  readonly name: string
  /** One line that tells it from others like it. */
  readonly help: string
  /** Other names it goes by. */
  readonly also?: readonly string[]
  /** Words by which it may be meant; a match in them counts less than one in a name. */
  readonly hints?: string
  /** How much it is asked for among its own kind, from 0 to 1; below 0 where another kind says the same. */
  readonly weight?: number
  readonly goal: Goal
}
