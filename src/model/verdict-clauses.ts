/** Says of each clause of a reading whether it is true of a place, and which of them decides. */
import { clausesOf, decidingClause, joinOf } from './clauses'
import type { Join, RuleClause } from './clauses'
import type { Masked } from './masked'
import type { Reading } from './reading-in-force'
import { speechOf } from './rule-speech'
import { settleTruth } from './settle-truth'
import type { WordsLookup } from './settle-truth'
import type { FactLookup, Truth } from './truth'
import type { Clause, ConditionId, Dataset, LawSettings } from './types'

/** A reading taken apart, once for every place it is held against. */
export interface TakenApart {
  readonly join: Join
  readonly clauses: readonly (RuleClause & { readonly conditions: readonly ConditionId[] })[]
}

/** Take a reading apart into clauses, each with the conditions it works through. */
export function takeApart(dataset: Dataset, reading: Reading, law: LawSettings): TakenApart {
  const clauses = clausesOf(reading.tree, speechOf(dataset, law.definitions))
  return {
    join: joinOf(reading.tree),
    clauses: clauses.map((clause) => {
      const parts = clause.definitions.flatMap((id) => reading.parts.get(id) ?? [])
      return { ...clause, conditions: [...new Set([...reading.definition.binds, ...parts])] }
    }),
  }
}

/**
 * The truth of each clause by the facts alone, whether orders bar it, and the place of the clause
 * that decides the finding: of one that fails, the first true one that no order bars.
 */
export function heldClauses(
  { join, clauses }: TakenApart,
  held: Masked,
  fact: FactLookup,
  words: WordsLookup,
): { readonly clauses: readonly Clause[]; readonly decides: number } {
  const truths = clauses.map(({ tree }) => settleTruth(tree, fact, words))
  const left = clauses.map(({ tree, definitions }, place): Truth => {
    if (held.whole) return 'no'
    const touched = definitions.some((id) => held.barred?.(id) === true)
    return touched ? settleTruth(tree, fact, words, held.barred) : truths[place]!
  })
  const deciding = held.result === 'protected' ? truths : left
  return {
    clauses: clauses.map(({ text, words: inWords, facts, conditions }, place) => ({
      text,
      words: inWords,
      truth: truths[place]!,
      barred: truths[place] !== 'no' && left[place] === 'no',
      conditions,
      facts,
    })),
    decides: held.result === 'unknown' ? -1 : decidingClause(join, deciding),
  }
}
