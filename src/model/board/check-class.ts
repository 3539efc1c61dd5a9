/** Holds the answers of a class against the computed ones, step by step. */
import { answerOf, checkAnswer } from '../lesson/lesson-answers'
import type { Checked } from '../lesson/lesson-answers'
import { lessonFigures } from '../lesson/lesson-figures'
import type { FindBase } from '../scenario-parts'
import type { Dataset, Lesson } from '../types'
import type { HandIn } from './hand-in'

/** How one student's answer to one step stands. */
export interface CheckedStep {
  readonly step: string
  readonly result: Checked
}

/** A step that somebody was asked, and how many answered how. */
export interface StepTally {
  readonly lesson: string
  readonly step: string
  readonly title: string
  readonly counts: Readonly<Record<Checked, number>>
}

/** Finds a lesson in an edition; null where none of that name is held. */
export type FindLesson = (id: string, edition: string) => Lesson | null

/** The same call for many students: a lesson's figures are computed once for each edition and seed. */
export function classChecker(
  dataset: Dataset,
  findLesson: FindLesson,
  findBase: FindBase,
): (handIn: HandIn) => readonly CheckedStep[] {
  const known = new Map<string, ReturnType<typeof lessonFigures>>()
  return ({ work }) => {
    if (work === null) return []
    const lesson = findLesson(work.lesson, work.edition)
    if (lesson === null) return []
    // Only what the lesson draws of the seed changes its figures.
    const key = `${lesson.id} ${work.edition} ${lesson.places === null ? '' : work.seed}`
    const figures = known.get(key) ?? lessonFigures(dataset, lesson, work.seed, findBase)
    known.set(key, figures)
    return lesson.minutes[work.minutes].flatMap((id): readonly CheckedStep[] => {
      const question = lesson.steps.find((step) => step.id === id)?.predict ?? null
      if (question === null) return []
      const given = Object.hasOwn(work.answers, id) ? work.answers[id]!.predicted : null
      const result = checkAnswer(question, answerOf(question, figures.answered), given)
      return [{ step: id, result }]
    })
  }
}

/** How many students answered each step how, in the order of the lessons' own steps. */
export function tallySteps(
  students: readonly { readonly handIn: HandIn; readonly checked: readonly CheckedStep[] }[],
  findLesson: FindLesson,
): readonly StepTally[] {
  const found = new Map<string, Record<Checked, number>>()
  const lessons = new Map<string, Lesson>()
  for (const { handIn, checked } of students) {
    const { lesson = '', edition = '' } = handIn.work ?? {}
    for (const { step, result } of checked) {
      const key = `${lesson} ${step}`
      const counts = found.get(key) ?? { right: 0, close: 0, not: 0, unknown: 0, none: 0 }
      counts[result] += 1
      found.set(key, counts)
      const held = findLesson(lesson, edition)
      if (held !== null) lessons.set(lesson, held)
    }
  }
  return [...lessons].flatMap(([lesson, { steps }]) =>
    steps.flatMap(({ id, title }) => {
      const counts = found.get(`${lesson} ${id}`)
      return counts === undefined ? [] : [{ lesson, step: id, title, counts }]
    }),
  )
}
