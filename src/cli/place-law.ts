/** Prints the law of one place: its facts with their sources, what every reading says of it, and the orders that protect it. */

import { FIRST_DAY, evidenceOn, timelineOf, verdicts } from '../model/index'
import type { Dataset, Fact, RecipientId } from '../model/index'
import type { Arguments } from './arguments'
import { readLaw } from './law-question'
import type { LawQuestion } from './law-question'
import { factLabel, factWord, lawWords, periodWords } from './law-words'
import { setTable } from './table'
import { verdictDocument } from './verdicts'
import { countsWords, readingsTable } from './verdicts-text'

/** The law of a place as asked for on a command line. */
interface LawOfPlace extends LawQuestion {
  readonly recipient: RecipientId
}

/** Settle the law under which a place is looked at. Throws a ScenarioFault of one sentence. */
export async function lawOfPlace(
  recipient: RecipientId,
  given: Pick<Arguments, 'options' | 'changes'>,
): Promise<LawOfPlace> {
  return { ...(await readLaw(given)), recipient }
}

/** The law of a place as JSON. */
export function lawDocument(question: LawOfPlace) {
  const { dataset, asOf, law, recipient } = question
  const { now, other } = factsOf(question)
  return {
    asOf,
    evidence: law.evidence,
    facts: now,
    factsOfOtherDays: other,
    verdicts: verdicts(dataset, { places: [recipient], asOf, law }).map((one) =>
      verdictDocument(dataset, one),
    ),
    orders: ordersOf(question),
  }
}

/** The law of a place, alone, as a document or as text. */
export function lawAlone(question: LawOfPlace, json: boolean): string {
  const { dataset, recipient } = question
  const index = dataset.recipients.indexOf.get(recipient)!
  const [name, kind] = [dataset.recipients.names[index], dataset.recipients.kinds[index]]
  if (json) {
    const document = { schema: 1, recipient, name, kind, law: lawDocument(question) }
    return `${JSON.stringify(document, null, 2)}\n`
  }
  return `${name} (${recipient}, ${kind})\n${lawText(question)}\n\nIts money: --year YEAR. What happened day by day: grantflow timeline ${recipient}.\n`
}

/** The law of a place as text. */
export function lawText(question: LawOfPlace): string {
  const { dataset, asOf, law, recipient } = question
  const { now, other } = factsOf(question)
  const found = verdicts(dataset, { places: [recipient], asOf, law })
  const recorded =
    now.length === 0
      ? `Facts known on ${asOf}\n  none`
      : `Facts known on ${asOf}\n${indent(factsTable(dataset, now))}`
  return [
    lawWords(asOf, law),
    recorded,
    ...(other.length === 0 ? [] : [`Facts of other days\n${indent(factsTable(dataset, other))}`]),
    `Readings: ${countsWords(found)}\n${indent(readingsTable(dataset, found))}`,
    ordersText(question),
  ].join('\n\n')
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ')
}

/** The facts that speak of the day, and those recorded for others. */
function factsOf({ dataset, asOf, law, recipient }: LawOfPlace): {
  readonly now: readonly Fact[]
  readonly other: readonly Fact[]
} {
  const evidence = evidenceOn(dataset, asOf, law)
  const index = dataset.recipients.indexOf.get(recipient)!
  const recorded = dataset.facts.filter((fact) => fact.recipient === recipient)
  const set = law.facts.filter((fact) => fact.recipient === recipient).map(({ name }) => name)
  const names = [...new Set([...recorded.map(({ name }) => name), ...set])]
  const counted = names.flatMap((name) => evidence.fact(index, name) ?? [])
  // Not standing on a list is told by the list, and would drown what is recorded of the place.
  const now = counted.filter((fact) => recorded.includes(fact) || set.includes(fact.name))
  const other = recorded.filter((fact) => !now.includes(fact))
  return { now, other: other.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)) }
}

function factsTable(dataset: Dataset, facts: readonly Fact[]): string {
  return setTable(
    [
      { name: 'fact' },
      { name: 'word' },
      { name: 'days' },
      { name: 'standing' },
      { name: 'whose rule' },
      { name: 'source' },
      { name: 'note' },
    ],
    facts.map((fact) => [
      factLabel(dataset, fact.name),
      factWord(fact.value),
      periodWords(fact.from, fact.until) + (fact.known > fact.from ? `, known ${fact.known}` : ''),
      fact.standing,
      fact.actor === 'unknown' ? '' : fact.actor,
      fact.source === '' ? '' : (dataset.sources.get(fact.source)?.title ?? fact.source),
      fact.note,
    ]),
  )
}

/** The orders that protect the place on the day. */
function ordersOf({ dataset, asOf, law, recipient }: LawOfPlace) {
  const from = asOf < FIRST_DAY ? asOf : FIRST_DAY
  const { orders } = timelineOf(dataset, recipient, { from, until: asOf, law, definitions: [] })
  return orders.filter(({ until }) => until === '')
}

function ordersText(question: LawOfPlace): string {
  const { dataset, asOf } = question
  const rows = ordersOf(question).map((period) => {
    const order = dataset.orders.find(({ id }) => id === period.order)!
    return [
      order.id,
      period.from,
      period.conditions.join(', '),
      period.open ? 'perhaps' : 'yes',
      order.says,
    ]
  })
  if (rows.length === 0) return `Orders that protect it on ${asOf}\n  none`
  const table = setTable(
    [
      { name: 'order' },
      { name: 'since' },
      { name: 'from conditions' },
      { name: 'protects it' },
      { name: 'what it says' },
    ],
    rows,
  )
  return `Orders that protect it on ${asOf}\n${indent(table)}`
}
