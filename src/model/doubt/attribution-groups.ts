/** Sorts what a scenario may change into six groups, by the question that each answers. */
import { isCoursePath } from '../course/course-path'

/** The groups, in the order in which they are shown, and by which ties go. */
export const GROUPS = ['definition', 'evidence', 'orders', 'programs', 'remedy', 'data'] as const
export type Group = (typeof GROUPS)[number]

/** What each group is, in words. */
export const GROUP_WORDS: Readonly<Record<Group, string>> = {
  definition: 'Who fails: conditions in force and their readings',
  evidence: 'Evidence: facts, and how what is open counts',
  orders: 'Orders, points of law, and the day',
  programs: 'Programs counted, their amounts and formulas',
  remedy: 'Remedy: how much is withheld of what, and where it goes',
  data: 'Data: the fiscal year, and the counts that formulas read',
}

/**
 * The group that a path belongs to; null for what moves no figure of a snapshot: awards in time, a
 * reader's own awards, and what is said of doubt. The seed decides how open findings are drawn.
 */
export function groupOf(path: string): Group | null {
  const [first = '', , last = ''] = path.split('.')
  if (first === 'year' || first === 'forward') return 'data'
  if (first === 'doubt' || first === 'draws' || isCoursePath(path)) return null
  switch (first) {
    case 'definitions':
      return 'definition'
    case 'conditions':
      return last === 'definition' ? 'definition' : 'remedy'
    case 'stacking':
      return 'remedy'
    case 'orders':
    case 'law':
    case 'as_of':
      return 'orders'
    case 'programs':
      return last === 'crime_years' || last === 'share_rule' ? 'data' : 'programs'
    default:
      // Facts, the evidence that counts, lists and their errors, and how what is open counts.
      return 'evidence'
  }
}
