/** Puts findings, facts, orders and days of the law in the words the command line prints. */

import type {
  Dataset,
  Day,
  DefinitionId,
  Fact,
  FactName,
  LawSettings,
  RecipientId,
  SourceId,
  Verdict,
  VerdictFinding,
} from '../model/index'

/** Letters of a clause in a table. */
const LONGEST = 110

/** Findings from the one that matters most. */
export const FINDINGS: readonly VerdictFinding[] = ['fails', 'protected', 'unknown', 'meets']

/** One letter for each finding, where there is room for no more. */
export const MARKS: Readonly<Record<VerdictFinding, string>> = {
  fails: 'F',
  protected: 'P',
  unknown: '?',
  meets: 'M',
}

/** What each finding means, in words. */
export const MEANINGS: Readonly<Record<VerdictFinding, string>> = {
  fails: 'fails: the reading catches the place',
  protected: 'protected: an order lifts the condition, so nothing is withheld',
  unknown: 'cannot tell: the facts known that day leave it open',
  meets: 'meets: the reading does not catch the place',
}

/** A finding in words, with what it would be without orders, or without the need of a source. */
export function findingWords({
  finding,
  before,
  unsourced,
}: Pick<Verdict, 'finding' | 'before' | 'unsourced'>): string {
  if (finding === 'protected') return before === 'fails' ? 'protected, else fails' : 'protected'
  if (finding === 'unknown') return unsourced ? 'cannot tell (unsourced)' : 'cannot tell'
  return finding
}

/** `Chicago (1714000)`. */
export function placeWords({ recipients }: Dataset, place: RecipientId): string {
  const index = recipients.indexOf.get(place)
  return index === undefined ? place : `${recipients.names[index]} (${place})`
}

/** Names of places, and how many more there are than would fit. */
export function placesWords(
  dataset: Dataset,
  places: readonly RecipientId[],
  most: number = 12,
): string {
  if (places.length === 0) return 'none'
  const shown = places.slice(0, most).map((place) => placeWords(dataset, place))
  const more = places.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}

/** A reading's name, as its author or the reader gave it. */
export function readingName({ definitions }: Dataset, law: LawSettings, id: DefinitionId): string {
  return [...law.definitions, ...definitions].find((one) => one.id === id)?.name ?? id
}

/** A fact's label. */
export function factLabel({ factKinds }: Dataset, name: FactName): string {
  return factKinds.find((kind) => kind.name === name)?.label ?? name.replaceAll('_', ' ')
}

/** A word of a fact as it is read: `declines all`. */
export function factWord(value: string): string {
  return value.replaceAll('_', ' ')
}

/** `Detainers: declines all (police, from 2012-04-18, unsourced)`. */
export function factWords(dataset: Dataset, fact: Fact): string {
  const { name, value, actor, from, standing } = fact
  const about = [
    ...(actor === 'unknown' ? [] : [actor]),
    `from ${from}`,
    ...(standing === 'sourced' ? [] : ['unsourced']),
  ]
  return `${factLabel(dataset, name)}: ${factWord(value)} (${about.join(', ')})`
}

/** What decides a verdict: the clause, or the facts that would settle it. */
export function decidingWords(dataset: Dataset, verdict: Verdict): string {
  const { clauses, decides, finding, before, open } = verdict
  const clause = clauses[decides]
  if (clause !== undefined) return `${clause.truth === 'no' ? 'not so: ' : ''}${clause.words}`
  const isOpen = finding === 'unknown' || (finding === 'protected' && before === 'unknown')
  if (!isOpen) return finding === 'meets' ? 'no clause is true' : 'several clauses together'
  const alone = open.filter(({ settles }) => Object.keys(settles).length > 0)
  const named = (alone.length > 0 ? alone : open).map(({ name }) => factLabel(dataset, name))
  const shown = named.slice(0, 3).join('; ')
  return named.length === 0
    ? 'open'
    : `open: ${shown}${named.length > 3 ? ` and ${named.length - 3} more` : ''}`
}

/** The beginning of a long clause; the rule as text has it whole. */
export function shortWords(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 4).trimEnd()} ...` : words
}

/** The orders of a verdict; those of which it cannot be told whether they protect it come after `perhaps`. */
export function ordersWords({ orders, mayProtect, switches }: Verdict): string {
  const perhaps = mayProtect.length === 0 ? [] : [`perhaps ${mayProtect.join(', ')}`]
  return [...orders, ...perhaps, ...switches.map((id) => `law.${id}`)].join(', ')
}

/** `from 2017-04-25 until 2017-11-20`, or one day on without an end. */
export function periodWords(from: Day, until: Day | ''): string {
  return until === '' ? `from ${from}` : `from ${from} until ${until}`
}

/** A source as title, publisher and locator; empty where there is none. */
export function sourceWords({ sources }: Dataset, id: SourceId): string {
  const source = sources.get(id)
  if (source === undefined) return id
  return [source.title, source.publisher, source.locator].filter((part) => part !== '').join(', ')
}

/** What the law is taken to be, in a line: the day, the evidence, and whatever was set otherwise. */
export function lawWords(asOf: Day, law: LawSettings): string {
  const set = [
    ...Object.entries(law.switches).map(([id, value]) => `law.${id}=${value}`),
    ...law.facts.map(
      ({ recipient, name, value, note }) =>
        `facts.${recipient}.${name}=${value}${note === '' ? '' : ` (${note})`}`,
    ),
    ...(law.withoutOrders.length > 3
      ? [`${law.withoutOrders.length} orders set aside`]
      : law.withoutOrders.map((id) => `without ${id}`)),
  ]
  const facts =
    law.evidence === 'coded'
      ? 'Facts with a source, and those coded without one.'
      : 'Facts with a source alone; --evidence coded admits those coded without one.'
  const otherwise = set.length === 0 ? '' : ` Set otherwise: ${set.join(', ')}.`
  return `As of ${asOf}. ${facts}${otherwise}`
}
