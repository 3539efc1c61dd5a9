/** Lays out what was known of each place on a day: the facts in force then, and what their words are taken to mean. */
import { recordedLaw, turnedSwitches } from './law-settings'
import { errorsOfLists, ofList, stands } from './list-errors'
import { builtInWord, isSet } from './recipient-words'
import type { Dataset, Day, Fact, FactKind, FactName, LawSettings } from './types'

/** What is known of every recipient on one day. */
export interface Evidence {
  readonly day: Day
  /** The word a rule reads: `unknown` where no evidence covers the day, or none with a source. */
  value(recipient: number, name: FactName): string
  /** The word with facts coded without a source admitted. */
  coded(recipient: number, name: FactName): string
  /** The fact behind the word, or the one that would be if it had a source; undefined where there is none. */
  fact(recipient: number, name: FactName): Fact | undefined
  /** Recipients of whom any fact is recorded or set, in order of id. */
  readonly withRows: readonly number[]
  /** The words a fact may take, without `unknown`. */
  words(name: FactName): readonly string[]
}

/**
 * Gather the evidence of a day. A fact counts from its first day until the day it no longer speaks
 * of, and from the day it could be known; of several, the one known later counts, then the one from
 * a later day. Absence from a list held whole is a fact too, and so is an error of a list that was
 * drawn. What a reader set comes before all of them; what a switch takes a word for comes after.
 */
export function evidenceOn(dataset: Dataset, day: Day, law: LawSettings = recordedLaw): Evidence {
  const { recipients } = dataset
  const kinds = new Map(dataset.factKinds.map((kind) => [kind.name, kind]))
  const words = new Map(
    dataset.factKinds.map(({ name, values }) => [name, values.filter((one) => one !== 'unknown')]),
  )
  const rows = rowsOn(dataset, day)
  const set = overrides(dataset, day, law, rows)
  const erred = errorsOfLists(dataset, day, law, rows)
  const meant = wordsMeant(dataset, law)

  const row = (recipient: number, name: FactName): Fact | undefined =>
    set.get(recipient)?.get(name) ??
    erred.get(recipient)?.get(name) ??
    rows.get(recipient)?.get(name)
  const word = (recipient: number, name: FactName, unsourced: boolean): string => {
    const found = row(recipient, name)
    if (found !== undefined)
      return unsourced || found.standing === 'sourced' ? found.value : 'unknown'
    return builtInWord(recipients, recipient, name) ?? absent(kinds.get(name), recipient)
  }
  function absent(kind: FactKind | undefined, recipient: number): string {
    if (kind?.list === undefined) return 'unknown'
    if (!stands(kind, day)) return 'no'
    return kind.list.complete && !isSet(recipients, recipient) ? 'no' : 'unknown'
  }
  return {
    day,
    value: (recipient, name) => meant(name, word(recipient, name, law.evidence === 'coded')),
    coded: (recipient, name) => meant(name, word(recipient, name, true)),
    fact: (recipient, name) =>
      row(recipient, name) ??
      notListed(kinds.get(name), recipients.ids[recipient]!, () =>
        absent(kinds.get(name), recipient),
      ),
    withRows: [...new Set([...rows.keys(), ...set.keys(), ...erred.keys()])].sort((a, b) => a - b),
    words: (name) => words.get(name) ?? [],
  }
}

/** Not standing on a list is a fact with the list as its source. */
function notListed(
  kind: FactKind | undefined,
  recipient: string,
  word: () => string,
): Fact | undefined {
  return kind?.list === undefined || word() !== 'no' ? undefined : ofList(kind, recipient)
}

type Rows = ReadonlyMap<number, ReadonlyMap<FactName, Fact>>

const kept = new WeakMap<Dataset['facts'], Map<Day, Rows>>()
const DAYS_KEPT = 128

/** Each recipient's row of every fact that counts on a day; the same days are asked for of condition after condition. */
function rowsOn(dataset: Dataset, day: Day): Rows {
  const days = kept.get(dataset.facts) ?? new Map<Day, Rows>()
  kept.set(dataset.facts, days)
  const rows = days.get(day) ?? gatherRows(dataset, day)
  if (days.size >= DAYS_KEPT) days.delete(days.keys().next().value!)
  days.set(day, rows)
  return rows
}

function gatherRows(dataset: Dataset, day: Day): Rows {
  const rows = new Map<number, Map<FactName, Fact>>()
  for (const fact of dataset.facts) {
    if (fact.from > day || fact.known > day || (fact.until !== '' && day >= fact.until)) continue
    const recipient = dataset.recipients.indexOf.get(fact.recipient)
    if (recipient === undefined) continue
    const own = rows.get(recipient) ?? new Map<FactName, Fact>()
    const other = own.get(fact.name)
    if (other === undefined || comesBefore(fact, other)) own.set(fact.name, fact)
    rows.set(recipient, own)
  }
  return rows
}

/** A fact with a source, then the one known later, then the one from a later day. */
function comesBefore(one: Fact, other: Fact): boolean {
  if (one.standing !== other.standing) return one.standing === 'sourced'
  return one.known === other.known ? one.from > other.from : one.known > other.known
}

function overrides(
  dataset: Dataset,
  day: Day,
  law: LawSettings,
  rows: ReadonlyMap<number, ReadonlyMap<FactName, Fact>>,
): Map<number, Map<FactName, Fact>> {
  const set = new Map<number, Map<FactName, Fact>>()
  for (const { recipient, name, value, note } of law.facts) {
    const index = dataset.recipients.indexOf.get(recipient)
    if (index === undefined) continue
    const own = set.get(index) ?? new Map<FactName, Fact>()
    const recorded = rows.get(index)?.get(name)
    own.set(name, {
      recipient,
      name,
      from: day,
      until: '',
      known: day,
      value,
      standing: 'sourced',
      source: '',
      actor: recorded?.actor ?? 'unknown',
      note: note === '' ? 'Set in the scenario' : `Set in the scenario: ${note}`,
    })
    set.set(index, own)
  }
  return set
}

/** What the switches take a word for. */
function wordsMeant(dataset: Dataset, law: LawSettings): (name: FactName, word: string) => string {
  const swaps = turnedSwitches(dataset, law).flatMap(({ value }) => value.words ?? [])
  if (swaps.length === 0) return (_, word) => word
  return (name, word) => {
    let meant = word
    for (const { fact, from, to } of swaps)
      if (fact === name && (from === '*' || from === meant)) meant = to
    return meant
  }
}
