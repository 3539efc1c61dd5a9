/** Reads which figures a sweep asks for: a total, of all programs or of one, or what one place gets. */
import { quote, suggest } from '../fault'
import { isTotal, totalNames } from '../totals'
import type { DrawnMeasure, Dataset, ProgramId, RecipientId, Totals } from '../types'

/** A figure of a sweep; of all programs together where none is named. */
export type SweepFigure = {
  /** As the plan writes it, and as its column is called: `jag.withheld`, `awarded:NY`. */
  readonly name: string
  readonly program: ProgramId | null
} & (
  | { readonly of: 'total'; readonly total: keyof Totals }
  | { readonly of: 'place'; readonly measure: PlaceMeasure; readonly place: RecipientId }
)

/** What a sweep may ask of one place. */
const PLACE_MEASURES = ['awarded', 'allocated', 'withheld', 'reallocated'] as const
type PlaceMeasure = (typeof PLACE_MEASURES)[number]

/** What a place's figure is made of, each with its sign: awarded is allocated less withheld, plus reallocated. */
export const MADE_OF: Readonly<Record<PlaceMeasure, readonly (readonly [DrawnMeasure, 1 | -1])[]>> =
  {
    allocated: [['allocated', 1]],
    withheld: [['withheld', 1]],
    reallocated: [['reallocated', 1]],
    awarded: [
      ['allocated', 1],
      ['withheld', -1],
      ['reallocated', 1],
    ],
  }

const FIGURE = /^(?:([\w-]+)\.)?([a-z]+)(?::([\w-]+))?$/

/** Read a figure of a plan, or say what is wrong with it and what to write, without naming where it stands. */
export function readFigure(name: string): SweepFigure | string {
  const [, program = null, word = '', place] = FIGURE.exec(name) ?? []
  if (word === '') {
    return `${quote(name)} is no figure; write one such as withheld, jag.withheld or awarded:NY.`
  }
  if (place === undefined) {
    if (isTotal(word)) return { name, program, of: 'total', total: word }
    return `there is no total ${quote(word)}${suggest(word, Object.keys(totalNames))}.`
  }
  const measure = PLACE_MEASURES.find((each) => each === word)
  if (measure !== undefined) return { name, program, of: 'place', measure, place }
  return `of a place there is no figure ${quote(word)}${suggest(word, PLACE_MEASURES)}.`
}

/** Say which program or place of a figure nobody knows; null where all is known. */
export function figureFault({ programs, recipients }: Dataset, figure: SweepFigure): string | null {
  const { program } = figure
  if (program !== null && !programs.some(({ id }) => id === program)) {
    const ids = programs.map(({ id }) => id)
    return `there is no program ${quote(program)}${suggest(program, ids)}.`
  }
  if (figure.of === 'total' || recipients.indexOf.has(figure.place)) return null
  return `there is no place ${quote(figure.place)}${suggest(figure.place, recipients.ids)}.`
}
