/** Writes the figures of a competition as lines: a name, words that say how well it is known, and its reasons. */
import { askReason } from '../../model/index'
import type { Ask, CompetitionFigure, Dataset, Reason } from '../../model/index'
import { digits, dollars, percent } from '../format'
import { rangeWords } from './range-words'

/** One line; without a reason the figure is unknown, and the word stands. */
export interface CompetitionLine {
  readonly name: string
  readonly words: string
  readonly reason: Reason | null
  readonly says: string
}

/** Write every figure; an unknown one keeps its line. */
export function competitionLines(
  figures: readonly CompetitionFigure[],
): readonly CompetitionLine[] {
  return figures.map(({ name, reason, more, says = '' }) => ({
    name,
    words: `${more === true ? 'more than ' : ''}${wordsOf(reason)}`,
    reason,
    says,
  }))
}

/** A figure in words: both ends where it has ends, `under` where only the upper one is known. */
function wordsOf(reason: Reason | null): string {
  if (reason === null) return 'unknown'
  const { unit, low, high } = reason
  const value = Number(reason.value)
  if (unit === 'share') {
    if (low === undefined || high === undefined) return percent(value, 1)
    return low === 0 && high === value ? `under ${percent(high, 1)}` : `about ${percent(value, 0)}`
  }
  if (unit === 'dollars') {
    if (low === undefined || high === undefined || low === high) return dollars(value)
    return rangeWords({ value, low, high })
  }
  return low === undefined ? digits(value) : `about ${digits(value)}`
}

/** What one place could ask for: figures with their reasons, and what each rests on. */
export function askLines(dataset: Dataset, place: string, ask: Ask): readonly CompetitionLine[] {
  const { dollars: ends, most, pot, residents, odds } = ask
  const reason = askReason(ask)
  const between =
    ends === null
      ? 'unknown'
      : ends.low === ends.high
        ? dollars(ends.high)
        : `${dollars(ends.low)} to ${dollars(ends.high)}`
  const whyNot = most === null ? 'the limits of the year were not read' : 'its force is not known'
  return [
    {
      name: `The most ${place} could ask for`,
      words: between,
      reason,
      says: ends === null ? whyNot : 'more with a waiver of the match',
    },
    {
      name: 'It competes for the money of',
      words: pot === null ? 'unknown' : pot.pot.name,
      reason: null,
      says:
        residents === null
          ? 'no count of its residents is held'
          : `${digits(residents.people)} residents in ${residents.year}, ${dataset.sources.get(residents.source)?.title ?? residents.source}`,
    },
    {
      name: 'Odds of an application, all applicants together',
      words:
        odds === null
          ? 'unknown'
          : odds.low === null
            ? `under ${percent(odds.high, 1)}`
            : percent(odds.value, odds.low === odds.high ? 1 : 0),
      reason: null,
      says: 'its score, and whether it applied, are unknown',
    },
  ]
}
