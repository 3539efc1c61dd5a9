/** Lists the facts that would settle what a run leaves open, and makes findings with them set. */
import { isSet } from '../recipient-words'
import type { Dataset, FactName, FactOverride, Finding, LawSettings, Outcome } from '../types'
import { waysToSettle } from './recount'

/**
 * The facts on which open findings hang, with the recipients of whom each is open, in order of id; a
 * membership that would tell whether an order protects is one of them. Recipients not told apart, such
 * as all small agencies of a state, have no facts of their own.
 */
export function openFacts(
  dataset: Dataset,
  { programs }: Pick<Outcome, 'programs'>,
): ReadonlyMap<FactName, readonly number[]> {
  const found = new Map<FactName, Set<number>>()
  for (const { conditions } of programs) {
    for (const { findings } of conditions) {
      for (const finding of findings) {
        if (waysToSettle(finding) === null || isSet(dataset.recipients, finding.recipient)) continue
        for (const name of factsThatSettle(dataset, finding)) {
          const places = found.get(name)
          if (places === undefined) found.set(name, new Set([finding.recipient]))
          else places.add(finding.recipient)
        }
      }
    }
  }
  return new Map(
    [...found].map(([name, places]) => [name, [...places].sort((a, b) => a - b)] as const),
  )
}

/** The facts on which one open finding hangs. */
function factsThatSettle(dataset: Dataset, finding: Finding): readonly FactName[] {
  const { open, mayProtect, condition, times } = finding
  const members = dataset.orders
    .filter(({ id, protects }) => mayProtect.includes(id) && protects.members !== '')
    .map(({ protects }) => protects.members)
  const counted =
    times === undefined || times.least === times.most
      ? []
      : [dataset.conditions.find(({ id }) => id === condition)?.times?.fact ?? '']
  return [...new Set([...open, ...members, ...counted])].filter((name) => name !== '')
}

/** The words that a fact may take, without `unknown`. */
export function wordsOfFact(dataset: Dataset, name: FactName): readonly string[] {
  const kind = dataset.factKinds.find((each) => each.name === name)
  return (kind?.values ?? []).filter((word) => word !== 'unknown')
}

/** The law with one fact of some recipients set to a word, as a reader would set it. */
export function withWord(
  dataset: Dataset,
  law: LawSettings,
  recipients: readonly number[],
  name: FactName,
  value: string,
): LawSettings {
  const ids = new Set(recipients.map((recipient) => dataset.recipients.ids[recipient]!))
  const others = law.facts.filter((fact) => fact.name !== name || !ids.has(fact.recipient))
  const set = [...ids].map((recipient): FactOverride => ({ recipient, name, value, note: '' }))
  return { ...law, facts: [...others, ...set] }
}
