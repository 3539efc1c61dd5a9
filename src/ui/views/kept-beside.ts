/** Sets what the money room says is withheld beside what is kept back day by day, and says where the difference went. */
import { keptStages, lostStages } from '../../model/index'
import type { AwardCourse, Course, Dollars, FiscalYear, YearsOutcome } from '../../model/index'
import type { Asking } from '../number'
import type { Piece } from '../words'
import { fiscalYear } from '../format'
import { short } from './course-sentence'

/** Dollars of one fiscal year's awards: withheld − paid − missed + beyond = kept, award by award. */
export interface KeptBeside {
  /** By the rules alone, without days: what the money room shows. */
  readonly withheld: Dollars
  /** The most that stands still or is gone at one time, award by award. */
  readonly kept: Dollars
  /** Withheld by the rules, but paid out by the day on which most was kept. */
  readonly paid: Dollars
  /** Withheld by the rules, neither paid out by then nor kept back. */
  readonly missed: Dollars
  /** Kept back in time although the rules alone withhold less: waits, news, other conditions' days. */
  readonly beyond: Dollars
}

const KEPT: ReadonlySet<string> = new Set([...keptStages, ...lostStages])
const PAID: ReadonlySet<string> = new Set(['drawn', 'spent', 'closed'])

/** Compare one year of a course with its outcome, of all places or of one; null where the year is not followed. */
export function keptBeside(
  { years }: YearsOutcome,
  course: Course,
  year: FiscalYear,
  place?: number,
): KeptBeside | null {
  const outcome = years.find((each) => each.year === year)?.outcome
  if (outcome === undefined) return null
  const sum = { withheld: 0, kept: 0, paid: 0, missed: 0, beyond: 0 }
  for (const part of outcome.programs) {
    const { id } = part.allocation.program
    const followed = course.programs.find((each) => each.year === year && each.program === id)
    const touched = new Map(followed?.touched.map((award) => [award.recipient, award]))
    const places = new Set([...part.allocation.paid, ...touched.keys()])
    for (const recipient of place === undefined ? places : [place]) {
      const withheld = part.withheld[recipient] ?? 0
      const award = touched.get(recipient)
      if (withheld === 0 && award === undefined) continue
      const most = award === undefined ? { kept: 0, paid: 0 } : mostKept(award)
      const short = Math.max(0, withheld - most.kept)
      const paid = Math.min(short, most.paid)
      sum.withheld += withheld
      sum.kept += most.kept
      sum.paid += paid
      sum.missed += short - paid
      sum.beyond += Math.max(0, most.kept - withheld)
    }
  }
  return sum
}

/** The most of an award that stood still or was gone on one evening, and what was paid of it by then. */
function mostKept({ allocated, waited, moves }: AwardCourse) {
  if (waited !== undefined) return { kept: allocated, paid: 0 }
  let [kept, paid] = [0, 0]
  let most = { kept: 0, paid: 0 }
  for (const [at, { day, from, to, dollars }] of moves.entries()) {
    if (KEPT.has(from)) kept -= dollars
    if (KEPT.has(to)) kept += dollars
    if (PAID.has(from)) paid -= dollars
    if (PAID.has(to)) paid += dollars
    if (moves[at + 1]?.day !== day && kept > most.kept) most = { kept, paid }
  }
  // What was never kept back can only have been paid.
  return most.kept === 0 ? { kept: 0, paid } : most
}

/** One sentence on the two figures, true of every course; none where neither room keeps anything back. */
export function keptBesideWords(
  beside: KeptBeside | null,
  year: FiscalYear,
  who: string,
  ask: (what: keyof KeptBeside) => (number: string) => Asking,
): readonly Piece[] {
  const of = fiscalYear(year)
  if (beside === null)
    return [
      `\u201cWhere does the money go?\u201d speaks of ${of}, which is not among the years followed here: their figures are of other awards.`,
    ]
  if (beside.withheld === 0 && beside.kept === 0) return []
  const number = (what: keyof KeptBeside, says: string): Piece => {
    const text = short(beside[what])
    return { text, asked: ask(what)(text), label: `${says}, ${of}: ${text}` }
  }
  const start: readonly Piece[] = [
    `\u201cWhere does the money go?\u201d withholds `,
    number('withheld', 'Withheld by the rules alone'),
    ` of the awards${who} of ${of}, by the rules alone; followed day by day, `,
    number('kept', 'Kept back day by day'),
    ` is kept back at the most`,
  ]
  const why: readonly (readonly Piece[])[] = [
    beside.paid > 0
      ? [number('paid', 'Paid out by then'), ' had been paid out by then and can no longer be held']
      : [],
    beside.missed > 0
      ? [
          number('missed', 'Withheld, but not kept back in time'),
          ' is withheld by the rules, but nothing acts on it in time',
        ]
      : [],
    beside.beyond > 0
      ? [
          number('beyond', 'Kept back beyond what the rules withhold'),
          ' is kept back that the rules alone do not withhold, such as money that waits with everyone or a finding of another day',
        ]
      : [],
  ].filter((pieces) => pieces.length > 0)
  if (why.length === 0) return [...start, ': as much.']
  return [...start, ...why.flatMap((pieces, at) => [at === 0 ? ': ' : '; ', ...pieces]), '.']
}
