/** Sorts what is in doubt by how deep it reaches into a run: into figures, into facts of single places, or into all of it. */
import type { Dataset, Doubt } from '../types'

/** The doubts of a scenario, by what a draw of each changes. */
export interface SortedDoubts {
  /** Shares, amounts and chances, which are put in place of others in the settings. */
  readonly figures: readonly Doubt[]
  /** Facts of single places: each changes findings of its own place. */
  readonly facts: readonly Doubt[]
  /** Everything else: readings, orders, points of law, days, programs counted. Each combination is a world of its own. */
  readonly worlds: readonly Doubt[]
}

/** Sort the doubts of a scenario. */
export function sortDoubts(dataset: Dataset, doubts: readonly Doubt[]): SortedDoubts {
  const of = (wanted: keyof SortedDoubts) =>
    doubts.filter((doubt) => sortOf(dataset, doubt) === wanted)
  return { figures: of('figures'), facts: of('facts'), worlds: of('worlds') }
}

function sortOf({ programs }: Dataset, { path, spread }: Doubt): keyof SortedDoubts {
  if (path.startsWith('facts.')) return spread.kind === 'alternatives' ? 'facts' : 'worlds'
  if (path === 'unknown_share') return 'figures'
  if (/^conditions\.[^.]+\.share$/.test(path)) return 'figures'
  if (/^lists\.[^.]+\.(?:wrong|missing)$/.test(path)) return 'figures'
  const [first, id, name = '', ...more] = path.split('.')
  const program = first === 'programs' && more.length === 0 && programs.find((one) => one.id === id)
  if (!program) return 'worlds'
  const isNumber = AMOUNTS.includes(name) || program.parameters.some((one) => one.id === name)
  return isNumber ? 'figures' : 'worlds'
}

/** The three amounts of a program, which never share a label. */
const AMOUNTS: readonly string[] = ['appropriation', 'off_the_top', 'formula_amount']
