/** Lists what a scenario may change of what a condition does to awards in time: its remedy, and from when to when. */
import { own } from '../parameter'
import { listConditions } from '../parameters'
import { preferenceParameters } from './preference-parameters'
import type { Condition, Dataset, FiscalYear, Parameter, Remedy } from '../types'

/** Where no order ends a remedy. */
export const NO_ORDER = 'none'

/** Remedies by what they do, in words. */
export const REMEDIES: Readonly<Record<Remedy, string>> = {
  withhold: 'withholds the share from money not yet offered',
  hold: 'holds the award until a day or an event',
  offer: 'offers the award with the condition, to accept or decline by a deadline',
  suspend: 'suspends payments of the undrawn balance',
  terminate: 'ends the undrawn balance',
  disallow: 'disallows costs already paid, and reclaims them',
  bar: 'bars from new awards',
  preference: 'moves only the odds of a competition',
}

/** The conditions on which a remedy can hang: attached to awards of any of these years, and to Justice Department money. */
export function remediedConditions(
  dataset: Dataset,
  years: readonly FiscalYear[],
): readonly Condition[] {
  const attached = new Set(years.flatMap((year) => listConditions(dataset, year)))
  return dataset.conditions.filter((one) => attached.has(one) && one.effect !== 'none')
}

/** List what a reader may set of the remedies of all conditions attached to awards of these years. */
export function remedyParameters(
  dataset: Dataset,
  years: readonly FiscalYear[],
): readonly Parameter[] {
  // One list for all: forty orders stand in it.
  const orders = dataset.orders.map((order) => ({
    id: order.id,
    label: `${order.case}, ${order.court}, ${order.date}`,
  }))
  return remediedConditions(dataset, years).flatMap((condition) => ofCondition(condition, orders))
}

type Choices = NonNullable<Parameter['choices']>

function ofCondition(condition: Condition, orders: Choices): readonly Parameter[] {
  const { remedy } = condition
  const cited = { source: remedy?.source ?? '', law: remedy?.says ?? '' }
  const path = (name: string): string => `remedies.${condition.id}.${name}`
  const label = (says: string): string => `${condition.name}: ${says}`
  const kinds: readonly Remedy[] =
    condition.effect === 'preference' ? ['preference'] : REACHING_MONEY
  const kind = own(
    path('kind'),
    label(remedy === undefined ? 'remedy (assumed, no source)' : 'remedy'),
    'choice',
    usualRemedy(condition),
    { ...cited, choices: kinds.map((id) => ({ id, label: REMEDIES[id] })) },
  )
  // Odds have no days.
  if (condition.effect === 'preference') return [kind, ...preferenceParameters(condition)]
  const endsWith = remedy?.endsWith ?? NO_ORDER
  const listed = orders.some(({ id }) => id === endsWith) || endsWith === NO_ORDER
  return [
    kind,
    own(
      path('begins'),
      label('the remedy’s first day; empty: the day of the offer'),
      'day',
      remedy?.begins ?? '',
      cited,
    ),
    own(
      path('ends'),
      label('the first day without it; empty: as long as findings stand'),
      'day',
      remedy?.ends ?? '',
      cited,
    ),
    own(path('ends_with'), label('an order that ends it as well'), 'choice', endsWith, {
      ...cited,
      choices: [
        { id: NO_ORDER, label: 'none' },
        ...orders,
        // Orders arrive late in the page; the recorded one is a choice before they do.
        ...(listed ? [] : [{ id: endsWith, label: endsWith }]),
      ],
    }),
    own(path('holds'), label('who waits'), 'choice', remedy?.holds ?? 'failing', {
      ...cited,
      choices: [
        { id: 'failing', label: 'those who fail' },
        { id: 'everyone', label: 'everyone, until it ends' },
      ],
    }),
    own(
      path('notice_days'),
      label('days of notice before it acts'),
      'number',
      remedy?.noticeDays ?? 0,
      { ...cited, unit: 'days', min: 0, max: 1095, step: 1 },
    ),
    own(
      path('years_back'),
      label('earlier years whose awards it reaches, where it disallows'),
      'number',
      remedy?.yearsBack ?? 0,
      { ...cited, unit: 'years', min: 0, max: 10, step: 1 },
    ),
  ]
}

const REACHING_MONEY = (Object.keys(REMEDIES) as readonly Remedy[]).filter(
  (kind) => kind !== 'preference',
)

/** What a condition does where nobody says otherwise: what is recorded of it, else it withholds. */
function usualRemedy(condition: Condition): Remedy {
  return condition.effect === 'preference' ? 'preference' : (condition.remedy?.kind ?? 'withhold')
}
