/** Says which conditions are taken to stay on the awards of forward years. */
import { programsOf } from '../condition-programs'
import { yearsAfter } from './forward-program'
import type { Condition, FiscalYear, Program } from '../types'

/** A condition on awards of one of so many last held years is taken to stay. */
const LAST_YEARS = 2

/** The last two fiscal years held of the programs a condition reaches, newest last. */
export function lastYearsReached(
  condition: Condition,
  programs: readonly Program[],
): readonly FiscalYear[] {
  const reached = programsOf({ programs }, condition).filter(({ kind }) => kind !== 'published')
  const years = reached.flatMap((program) => Object.keys(program.years))
  return [...new Set(years)].sort().slice(-LAST_YEARS)
}

/**
 * The condition on awards of forward years as well, where it is attached to awards of one of the last
 * two held years of the programs it reaches; one of earlier years alone does not come back by itself.
 */
export function stayingOn(
  condition: Condition,
  lastYears: readonly FiscalYear[],
  lastYear: number,
): Condition {
  const { fiscalYears } = condition
  if (!lastYears.some((year) => fiscalYears.includes(year))) return condition
  const newest = fiscalYears.toSorted().at(-1)!
  const more = yearsAfter(newest, lastYear).map(String)
  return more.length === 0 ? condition : { ...condition, fiscalYears: [...fiscalYears, ...more] }
}
