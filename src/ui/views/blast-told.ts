/** Gives each number of the sentences on a blast radius its own reasons: a sum of some of its rows, or a count of its places. */
import { sumBlast } from '../../model/index'
import type { BlastRow, Dataset, YearsOutcome } from '../../model/index'
import { counted } from '../format'
import type { Asked, Gathered } from '../page-state'
import { blastBands, partReason, rowReason, stoppedReason } from './blast-bands'
import { whoWords } from './blast-words'
import { awardsOfYears } from './course-years'
import { placeName } from './verdict-reason'
import { rangeWords } from './range-words'

type Felt = 'first' | 'later' | 'either'

const FELT: readonly (readonly [Felt, string])[] = [
  ['first', 'Felt below on the first day.'],
  ['later', 'Felt below later.'],
  ['either', 'Felt below on the first day or later, which the calendar of subawards leaves open.'],
]

/** What `tellNumbers` asks of a number of these rows; `where` names them, `felt` says that the sentence is on when it is felt. */
export function askBlast(
  dataset: Dataset,
  rows: readonly BlastRow[],
  years: YearsOutcome,
  where: string,
  felt = false,
) {
  return (number: string, _at: number, after: string) => (): Asked => {
    const counts = /^\s(?:places?|rows?|of them)\b/.test(after)
    const all = counts
      ? countsOf(dataset, rows, years, after)
      : felt
        ? feltOf(dataset, rows, years)
        : sumsOf(dataset, rows, years)
    const reason = all.find((each) => wordsOf(each).includes(number))
    return {
      title: `${where}, ${awardsOfYears(years)}: ${number}`,
      about: { reason: reason ?? stoppedReason(dataset, rows, years) },
    }
  }
}

/** What is asked of the dollars of one row. */
export function askRow(dataset: Dataset, row: BlastRow, years: YearsOutcome): Asked {
  return { title: whoWords(dataset, row), about: { reason: rowReason(dataset, row, years) } }
}

function wordsOf({ value, low, high, unit }: Gathered): string {
  if (typeof value === 'string') return value
  return unit === 'dollars'
    ? rangeWords({ value, low: low ?? value, high: high ?? value })
    : counted(value, 'place')
}

/** Every sum that a sentence may name: all that stopped, each ring, each part of one, what is felt when. */
function sumsOf(
  dataset: Dataset,
  rows: readonly BlastRow[],
  years: YearsOutcome,
): readonly Gathered[] {
  const bands = blastBands(dataset, rows)
  const parts = bands.flatMap((band) =>
    band.parts.map((part) => partReason(dataset, band, part, years)),
  )
  const rings = bands.map((band): Gathered => ({
    says: `${band.says}.`,
    ...band.figure,
    unit: 'dollars',
    formula: 'the sum of its parts; no dollar is in it twice',
    from: band.parts.map((part) => partReason(dataset, band, part, years)),
  }))
  return [stoppedReason(dataset, rows, years), ...rings, ...parts]
}

/** What is felt below, by when. */
function feltOf(
  dataset: Dataset,
  rows: readonly BlastRow[],
  years: YearsOutcome,
): readonly Gathered[] {
  return FELT.map(([when, says]): Gathered => {
    const some = rows.filter((row) => row.ring === 'downstream' && row.felt?.when === when)
    return {
      says,
      ...sumBlast(dataset, some).felt[when],
      unit: 'dollars',
      formula: 'the sum of its rows',
      from: some.map((row) => rowReason(dataset, row, years)),
    }
  })
}

/** The counts: rows, places hit, shielded, and shielded inside states that fail. */
function countsOf(
  dataset: Dataset,
  rows: readonly BlastRow[],
  years: YearsOutcome,
  after: string,
): readonly Gathered[] {
  const places = (says: string, some: readonly BlastRow[]): Gathered => {
    const ids = [...new Set(some.map(({ recipient }) => recipient))]
    return {
      says,
      value: ids.length,
      unit: 'count',
      formula: 'count of places, each once',
      from: ids.map((id) => ({
        ...rowReason(
          dataset,
          some.find(({ recipient }) => recipient === id)!,
          years,
        ),
        says: placeName(dataset, id),
      })),
    }
  }
  if (after.startsWith(' row'))
    return [
      {
        says: 'Rows: each award hit, and whom it would have reached.',
        value: rows.length,
        unit: 'count',
        formula: 'count of rows',
        from: [stoppedReason(dataset, rows, years)],
      },
    ]
  const shielded = rows.filter((row) => row.ring === 'shielded' && row.how !== 'spared')
  const of = /hit directly/.test(after.slice(0, 30)) ? 'hit' : 'shielded'
  return of === 'hit'
    ? [
        places(
          'Places hit directly.',
          rows.filter((row) => row.ring === 'direct'),
        ),
      ]
    : [
        places('Places shielded.', shielded),
        places(
          'Places shielded, inside states that fail.',
          shielded.filter((row) => row.insideCaught),
        ),
      ]
}
