/** Reads every shipped lesson in every edition, and the words it holds, for tests over all of them. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readLesson } from '../src/model/index'
import type { Lesson } from '../src/model/index'

const folder = join(import.meta.dirname, '..', 'scenarios', 'lessons')

/** The lesson's file as text. */
export const lessonFile = (name: string): string => readFileSync(join(folder, name), 'utf8')

export const lessonNames: readonly string[] = readdirSync(folder).filter((name) =>
  name.endsWith('.lesson.json'),
)

/** Every lesson once for each of its editions. */
export const everyLesson: readonly Lesson[] = lessonNames.flatMap((name) => {
  const text = lessonFile(name)
  const first = readLesson(text, name)
  return first.editions.length === 0
    ? [first]
    : first.editions.map(({ id }) => readLesson(text, name, id))
})

/** What a test calls a lesson. */
export const called = ({ id, edition }: Lesson): string =>
  edition === '' ? id : `${id}, ${edition}`

/** Each text of a lesson that a reader may see, citations of law left out. */
export function textsOf(lesson: Lesson): readonly string[] {
  const { title, asks, goal, editions, steps, handout, rubric, roles, fiveState } = lesson
  return [
    title,
    asks,
    goal,
    ...editions.map(({ says }) => says),
    ...steps.flatMap(({ predict, ...step }) => [
      step.title,
      step.says,
      step.reveal,
      step.explain,
      ...(predict === null ? [] : [predict.asks, ...predict.choices]),
    ]),
    handout.before,
    ...handout.table.flat(),
    ...rubric.flatMap((row) => [row.criterion, row.full, row.part, row.none]),
    ...roles.flatMap((card) => [card.role, card.goal, card.knows, card.asks]),
    ...(fiveState === null ? [] : [fiveState.says]),
  ].filter((text) => text !== '')
}

/** The names in braces of a text. */
export const namesOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name!)
