/** Says which names a rule may read, so that a typing error is caught when the rule is written. */
import type { Definition, FactKind, OwnDefinition, Program, Rule, Step } from './types'

/** Columns of formula units, read by `share` rules. */
export const unitColumnNames = ['population', 'violent_crime'] as const
/** Columns of local governments, read by `local` rules. */
const localColumnNames = ['violent_crime', 'divisor'] as const

/** The names a program's rules may read: its own parameters, the columns, and the amount that is shared. */
export function programRuleNames(program: Pick<Program, 'parameters' | 'years'>) {
  const own = Object.values(program.years).flatMap((year) => Object.keys(year.columns ?? {}))
  const columns = new Set<string>([...unitColumnNames, ...localColumnNames, ...own, 'amount'])
  return {
    numbers: [...program.parameters.map((parameter) => parameter.id), ...columns],
    facts: [],
  }
}

/** The rule texts a step holds. */
export function rulesOfStep(step: Step): readonly Rule[] {
  switch (step.step) {
    case 'share':
    case 'local':
      return [step.by]
    case 'minimum':
    case 'set-aside':
      return [step.share]
    case 'base':
      return [step.amount, ...textsOf(step.others)]
    case 'floor':
      return [step.share, ...textsOf(step.others)]
    case 'split':
      return [step.state]
    case 'threshold':
      return [step.below]
    case 'pots':
      return [...step.pots.map(({ share }) => share), step.floor]
    case 'as-published':
    case 'unallocated':
    case 'round':
      return []
  }
}

function textsOf(others: Readonly<Record<string, Rule | number>>): readonly Rule[] {
  return Object.values(others).filter((rule) => typeof rule === 'string')
}

/**
 * The names a definition's rule may read: facts, each with its own words, and other definitions, by
 * any id they go or went by. An id with a hyphen would read as a subtraction, so it cannot be named.
 */
export function factRuleNames(
  kinds: readonly FactKind[],
  definitions: readonly (Pick<Definition, 'id' | 'also'> | Pick<OwnDefinition, 'id'>)[] = [],
) {
  const ids = definitions.flatMap((one) => [one.id, ...('also' in one ? (one.also ?? []) : [])])
  return { numbers: [], facts: kinds, definitions: ids.filter((id) => /^\w+$/.test(id)) }
}
