/** What a reading says of a place on a day, clause by clause. */
import type { Actor, Fact } from './law'
import type { OrderId } from './order'
import type { ConditionId, Day, DefinitionId, FactName, RecipientId } from './words'

export type VerdictFinding = 'meets' | 'fails' | 'unknown' | 'protected'

/** A reading held against one place on one day. */
export interface Verdict {
  readonly place: RecipientId
  readonly definition: DefinitionId
  readonly asOf: Day
  readonly finding: VerdictFinding
  /** Without any order: what the executive would have found. */
  readonly before: 'meets' | 'fails' | 'unknown'
  /** The facts that decide it; for an open verdict, those known so far. */
  readonly because: readonly Fact[]
  /** The clauses of the rule, each with its own truth. */
  readonly clauses: readonly Clause[]
  /** The place in `clauses` of the one that decides; -1 where none does alone. */
  readonly decides: number
  /** Whose rule decides; `unknown` where it is not recorded. */
  readonly actor: Actor
  /** Unknown facts, any of which could settle it or help to. */
  readonly open: readonly OpenFact[]
  /** Open for want of a source alone: with coded facts admitted it would be settled. */
  readonly unsourced: boolean
  /** Orders in force that day that bar a condition this reading works through, for this place. */
  readonly orders: readonly OrderId[]
  /** Orders of which it cannot be told whether they protect the place. */
  readonly mayProtect: readonly OrderId[]
  /** Points of law set otherwise than recorded under which a condition it works through is void. */
  readonly switches: readonly string[]
}

/** A part of a rule joined by the others with or (or and), in words and text. */
export interface Clause {
  readonly text: string
  readonly words: string
  readonly truth: 'yes' | 'no' | 'open'
  /** The condition it works through is barred for this place. */
  readonly barred: boolean
  readonly conditions: readonly ConditionId[]
  readonly facts: readonly FactName[]
}

/** An unknown fact, and what each of its words would settle. */
export interface OpenFact {
  readonly name: FactName
  /** Words that settle the verdict on their own, with the finding they give. */
  readonly settles: Readonly<Record<string, 'meets' | 'fails'>>
  /** Coded without a source, where it is. */
  readonly coded: string
}
