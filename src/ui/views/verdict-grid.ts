/** Holds readings against places day by day, working out each stretch of days without news only once. */
import { placesWithEvidence, verdicts } from '../../model/index'
import type { Dataset, Day, DefinitionId, LawSettings, RecipientId } from '../../model/index'
import { MARKS } from './verdict-words'

/** Findings of many places under many readings, on any day. */
export interface VerdictGrid {
  readonly places: readonly RecipientId[]
  readonly readings: readonly DefinitionId[]
  /** The days on which anything can change, oldest first. */
  readonly news: readonly Day[]
  /** The marks of some places on a day, a character for each reading. */
  marks(day: Day, places: readonly RecipientId[]): readonly string[]
  /** How many places are worked out for a day. */
  known(day: Day): number
  /** Work out a few places more; true once all are. */
  fill(day: Day, most: number): boolean
}

/** Make the grid of a dataset under a law; nothing is worked out until it is asked for. */
export function verdictGrid(
  dataset: Dataset,
  law: LawSettings,
  readings: readonly DefinitionId[],
): VerdictGrid {
  const places = placesWithEvidence(dataset, law)
  const starts = newsDays(dataset)
  const periods = new Map<number, Map<RecipientId, string>>()
  const periodOf = (day: Day) => {
    const period = lastAtMost(starts, day)
    const held = periods.get(period) ?? new Map<RecipientId, string>()
    periods.set(period, held)
    return held
  }
  function work(day: Day, asked: readonly RecipientId[]): ReadonlyMap<RecipientId, string> {
    const held = periodOf(day)
    const missing = asked.filter((place) => !held.has(place))
    if (missing.length === 0) return held
    const found = verdicts(dataset, { definitions: readings, places: missing, asOf: day, law })
    missing.forEach((place, at) => {
      const row = found.slice(at * readings.length, (at + 1) * readings.length)
      held.set(place, row.map(({ finding }) => MARKS[finding]).join(''))
    })
    return held
  }
  return {
    places,
    readings,
    news: starts,
    marks: (day, asked) => {
      const held = work(day, asked)
      return asked.map((place) => held.get(place)!)
    },
    known: (day) => periodOf(day).size,
    fill: (day, most) => {
      const held = periodOf(day)
      const missing = places.filter((place) => !held.has(place))
      work(day, missing.slice(0, most))
      return missing.length <= most
    },
  }
}

/** The days on which any finding of any place can change, oldest first. */
function newsDays(dataset: Dataset): readonly Day[] {
  const days = new Set<Day>()
  for (const { from, until, known } of dataset.facts) days.add(from).add(until).add(known)
  for (const { list } of dataset.factKinds) if (list) days.add(list.day).add(list.until)
  for (const { from, until, stayed } of dataset.orders)
    days
      .add(from)
      .add(until)
      .add(stayed?.until ?? '')
  days.delete('')
  return [...days].sort()
}

/** The place of the last day that is not after `day`; -1 where every one is. */
function lastAtMost(days: readonly Day[], day: Day): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (days[middle]! <= day) low = middle + 1
    else high = middle
  }
  return low - 1
}
