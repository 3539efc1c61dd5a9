/** Sets who feels that money stops as text, state by state. */

import { blastByState, sumBlast } from '../model/index'
import type { BlastRow, BlastSums, Dataset } from '../model/index'
import { inRange } from './figures'
import { setTable } from './table'
import type { Heading } from './table'

type Sum = BlastSums['stopped']

const HEADINGS: readonly Heading[] = [
  { name: 'state' },
  ...['stopped', 'with those hit', 'downstream', 'first day', 'later', 'either', 'shielded'].map(
    (name) => ({ name, figure: true }),
  ),
]

/** A line a state, the one with most stopped first, and all states last. */
export function blastText(dataset: Dataset, rows: readonly BlastRow[]): string {
  if (rows.length === 0) return 'Nothing stops: nobody is hit, and nobody has to be shielded.'
  const line = (name: string, sums: BlastSums) => [
    name,
    ...[
      sums.stopped,
      added(sums.caught, sums.waiting),
      sums.downstream,
      sums.felt.first,
      sums.felt.later,
      sums.felt.either,
      sums.shielded,
    ].map(({ value, low, high }) => inRange(value, low, high)),
  ]
  const { indexOf, names } = dataset.recipients
  const lines = blastByState(dataset, rows).map(({ state, sums }) =>
    line(names[indexOf.get(state) ?? -1] || state || 'no state', sums),
  )
  return [
    setTable(HEADINGS, [...lines, line('all states', sumBlast(dataset, rows))]),
    '',
    'Dollars. Stopped: the most of each award at one time; it is what stays with those hit and what',
    'others downstream would have got. First day, later and either add up to downstream.',
  ].join('\n')
}

function added(a: Sum, b: Sum): Sum {
  return { value: a.value + b.value, low: a.low + b.low, high: a.high + b.high }
}
