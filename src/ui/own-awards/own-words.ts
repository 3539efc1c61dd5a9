/** Says in words what came of a reader's own awards: every sentence true of exactly these figures. */
import { dayText, inMonths, nameOfAward } from '../../model/index'
import type { OwnAsk, OwnCourse, OwnCourses } from '../../model/index'
import { counted, day, digits, dollars } from '../format'

type Amount = OwnCourse['lost']

/** An amount with both ends, or one figure where they are alike. */
function ends({ low, high }: Amount, set: (value: number) => string = dollars): string {
  const [from, to] = [set(low), set(high)]
  return from === to ? from : `${from} to ${to}`
}

/** Days as months with one place. */
function months(days: number): string {
  return digitsOf(inMonths(days))
}

/** Dollar-days as dollar-months, whole. */
function dollarMonths(dollarDays: number): string {
  return digits(Math.round(inMonths(dollarDays)))
}

function digitsOf(value: number): string {
  return value >= 100 ? digits(Math.round(value)) : String(value)
}

/** The sentence over the picture. */
export function ownSummary({ awards, total, until, cash }: OwnCourses, ask: OwnAsk): string {
  const said = [
    `Of ${dollars(total.awarded)} in ${counted(awards.length, 'award')}, ${ends(total.undrawn)} ${total.undrawn.high === 0 ? 'is left' : 'is undrawn'} on ${day(ask.today)}.`,
  ]
  const { held, lost, clawedBack, dollarDays } = total
  const some = [
    held.high > 0 &&
      `${ends(held)} is held, for ${ends(longest(awards), months)} months at the longest (${ends(dollarDays, dollarMonths)} dollar-months up to ${day(until)})`,
    lost.high > 0 && `${ends(lost)} is lost`,
    clawedBack.high > 0 && `${ends(clawedBack)} is repaid after disallowance`,
  ].filter((part) => part !== false)
  if (ask.hit.kind === 'nothing') said.push('Nothing acts on them here.')
  else if (some.length === 0) said.push('Nothing of it is held, lost or reclaimed.')
  else said.push(`${some.join('; ')}.`)
  if (cash.peak > 0 && cash.peakDay !== null)
    said.push(
      `At an even pace payments run at most ${dollars(cash.peak)} behind the plan, on ${day(dayText(cash.peakDay))}.`,
    )
  if (total.drawnUnknown > 0)
    said.push(
      `Of ${counted(total.drawnUnknown, 'award')} nobody says what was drawn, so that balances are ranges.`,
    )
  return said.join(' ')
}

function longest(awards: readonly OwnCourse[]): Amount {
  const most = (of: (amount: Amount) => number) =>
    awards.reduce((longest, { heldDays }) => Math.max(longest, of(heldDays)), 0)
  return {
    value: most(({ value }) => value),
    low: most(({ low }) => low),
    high: most(({ high }) => high),
  }
}

/** What becomes of the awards' match, in a sentence; empty where nothing of it moves. */
export function matchSentence({ total, until }: OwnCourses): string {
  const { freed, stranded, matchUnknown } = total
  const some = [
    freed.high > 0 && `${ends(freed)} of match need not be spent`,
    stranded.high > 0 && `${ends(stranded)} of match is spent without the federal part`,
  ].filter((part) => part !== false)
  const unknown =
    matchUnknown > 0 ? `; of ${counted(matchUnknown, 'award')} the match is not known` : ''
  return some.length === 0 ? '' : `Up to ${day(until)}, ${some.join(', and ')}${unknown}.`
}

export const OWN_HEAD: readonly string[] = [
  'Award',
  'Prime or sub',
  'Listing',
  'Awarded',
  'Drawn',
  'Undrawn',
  'Held',
  'Months held',
  'Lost',
  'Repaid',
  'Match freed',
  'Match stranded',
]

/** The cells of one award under `OWN_HEAD`. */
export function ownCells(course: OwnCourse): readonly string[] {
  const { award, undrawn, held, heldDays, lost, clawedBack, freed, stranded } = course
  const orUnknown = (amount: Amount | null) => (amount === null ? 'unknown' : ends(amount))
  return [
    nameOfAward(course),
    award.tier,
    award.listings.join(' '),
    dollars(award.awarded),
    award.drawn === null ? 'unknown' : dollars(award.drawn),
    ends(undrawn),
    ends(held),
    ends(heldDays, months),
    ends(lost),
    ends(clawedBack),
    orUnknown(freed),
    orUnknown(stranded),
  ]
}
