/** Says which names a rule may read, so that a typing error is caught when the rule is written. */
import type { FactKind, Program } from './types'

/** Columns of formula units, read by `share` rules. */
export const unitColumnNames = ['population', 'violent_crime'] as const
/** Columns of local governments, read by `local` rules. */
export const localColumnNames = ['violent_crime', 'divisor'] as const

/** The names a program's rules may read: its own parameters and the columns. */
export function programRuleNames(program: Pick<Program, 'parameters'>) {
  const columns = new Set<string>([...unitColumnNames, ...localColumnNames])
  return {
    numbers: [...program.parameters.map((parameter) => parameter.id), ...columns],
    facts: [],
  }
}

/** The names a definition's rule may read: facts, each with its own words. */
export function factRuleNames(kinds: readonly FactKind[]) {
  return { numbers: [], facts: kinds }
}
