/** Follows one own award: what is left of it, what is kept from it and for how long, what is lost, repaid, freed or stranded. */
import { addMonths, dayNumber } from '../course/days'
import { followAward } from '../course/follow-award'
import type { Amount } from '../kept'
import { toNearest } from '../money'
import type { AwardCourse, Bite, Dollars, LifeDays } from '../types'
import type { OwnCourse, OwnQuestion } from './own-ask'
import { drawnBy, fiscalYearOf, ownLife } from './own-life'
import { measure } from './own-measure'
import type { Measured } from './own-measure'

/**
 * Follow an award under what acts on it. Where the table says what was drawn, and the remedy acts on
 * that very day, both ends of every amount are alike; otherwise they are those of the slowest and the
 * fastest draw-down, and for a sub-award also of what earlier balances still cover.
 */
export function followOwnAward(
  question: OwnQuestion,
  bites: readonly Bite[],
  says: readonly string[],
): OwnCourse {
  const { award, matched, ask, settings } = question
  const today = dayNumber(ask.today)
  const life = ownLife(award, today, settings.lives.get(matched.candidates[0]?.id ?? ''))
  // What the table says was drawn by the day of the balances, at an even pace before and after it.
  const told =
    award.drawn === null ? null : { day: Math.min(today, life.ends), dollars: award.drawn }
  const planned = followOnce(question, life, [], told)
  const felt = feltBites(question, bites)
  const runs: Measured[] = []
  let course: AwardCourse | null = null
  for (const acting of felt) {
    const first = Math.min(...acting.map(({ from }) => from))
    const drawn = drawnBy(award, life, today, acting.length === 0 ? today : first, settings)
    const even = followOnce(question, life, acting, told)
    course ??= even
    runs.push(measure(question, even, planned))
    if (acting.length === 0) continue
    for (const dollars of new Set([drawn.least, drawn.most])) {
      if (dollars === drawn.even) continue
      const run = followOnce(question, life, acting, { day: drawn.day, dollars })
      runs.push(measure(question, run, planned))
    }
  }
  const ends = (of: (run: Measured) => Amount): Amount => ({
    value: of(runs[0]!).value,
    low: Math.min(...runs.map((run) => of(run).low)),
    high: Math.max(...runs.map((run) => of(run).high)),
  })
  // Where the table does not say, a program that asks for no match has none.
  const match = award.match ?? (matched.program?.terms.match.share === 0 ? 0 : null)
  const share = (dollars: Dollars) => toNearest((dollars * (match ?? 0)) / award.awarded)
  const ofMatch = (amount: Amount): Amount | null =>
    match === null
      ? null
      : { value: share(amount.value), low: share(amount.low), high: share(amount.high) }
  return {
    award,
    program: matched.program,
    says,
    bites,
    course: course!,
    planned,
    undrawn: undrawnOn(question, life, today),
    held: ends((run) => run.held),
    heldDays: ends((run) => run.heldDays),
    dollarDays: ends((run) => run.dollarDays),
    lost: ends((run) => run.lost),
    clawedBack: ends((run) => run.clawedBack),
    freed: ofMatch(ends((run) => run.freed)),
    stranded: ofMatch(ends((run) => run.stranded)),
  }
}

function followOnce(
  { award, settings, ask, until }: OwnQuestion,
  life: LifeDays,
  bites: readonly Bite[],
  drawn: { readonly day: number; readonly dollars: Dollars } | null,
): AwardCourse {
  // The ends of the first day are tried one by one, from what the books say; of later days the model tells them.
  const several = new Set(bites.map(({ from }) => from)).size > 1
  const ends = several ? {} : { drawSlowest: 1, drawFastest: 0 }
  return followAward({
    program: '',
    year: fiscalYearOf(award),
    recipient: -1,
    allocated: award.awarded,
    takenIn: [],
    bites,
    life,
    // It was accepted long ago: no council decides on it again.
    settings: { ...settings, approvalDays: 0, ...ends },
    sequence: ask.settings.stacking === 'sequence',
    until,
    ...(drawn === null ? {} : { drawn }),
  })
}

/** What acts on a sub-award is felt when earlier balances above it have run out: at the earliest and at the latest. */
function feltBites(
  { award, settings, until }: OwnQuestion,
  bites: readonly Bite[],
): readonly (readonly Bite[])[] {
  if (award.tier === 'prime' || bites.length === 0) return [bites]
  return [...new Set(settings.subawards.balanceMonths)].map((months) =>
    bites.flatMap((bite) => {
      // What was paid already is reclaimed, whatever balances are left.
      if (bite.remedy === 'disallow') return [bite]
      const from = Math.min(addMonths(bite.from, toNearest(months)), until + 1)
      return bite.until !== null && bite.until <= from ? [] : [{ ...bite, from }]
    }),
  )
}

/** What is undrawn on the day of the balances; nothing of an award whose period is over. */
function undrawnOn({ award }: OwnQuestion, { starts, ends }: LifeDays, today: number): Amount {
  const { awarded, drawn } = award
  if (ends <= today) return { value: 0, low: 0, high: 0 }
  if (starts >= today) return { value: awarded, low: awarded, high: awarded }
  if (drawn !== null) return { value: awarded - drawn, low: awarded - drawn, high: awarded - drawn }
  const paced = toNearest((awarded * (today - starts)) / (ends - starts))
  return { value: awarded - paced, low: 0, high: awarded }
}
