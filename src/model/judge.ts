/** Finds who meets a condition under a definition, who fails it, and who cannot be told, on the evidence of a day. */
import { namesIn } from './rule'
import { ruleTree } from './rule-tree'
import { countTimes } from './times'
import { decide, openFacts } from './truth'
import type {
  Condition,
  ConditionSettings,
  Dataset,
  Day,
  Fact,
  FactName,
  Finding,
  FindingResult,
  RecipientId,
} from './types'

/**
 * Judge everyone a condition reaches, in order of recipient id.
 *
 * Only recipients for whom some fact is coded are looked at, and only those the condition reaches
 * beyond doubt get a finding. A fact that rests on memory alone counts as unknown.
 */
export function judge(dataset: Dataset, settings: ConditionSettings): readonly Finding[] {
  const condition = dataset.conditions.find((candidate) => candidate.id === settings.condition)!
  const definition = dataset.definitions.find((candidate) => candidate.id === settings.definition)!
  const reaches = ruleTree(dataset, condition.reaches)
  const fails = ruleTree(dataset, definition.fails)
  const findings: Finding[] = []
  for (const [id, facts] of evidenceOn(dataset, condition)) {
    const recipient = dataset.recipients.indexOf.get(id)
    const state = recipient !== undefined && dataset.recipients.states[recipient] === recipient
    const value = (name: FactName) =>
      name === isState ? (state ? 'yes' : 'no') : coded(facts.get(name))
    if (recipient === undefined || decide(reaches, value) !== 'yes') continue
    const { times } = condition
    const read = new Set([...namesIn(fails), ...(times === undefined ? [] : [times.fact])])
    findings.push({
      recipient,
      condition: condition.id,
      definition: definition.id,
      result: resultOf[decide(fails, value)],
      because: [...read].flatMap((name) => facts.get(name) ?? []),
      open: openFacts(fails, value),
      ...(times === undefined ? {} : { times: countTimes(condition, times, value(times.fact)) }),
    })
  }
  return findings.sort((a, b) => a.recipient - b.recipient)
}

/** A fact the recipient table itself gives: whether this is a state or territory. */
const isState = 'is_state'

const resultOf: Readonly<Record<'yes' | 'no' | 'open', FindingResult>> = {
  yes: 'fails',
  no: 'meets',
  open: 'unknown',
}

function coded(fact: Fact | undefined): string {
  return fact === undefined || fact.standing === 'unsourced' ? 'unknown' : fact.value
}

/** Collect each recipient's latest facts as of the condition's day. */
function evidenceOn(
  dataset: Dataset,
  condition: Condition,
): ReadonlyMap<RecipientId, Map<FactName, Fact>> {
  const evidence = new Map<RecipientId, Map<FactName, Fact>>()
  // A condition on states reaches those of whom nothing else is coded, too.
  for (const unit of dataset.recipients.units)
    evidence.set(dataset.recipients.ids[unit]!, new Map())
  for (const fact of dataset.facts) {
    if (isAfter(fact.from, condition.asOf)) continue
    const facts = evidence.get(fact.recipient) ?? new Map<FactName, Fact>()
    const earlier = facts.get(fact.name)
    if (earlier === undefined || isAfter(fact.from, earlier.from)) facts.set(fact.name, fact)
    evidence.set(fact.recipient, facts)
  }
  return evidence
}

/** Days are written year-month-day, so text order is calendar order. */
function isAfter(day: Day, other: Day): boolean {
  return day > other
}
