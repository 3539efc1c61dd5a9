/** Says why a path of time is no parameter, and which one was likely meant. */
import { nearestName, quote, suggest } from '../fault'
import { yearLabel } from '../parameters'
import type { Dataset, FiscalYear } from '../types'

/**
 * Say of a program's or a condition's change that it is of none of these years; null where it is, or
 * where nobody knows the program or condition, of which the snapshot speaks.
 */
export function explainOutsideYears(
  dataset: Dataset,
  path: string,
  years: readonly FiscalYear[],
): string | null {
  const [group, id] = path.split('.')
  if (group !== 'programs' && group !== 'conditions') return null
  const own =
    group === 'programs'
      ? Object.keys(dataset.programs.find((each) => each.id === id)?.years ?? {})
      : (dataset.conditions.find((each) => each.id === id)?.fiscalYears ?? [])
  if (own.length === 0 || own.some((year) => years.includes(year))) return null
  const has = group === 'programs' ? 'has inputs for' : 'is attached to awards of'
  return `${path}: ${id} ${has} fiscal year ${labels(own)}, not ${labels(years)}; change the years or remove this line.`
}

function labels(years: readonly FiscalYear[]): string {
  return [...new Set(years)].map(yearLabel).join(', ')
}

/** Say why a path is no parameter of these years, and which one was likely meant. */
export function explainUnknownCoursePath(
  dataset: Dataset,
  path: string,
  years: readonly FiscalYear[],
  paths: Iterable<string>,
): string {
  const [group, id = ''] = path.split('.')
  if (group === 'lives' || group === 'remedies') {
    const known = group === 'lives' ? dataset.programs : dataset.conditions
    const one = group === 'lives' ? 'program' : 'condition'
    if (!known.some((each) => each.id === id)) {
      const near = suggest(
        id,
        known.map((each) => each.id),
      )
      return `${quote(path)}: there is no ${one} ${quote(id)}${near}.`
    }
  }
  const condition = group === 'remedies' ? dataset.conditions.find((each) => each.id === id) : null
  if (condition?.effect === 'none') {
    return `${path}: no Justice Department award hangs on ${id}, so that it has no remedy; remove this line.`
  }
  if (condition && !condition.fiscalYears.some((year) => years.includes(year))) {
    return `${path}: ${id} is attached to awards of fiscal year ${labels(condition.fiscalYears)}, not ${labels(years)}; set time.first_year and time.last_year, or remove this line.`
  }
  if (condition?.effect === 'preference') {
    return `${path}: ${id} moves only the odds of a competition, and has no days; remove this line.`
  }
  const near = nearestName(path, paths)
  const instead = near === undefined ? 'write one such as time.until' : `write '${near}'`
  return `${quote(path)}: there is no such parameter; ${instead}.`
}
