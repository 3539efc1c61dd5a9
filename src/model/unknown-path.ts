/** Says why a scenario's path is no parameter of its year, and which one was likely meant. */
import { nearestName, quote, suggest } from './fault'
import { yearLabel } from './parameters'
import type { Dataset, FiscalYear, ParameterValue } from './types'

/**
 * Say why a path is no parameter of this year, and which one was likely meant. Null where it is one of
 * another year and the scenario follows several: what happens next checks it, and here it has no meaning.
 */
export function explainUnknownPath(
  dataset: Dataset,
  path: string,
  year: FiscalYear,
  paths: Iterable<string>,
  changes: ReadonlyMap<string, ParameterValue>,
): string | null {
  const [group = '', id] = path.split('.')
  const { programs, conditions, orders, switches } = dataset
  const named = { programs, conditions, orders, law: switches }
  const words = {
    programs: 'program',
    conditions: 'condition',
    orders: 'order',
    law: 'point of law',
  }
  if (id !== undefined && Object.hasOwn(named, group)) {
    const list = named[group as keyof typeof named]
    const one = list.find((each) => each.id === id)
    if (one === undefined || group === 'orders' || group === 'law') {
      const known = list.map((each) => each.id)
      return `${quote(path)}: there is no ${words[group as keyof typeof named]} ${quote(id)}${suggest(id, known)}.`
    }
    const [has, years] =
      'years' in one
        ? ['has inputs for', Object.keys(one.years)]
        : ['is attached to awards of', 'asOf' in one ? one.fiscalYears : []]
    if (!years.includes(year)) {
      if (changes.has('time.last_year') || changes.has('time.first_year')) return null
      return `${path}: ${id} ${has} fiscal year ${years.map(yearLabel).join(', ')}, not ${yearLabel(year)}; change the year or remove this line.`
    }
  }
  const near = nearestName(path, paths)
  const remedy =
    near === undefined ? 'write one such as programs.jag.formula_amount' : `write '${near}'`
  return `${quote(path)}: there is no such parameter; ${remedy}.`
}
