/** Writes the footnotes of a paper: what each figure is and its rule, and once for all of them the sources and law behind. */
import { citation } from '../../model/index'
import type { Dataset, Reason } from '../../model/index'
import type { PaperFigure } from './paper-figures'

/** The notes in the order of their numbers, and what they refer to as `S1` and `L1`. */
interface Footnotes {
  readonly notes: readonly string[]
  readonly sources: readonly string[]
  readonly laws: readonly string[]
}

/** The footnotes in plain words. A source named by ten figures stands in the list once. */
export function footnotesOf(dataset: Dataset, figures: readonly PaperFigure[]): Footnotes {
  const sources: string[] = []
  const laws: string[] = []
  const notes = figures.map(({ title, text, reason }) => {
    const found = originsOf(reason)
    const named = [...found.sources].map((id) => citation(dataset.sources.get(id)) || id)
    return [
      `${title}: ${text}.`,
      reason.formula === undefined ? '' : `Rule: ${reason.formula}.`,
      refer('Sources', 'S', named, sources),
      refer('Law', 'L', [...found.laws], laws),
    ]
      .filter((part) => part !== '')
      .join(' ')
  })
  return { notes, sources, laws }
}

/** Names each by its place in the list of all, where it is put if it is not there yet. */
function refer(head: string, letter: string, named: readonly string[], all: string[]): string {
  if (named.length === 0) return ''
  const places = new Set(
    named.map((each) => (all.includes(each) ? all.indexOf(each) : all.push(each) - 1)),
  )
  return `${head}: ${runs([...places].toSorted((a, b) => a - b))
    .map(([first, last]) =>
      [...new Set([first, last])].map((place) => `${letter}${place + 1}`).join('\u2013'),
    )
    .join(', ')}.`
}

/** The first and last of each run of places that follow one another. */
function runs(places: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  for (const place of places) {
    const before = found.at(-1)
    if (before?.[1] === place - 1) before[1] = place
    else found.push([place, place])
  }
  return found
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
