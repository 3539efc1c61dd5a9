/** Finds when the place that an own award hangs on fails a condition, as orders are made and facts change. */
import { dayText, dayNumber } from '../course/days'
import { findingSpans } from '../course/finding-spans'
import { failingUnder } from '../failing'
import { shareWithheld } from '../times'
import type { Condition, ConditionSettings, Dataset, RecipientId, Share } from '../types'
import type { OwnAward } from './own-award'
import { fiscalYearOf } from './own-life'
import type { OwnQuestion } from './own-ask'

/** From when until when a place fails, and the share then withheld. */
interface FailingSpan {
  readonly from: number
  readonly until: number | null
  readonly share: Share
}

/** Who decides on an award: its own place, else the reader's; of a sub-award the state that holds the prime award. */
function placeOf(
  { recipients }: Pick<Dataset, 'recipients'>,
  award: OwnAward,
  chosen: RecipientId,
): RecipientId {
  if (award.place !== '') return award.place
  if (award.tier === 'prime') return chosen
  const index = recipients.indexOf.get(chosen)
  const state = index === undefined ? -1 : recipients.states[index]!
  return recipients.ids[state] ?? ''
}

/** When the place fails from a day on, and what is to be said where nobody can tell or an order protects it. */
export function failingSpans(
  dataset: Dataset,
  one: ConditionSettings,
  condition: Condition,
  first: number,
  { award, ask, matched, settings, until }: OwnQuestion,
): { readonly spans: readonly FailingSpan[]; readonly says: readonly string[] } {
  const { name } = condition
  const place = placeOf(dataset, award, ask.place)
  const recipient = dataset.recipients.indexOf.get(place)
  const because =
    place === ''
      ? 'choose a place, and its findings decide'
      : `there is no place ${place} here; choose one`
  if (recipient === undefined)
    return { spans: [], says: [`${name}: nobody is judged; ${because}.`] }
  const begin = Math.max(first, dayNumber(ask.today))
  if (begin > until) return { spans: [], says: [] }
  const { reaction } = settings
  const own = reaction.own.get(place)
  const mode = typeof own === 'string' ? own : reaction.mode
  const all = findingSpans(dataset, one, {
    law: ask.settings.law,
    year: fiscalYearOf(award),
    program: matched.candidates[0]?.id ?? '',
    first: begin,
    last: until,
    frozen: mode === 'never' && typeof own !== 'object',
  })(recipient)
  const counts = failingUnder(dataset, ask.settings)
  const says: string[] = []
  const who = dataset.recipients.names[recipient] || place
  const protects = all.find(({ finding }) => finding?.result === 'protected')
  if (protects !== undefined) {
    const orders = protects.finding!.orders.join(', ')
    says.push(`${name}: from ${dayText(protects.from)} an order protects ${who} (${orders}).`)
  }
  const open = all.some(({ finding }) => finding?.result === 'unknown' && !counts(finding))
  if (open)
    says.push(
      `${name}: it cannot be told from the evidence whether ${who} fails, so nothing is counted; ask what if it failed.`,
    )
  const spans = all.flatMap(({ finding, ...days }) =>
    finding === null || !counts(finding)
      ? []
      : [{ ...days, share: shareWithheld(one.share, finding) }],
  )
  if (spans.length === 0 && says.length === 0) says.push(`${name}: ${who} does not fail it.`)
  return { spans, says }
}
