/** Says what the awards of a state come to, beside the baseline: its figures, and the sentence over all of them. */
import type { ProgramOutcome, RecipientTable } from '../../model/index'
import { dollars, fiscalYear, money, shortMoney } from '../format'
import type { Figure } from '../format'
import type { Asked } from '../page-state'
import type { PlacesBand } from '../drives/places-band'
import { asKnown, bandSpoken } from './band-words'
import { changeOf } from './change-of'
import type { StateSum } from './state-sums'
import { fullName } from './names'
import type { Ended } from './not-paid'
import { publishedReason } from './published'
import { rangeWords } from './range-words'
import { awardsAsked, changesAsked, notPaidAsked } from './sum-reasons'
import type { Award } from './sum-reasons'

/** What the reasons of a state's figures need. */
export interface StateReasons {
  readonly recipients: RecipientTable
  readonly now: ProgramOutcome
  readonly before: ProgramOutcome
}

const MINUS = '\u2212'

/** A change with its sign: `+$1.2 million`, `−$687,266`, `no change`. */
export function signedWords(change: Figure, write: (size: Figure) => string = shortMoney): string {
  if (change.value === 0) return 'no change'
  const { value, low, high } = change
  const size = value < 0 ? { value: -value, low: -high, high: -low } : change
  return `${value < 0 ? MINUS : '+'}${write(size)}`
}

/** The same in a drawing: `−$1.2 M`. */
export function signedShort(change: Figure): string {
  return signedWords(change, (size) => shortMoney(size, '\u00a0M'))
}

/** The same in a table, to the dollar where it is known: `−$687,266`, and `$0` for none. */
export function signedMoney(change: Figure): string {
  return change.value === 0 ? '$0' : signedWords(change, money)
}

/** What is awarded in a state, in words; both ends where an open finding parts them. */
export function mineWords(sum: StateSum): string {
  return sum.open ? rangeWords(sum.mine) : shortMoney(sum.mine)
}

/** A state in one line, for who hears it. */
export function stateSpoken(sum: StateSum, year: string, band: PlacesBand | null = null): string {
  const gone = (['held', 'lost', 'moved'] as const).flatMap((way) =>
    sum.ended[way] > 0 ? [`${shortMoney(partOfBaseline(sum, sum.ended[way]))} ${way}`] : [],
  )
  return [
    `${sum.name}: ${mineWords(sum)} awarded, ${fiscalYear(year)}`,
    ...gone,
    `baseline ${shortMoney(sum.baseline)}`,
    ...(sum.published === null ? [] : [`published ${money(sum.published)}`]),
    ...(sum.open ? ['an open finding leaves it open'] : []),
    ...(band === null
      ? []
      : [bandSpoken(band, (value) => shortMoney(asKnown(value, sum.baseline)))]),
  ].join(', ')
}

/** A part of a state's awards, known as well as they are. */
export function partOfBaseline({ baseline }: StateSum, value: number): Figure {
  const ratio = baseline.value === 0 ? 0 : value / baseline.value
  const half = (Math.abs(ratio) * (baseline.high - baseline.low)) / 2
  return { value, low: value - half, high: value + half }
}

/** Why so much is awarded in a state: each of its awards. */
export function stateAsked(
  { recipients, now, before }: StateReasons,
  sum: StateSum,
  of: 'outcome' | 'baseline' = 'outcome',
): Asked {
  const { id: program } = now.allocation.program
  const says = `${sum.name}, ${fiscalYear(now.allocation.year)}, ${of === 'outcome' ? 'awarded' : 'baseline'}`
  const figure = of === 'outcome' ? sum.mine : sum.baseline
  const { awarded } = of === 'outcome' ? now : before
  return awardsAsked(
    says,
    figure,
    awardsOf(recipients, program, sum.members),
    of,
    ({ id }) => awarded[recipients.indexOf.get(id) ?? -1] ?? 0,
  )
}

/** Why the awards of a state come to so much more or less than in the baseline. */
export function stateChangeAsked({ recipients, now, before }: StateReasons, sum: StateSum): Asked {
  const { id: program } = now.allocation.program
  const changed = sum.members.filter(
    (index) => (now.awarded[index] ?? 0) !== (before.awarded[index] ?? 0),
  )
  // Where nothing changed, the awards that stayed as they were say so.
  const members = changed.length > 0 ? changed : sum.members
  const awards = awardsOf(recipients, program, members)
  return changesAsked(
    `${sum.name}, ${fiscalYear(now.allocation.year)}, change of awards against the baseline`,
    sum.change,
    awards.map((award, at) => ({ award, change: changeOf(now, before, members[at]!) })),
  )
}

/** Why so much of a state's awards was held, lost or moved. */
export function stateEndedAsked(
  { recipients, now }: StateReasons,
  sum: StateSum,
  way: Ended,
): Asked {
  const caught = sum.members.filter((index) => (now.withheld[index] ?? 0) > 0)
  const { id: program } = now.allocation.program
  return notPaidAsked(
    `${sum.name}, ${fiscalYear(now.allocation.year)}, ${way}`,
    partOfBaseline(sum, sum.ended[way]),
    awardsOf(recipients, program, caught.length > 0 ? caught : sum.members),
    ({ id }) => now.withheld[recipients.indexOf.get(id) ?? -1] ?? 0,
  )
}

/** Where the published awards of a state were read. */
export function statePublishedAsked(sum: StateSum, year: string): Asked {
  const whole = sum.published?.value ?? 0
  return {
    title: `${sum.name}, ${fiscalYear(year)}, published: ${dollars(whole)}`,
    about: {
      reason: {
        says: `${sum.name}: the published awards, added up.`,
        value: whole,
        unit: 'dollars',
        formula: 'sum of the published awards below',
        from: sum.publishedOf.map(publishedReason),
      },
    },
  }
}

function awardsOf(
  recipients: RecipientTable,
  program: string,
  members: readonly number[],
): readonly Award[] {
  return members.map((index) => ({
    program,
    id: recipients.ids[index]!,
    name: fullName(recipients, index),
  }))
}
