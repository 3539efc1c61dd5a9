/** Counts how many places each reading catches on a day, and gives the places behind each count. */
import { verdicts } from '../../model/index'
import type { Dataset, Day, LawSettings, RecipientId, VerdictFinding } from '../../model/index'
import { counted, day as dayWords, sentenceCase } from '../format'
import type { Asked } from '../page-state'
import type { Piece } from '../words'
import { definitionHref } from './address'
import { countMark } from './matrix-list'
import type { ColumnGroup } from './verdict-columns'
import { placeName, verdictReason } from './verdict-reason'
import { findingWords, MARKS, verdictWords } from './verdict-words'
import type { ReadingName } from './verdict-words'

/** In this order a bar is drawn from the left. */
export const DRAWN = ['fails', 'protected', 'unknown', 'meets'] as const

/** How many places come to each finding under one reading. */
export interface ReadingCount {
  readonly reading: ReadingName
  readonly group: string
  readonly counts: Readonly<Record<VerdictFinding, number>>
}

/** Count the marks of every place, a character for each reading, column by column. */
export function readingCounts(
  groups: readonly ColumnGroup[],
  marks: readonly string[],
): readonly ReadingCount[] {
  const columns = groups.flatMap(({ title, readings }) =>
    readings.map((reading) => ({ reading, group: title })),
  )
  return columns.map(({ reading, group }, at) => {
    const column = marks.map((each) => each[at] ?? '').join('')
    const count = (finding: VerdictFinding) => countMark(column, MARKS[finding])
    return {
      reading,
      group,
      counts: {
        fails: count('fails'),
        protected: count('protected'),
        unknown: count('unknown'),
        meets: count('meets'),
      },
    }
  })
}

interface Held {
  readonly dataset: Dataset
  readonly law: LawSettings
  readonly places: readonly RecipientId[]
  readonly day: Day
}

/** As many places as a reader may want to go through; the matrix has the others. */
const NAMED = 100

/** The places behind one count, each with its own reasons. */
export function askCount(held: Held, row: ReadingCount, finding: VerdictFinding): Asked {
  const { dataset, law, places, day } = held
  const found = verdicts(dataset, {
    definitions: [row.reading.id],
    places,
    asOf: day,
    law,
  }).filter((verdict) => verdict.finding === finding)
  const says = `${countWords(row, finding)} under the reading \u201c${row.reading.name}\u201d on ${dayWords(day)}, of ${places.length} places of which something is known.`
  const definition = dataset.definitions.find(({ id }) => id === row.reading.id)
  const rest = found.length - NAMED
  return {
    title: `\u201c${row.reading.short}\u201d: ${countWords(row, finding)}`,
    about: {
      reason: {
        says,
        value: found.length,
        unit: 'count',
        ...(definition === undefined ? {} : { source: definition.source, law: definition.says }),
        from: [
          ...found.slice(0, NAMED).map((verdict) => ({
            ...verdictReason(dataset, law, verdict),
            says: placeName(dataset, verdict.place),
            value: verdictWords(verdict),
          })),
          ...(rest > 0
            ? [
                {
                  says: 'Further places found alike; the matrix has them all',
                  value: rest,
                  unit: 'count' as const,
                  formula: 'the matrix below has each of them, with its facts',
                  ...(definition && { source: definition.source, law: definition.says }),
                  from: [],
                },
              ]
            : []),
        ],
      },
    },
    links: [
      { says: `All of \u201c${row.reading.short}\u201d`, href: definitionHref(row.reading.id) },
    ],
  }
}

/** A count in words: `12 places fail`. */
export function countWords({ counts }: ReadingCount, finding: VerdictFinding): string {
  const count = counts[finding]
  const verb = count === 1 ? findingWords(finding) : PLURAL[finding]
  return `${counted(count, 'place')} ${verb}`
}

const PLURAL: Readonly<Record<VerdictFinding, string>> = {
  fails: 'fail',
  meets: 'meet it',
  unknown: 'cannot be told',
  protected: 'are protected by an order',
}

/** What the picture shows, in one sentence: the reading that catches most, and the one that catches fewest. */
export function readingsSentence(held: Held, rows: readonly ReadingCount[]): readonly Piece[] {
  const sorted = rows.toSorted((a, b) => b.counts.fails - a.counts.fails)
  const [most] = sorted
  const least = sorted.at(-1)
  if (most === undefined || least === undefined) return []
  const told = (row: ReadingCount): Piece => ({
    text: countWords(row, 'fails'),
    asked: () => askCount(held, row, 'fails'),
    label: `${row.reading.name}: ${countWords(row, 'fails')}`,
  })
  const none = rows.filter(({ counts }) => counts.fails === 0).length
  if (most.counts.fails === 0)
    return [`On ${dayWords(held.day)} no place is shown to fail any of these readings.`]
  return [
    `On ${dayWords(held.day)} the reading \u201c${most.reading.short}\u201d catches most: `,
    told(most),
    '. ',
    none === 0
      ? `\u201c${least.reading.short}\u201d catches fewest: `
      : `${sentenceCase(none === 1 ? 'one reading' : 'others')}, such as \u201c${least.reading.short}\u201d, ${none === 1 ? 'catches' : 'catch'} none that can be shown`,
    ...(none === 0 ? [told(least)] : []),
    '.',
  ]
}
