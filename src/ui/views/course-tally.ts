/** Adds up what became of awards in time, by award and by place: held, released, lost, moved, received. */
import type { AwardCourse, Course, Dollars, Stage } from '../../model/index'

/** Days of a month where a delay is given in months. */
export const MONTH_DAYS = 30.4375

/** What became of some awards up to the last day looked at; whole dollars. */
export interface Tally {
  readonly allocated: Dollars
  readonly takenIn: Dollars
  /** The most that stood still at one time, award by award. */
  readonly stopped: Dollars
  /** What stands still on the last day. */
  readonly still: Dollars
  readonly ended: Dollars
  readonly moved: Dollars
  readonly lapsed: Dollars
  readonly clawedBack: Dollars
  /** What is not there for its place any more: at an even draw-down, and between the ends of its range. */
  readonly lost: Dollars
  readonly lostLow: Dollars
  readonly lostHigh: Dollars
  readonly dollarDays: number
  /** The longest that one of the awards stood still. */
  readonly heldDays: number
}

/** Where money stands still: it may still come. */
const STOPPED: readonly Stage[] = ['held', 'declined', 'suspended']
const PAID: readonly Stage[] = ['drawn', 'spent', 'closed']

const nothing: Tally = {
  allocated: 0,
  takenIn: 0,
  stopped: 0,
  still: 0,
  ended: 0,
  moved: 0,
  lapsed: 0,
  clawedBack: 0,
  lost: 0,
  lostLow: 0,
  lostHigh: 0,
  dollarDays: 0,
  heldDays: 0,
}

/** What one award's movements come to by the last day looked at. */
export function tallyOf(award: AwardCourse): PlaceTally {
  return award.waited === undefined ? tallyOfMoves(award) : tallyOfWait(award, award.waited)
}

/** The tally of an award that only waits, whose movements need not be worked out. */
function tallyOfWait(award: AwardCourse, waited: NonNullable<AwardCourse['waited']>): PlaceTally {
  const { allocated, takenIn, dollarDays, heldDays, lost } = award
  const still = waited.until === null
  // Written out: there are thousands of these while a slider moves, and copies are slow.
  return {
    allocated,
    takenIn,
    stopped: allocated,
    still: still ? allocated : 0,
    ended: 0,
    moved: 0,
    lapsed: 0,
    clawedBack: 0,
    lost,
    lostLow: award.lostLow,
    lostHigh: award.lostHigh,
    dollarDays,
    heldDays,
    recipient: award.recipient,
    awards: 1,
    waited: true,
  }
}

function tallyOfMoves(award: AwardCourse): PlaceTally {
  const { moves } = award
  const at: Record<string, number> = {}
  let stopped = 0
  for (const [index, { day, from, to, dollars }] of moves.entries()) {
    at[from] = (at[from] ?? 0) - dollars
    at[to] = (at[to] ?? 0) + dollars
    // Movements of one day happen together: only the evening counts.
    if (moves[index + 1]?.day !== day) stopped = Math.max(stopped, sumOf(at, STOPPED))
  }
  return {
    allocated: award.allocated,
    takenIn: award.takenIn,
    stopped,
    still: sumOf(at, STOPPED),
    ended: at['ended'] ?? 0,
    moved: at['moved'] ?? 0,
    lapsed: at['lapsed'] ?? 0,
    clawedBack: at['clawed-back'] ?? 0,
    lost: award.lost,
    lostLow: award.lostLow,
    lostHigh: award.lostHigh,
    dollarDays: award.dollarDays,
    heldDays: award.heldDays,
    recipient: award.recipient,
    awards: 1,
    waited: award.bites.every(({ waits }) => waits),
  }
}

function sumOf(at: Readonly<Record<string, number>>, stages: readonly Stage[]): Dollars {
  let sum = 0
  for (const stage of stages) sum += at[stage] ?? 0
  return sum
}

type Growing = { -readonly [field in keyof Tally]: number }

/** Add a tally to one that grows; the longest delay is the longer of the two. */
function addTo(sum: Growing, more: Tally): void {
  sum.allocated += more.allocated
  sum.takenIn += more.takenIn
  sum.stopped += more.stopped
  sum.still += more.still
  sum.ended += more.ended
  sum.moved += more.moved
  sum.lapsed += more.lapsed
  sum.clawedBack += more.clawedBack
  sum.lost += more.lost
  sum.lostLow += more.lostLow
  sum.lostHigh += more.lostHigh
  sum.dollarDays += more.dollarDays
  sum.heldDays = Math.max(sum.heldDays, more.heldDays)
}

/** One place's awards together. */
export interface PlaceTally extends Tally {
  readonly recipient: number
  readonly awards: number
  /** Nobody found it failing: it only waited with everyone, or took money in. */
  readonly waited: boolean
}

const tallied = new WeakMap<Course, readonly PlaceTally[]>()

/** Every place something acts on, the most dollar-days first; worked out once for each course. */
export function placeTallies(course: Course): readonly PlaceTally[] {
  const known = tallied.get(course)
  if (known !== undefined) return known
  const places = new Map<number, Growing & { recipient: number; awards: number; waited: boolean }>()
  for (const award of touchedAwards(course)) {
    const tally = tallyOf(award)
    const sum = places.get(award.recipient)
    if (sum === undefined) {
      places.set(award.recipient, tally)
      continue
    }
    addTo(sum, tally)
    sum.awards += 1
    sum.waited &&= tally.waited
  }
  const rows = [...places.values()].sort(
    (a, b) =>
      b.dollarDays - a.dollarDays ||
      b.lostHigh - a.lostHigh ||
      b.stopped - a.stopped ||
      a.recipient - b.recipient,
  )
  tallied.set(course, rows)
  return rows
}

/** What awards were paid by the last day looked at. */
export function receivedOf(awards: readonly AwardCourse[]): Dollars {
  const at: Record<string, number> = {}
  for (const { moves } of awards) {
    for (const { from, to, dollars } of moves) {
      at[from] = (at[from] ?? 0) - dollars
      at[to] = (at[to] ?? 0) + dollars
    }
  }
  return sumOf(at, PAID)
}

/** Every award something acts on. */
export function touchedAwards(course: Course): readonly AwardCourse[] {
  return course.programs.flatMap(({ touched }) => touched)
}

/** Tallies added up. */
export function totalTally(rows: readonly Tally[]): Tally {
  const sum = { ...nothing }
  for (const row of rows) addTo(sum, row)
  return sum
}

/** Days as months with one decimal, such as `13.9`. */
export function monthsOf(days: number): number {
  return Math.round((days / MONTH_DAYS) * 10) / 10
}
