/** Finds the facts of a recipient that findings rest on, and the scenarios in which one of them is another word. */
import { evidenceOn } from './evidence'
import type { FlipCandidate } from './flip-candidates'
import { readingInForce } from './reading-in-force'
import { namesIn } from './rule'
import { expandRule } from './rule-tree'
import type { Condition, ConditionSettings, Dataset, FactName, LawSettings } from './types'

/** Facts that the recipient table itself tells. */
const BUILT_IN: ReadonlySet<FactName> = new Set(['is_state', 'recipient_kind'])

/** The facts that the readings of some conditions read, or the conditions themselves, each once. */
export function factsRead(
  dataset: Dataset,
  conditions: readonly ConditionSettings[],
  law: LawSettings,
): readonly FactName[] {
  const names = conditions.flatMap((settings) => {
    const condition = conditionOf(dataset, settings)
    return [
      ...readingInForce(dataset, settings.definition, law).names,
      ...namesIn(expandRule(dataset, condition.reaches, law.definitions)),
      ...(condition.times === undefined ? [] : [condition.times.fact]),
      ...memberFacts(dataset, condition),
    ]
  })
  return [...new Set(names)].filter((name) => !BUILT_IN.has(name))
}

/** Facts that tell who is a member of those an order protects. */
function memberFacts(dataset: Dataset, condition: Condition): readonly FactName[] {
  return dataset.orders
    .filter(({ bars, protects }) => bars.includes(condition.id) && protects.members !== '')
    .map(({ protects }) => protects.members)
}

/** A fact's word as the findings now read it. */
function wordNow(
  dataset: Dataset,
  conditions: readonly ConditionSettings[],
  law: LawSettings,
  recipient: number,
  name: FactName,
): string {
  const day = law.asOf ?? conditionOf(dataset, conditions[0]!).asOf
  return evidenceOn(dataset, day, law).value(recipient, name)
}

/** The condition that settings are of. */
export function conditionOf(dataset: Dataset, { condition }: ConditionSettings): Condition {
  return dataset.conditions.find(({ id }) => id === condition)!
}
/** The scenarios in which one fact of a recipient is another word. */
export function otherWords(
  dataset: Dataset,
  conditions: readonly ConditionSettings[],
  law: LawSettings,
  recipient: number,
  name: FactName,
): readonly { readonly found: FlipCandidate; readonly other: LawSettings }[] {
  const place = dataset.recipients.ids[recipient]!
  const from = wordNow(dataset, conditions, law, recipient, name)
  const words = dataset.factKinds.find((each) => each.name === name)?.values ?? []
  return words
    .filter((to) => to !== from && to !== 'unknown')
    .map((to) => {
      const others = law.facts.filter((each) => each.recipient !== place || each.name !== name)
      const set = { recipient: place, name, value: to, note: '' }
      return {
        found: {
          kind: 'fact',
          changes: { [`facts.${place}.${name}`]: to },
          of: name,
          fact: { name, from, to },
        },
        other: { ...law, facts: [...others, set] },
      }
    })
}
