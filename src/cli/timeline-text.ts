/** Prints a timeline: a line for every step of the record, every order, fact and verdict that begins or changes. */

import type { Dataset, Day, Fact, LawSettings, Timeline, VerdictFinding } from '../model/index'
import { inFull } from './figures'
import { FINDINGS, factLabel, factWord, placeWords } from './law-words'
import { setTable } from './table'

/** One line: who tells it, and what happened. */
interface Line {
  readonly day: Day
  readonly by: 'record' | 'evidence' | 'orders' | 'readings'
  readonly what: string
  readonly says: string
}

/** Readings named in one line. */
const MOST_READINGS = 8

/** Print a timeline, oldest day first; on one day the record comes before what the model makes of it. */
export function timelineText(dataset: Dataset, told: Timeline, law: LawSettings): string {
  const lines = [
    ...eventLines(told),
    ...factLines(dataset, told),
    ...orderLines(dataset, told),
    ...changeLines(told),
    ...standLines(told),
  ]
  const sorted = lines
    .map((line, at) => ({ ...line, at }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.at - b.at))
  const readings = [...new Set(told.verdicts.map(({ definition }) => definition))]
  const which =
    readings.length === 1 ? `the reading ${readings[0]} says` : `${readings.length} readings say`
  const evidence =
    law.evidence === 'coded'
      ? 'facts coded without a source count too'
      : 'facts with a source alone count; --evidence coded admits those coded without one'
  const head = [
    `${placeWords(dataset, told.place)}, from ${told.from} until ${told.until}`,
    `The record is what government and the place did. Beside it stand the evidence, the orders, and what ${which} of them that day (${evidence}).`,
  ]
  const table = setTable(
    [{ name: 'day' }, { name: 'by' }, { name: 'what' }, { name: 'in words' }],
    sorted.map(({ day, by, what, says }, at) => [
      sorted[at - 1]?.day === day ? '' : day,
      by,
      what,
      says,
    ]),
  )
  return `${head.join('\n')}\n\n${table}\n`
}

function eventLines({ events }: Timeline): readonly Line[] {
  return events.map((event) => {
    const { day, kind, recipients, says, dollars, duration, decidedBy, confidence } = event
    const about = [
      decidedBy,
      ...(recipients.length === 0 ? ['everyone'] : []),
      ...(Number.isNaN(dollars) ? [] : [`$${inFull(dollars)}`]),
      duration,
      ...(confidence.startsWith('High') ? [] : [confidence.replace(/\.$/, '')]),
    ].filter((part) => part !== '')
    return { day, by: 'record', what: kind, says: `${says} (${about.join('; ')})` }
  })
}

/** Facts from the day they count; one that takes the place of another on the day it ends is one line. */
function factLines(
  dataset: Dataset,
  { facts, from: first, until: last }: Timeline,
): readonly Line[] {
  const by = 'evidence'
  const word = ({ value, standing }: Fact) =>
    `${factWord(value)}${standing === 'sourced' ? '' : ' (unsourced)'}`
  const begins = ({ from, known }: Fact): Day =>
    [from, known, first].reduce((later, day) => (day > later ? day : later))
  const replaced = (fact: Fact) =>
    facts.find((other) => other.name === fact.name && other.from === fact.until)
  const replaces = (fact: Fact) =>
    fact.from <= first ? undefined : facts.find((other) => replaced(other) === fact)
  return facts.flatMap((fact): readonly Line[] => {
    const label = factLabel(dataset, fact.name)
    const before = replaces(fact)
    const change = before === undefined ? word(fact) : `${word(before)} → ${word(fact)}`
    const since = fact.from < begins(fact) ? `, since ${fact.from}` : ''
    const same = before !== undefined && word(before) === word(fact)
    const begun = {
      day: begins(fact),
      by,
      what: before === undefined ? 'fact' : 'fact changes',
    } as const
    const ends = fact.until !== '' && fact.until <= last && replaced(fact) === undefined
    return [
      ...(begun.day > last || same ? [] : [{ ...begun, says: `${label}: ${change}${since}` }]),
      ...(ends
        ? [{ day: fact.until, by, what: 'evidence ends', says: `${label}: ${word(fact)}` } as const]
        : []),
    ]
  })
}

function orderLines(dataset: Dataset, { orders }: Timeline): readonly Line[] {
  const by = 'orders'
  return orders.flatMap(({ order, conditions, from, until, open, untilSays }): readonly Line[] => {
    const found = dataset.orders.find(({ id }) => id === order)
    const words = `${order} (${found?.court ?? ''}, ${found?.action ?? ''})`
    const verb = open ? 'may lift, which cannot be told,' : 'lifts'
    const lifted = conditions.join(', ')
    const ended = `${order} no longer lifts ${lifted}. ${untilSays}`.trim()
    return [
      { day: from, by, what: 'begins', says: `${words} ${verb} ${lifted}` },
      ...(until === '' ? [] : [{ day: until, by, what: 'ends', says: ended } as const]),
    ]
  })
}

/** Changes of verdicts, those of the same day and kind together. */
function changeLines({ verdicts, from: first }: Timeline): readonly Line[] {
  const changes = new Map<string, string[]>()
  verdicts.forEach(({ definition, from, finding }, at) => {
    const before = verdicts[at - 1]
    const then = before?.definition === definition ? `${WORDS[before.finding]} → ` : ''
    const key = `${from}|${then}${WORDS[finding]}`
    changes.set(key, [...(changes.get(key) ?? []), definition])
  })
  return [...changes]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, readings]) => {
      const [day = '', change = ''] = key.split('|')
      const shown = readings.slice(0, MOST_READINGS).join(', ')
      const more = readings.length - MOST_READINGS
      const named = more > 0 ? `${shown} and ${more} more` : shown
      const what = day === first ? 'first' : 'change'
      return { day, by: 'readings', what, says: `${change}: ${named}` }
    })
}

/** What readings say on the days of the record, so that both can be held against each other. */
function standLines({ events, verdicts }: Timeline): readonly Line[] {
  return [...new Set(events.map(({ day }) => day))].map((day) => {
    const now = verdicts.filter(({ from, until }) => from <= day && (until === '' || day < until))
    const counts = FINDINGS.flatMap((finding) => {
      const count = now.filter((one) => one.finding === finding).length
      if (count === 0) return []
      const word = count === 1 ? WORDS[finding] : WORDS[finding].replace(/s$/, '')
      return [now.length === 1 ? word : `${count} ${word}`]
    })
    return { day, by: 'readings', what: 'that day', says: counts.join(', ') }
  })
}

const WORDS: Readonly<Record<VerdictFinding, string>> = {
  fails: 'fails',
  protected: 'protected',
  unknown: 'cannot tell',
  meets: 'meets',
}
