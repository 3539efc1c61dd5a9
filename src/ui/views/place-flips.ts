/** Puts what would change a finding on a place into words: what is otherwise, the findings, the dollars. */
import { explain, stakeOf } from '../../model/index'
import type { Dataset, Flip, FlipFinding, LawSettings, Outcome } from '../../model/index'
import { day as dayWords, dollars } from '../format'
import type { Piece } from '../words'
import { factLabel, wordOf } from './law-reasons'
import { rangeWords } from './range-words'
import { placeName } from './verdict-reason'
import { readingName } from './verdict-words'

/** What the words are made of. */
export interface FlipsInView {
  readonly dataset: Dataset
  readonly outcome: Outcome
  readonly place: string
  /** What the outcome would have been with changes. */
  readonly outcomeWith: (changes: Flip['changes']) => Outcome
}

/** What would be otherwise, as the start of a sentence. */
export function flipWords({ dataset, outcome }: FlipsInView, flip: Flip): string {
  const { law } = outcome.settings
  switch (flip.kind) {
    case 'fact':
      return `If \u201c${factLabel(dataset, flip.of)}\u201d were \u201c${wordOf(flip.fact!.to)}\u201d instead of \u201c${wordOf(flip.fact!.from)}\u201d`
    case 'reading':
      return `If the reading were \u201c${readingName(dataset, flip.of, law).name}\u201d`
    case 'order':
      return `Without ${orderWords(dataset, flip.of)}`
    case 'orders':
      return 'If the orders set aside in your scenario held as recorded'
    case 'condition':
      return `If it were in force, read as \u201c${readingName(dataset, flip.of, law).name}\u201d`
  }
}

/** The findings before and after. */
export function changeWords({ before, after }: Flip): string {
  return `${WORDS[before]} \u2192 ${WORDS[after]}`
}

const WORDS: Readonly<Record<FlipFinding, string>> = {
  meets: 'meets',
  fails: 'fails',
  unknown: 'cannot be told',
  protected: 'is protected by an order',
  'not-reached': 'is not reached',
}

/** What the place would be awarded, and now is, each with its reasons. */
export function flipMoney(view: FlipsInView, flip: Flip): readonly Piece[] {
  const { place, dataset } = view
  const { now, would } = flip
  const name = placeName(dataset, place)
  if (now.value === would.value && now.low === would.low && now.high === would.high)
    return ['what it is awarded stays the same']
  const text = rangeWords(would)
  return [
    {
      text,
      label: `${text}, awarded if this were so`,
      asked: () => ({
        title: `${name}: ${flipWords(view, flip)}`,
        about: { reason: flipReason(view, flip) },
      }),
    },
    ' awarded instead of ',
    {
      text: rangeWords(now),
      label: `${rangeWords(now)}, awarded now`,
      asked: {
        title: `${name}: awarded in your scenario`,
        about: {
          question: { about: 'place-sum', recipient: place, sum: 'direct' },
          of: 'outcome',
        },
      },
    },
  ]
}

/** The dollars of a flip: the award in the scenario it makes, less the award now. */
function flipReason(view: FlipsInView, flip: Flip) {
  const { dataset, outcome, place, outcomeWith } = view
  const question = { about: 'place-sum', recipient: place, sum: 'direct' } as const
  const then = explain(dataset, outcomeWith(flip.changes), question)
  const now = explain(dataset, outcome, question)
  return {
    says: `${flipWords(view, flip)}: ${changeWords(flip)} \u201c${conditionName(dataset, flip.condition)}\u201d.`,
    value: stakeOf(flip),
    unit: 'dollars' as const,
    formula: 'awarded then \u2212 awarded now',
    withNumbers: `${dollars(flip.would.value)} \u2212 ${dollars(flip.now.value)}`,
    from: [then, now],
  }
}

/** The name of a condition. */
export function conditionName(dataset: Dataset, id: string): string {
  return dataset.conditions.find((each) => each.id === id)?.name ?? id
}

/** On which day the findings of the conditions in force are made, each with its own unless one is set. */
export function findingDays(dataset: Dataset, { settings }: Outcome): readonly string[] {
  const law: LawSettings = settings.law
  if (law.asOf !== null) return [law.asOf]
  const days = settings.conditions.map(
    ({ condition }) => dataset.conditions.find(({ id }) => id === condition)?.asOf ?? '',
  )
  return [...new Set(days)].filter(Boolean)
}

function orderWords(dataset: Dataset, id: string): string {
  const order = dataset.orders.find((each) => each.id === id)
  return order === undefined ? id : `${order.case} (${order.action}, ${dayWords(order.date)})`
}
