/** Lists what a scenario may change of the law: the day, the evidence, the orders, the points of law. */
import { own } from './parameter'
import type { Cited, Dataset, Day, Parameter } from './types'

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
    own('unknown_together', 'Open findings that are drawn together', 'choice', 'place', {
      drawer,
      choices: [
        { id: 'place', label: 'each place on its own' },
        { id: 'state', label: 'all in a state' },
        { id: 'circuit', label: 'all in a judicial circuit' },
        { id: 'nation', label: 'all in the nation' },
      ],
      law: '28 U.S.C. 41',
    }),
  ]
}

/** Parameters of the errors of lists: two shares for each list, as it was measured or else none. */
export function errorParameters({ factKinds }: Pick<Dataset, 'factKinds'>): readonly Parameter[] {
  const drawer = 'assumption' as const
  const share = (path: string, label: string, measured: Cited | undefined) =>
    own(
      path,
      measured === undefined ? `${label} (not measured)` : label,
      'share',
      measured?.value ?? 0,
      {
        drawer,
        unit: 'share',
        min: 0,
        max: 1,
        step: 0.01,
        source: measured?.source ?? '',
      },
    )
  return [
    own('list_errors', 'Lists of places', 'choice', 'as-listed', {
      drawer,
      choices: [
        { id: 'as-listed', label: 'are taken as they were drawn up' },
        { id: 'drawn', label: 'err, place by place, as the seed draws it' },
      ],
    }),
    ...factKinds.flatMap(({ name, label, list }) =>
      list === undefined
        ? []
        : [
            share(
              `lists.${name}.wrong`,
              `Wrongly on a list, ${label}: share of it`,
              list.falsePositive,
            ),
            share(
              `lists.${name}.missing`,
              `Missing from a list, ${label}: share of the others`,
              list.falseNegative,
            ),
          ],
    ),
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
