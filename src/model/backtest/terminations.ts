/** Sets the published figures of the awards ended in April 2025 beside what the model can say of them, and what it lacks. */

import type { CourseSettings, Dataset, RecordedFigure } from '../types'
import { undrawnByYear } from './undrawn'
import type { UndrawnOfYear } from './undrawn'

/** The shipped scenario of 2025: awards ended, and victim grants offered with conditions. */
export const ENDED_2025 = 'terminations-2025'

/** One question put to the published figures. */
export interface EndedRow {
  readonly id: string
  readonly asks: string
  readonly unit: RecordedFigure['unit']
  /** What was published, between what its words can mean. */
  readonly published: Ends
  /** What the model or other published figures give; null where nothing can be reckoned. */
  readonly reckoned: Ends | null
  readonly by: 'model' | 'other published figures' | 'nothing'
  readonly verdict: 'matches' | 'differs' | 'cannot be told'
  /** Which figure or assumption decides, or is missing, in one sentence. */
  readonly because: string
  readonly sources: readonly string[]
}

interface Ends {
  readonly low: number
  readonly high: number
}

/** The figures of April 2025 beside the model. */
export interface EndedAwards {
  readonly rows: readonly EndedRow[]
  /** What would be undrawn on the day, were all of the money of one fiscal year. */
  readonly undrawn: readonly UndrawnOfYear[]
  /** The published share left undrawn, between its ends. */
  readonly undrawnShare: Ends
}

/** Set the figures beside each other. Empty where the record has not arrived. */
export function endedAwards(dataset: Dataset, settings: CourseSettings): EndedAwards {
  const all = dataset.withheld?.terminations ?? []
  const get = (id: string) => all.find((each) => each.id === id)
  const [awarded, undrawn] = [get('ccj-awarded'), get('ccj-undrawn')]
  if (awarded === undefined || undrawn === undefined)
    return { rows: [], undrawn: [], undrawnShare: { low: NaN, high: NaN } }
  const years = undrawnByYear(middle(awarded), awarded.day, settings)
  return {
    rows: [
      undrawnRow(undrawn, years),
      ...ratioRow(all, {
        id: 'nonprofit-share',
        asks: 'The share for nonprofits, reckoned from the two sums printed',
        of: ['solomon-nonprofit-share', 'solomon-nonprofit-dollars', 'ccj-awarded'],
        because:
          'The share, the sum for nonprofits and the sum of all agree with one another. No formula chose these awards, so the model cannot yield the share: a list of them is missing.',
      }),
      ...multiplierRow(all),
      ...countRow(all),
    ],
    undrawn: years,
    undrawnShare: {
      low: undrawn.low / awarded.high,
      high: undrawn.high / awarded.low,
    },
  }
}

function undrawnRow(undrawn: RecordedFigure, years: readonly UndrawnOfYear[]): EndedRow {
  const reckoned = {
    low: Math.min(...years.map(({ even }) => even)),
    high: Math.max(...years.map(({ even }) => even)),
  }
  const inside = reckoned.low <= undrawn.low && undrawn.high <= reckoned.high
  const fits = years.filter(({ even }) => undrawn.low <= even && even <= undrawn.high)
  const [before, after] = [
    years.findLast(({ even }) => even < undrawn.low),
    years.find(({ even }) => even > undrawn.high),
  ]
  const lies =
    fits.length > 0
      ? `An even pace gives it for awards of fiscal year ${fits.map(({ year }) => year).join(' or ')}`
      : `An even pace puts it between awards of fiscal year ${before?.year ?? 'before those held'} and of ${after?.year ?? 'after those held'}`
  return {
    id: 'undrawn',
    asks: 'What was left undrawn of the awards on the day they were ended',
    unit: 'dollars',
    published: undrawn,
    reckoned,
    by: 'model',
    // A range that holds every answer is no test of one.
    verdict: inside ? 'cannot be told' : overlaps(reckoned, undrawn) ? 'matches' : 'differs',
    because: `${lies}. The years and periods of the awards were not published together with their sums, so that the model names a range and no figure.`,
    sources: [undrawn.source],
  }
}

interface Ratio {
  readonly id: string
  readonly asks: string
  /** The ratio as published, what is divided, and by what. */
  readonly of: readonly [published: string, above: string, below: string]
  readonly because: string
}

function ratioRow(all: readonly RecordedFigure[], { id, asks, of, because }: Ratio): EndedRow[] {
  const [published, above, below] = of.map((each) => all.find((one) => one.id === each))
  if (published === undefined || above === undefined || below === undefined) return []
  const reckoned = { low: above.low / below.high, high: above.high / below.low }
  return [
    {
      id,
      asks,
      unit: published.unit,
      published,
      reckoned,
      because,
      by: 'other published figures',
      verdict: overlaps(reckoned, published) ? 'matches' : 'differs',
      sources: [...new Set([published, above, below].map(({ source }) => source))],
    },
  ]
}

/** Organizations for each that held an award itself. */
function multiplierRow(all: readonly RecordedFigure[]): EndedRow[] {
  const [organizations, recipients] = ['solomon-organizations', 'solomon-recipients'].map((id) =>
    all.find((one) => one.id === id),
  )
  if (organizations === undefined || recipients === undefined) return []
  return [
    {
      id: 'organizations',
      asks: 'Organizations that lost money for each that held an award',
      unit: 'count',
      published: {
        low: organizations.low / recipients.high,
        high: organizations.high / recipients.low,
      },
      reckoned: null,
      by: 'nothing',
      verdict: 'cannot be told',
      because:
        'The model passes on the money of formula programs by law; subawards of awards that were competed for are not held, so nothing stands beside the figure.',
      sources: [organizations.source],
    },
  ]
}

/** Two counts of the same awards. */
function countRow(all: readonly RecordedFigure[]): EndedRow[] {
  const [count, earlier] = ['ccj-awarded', 'reuters-awarded'].map((id) =>
    all.find((one) => one.id === id),
  )
  if (count === undefined || earlier === undefined) return []
  return [
    {
      id: 'awarded',
      asks: 'What the ended awards came to when they were made, by two counts',
      unit: 'dollars',
      published: count,
      reckoned: earlier,
      by: 'other published figures',
      verdict: overlaps(count, earlier) ? 'matches' : 'differs',
      because:
        'The earlier count says "at least" and has eight awards fewer; the model holds neither list.',
      sources: [count.source, earlier.source],
    },
  ]
}

function overlaps(a: Ends, b: Ends): boolean {
  return a.low <= b.high && b.low <= a.high
}

function middle({ low, high }: Ends): number {
  return Math.round((low + high) / 2)
}
