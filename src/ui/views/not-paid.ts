/** Says what was not paid of a recipient's award, by what happened to it: held, lost or moved. */
import type { Destination, ProgramOutcome } from '../../model/index'
import type { Figure } from '../format'
import { findingOf, withheld } from './figures'

/** What became of a dollar that was not paid. */
export type Ended = 'held' | 'lost' | 'moved'

const ends: Readonly<Record<Destination, Ended>> = {
  held: 'held',
  'kept-for-compliance': 'moved',
  lapse: 'lost',
  'same-state': 'moved',
  'pro-rata': 'moved',
}

/** The parts not paid, each with its range; none where all is paid. They add up to what is withheld. */
export function notPaid(part: ProgramOutcome, recipient: number): readonly [Ended, Figure][] {
  const whole = withheld(part, recipient)
  if (!(whole.value > 0)) return []
  const sums = new Map<Ended, number>()
  for (const condition of part.conditions) {
    const finding = findingOf(condition, recipient)
    const at = finding === undefined ? -1 : condition.findings.indexOf(finding)
    const dollars = condition.withheld[at] ?? 0
    const ended = ends[condition.settings.destination]
    if (dollars > 0) sums.set(ended, (sums.get(ended) ?? 0) + dollars)
  }
  return [...sums].map(([ended, value]) => {
    const share = value / whole.value
    return [ended, { value, low: whole.low * share, high: whole.high * share }]
  })
}
