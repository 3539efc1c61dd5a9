/** Puts a blast radius into words: who is hit, who stands below them, who goes on, and when it is felt. */
import type { BlastHow, BlastRow, BlastSums, Dataset } from '../../model/index'
import { dayText } from '../../model/index'
import { counted, day } from '../format'
import { fullName } from './names'
import { receiverWords } from './passed'
import { rangeWords } from './range-words'

const hows: Readonly<Record<BlastHow, string>> = {
  held: 'held',
  declined: 'declined',
  suspended: 'suspended',
  ended: 'ended',
  moved: 'moved to others',
  lapsed: 'lapsed',
  'clawed-back': 'clawed back (repaid after disallowance)',
  open: 'cannot be told',
  'pass-through': 'would have been handed on',
  joint: 'joint award whose agent is stopped',
  order: 'protected by an order',
  'own-award': 'own award goes on',
  spared: 'handed on all the same',
}

/** What put a row where it is, in a few words. */
export function howWords(row: BlastRow): string {
  const what = hows[row.how]
  const inside = row.insideCaught ? ' inside a state that fails' : ''
  if (row.ring === 'direct') {
    const waits = row.waits ? ', waits with everyone' : ''
    return row.orders.length === 0
      ? `${what}${waits}`
      : `${what}${waits}; an order protects it${inside}`
  }
  if (row.how === 'order') return `${what}${inside && `,${inside}`}`
  return what
}

/** Who a row speaks of: a place by name, or a class of receivers that no source tells apart. */
export function whoWords({ recipients }: Dataset, row: BlastRow): string {
  const index = recipients.indexOf.get(row.recipient) ?? -1
  if (row.how !== 'pass-through' && row.how !== 'spared') return fullName(recipients, index)
  const kind = recipients.kinds[index]
  const state = recipients.names[recipients.indexOf.get(row.state) ?? -1] || row.state
  const receiver = kind === 'nonprofit' ? 'nonprofit' : kind === 'residual' ? 'either' : 'local'
  return `${receiverWords[receiver]} of ${state}`
}

/** From when until when, in words; empty where nothing acts. */
export function spanWords({ from, until }: Pick<BlastRow, 'from' | 'until'>): string {
  if (from === null) return ''
  const start = day(dayText(from))
  return until === null ? `from ${start}` : `${start} to ${day(dayText(until))}`
}

/** When a stop is felt below, in words. */
export function feltWords({ felt, ring }: BlastRow): string {
  if (ring !== 'downstream') return ''
  if (felt === null) return 'cannot be told: no life of the awards is known'
  const [from, to] = [day(dayText(felt.from)), day(dayText(felt.to))]
  const over =
    felt.over === 'yes'
      ? '; the stop is over by then'
      : felt.over === 'perhaps'
        ? '; the stop may be over by then'
        : ''
  if (felt.when === 'first') return `on the first day, ${from}`
  const when = from === to ? `on ${from}` : `between ${from} and ${to}`
  return `${felt.when === 'either' ? 'on the first day or later, ' : 'later, '}${when}${over}`
}

/** The whole in two or three sentences; true of every blast radius, also of an empty one. */
export function blastSentence(sums: BlastSums): string {
  const { stopped, caught, waiting, downstream, shielded } = sums
  if (stopped.high === 0) {
    return shielded.high === 0
      ? 'Nothing stops: nobody is hit, and nobody has to be shielded.'
      : `Nothing stops; ${rangeWords(shielded)} of ${counted(sums.shieldedPlaces, 'place')} is shielded.`
  }
  const waits =
    waiting.high === 0
      ? ''
      : caught.high === 0
        ? ', who wait with everyone and whom nobody found failing'
        : `; ${rangeWords(waiting)} of that only waits with everyone`
  const own = rangeWords({
    value: caught.value + waiting.value,
    low: caught.low + waiting.low,
    high: caught.high + waiting.high,
  })
  const below =
    downstream.high === 0
      ? 'nothing that others below would have got'
      : `${rangeWords(downstream)} would have reached others below`
  const goesOn =
    shielded.high === 0
      ? 'Nobody is shielded'
      : `Shielded: ${rangeWords(shielded)}${sums.shieldedPlaces === 0 ? '' : ` of ${counted(sums.shieldedPlaces, 'place')}`}${insideWords(sums)}`
  return `${rangeWords(stopped)} stops at one time or another: ${own} would have stayed with ${counted(sums.hitPlaces, 'place')} hit directly${waits}; ${below}. ${goesOn}.`
}

function insideWords({ insidePlaces, shieldedPlaces }: BlastSums): string {
  if (insidePlaces === 0) return ''
  return insidePlaces === shieldedPlaces
    ? ', inside states that fail'
    : `, ${counted(insidePlaces, 'place')} of them inside states that fail`
}

/** When it is felt below, in one sentence; empty where nothing is downstream. */
export function feltSentence({ felt }: BlastSums): string {
  if (felt.all.high === 0) return ''
  const parts = [
    felt.first.high > 0 && `${rangeWords(felt.first)} on the first day`,
    felt.later.high > 0 && `${rangeWords(felt.later)} later`,
    felt.either.high > 0 &&
      `${rangeWords(felt.either)} on the first day or later, which the calendar of subawards leaves open`,
  ].filter((part) => part !== false)
  return `Felt below: ${parts.join('; ')}.`
}
