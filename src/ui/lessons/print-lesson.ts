/** Gathers what stands on the papers of a lesson for one seed: texts told, answers computed, scenarios named. */
import { answerOf, forEdition, sceneScenario, scenarioId } from '../../model/index'
import type { AskedFigure, Lesson, LessonFigures, LessonStep, Minutes } from '../../model/index'
import { figureAsked, figureWords, toldPieces } from '../told-figures'
import type { Piece } from '../words'
import type { Paper, PaperHead, PrintedAnswer, PrintedStep } from './printed'
import type { ReadyLesson } from './use-lesson'

/** What a question's numbers are of. */
const UNITS = { dollars: 'dollars', count: '', percent: 'percent', '': '' } as const

/** The head of a paper: what it is of, and the ids of the scenarios its steps show. */
export function paperHead(
  { lesson, dataset }: ReadyLesson,
  figures: LessonFigures,
  paper: Paper,
  minutes: Minutes,
  seed: number,
): PaperHead {
  const ids = Object.values(figures.scenes).map((scene) =>
    scenarioId(forEdition(dataset, sceneScenario(scene))),
  )
  return {
    lesson: lesson.title,
    paper,
    edition: lesson.edition,
    minutes,
    seed,
    data: dataset.edition,
    scenarios: [...new Set(ids)],
  }
}

/** The steps of a length of class, in order. */
export function stepsOf(lesson: Lesson, minutes: Minutes): readonly LessonStep[] {
  return lesson.minutes[minutes].map((id) => lesson.steps.find((step) => step.id === id)!)
}

/** Those steps with every text told and every answer computed. */
export function printedSteps(
  { lesson }: ReadyLesson,
  figures: LessonFigures,
  minutes: Minutes,
): readonly PrintedStep[] {
  return stepsOf(lesson, minutes).map((step) => {
    const { id, title, says, predict, reveal, explain, law } = step
    return {
      id,
      title,
      says: toldPieces(says, figures),
      question:
        predict === null
          ? null
          : {
              asks: toldPieces(predict.asks, figures),
              kind: predict.kind,
              unit: UNITS[predict.unit],
              choices: predict.choices.map((choice) => toldPieces(choice, figures)),
            },
      answer: printedAnswer(step, figures),
      explain: toldPieces([reveal, explain].filter((text) => text !== '').join(' '), figures),
      law,
    }
  })
}

/** The answer in words; where figures decide a choice, each of them stands beside it. */
function printedAnswer({ predict }: LessonStep, figures: LessonFigures): PrintedAnswer | null {
  if (predict === null) return null
  const answer = answerOf(predict, figures.answered)
  if (answer.kind === 'text') return { says: ['in the student\u2019s own words'], reasons: [] }
  if (answer.kind === 'number')
    return { says: [told(answer.figure)], reasons: [answer.figure.reason] }
  const { choice, from, cites } = answer
  const chosen: readonly Piece[] =
    choice === null
      ? ['it cannot be told: two figures are equal, or one is not known']
      : toldPieces(predict.choices[choice]!, figures)
  const beside = from.flatMap((figure, at): readonly Piece[] => [
    at === 0 ? ' (' : ', ',
    told(figure),
    ...(at === from.length - 1 ? [')'] : []),
  ])
  const law = cites === '' ? [] : [` (${cites})`]
  return { says: [...chosen, ...beside, ...law], reasons: from.map(({ reason }) => reason) }
}

/** A figure as a number in a sentence. */
function told(figure: AskedFigure): Piece {
  return { text: figureWords(figure), asked: figureAsked(figure), label: figure.kind }
}

/** What the place drawn is called, with its state where the two differ; a dash where none is drawn. */
export function wordOfPlace({ words }: LessonFigures): string {
  const [place, state] = [words.get('place'), words.get('state')]
  if (place === undefined) return '\u2013'
  return state === undefined || state === place || place.includes(',')
    ? place
    : `${place}, ${state}`
}
