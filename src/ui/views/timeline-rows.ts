/** Writes a timeline as rows: events, orders, facts and verdicts with the days between which they hold. */
import type { Dataset, LawSettings, Timeline } from '../../model/index'
import { day } from '../format'
import { factLabel, wordOf } from './law-reasons'
import { findingWords, readingName } from './verdict-words'

/** The heads of the columns. */
export const TIMELINE_HEAD = ['From', 'Until', 'What', 'Which'] as const

/** Every row of a timeline, oldest first within its kind. */
export function timelineRows(
  dataset: Dataset,
  law: LawSettings,
  timeline: Timeline,
): readonly (readonly string[])[] {
  const end = (until: string) => (until === '' ? 'open' : day(until))
  return [
    ...timeline.events.map((event) => [day(event.day), '', event.kind, event.says]),
    ...timeline.orders.map(({ order, from, until, open, untilSays }) => {
      const found = dataset.orders.find(({ id }) => id === order)
      const which = [
        found === undefined ? order : `${found.case}, ${found.action}`,
        open ? 'it cannot be told whether it protects this place' : '',
        untilSays,
      ]
      return [day(from), end(until), 'order', which.filter(Boolean).join('; ')]
    }),
    ...timeline.facts.map((fact) => [
      day(fact.from),
      end(fact.until),
      'fact',
      `${factLabel(dataset, fact.name)}: ${wordOf(fact.value)}`,
    ]),
    ...timeline.verdicts.map(({ definition, from, until, finding }) => [
      day(from),
      end(until),
      'verdict',
      `${readingName(dataset, definition, law).name}: ${findingWords(finding)}`,
    ]),
  ]
}
