/** Adds the awards of every program to one group of recipients up, before anything is handed on. */
import { explain } from '../explain'
import type { AskedFigure, AskedGroup, Dataset, Outcome, Reason, RecipientKind } from '../types'

const KINDS: Readonly<Record<AskedGroup, readonly RecipientKind[]>> = {
  states: ['state', 'territory'],
  nonprofits: ['nonprofit'],
  locals: ['county', 'city', 'town', 'local'],
}

const WORDS: Readonly<Record<AskedGroup, string>> = {
  states: 'states and territories',
  nonprofits: 'nonprofits',
  locals: 'cities and counties',
}

/** The sum, program by program. Sums entered as published are not added: they are of other recipients' money. */
export function askSum(dataset: Dataset, outcome: Outcome, group: AskedGroup): AskedFigure {
  const kinds = new Set(KINDS[group])
  const { year } = outcome.settings
  let [value, low, high] = [0, 0, 0]
  const from: Reason[] = []
  for (const part of outcome.programs) {
    const { program, paid } = part.allocation
    if (program.kind === 'published') continue
    let own = 0
    for (const index of paid) {
      if (!kinds.has(dataset.recipients.kinds[index]!)) continue
      own += part.awarded[index]!
      low += part.low[index]!
      high += part.high[index]!
    }
    value += own
    if (own === 0) continue
    const whole = explain(dataset, outcome, {
      about: 'total',
      program: program.id,
      total: 'awarded',
    })
    from.push({
      says: `${program.short}, to ${WORDS[group]}`,
      value: own,
      unit: 'dollars',
      from: [whole],
    })
  }
  const range = low < high ? { low, high } : {}
  return {
    value,
    low: Math.min(low, value),
    high: Math.max(high, value),
    unit: 'dollars',
    year,
    kind: 'awarded directly',
    reason: {
      says: `Awards of every program counted to ${WORDS[group]}, fiscal year ${year}.`,
      value,
      unit: 'dollars',
      ...range,
      formula: 'the sum of its programs',
      from,
    },
  }
}
