/** Gathers what becomes of every award in time, by place and quarter, and proves that no dollar is missing. */
import {
  dayNumber,
  followAward,
  keptStages,
  lifeAfter,
  lifeDays,
  ordinaryPace,
  stageNames,
  toNearest,
} from '../model/index'
import type {
  AwardCourse,
  CourseRun,
  CourseSettings,
  Dataset,
  Dollars,
  LifeDays,
  QuarterBalances,
  Stage,
} from '../model/index'
import { addBooks, figuresOf, openBooks, writeAward, writeOrdinary } from './quarter-place'
import type { PlaceBooks, QuarterFigures, Span } from './quarter-place'
import { handOn, handingsOf } from './quarter-passed'

/** A place and its figures by quarter. */
export interface PlaceQuarters {
  readonly recipient: number
  readonly figures: readonly QuarterFigures[]
}

/** Everything by quarter. */
export interface Quarters {
  readonly span: Span
  readonly total: readonly QuarterFigures[]
  /** Places with an award or with money passed through to them, in order of id. */
  readonly places: readonly PlaceQuarters[]
  /** The most dollars in any quarter that entered, are kept or were drawn by these books and not by the course's stages: nothing. */
  readonly unaccounted: Dollars
}

/** Lay a course out by place and quarter: awards something acts on as followed, the others as they usually go. */
export function quartersOf(dataset: Dataset, { years, course }: CourseRun): Quarters {
  const { settings, balances } = course
  const span: Span = { quarters: balances.quarters, until: dayNumber(settings.until) }
  const books = new Map<number, PlaceBooks>()
  const booksOf = (recipient: number) => {
    const own = books.get(recipient) ?? openBooks(span)
    books.set(recipient, own)
    return own
  }
  for (const part of course.programs) {
    const { outcome } = years.years.find(({ year }) => year === part.year)!
    const program = outcome.programs.find(
      ({ allocation }) => allocation.program.id === part.program,
    )!
    const { paid, paidDollars } = program.allocation
    const life = lifeDays(settings.lives.get(part.program)!, part.year)
    const touched = new Map(part.touched.map((award) => [award.recipient, award]))
    const handings = handingsOf(dataset, outcome, program, touched)
    // A place slower than its offer stands declines in the end: that is no ordinary course.
    const ordinary = settings.approvalDays > life.acceptDays ? null : pacesOf(life, settings, span)
    paid.forEach((recipient, i) => {
      const allocated = paidDollars[i]!
      const plain = (): AwardCourse =>
        followAward({
          program: part.program,
          year: part.year,
          recipient,
          allocated,
          takenIn: [],
          bites: [],
          life,
          settings,
          sequence: false,
          until: span.until,
        })
      const award = touched.get(recipient)
      if (ordinary !== null && !handings.has(recipient) && (award === undefined || award.waited)) {
        const waited = award?.waited
        const { elapsed, whole } = ordinary(waited?.until ?? life.offered)
        const drawn = (at: number) => toNearest((allocated * elapsed[at]!) / whole)
        writeOrdinary(booksOf(recipient), span, { allocated, waited }, drawn, life.available)
        return
      }
      const comes = award ?? plain()
      writeAward(booksOf(recipient), span, comes, life.available)
      const handing = handings.get(recipient)
      if (handing === undefined || allocated === 0) return
      const planned = () => (award === undefined ? comes : plain()).moves
      for (const { to, dollars } of handOn(handing, allocated, comes.moves, planned, span)) {
        dollars.forEach((each, at) => {
          booksOf(recipient).sums.passedThrough[at]! += each
          booksOf(to).sums.passedToIt[at]! += each
        })
      }
    })
  }
  const all = openBooks(span)
  const places = [...books].sort(([a], [b]) => a - b)
  for (const [, own] of places) addBooks(all, own)
  const total = figuresOf(all, span)
  return {
    span,
    total,
    places: places.map(([recipient, own]) => ({ recipient, figures: figuresOf(own, span) })),
    unaccounted: missing(course.balances, total),
  }
}

/** The pace of awards offered on a day, as late as the scenario lets their period end; all of one day are one. */
function pacesOf(life: LifeDays, settings: CourseSettings, { quarters, until }: Span) {
  const known = new Map<number, ReturnType<typeof ordinaryPace>>()
  const endLater = settings.lateAwards === 'end-later'
  return (offered: number) => {
    const wait = { from: life.offered, until: offered }
    const pace =
      known.get(offered) ?? ordinaryPace(quarters, lifeAfter(life, wait, endLater), settings, until)
    known.set(offered, pace)
    return pace
  }
}

/** Stages of what was drawn and not reclaimed, and of what was. */
const PAID: readonly Stage[] = ['drawn', 'spent', 'closed', 'clawed-back']

/** What entered, is kept and was drawn by the places' own books, held against where the course's dollars stand. */
function missing(balances: QuarterBalances, total: readonly QuarterFigures[]): Dollars {
  let [entered, drawn, most] = [0, 0, 0]
  const stands = (stages: readonly Stage[], at: number) =>
    stages.reduce((sum, stage) => sum + balances.stages[stage][at]!, 0)
  total.forEach((figures, at) => {
    entered += figures.allocated + figures.reallocatedIn
    drawn += figures.drawn
    const gaps = [
      entered - stands(stageNames, at),
      figures.held - stands(keptStages, at),
      drawn - stands(PAID, at),
    ]
    most = Math.max(most, ...gaps.map(Math.abs))
  })
  return most
}
