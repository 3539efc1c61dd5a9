/** Draws a place for each student from a lesson's list, by seed alone, so that student and key agree. */
import { partOfWord, wordOf } from '../doubt/chance'
import { ScenarioFault, quote } from '../fault'
import type { Dataset, FigureAsk, Lesson, RecipientId, Scene } from '../types'

/** The place drawn for a seed; null where the lesson draws none. */
export function placeOfSeed(lesson: Lesson, seed: number): RecipientId | null {
  const ids = lesson.places?.ids ?? []
  return ids[partOfWord(wordOf(seed, 0, lesson.id), ids.length)] ?? null
}

/** What a lesson asks once a seed has drawn its place, and what `{place}` and `{state}` are called. */
export interface SeededLesson {
  readonly scenes: Readonly<Record<string, Scene>>
  readonly figures: Readonly<Record<string, FigureAsk>>
  readonly words: ReadonlyMap<string, string>
  readonly place: RecipientId | null
}

/**
 * A lesson's scenes and figures with `$place` and `$state` filled in. Throws a ScenarioFault where the
 * place drawn is not among the recipients.
 */
export function seedLesson(dataset: Dataset, lesson: Lesson, seed: number): SeededLesson {
  const { scenes, figures } = lesson
  const place = placeOfSeed(lesson, seed)
  if (place === null) return { scenes, figures, words: new Map(), place }
  const { indexOf, ids, names, states } = dataset.recipients
  const index = indexOf.get(place)
  if (index === undefined)
    throw new ScenarioFault(
      `${lesson.id}, places: there is no place ${quote(place)}; write its id.`,
    )
  const home = states[index]! < 0 ? index : states[index]!
  const called = (at: number) =>
    names[at] === '' || names[at] === undefined ? ids[at]! : names[at]
  const named: ReadonlyMap<string, string> = new Map([
    ['$place', place],
    ['$state', ids[home]!],
  ])
  return {
    scenes: filled(scenes, named),
    figures: filled(figures, named),
    words: new Map([
      ['place', called(index)],
      ['state', called(home)],
    ]),
    place,
  }
}

/** The same with every text that names the place drawn, and every key that holds it, filled in. */
function filled<T>(value: T, named: ReadonlyMap<string, string>): T {
  if (typeof value === 'string') return put(value, named) as T
  if (Array.isArray(value)) return value.map((each: unknown) => filled(each, named)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [put(key, named), filled(each as unknown, named)]),
  ) as T
}

function put(text: string, named: ReadonlyMap<string, string>): string {
  return text.replace(/\$(?:place|state)\b/g, (word) => named.get(word) ?? word)
}
