/** Puts every recipient into one of the groups that a reader adds money up by; together they are the whole. */
import type { RecipientKind, RecipientTable } from '../../model/index'

/** `either`: local governments or nonprofits; `unnamed`: local agencies that the tables do not name. */
export type Group =
  'states' | 'nonprofits' | 'locals' | 'unnamed' | 'either' | 'tribes' | 'purposes' | 'unallocated'

/** The groups in the order of every table and picture. */
export const groups: readonly Group[] = [
  'states',
  'nonprofits',
  'locals',
  'unnamed',
  'either',
  'tribes',
  'purposes',
  'unallocated',
]

/** Each group as words after \u201cto\u201d. */
export const groupWords: Readonly<Record<Group, string>> = {
  states: 'states and territories',
  nonprofits: 'nonprofits',
  locals: 'cities and counties',
  unnamed: 'local agencies the tables do not name',
  either: 'local governments or nonprofits, not told apart',
  tribes: 'tribes',
  purposes: 'other purposes of the act',
  unallocated: 'recipients that no source tells',
}

/** The group of a recipient, by its kind and, where nobody is named, by what it stands for. */
export function groupOf(recipients: RecipientTable, index: number): Group {
  const id = recipients.ids[index] ?? ''
  if (recipients.kinds[index] !== 'residual') return groupOfKind(recipients.kinds[index])
  if (id === 'us-unallocated') return 'unallocated'
  if (id === 'us-other-purposes') return 'purposes'
  return id.endsWith('-local-or-nonprofits') ? 'either' : 'unnamed'
}

/** The group that awards to a kind of recipient belong to. */
export function groupOfKind(kind: RecipientKind | undefined): Group {
  switch (kind) {
    case 'state':
    case 'territory':
      return 'states'
    case 'nonprofit':
      return 'nonprofits'
    case 'tribe':
      return 'tribes'
    case 'county':
    case 'city':
    case 'town':
    case 'local':
      return 'locals'
    default:
      return 'unallocated'
  }
}
