/** Adds up what states hand on of their awards, by who receives it, as far as the sources tell them apart. */
import { keptOf } from '../../model/index'
import type { ProgramOutcome, RecipientTable, Subaward } from '../../model/index'
import { exactly, percent } from '../format'
import type { Figure } from '../format'
import { awarded, total } from './figures'

/** Who receives what a state passes on; `either` is local governments or nonprofits, not told apart. */
export type Receiver = 'local' | 'nonprofit' | 'either'
export type PassedOn = Readonly<Record<Receiver, Figure>>

/** The receivers in the order of every picture and table. */
export const receivers: readonly Receiver[] = ['local', 'nonprofit', 'either']

/** Each receiver as words after “passed on to”. */
export const receiverWords: Readonly<Record<Receiver, string>> = {
  local: 'local governments',
  nonprofit: 'nonprofits',
  either: 'local governments or nonprofits, not told apart',
}

/** Sum the subawards of the states that `of` picks; one rule is off in all states alike, so ranges add up. */
export function passedOn(
  recipients: RecipientTable,
  part: ProgramOutcome,
  of: (from: number) => boolean = () => true,
): PassedOn {
  const some = part.subawards.filter((subaward) => of(subaward.from))
  const sum = (receiver: Receiver) =>
    total(some.filter((each) => receiverOf(recipients, each.to) === receiver).map(figureOfPassed))
  return { local: sum('local'), nonprofit: sum('nonprofit'), either: sum('either') }
}

/** One subaward as a figure. */
export function figureOfPassed(subaward: Subaward): Figure {
  return { value: subaward.dollars, low: subaward.low, high: subaward.high }
}

/** Which kind of receiver a recipient of pass-through is. */
function receiverOf(recipients: RecipientTable, to: number): Receiver {
  const kind = recipients.kinds[to]
  return kind === 'nonprofit' ? 'nonprofit' : kind === 'residual' ? 'either' : 'local'
}

/** What is left of an amount after what is passed on. */
export function kept(awarded: Figure, passed: PassedOn): Figure {
  return keptOf(awarded, total(receivers.map((receiver) => passed[receiver])))
}

/** What reaches each recipient through states, by recipient index. */
export function receivedThroughStates(part: ProgramOutcome): ReadonlyMap<number, Figure> {
  const sums = new Map<number, Figure>()
  for (const subaward of part.subawards) {
    const figure = figureOfPassed(subaward)
    const there = sums.get(subaward.to)
    sums.set(subaward.to, there === undefined ? figure : total([there, figure]))
  }
  return sums
}

const bases = {
  must: 'by law',
  observed: 'as observed',
  assumed: 'by assumption',
} as const

/** The pass-through of a program in one sentence, shares and ranges in words; empty where states hand nothing on. */
export function passedWords(part: ProgramOutcome, all: PassedOn): string {
  const whole = total(part.allocation.units.map((unit) => awarded(part, unit.recipient)))
  const rules = part.allocation.program.passThrough.filter(({ to }) => to !== 'state')
  const basis = [...new Set(rules.map((rule) => bases[rule.basis]))].join(' and ')
  const parts = receivers
    .filter((receiver) => all[receiver].value > 0)
    .map((receiver) => `${shareRange(all[receiver], whole)} to ${receiverWords[receiver]}`)
  if (parts.length === 0) return ''
  return `Of what states get, they hand on ${parts.join(' and ')}, ${basis}.`
}

/**
 * A part of a whole in per cent, both ends where its range is wider than a point. Each end is held
 * against that end of the whole: a share is not less well known because the whole is.
 */
function shareRange(figure: Figure, whole: Figure): string {
  if (whole.value === 0) return percent(0)
  const low = whole.low > 0 ? figure.low / whole.low : figure.low / whole.value
  const high = whole.high > 0 ? figure.high / whole.high : figure.high / whole.value
  if (high - low > 0.01) return `${percent(low, 0).replace('\u00a0%', '')} to ${percent(high, 0)}`
  return `about ${percent(figure.value / whole.value, 0)}`
}

/** No money at all handed on. */
export const nothingPassed: PassedOn = {
  local: exactly(0),
  nonprofit: exactly(0),
  either: exactly(0),
}
