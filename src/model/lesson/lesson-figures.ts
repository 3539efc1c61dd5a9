/** Answers every figure a lesson asks, for the place a seed has drawn: what page, key, board and tests read alike. */
import { askFigures } from '../ask/ask-figures'
import { ScenarioFault } from '../fault'
import type { FindBase } from '../scenario-parts'
import type { AskedFigure, Dataset, Lesson } from '../types'
import { fiveStateFigures } from './five-state-figures'
import { seedLesson } from './lesson-places'
import type { SeededLesson } from './lesson-places'

/** A lesson whose place is drawn and whose figures are answered. */
export interface LessonFigures extends SeededLesson {
  readonly answered: ReadonlyMap<string, AskedFigure>
}

/**
 * Draw a lesson's place and answer its figures. `dataset` has to hold the years of its scenes. Throws
 * a ScenarioFault that names the lesson and the figure.
 */
export function lessonFigures(
  dataset: Dataset,
  lesson: Lesson,
  seed: number,
  findBase: FindBase,
): LessonFigures {
  const seeded = seedLesson(dataset, lesson, seed)
  const { fiveState } = lesson
  const given = fiveState === null ? new Map<string, AskedFigure>() : fiveStateFigures(dataset, fiveState) // prettier-ignore
  try {
    return {
      ...seeded,
      answered: askFigures(dataset, seeded.scenes, seeded.figures, findBase, given),
    }
  } catch (fault) {
    if (!(fault instanceof ScenarioFault)) throw fault
    throw new ScenarioFault(`${lesson.id}, ${fault.message}`)
  }
}
