/** Writes the footnote of a figure: what it is, the rule with its numbers, and the sources and law behind it. */
import { citation } from '../../model/index'
import type { Dataset, Reason } from '../../model/index'
import type { PaperFigure } from './paper-figures'

/** So many sources and laws stand in one footnote; the reasons on the screen name all. */
const NAMED = 4

/** The footnote in plain words. */
export function footnote(dataset: Dataset, { title, text, reason }: PaperFigure): string {
  const found = originsOf(reason)
  const sources = [...found.sources].map((id) => citation(dataset.sources.get(id)) || id)
  return [
    `${title}: ${text}.`,
    reason.formula === undefined ? '' : `Rule: ${reason.formula}.`,
    listed('Sources', sources),
    listed('Law', [...found.laws]),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function listed(head: string, all: readonly string[]): string {
  if (all.length === 0) return ''
  const more = all.length - NAMED
  return `${head}: ${all.slice(0, NAMED).map(unended).join('; ')}${more > 0 ? `; and ${more} more, in the reasons on the page` : ''}.`
}

/** Every source and law in a tree of reasons, those nearest its head first. */
function originsOf(reason: Reason) {
  const sources = new Set<string>()
  const laws = new Set<string>()
  let level: readonly Reason[] = [reason]
  while (level.length > 0) {
    for (const each of level) {
      if (each.source) sources.add(each.source)
      if (each.law) laws.add(each.law)
    }
    level = level.flatMap(({ from }) => from)
  }
  return { sources, laws }
}

/** Without the full stop it may end with: it stands in a list. */
function unended(says: string): string {
  return says.replace(/\.$/, '')
}
