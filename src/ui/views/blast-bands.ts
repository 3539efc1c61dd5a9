/** Sorts a blast radius into the rings of its picture, with the parts of each and the reasons of their sums. */
import type { BlastRing, BlastRow, Dataset, YearsOutcome } from '../../model/index'
import { sumBlast } from '../../model/index'
import { fiscalYear } from '../format'
import type { Figure } from '../format'
import type { Gathered } from '../page-state'
import { howWords, whoWords } from './blast-words'
import { total } from './figures'
import { orderReason } from './law-reasons'

/** How a figure of each ring is found, in words. */
const RULES: Readonly<Record<BlastRing, string>> = {
  direct:
    'the most of its award that stands still or is gone on one day \u2212 what it would have handed on',
  downstream: 'what stands still above it \u00d7 the share that would have been handed on to it',
  shielded: 'what goes on although the award above it, or its state\u2019s, stops',
}

/** One part of a ring: a pattern of the picture, a line of its key. */
interface BlastPart {
  readonly id: string
  readonly says: string
  readonly figure: Figure
  readonly rows: readonly BlastRow[]
}

export interface BlastBand {
  readonly ring: BlastRing
  readonly says: string
  readonly figure: Figure
  readonly parts: readonly BlastPart[]
}

type Sort = readonly [id: string, says: string, of: (row: BlastRow) => boolean]

/** The rings from the inside out, each with its parts that have money; a ring without any is left out. */
export function blastBands(dataset: Dataset, rows: readonly BlastRow[]): readonly BlastBand[] {
  const { recipients } = dataset
  const kind = (row: BlastRow) => recipients.kinds[recipients.indexOf.get(row.recipient) ?? -1]
  const below = (row: BlastRow) => row.how === 'pass-through'
  const sorts: readonly (readonly [BlastRing, string, readonly Sort[]])[] = [
    [
      'direct',
      'hit directly',
      [
        ['caught', 'stays with those found failing', (row) => !row.waits],
        ['waiting', 'stays with those who wait with everyone', (row) => row.waits],
      ],
    ],
    [
      'downstream',
      'downstream',
      [
        [
          'local',
          'local governments',
          (row) => below(row) && kind(row) !== 'nonprofit' && kind(row) !== 'residual',
        ],
        ['nonprofit', 'nonprofits', (row) => below(row) && kind(row) === 'nonprofit'],
        [
          'either',
          'local governments or nonprofits, not told apart',
          (row) => below(row) && kind(row) === 'residual',
        ],
        ['joint', 'members of joint awards', (row) => row.how === 'joint'],
      ],
    ],
    [
      'shielded',
      'shielded',
      [
        ['order', 'protected by an order', (row) => row.how === 'order'],
        ['own', 'own award goes on though the state’s stops', (row) => row.how === 'own-award'],
        ['spared', 'handed on all the same', (row) => row.how === 'spared'],
      ],
    ],
  ]
  return sorts.flatMap(([ring, says, parts]): readonly BlastBand[] => {
    const own = rows.filter((row) => row.ring === ring)
    const filled = parts.flatMap(([id, words, of]): readonly BlastPart[] => {
      const some = own.filter(of)
      const figure = total(some.map(({ kept }) => kept))
      return figure.high > 0 ? [{ id, says: words, figure, rows: some }] : []
    })
    if (filled.length === 0) return []
    return [{ ring, says, figure: total(filled.map(({ figure }) => figure)), parts: filled }]
  })
}

const LISTED = 40

/** How one part's sum came about: its largest rows, and what the others add. */
export function partReason(
  dataset: Dataset,
  band: BlastBand,
  part: BlastPart,
  years: YearsOutcome,
): Gathered {
  const rows = part.rows.toSorted((a, b) => b.kept.high - a.kept.high)
  const rest = total(rows.slice(LISTED).map(({ kept }) => kept))
  const dollars = (says: string, figure: Figure): Gathered => ({
    says,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    unit: 'dollars',
    formula: 'the sum of its rows',
    from: [],
  })
  return {
    ...dollars(`${band.says}: ${part.says}.`, part.figure),
    from: [
      ...rows.slice(0, LISTED).map((row) => rowReason(dataset, row, years)),
      ...(rows.length > LISTED
        ? [dollars(`${rows.length - LISTED} more, which the CSV lists.`, rest)]
        : []),
    ],
  }
}

/** How one row's figure came about: its award by formula, the orders that protect it, and the law of the program. */
export function rowReason(dataset: Dataset, row: BlastRow, { years }: YearsOutcome): Gathered {
  const program = dataset.programs.find(({ id }) => id === row.program)
  const rule = program?.passThrough.find(({ says }) => says === row.says)
  const source = rule?.source ?? program?.authority
  const outcome = years.find((each) => each.outcome.settings.year === row.year)?.outcome
  const award = row.through === '' ? row.recipient : row.through
  const { value, low, high } = row.kept
  const whole: Gathered = {
    says: 'What of its award stood still at one time, before what would have been handed on is taken off.',
    value: row.dollars.value,
    low: row.dollars.low,
    high: row.dollars.high,
    unit: 'dollars',
    formula: 'the most that is held, declined, suspended or gone on one day',
    ...(source === undefined ? {} : { source }),
    from: [],
  }
  return {
    says: `${whoWords(dataset, row)}, ${program?.short ?? row.program} of ${fiscalYear(row.year)}: ${howWords(row)}. ${row.says}`,
    value,
    low,
    high,
    unit: 'dollars',
    ...(source === undefined ? {} : { source }),
    formula: RULES[row.ring],
    from: [
      ...(row.ring === 'direct' && row.dollars.value !== value ? [whole] : []),
      ...(outcome === undefined
        ? []
        : [
            {
              question: { about: 'allocation' as const, program: row.program, recipient: award },
              of: outcome,
              says:
                row.through === '' ? 'Its award' : 'The award it would have been handed on from',
            },
          ]),
      ...row.orders.map((id) => orderReason(dataset, id, 'protects')),
    ],
  }
}

/** What stopped in all, as its reasons add it up. */
export function stoppedReason(
  dataset: Dataset,
  rows: readonly BlastRow[],
  years: YearsOutcome,
): Gathered {
  const bands = blastBands(dataset, rows).filter(({ ring }) => ring !== 'shielded')
  const { stopped } = sumBlast(dataset, rows)
  return {
    says: 'What stopped: what stays with those hit directly, and what others below would have got.',
    value: stopped.value,
    low: stopped.low,
    high: stopped.high,
    unit: 'dollars',
    formula: 'the sum of its parts; no dollar is in it twice',
    from: bands.flatMap((band) => band.parts.map((part) => partReason(dataset, band, part, years))),
  }
}
