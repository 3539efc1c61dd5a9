/** Works out the odds of a competition with the points of a preference and without them. */
import { competitionOf } from '../competition'
import type { Odds } from '../competition'
import { isLowerBound } from '../amount-words'
import { toNearest } from '../money'
import { reachesProgram } from '../condition-programs'
import type { Cited, Condition, Dataset, FiscalYear, Preference, Program, Share } from '../types'

/** A figure between two ends; null where it, or an end of it, cannot be told. */
interface Between {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

/** Applicants with the points, or those without. */
export interface PreferenceSide {
  /** The chance of one such application; `low` is null where more may have applied than was printed. */
  readonly odds: Between
  /** The same in terms of the odds of all applicants together: however many applied, it holds. */
  readonly times: Between
}

/** What is known of the odds on either side of a preference. */
export interface PreferenceOdds {
  readonly preference: Preference
  /** The condition under which places go without the points; null where none is recorded. */
  readonly condition: Condition | null
  /** Awards over applicants, points or no points. */
  readonly plain: Odds
  readonly awards: Cited
  readonly applicants: Cited
  /**
   * Of the winners, who had the points. Where as large a share of all applicants took them, they
   * changed nothing: that is the share at which both odds are the plain ones.
   */
  readonly winners: Cited
  /** Of all applicants, who took the points, at least and at most, as the reader assumes. */
  readonly taken: readonly [least: Share, most: Share]
  /** Those with the points and those without; null where by what is assumed nobody is on that side. */
  readonly given: PreferenceSide | null
  readonly without: PreferenceSide | null
  /** False where what is assumed cannot be: more would have won on one side than applied. */
  readonly possible: boolean
}

/** Shares are counted in millionths, so that each figure is one division of whole numbers. */
const WHOLE = 1_000_000
const millionths = (share: Share): number => toNearest(share * WHOLE)

/**
 * The odds with the points of a program's preference and without them, where `taken` is the share of
 * applicants that took them: an assumption, as only the winners' share was published. Null where the
 * year has no competition, or no preference of which awards, applicants and the winners' share are known.
 */
export function preferenceOdds(
  dataset: Dataset,
  program: Program,
  year: FiscalYear,
  taken: readonly [least: Share, most: Share],
): PreferenceOdds | null {
  const competition = competitionOf(dataset, program, year)
  const { awards = null, applicants = null } = competition?.known ?? {}
  const preference = competition?.known?.preferences.find((each) => each.taken !== null)
  const winners = preference?.taken
  const plain = competition?.odds
  if (!preference || !winners || !plain || !awards || !applicants) return null
  const won: Side = {
    value: millionths(winners.value),
    low: millionths(winners.low ?? winners.value),
    high: millionths(winners.high ?? winners.value),
  }
  const [least, most] = [millionths(taken[0]), millionths(taken[1])]
  const counts: Counts = {
    awards: awards.value,
    value: applicants.value,
    fewest: applicants.low ?? applicants.value,
    most: isLowerBound(applicants) ? null : (applicants.high ?? applicants.value),
  }
  // Without the points are all the others: of the winners and of the applicants.
  const lost: Side = { value: WHOLE - won.value, low: WHOLE - won.high, high: WHOLE - won.low }
  const possible = fits(won.low, most, counts) && fits(lost.low, WHOLE - least, counts)
  return {
    preference,
    condition: preferenceCondition(dataset, program, year),
    plain,
    awards,
    applicants,
    winners,
    taken,
    possible,
    given: possible ? sideOf(won, [least, most], counts) : null,
    without: possible ? sideOf(lost, [WHOLE - most, WHOLE - least], counts) : null,
  }
}

/** The condition of a year that gives points in a program's competition; null where there is none. */
export function preferenceCondition(
  { conditions }: Pick<Dataset, 'conditions'>,
  program: Program,
  year: FiscalYear,
): Condition | null {
  const found = conditions.find(
    (each) =>
      each.effect === 'preference' &&
      each.fiscalYears.includes(year) &&
      reachesProgram(each, program.id),
  )
  return found ?? null
}

/** The share of the winners on one side, in millionths. */
interface Side {
  readonly value: number
  readonly low: number
  readonly high: number
}

interface Counts {
  readonly awards: number
  readonly value: number
  readonly fewest: number
  /** Null: as many as one likes. */
  readonly most: number | null
}

/** Whether at least this share of the winners can come from at most that share of the applicants. */
function fits(won: number, took: number, { awards, most }: Counts): boolean {
  return won === 0 || (most === null ? took > 0 : most * took >= awards * won)
}

function sideOf(
  won: Side,
  [least, most]: readonly [number, number],
  counts: Counts,
): PreferenceSide | null {
  if (most === 0) return null
  const { awards, value, fewest } = counts
  const point =
    least === most && couldBe(won.value, least, counts)
      ? {
          odds: Math.min(1, (awards * won.value) / (value * least)),
          times: won.value / least,
        }
      : null
  return {
    odds: {
      value: point?.odds ?? null,
      low: lowestOdds(won.low, most, counts),
      // Nobody's odds are better than certain, whatever is assumed.
      high: least === 0 ? 1 : Math.min(1, (awards * won.high) / (fewest * least)),
    },
    times: {
      value: point?.times ?? null,
      low: won.low / most,
      high: least === 0 ? null : won.high / least,
    },
  }
}

/** Whether the winners of both sides are among their applicants, as counted. */
function couldBe(won: number, took: number, { awards, value, most }: Counts): boolean {
  if (most === null) return true
  return value * took >= awards * won && value * (WHOLE - took) >= awards * (WHOLE - won)
}

/** The fewest winners among the most applicants; the winners of the other side are not among them. */
function lowestOdds(won: number, took: number, { awards, most }: Counts): number | null {
  if (most === null) return null
  const among = Math.min(most * took, most * WHOLE - awards * (WHOLE - won))
  return among > 0 ? (awards * won) / among : 0
}
