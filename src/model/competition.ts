/** Says what is known of a competition for money: who applied, the odds, the score, and what the law leaves whom. */
import { isLowerBound } from './amount-words'
import { potsOf, usualAmounts } from './pots'
import type { PotAmounts, Pots } from './pots'
import type { Cited, Competition, Dataset, Dollars, FiscalYear, Program } from './types'

/** Awards over applicants; `low` is null where applicants are only known to be at least so many. */
export interface Odds {
  readonly value: number
  readonly low: number | null
  readonly high: number
}

/** One fiscal year's competition; what no source tells is null. */
export interface CompetitionYear {
  readonly year: FiscalYear
  readonly amount: Dollars
  readonly known: Competition | null
  readonly pots: Pots | null
  readonly odds: Odds | null
  /** Dollars for an award, and for a position, on average. */
  readonly perAward: Average | null
  readonly perPosition: Average | null
}

/** Dollars for each, and between what, where the amount or the count was printed rounded. */
export interface Average {
  readonly value: Dollars
  readonly low: Dollars
  readonly high: Dollars
}

/** Describe a competition by the data, or by a reader's amounts. Null for a program that has none. */
export function competitionOf(
  dataset: Dataset,
  program: Program,
  year: FiscalYear,
  amounts?: PotAmounts,
): CompetitionYear | null {
  const inputs = program.years[year]
  if (inputs === undefined) return null
  const own = amounts ?? usualAmounts(program, year)
  const known = inputs.competition ?? null
  const pots = potsOf(dataset, program, year, own) ?? null
  if (known === null && pots === null) return null
  // An average belongs to the amount that the count was published with.
  const counted = own.formulaAmount === inputs.formulaAmount.value
  const average = (count: Cited | null | undefined): Average | null =>
    counted && count ? averageOf(inputs.formulaAmount, count) : null
  return {
    year,
    amount: own.formulaAmount,
    known,
    pots,
    odds: known === null ? null : oddsOf(known),
    perAward: average(known?.awards),
    perPosition: average(known?.positions),
  }
}

/** The odds of an applicant of whom nothing else is known: awards over applicants. */
function oddsOf({ awards, applicants }: Competition): Odds | null {
  if (awards === null || applicants === null) return null
  const least = applicants.low ?? applicants.value
  return {
    value: awards.value / applicants.value,
    low: isLowerBound(applicants) ? null : awards.value / (applicants.high ?? applicants.value),
    high: awards.value / least,
  }
}

function averageOf(amount: Cited, count: Cited): Average {
  return {
    value: Math.round(amount.value / count.value),
    low: Math.round((amount.low ?? amount.value) / (count.high ?? count.value)),
    high: Math.round((amount.high ?? amount.value) / (count.low ?? count.value)),
  }
}
