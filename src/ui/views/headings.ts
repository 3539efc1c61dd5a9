/** Writes the headings over the pictures from the figures; one that no longer holds changes or falls silent. */
import { shareWithheld } from '../../model/index'
import type { ProgramOutcome, RecipientTable } from '../../model/index'
import { exactly, fiscalYear, percent, sentenceCase, shortMoney } from '../format'
import type { Figure } from '../format'
import { allocated, total, totalByState, withheld } from './figures'
import { kept } from './kept'
import { isAggregate, nameOf } from './names'
import type { Spread } from './spread'

/** A heading with the sentence under it. */
export interface Heading {
  readonly title: string
  readonly says: string
}

const fractions: readonly (readonly [number, string])[] = [
  [1, 'all'],
  [0.9, 'nine tenths'],
  [0.75, 'three quarters'],
  [2 / 3, 'two thirds'],
  [0.5, 'half'],
  [1 / 3, 'a third'],
  [0.25, 'a quarter'],
  [0.2, 'a fifth'],
  [0.1, 'a tenth'],
]

/** A share in words: `half`, `about a tenth` when within a fourteenth of it, else `12.4 %`. */
export function shareInWords(share: number): string {
  for (const [value, words] of fractions) {
    if (Math.abs(share - value) < 0.0005) return words
    if (value < 1 && Math.abs(share - value) <= value * 0.07) return `about ${words}`
  }
  if (share > 0 && share < 0.001) return 'less than 0.1\u00a0%'
  return percent(share, 1)
}

/** What the flow diagram shows. */
export function flowHeading(
  spread: Spread,
  short: string,
  year: string,
  open: Figure = exactly(0),
): Heading {
  const held = sumEnds(spread, 'held')
  const lapsed = sumEnds(spread, 'lapsed')
  const moved = sumEnds(spread, 'moved')
  const gone = held + lapsed + moved
  const tail = `$ million, ${fiscalYear(year)}, ${short}.`
  if (gone === 0) {
    const states = spread.states.allocated.value + spread.whole.allocated.value
    return {
      title: `${sentenceCase(shareInWords(states / spread.available))} of the formula money goes to states and territories`,
      says: spread.hasLocal
        ? `Nothing is withheld${open.value > 0 ? `; ${shortMoney(open)} would be if every open finding came out as failing` : ''}. ${tail}`
        : `Nothing is withheld. For this year the tables do not name local governments, so the local part is shown by state. ${tail}`,
    }
  }
  const what = [
    [held, 'is held'],
    [moved, 'moves to others'],
    [lapsed, 'lapses'],
  ] as const
  const parts = what.filter(([value]) => value > 0)
  const perHundred = (value: number) => `$${((value / spread.available) * 100).toFixed(2)}`
  const each = parts.map(([value, words]) => `${perHundred(value)} ${words}`).join(', ')
  const only = parts.length === 1 ? parts[0]![1] : 'is withheld'
  return {
    title:
      only === 'is held'
        ? `${sentenceCase(shareInWords(gone / spread.available))} of the money stops on its way`
        : `${sentenceCase(shareInWords(gone / spread.available))} of the money ${only}`,
    says: `Of every $100 the formula divides, ${each}. ${tail}`,
  }
}

/** What the map shows: who bears most of what is withheld, or who gets most. */
export function mapHeading(
  recipients: RecipientTable,
  part: ProgramOutcome,
  year: string,
): Heading {
  const says = `Circles by dollars${part.totals.withheld > 0 ? ', hatched where withheld' : ''}. State awards at the centre of the state${part.allocation.local === undefined ? '' : ', local awards added up by county'}. ${fiscalYear(year)}, ${part.allocation.program.short}.`
  const amounts = part.totals.withheld > 0 ? part.paid.withheld : part.paid.awarded
  const whole = part.totals.withheld > 0 ? part.totals.withheld : part.totals.available
  // Of a thousand that are paid, not of all there are: a drag asks at every step.
  let [most, amount] = [-1, 0]
  part.allocation.paid.forEach((index, place) => {
    if (recipients.kinds[index] === 'residual' || isAggregate(recipients, index)) return
    const own = amounts[place]!
    if (own > amount || (own === amount && own > 0 && index < most)) [most, amount] = [index, own]
  })
  if (most < 0 || whole <= 0)
    return {
      title: 'No award of this program is known by place',
      says: `What no source tells below the kind of recipient has no place on a map. ${fiscalYear(year)}, ${part.allocation.program.short}.`,
    }
  const owner = possessive(nameOf(recipients, most))
  const own = recipients.kinds[most] === 'state' ? `${owner} own award` : `${owner} award`
  const share = shareInWords(amount / whole)
  const title =
    part.totals.withheld > 0
      ? `${sentenceCase(share)} of what is withheld is ${own}`
      : `The largest award is ${nameOf(recipients, most)}\u2019s: ${share} of the ${part.allocation.units.length > 0 ? 'formula money' : 'money'}`
  return { title, says }
}

/** California's, Texas’s: the possessive as American style guides write it. */
function possessive(name: string): string {
  return name.endsWith('s') ? `${name}\u2019` : `${name}\u2019s`
}

/** The sum of one end over every family. */
export function sumEnds(spread: Spread, key: 'held' | 'lapsed' | 'moved'): number {
  return total([spread.whole[key], spread.states[key], spread.locals[key], spread.others[key]])
    .value
}

/** What would be withheld as well if every open finding came out as failing. */
export function atStake(part: ProgramOutcome, recipients: RecipientTable) {
  const caught = new Map<number, { least: number; most: number }>()
  for (const condition of part.conditions) {
    for (const finding of condition.findings) {
      if (finding.result !== 'unknown' || (part.withheld[finding.recipient] ?? 0) > 0) continue
      const { share } = condition.settings
      const before = caught.get(finding.recipient)
      caught.set(finding.recipient, {
        least: Math.max(shareWithheld(share, finding), before?.least ?? 0),
        most: Math.max(shareWithheld(share, finding, 'most'), before?.most ?? 0),
      })
    }
  }
  return totalByState(recipients, caught.keys(), (index) => {
    const due = allocated(part, index)
    const { least, most } = caught.get(index)!
    return { value: due.value * least, low: due.low * least, high: due.high * most }
  })
}

/** What is withheld from everyone, with its range. */
export function allWithheld(part: ProgramOutcome, recipients: RecipientTable): Figure {
  return sumWithheld(recipients, part)
}

const sumWithheld = kept((recipients: RecipientTable, part: ProgramOutcome) => {
  const caught = part.allocation.paid.filter((_, place) => part.paid.withheld[place]! > 0).sort()
  return totalByState(recipients, caught, (index) => withheld(part, index))
})
