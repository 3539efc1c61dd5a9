/** Says why a scenario's path is no parameter of its year, and which one was likely meant. */
import { nearestName, quote, suggest } from './fault'
import { yearLabel } from './parameters'
import type { Dataset, FiscalYear } from './types'

/** Say why a path is no parameter of this year, and which one was likely meant. */
export function explainUnknownPath(
  dataset: Dataset,
  path: string,
  year: FiscalYear,
  paths: Iterable<string>,
): string {
  const [group, id] = path.split('.')
  const ids = { programs: dataset.programs, conditions: dataset.conditions }
  if (id !== undefined && (group === 'programs' || group === 'conditions')) {
    const known = ids[group].map((each) => each.id)
    const one = group === 'programs' ? 'program' : 'condition'
    if (!known.includes(id))
      return `${quote(path)}: there is no ${one} ${quote(id)}${suggest(id, known)}.`
    const years =
      group === 'programs'
        ? Object.keys(dataset.programs.find((each) => each.id === id)?.years ?? {})
        : (dataset.conditions.find((each) => each.id === id)?.fiscalYears ?? [])
    if (!years.includes(year)) {
      const has = group === 'programs' ? 'has inputs for' : 'is attached to awards of'
      return `${path}: ${id} ${has} fiscal year ${years.map(yearLabel).join(', ')}, not ${yearLabel(year)}; change the year or remove this line.`
    }
  }
  if (id !== undefined && (group === 'orders' || group === 'law')) {
    const known = (group === 'orders' ? dataset.orders : dataset.switches).map((each) => each.id)
    const one = group === 'orders' ? 'order' : 'point of law'
    return `${quote(path)}: there is no ${one} ${quote(id)}${suggest(id, known)}.`
  }
  const near = nearestName(path, paths)
  const remedy =
    near === undefined ? 'write one such as programs.jag.formula_amount' : `write '${near}'`
  return `${quote(path)}: there is no such parameter; ${remedy}.`
}
