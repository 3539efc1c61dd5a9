/** Lists programs, shipped scenarios and the words of grant law for the search. */
import { fiscalYear, sentenceCase } from '../format'
import { listedPrograms } from '../load'
import { shipped } from '../shipped'
import { terms, termHref } from '../words-page/terms'
import type { Entry } from './entry'

/** Names by which readers know a program, beside its own. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  jag: ['Byrne JAG', 'Justice Assistance Grant'],
  'voca-assistance': ['Victims of Crime Act'],
}

/** The programs; one without the fiscal year in view says which it would move to. */
export function programEntries(
  year: string,
  named: ReadonlyMap<string, { readonly name: string; readonly listings: readonly string[] }>,
): readonly Entry[] {
  return listedPrograms
    .filter(({ years }) => years.length > 0)
    .map(({ id, short, years }) => {
      const there = years.includes(year)
      const to = there ? year : nearest(years, year)
      const full = named.get(id)
      return {
        key: `program:${id}`,
        kind: 'program',
        is: 'Program',
        name: short,
        help: there
          ? `${fiscalYear(year)}; puts it in view`
          : `Not in ${fiscalYear(year)}; moves to ${fiscalYear(to)}`,
        also: [
          id.replaceAll('-', ' '),
          ...(ALSO[id] ?? []),
          ...(full === undefined ? [] : [full.name]),
        ],
        hints: full?.listings.join(' ') ?? '',
        goal: { to: 'program', program: id, year: to },
      }
    })
}

function nearest(years: readonly string[], year: string): string {
  const away = (each: string) => Math.abs(Number.parseInt(each, 10) - Number.parseInt(year, 10))
  return years.toSorted((a, b) => away(a) - away(b))[0]!
}

/** The scenarios that come with the page. */
export function scenarioEntries(): readonly Entry[] {
  return [...shipped].map(([name, { title, note }]) => ({
    key: `scenario:${name}`,
    kind: 'scenario',
    is: 'Scenario',
    name: title,
    help: note || 'Comes with the page',
    also: [name.replaceAll('-', ' ')],
    hints: note,
    goal: { to: 'scenario', name },
  }))
}

/** The glossary. */
export function termEntries(): readonly Entry[] {
  return terms.map(({ id, term, also, says, law }) => ({
    key: `term:${id}`,
    kind: 'term',
    is: 'Word',
    name: sentenceCase(term),
    help: law === '' ? says : `${says} ${law}`,
    also: also === undefined ? [] : [also],
    hints: `${says} ${law}`,
    goal: { to: 'address', hash: termHref(id) },
  }))
}
