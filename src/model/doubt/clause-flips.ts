/** Finds which single clause of a reading, were it left out, would change the finding on a recipient, and what it would get. */
import { clausesOf, joinOf } from '../clauses'
import { makeFinder } from '../finder'
import { readingInForce } from '../reading-in-force'
import { ruleAsText } from '../rule-text'
import { speechOf } from '../rule-speech'
import { withRule } from '../rule-tree'
import { simulate } from '../simulate'
import type { Steps } from '../course/steps'
import type {
  ConditionId,
  ConditionSettings,
  Dataset,
  DefinitionId,
  Dollars,
  Finding,
  Outcome,
  Rule,
  RuleTree,
} from '../types'
import { measureOf } from './measure'
import { orWhyNot } from './why-not'

/** A clause without which the finding on a recipient would be another. */
export interface ClauseFlip {
  readonly condition: ConditionId
  readonly definition: DefinitionId
  /** The clause left out, in words. */
  readonly clause: string
  /** The rule that is left, as text that a reading of one's own may be. */
  readonly rule: Rule
  readonly before: Finding['result'] | 'not-reached'
  readonly after: Finding['result'] | 'not-reached'
  /** What the recipient is awarded over all programs, and would be were the rule so for everyone. */
  readonly now: Dollars
  readonly would: Dollars
}

/**
 * Leave out one clause after another of each reading in force. The rule that is left is run as a
 * reading of the scenario's own, for everyone. Where a reading cannot be written out so, since orders
 * or kinds of places are tied to its name, its clauses are passed over. The most dollars first.
 */
export function* clauseFlipsInSteps(
  dataset: Dataset,
  outcome: Outcome,
  recipient: number,
): Steps<readonly ClauseFlip[]> {
  const { settings, programs } = outcome
  const place = dataset.recipients.ids[recipient]!
  const awardedIn = (run: Outcome) => measureOf(dataset, run, { of: 'place', place, program: null })
  const flips: ClauseFlip[] = []
  for (const [at, one] of settings.conditions.entries()) {
    const reading = readingInForce(dataset, one.definition, settings.law)
    const clauses = clausesOf(reading.tree, speechOf(dataset, settings.law.definitions))
    const join = joinOf(reading.tree)
    const program = programs.find(({ conditions }) =>
      conditions.some((each) => each.settings.condition === one.condition),
    )?.allocation.program.id
    if (join === 'alone' || program === undefined) continue
    const under = { year: settings.year, program }
    const before = resultOf(
      makeFinder(dataset, one, { ...under, law: settings.law }).find(recipient),
    )
    const judged = (written: WrittenOut) =>
      resultOf(
        makeFinder(written.dataset, written.one, { ...under, law: written.settings.law }).find(
          recipient,
        ),
      )
    const whole = joined(
      join,
      clauses.map(({ tree }) => tree),
    )
    if (judged(writtenOut(dataset, outcome, one, whole)) !== before) continue
    for (const [left, clause] of clauses.entries()) {
      yield (at + left / clauses.length) / settings.conditions.length
      const rest = clauses.filter((each) => each !== clause).map(({ tree }) => tree)
      const written = writtenOut(dataset, outcome, one, joined(join, rest))
      const after = judged(written)
      if (after === before) continue
      const run = orWhyNot(() => simulate(written.dataset, written.settings, outcome))
      if (typeof run === 'string') continue
      const { condition, definition } = one
      const words = { clause: clause.words, rule: written.rule }
      const money = { now: awardedIn(outcome), would: awardedIn(run) }
      flips.push({ condition, definition, ...words, before, after, ...money })
    }
  }
  const stake = ({ now, would }: ClauseFlip) => Math.abs(would - now)
  return flips.toSorted((a, b) => stake(b) - stake(a))
}

/** A reading written out as one of the scenario's own. */
interface WrittenOut {
  readonly dataset: Dataset
  readonly settings: Outcome['settings']
  readonly one: ConditionSettings
  readonly rule: Rule
}

function writtenOut(
  dataset: Dataset,
  { settings }: Outcome,
  one: ConditionSettings,
  tree: RuleTree,
): WrittenOut {
  const rule = ruleAsText(tree)
  const id = 'with_a_clause_left_out'
  const definitions = [...settings.law.definitions, { id, name: one.definition, fails: rule }]
  const own = { ...one, definition: id }
  return {
    dataset: withRule(dataset, rule, tree),
    settings: {
      ...settings,
      law: { ...settings.law, definitions },
      conditions: settings.conditions.map((each) => (each === one ? own : each)),
    },
    one: own,
    rule,
  }
}

function joined(op: 'or' | 'and', parts: readonly RuleTree[]): RuleTree {
  return parts.reduce((all, part): RuleTree => ({ op, args: [all, part] }))
}

function resultOf(finding: Finding | null): ClauseFlip['before'] {
  return finding?.result ?? 'not-reached'
}
