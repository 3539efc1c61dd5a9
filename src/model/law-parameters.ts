/** Lists what a scenario may change of the law: the day, the evidence, the orders, the points of law. */
import { own } from './parameter'
import type { Dataset, Day, Parameter } from './types'

/** The first day for which readings can be held against places. */
export const FIRST_DAY: Day = '2016-01-01'

/** Parameters of how open findings count. */
export function openParameters(): readonly Parameter[] {
  const drawer = 'assumption' as const
  return [
    own('unknown', 'A place for which the facts leave it open', 'choice', 'no-finding', {
      drawer,
      choices: [
        { id: 'no-finding', label: 'does not count as failing' },
        { id: 'strict', label: 'counts as failing' },
        { id: 'range', label: 'is shown as a range alone' },
        { id: 'drawn', label: 'is drawn by seed' },
      ],
    }),
    own('unknown_share', 'Chance that an open finding, if drawn, is a failure', 'share', 0.5, {
      drawer,
      unit: 'share',
      min: 0,
      max: 1,
      step: 0.01,
    }),
  ]
}

/** Parameters of the law on the day findings are made; orders and switches are there once they have arrived. */
export function lawParameters(
  dataset: Pick<Dataset, 'orders' | 'switches' | 'checked'>,
): readonly Parameter[] {
  const drawer = 'law' as const
  return [
    own('as_of', 'Day on which findings are made; empty: each condition’s own day', 'day', '', {
      drawer,
      first: FIRST_DAY,
      last: dataset.checked,
    }),
    own('evidence', 'Facts that count', 'choice', 'sourced', {
      drawer,
      choices: [
        { id: 'sourced', label: 'those with a source' },
        { id: 'coded', label: 'those coded without a source as well' },
      ],
    }),
    own('orders', 'Orders of courts and notices of the executive', 'choice', 'as-recorded', {
      drawer,
      choices: [
        { id: 'as-recorded', label: 'hold as recorded' },
        { id: 'none', label: 'are set aside' },
      ],
    }),
    ...dataset.orders.map((order) =>
      own(`orders.${order.id}`, `${order.case}, ${order.court}, ${order.date}`, 'switch', true, {
        drawer,
        source: order.source,
        law: order.says,
      }),
    ),
    ...dataset.switches.map(({ id, label, says, values, source }) =>
      own(`law.${id}`, label, 'choice', values[0]!.id, {
        drawer,
        source,
        law: says,
        choices: values.map((value) => ({ id: value.id, label: value.label })),
      }),
    ),
  ]
}
