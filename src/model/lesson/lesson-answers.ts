/** Computes the answers of a lesson from its figures, and holds a student's answer against them. */
import { ScenarioFault, quote } from '../fault'
import type { AskedFigure, LessonQuestion } from '../types'

/** The right answer of a question; a question in words has none. */
export type LessonAnswer =
  | { readonly kind: 'number'; readonly figure: AskedFigure }
  /** By its index; the figures that decide it, or the law. Null where a figure that decides is not known. */
  | {
      readonly kind: 'choice'
      readonly choice: number | null
      readonly from: readonly AskedFigure[]
      readonly cites: string
    }
  | { readonly kind: 'text' }

/** How an answer stands: unknown where the right one is not known, none where nothing was answered. */
export type Checked = 'right' | 'close' | 'not' | 'unknown' | 'none'

/** A number within so many parts of the right one is right: nobody guesses to the dollar. */
const RIGHT = 0.01

/** Compute the answer of a question. Throws a ScenarioFault where it names a figure that is not there. */
export function answerOf(
  question: LessonQuestion,
  figures: ReadonlyMap<string, AskedFigure>,
): LessonAnswer {
  const { answer, kind } = question
  if (kind === 'text' || answer === null) return { kind: 'text' }
  const figure = (name: string): AskedFigure => {
    const found = figures.get(name)
    if (found === undefined) throw new ScenarioFault(`There is no figure ${quote(name)}.`)
    return found
  }
  if ('figure' in answer) return { kind: 'number', figure: figure(answer.figure) }
  const choice = (choice: number | null, from: readonly AskedFigure[], cites = '') =>
    ({ kind: 'choice', choice, from, cites }) as const
  if ('law' in answer) return choice(answer.law, [], answer.cites)
  if ('over' in answer) {
    const [first, second] = answer.over
    const from = [figure(first), ...(typeof second === 'string' ? [figure(second)] : [])]
    const than = typeof second === 'string' ? from[1]!.value : second
    const known = from.every(({ value }) => !Number.isNaN(value))
    return choice(known ? (from[0]!.value > than ? 0 : 1) : null, from)
  }
  const from = ('most' in answer ? answer.most : answer.least).map(figure)
  const values = from.map(({ value }) => value)
  const end = 'most' in answer ? Math.max(...values) : Math.min(...values)
  const at = values.indexOf(end)
  // Two that are equal would make either answer right: then none is.
  return choice(at < 0 || values.lastIndexOf(end) !== at ? null : at, from)
}

/**
 * Hold what a student answered against the answer: a number is right within one percent or within the
 * range of the figure, close within the percent the question allows; a choice is right or not.
 */
export function checkAnswer(
  question: LessonQuestion,
  answer: LessonAnswer,
  given: number | string | null,
): Checked {
  if (given === null || given === '') return 'none'
  if (answer.kind === 'text') return 'unknown'
  if (answer.kind === 'choice')
    return answer.choice === null ? 'unknown' : given === answer.choice ? 'right' : 'not'
  const { value, low, high } = answer.figure
  if (Number.isNaN(value)) return 'unknown'
  if (typeof given !== 'number' || !Number.isFinite(given)) return 'not'
  if (given >= low && given <= high) return 'right'
  const away = Math.min(Math.abs(given - low), Math.abs(given - high))
  if (away <= Math.abs(value) * RIGHT) return 'right'
  return away <= (Math.abs(value) * question.near) / 100 ? 'close' : 'not'
}
