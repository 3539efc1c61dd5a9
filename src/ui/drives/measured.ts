/** Names the figure that swings and parts are of, and asks a run for its reasons. */
import { measureOf, measureWords } from '../../model/index'
import type { Dataset, Measure, Outcome } from '../../model/index'
import { digits, dollars, exactly, fiscalYear, shortMoney } from '../format'
import type { Gathered, ModelQuestion } from '../page-state'

/** A run that was asked for, with what it was run from. */
export interface RunOf {
  readonly dataset: Dataset
  readonly outcome: Outcome
}

/** The figure with its year: `Withheld, JAG, FY2016`. */
export function measureName({ dataset, outcome }: RunOf, of: Measure): string {
  const all = of.program === null && outcome.programs.length > 1 ? ', all programs together' : ''
  return `${measureWords(dataset, of)}${all}, ${fiscalYear(outcome.settings.year)}`
}

/** The figure asked of a run, program by program, or of a place over all of them. */
export function measureQuestions(
  outcome: Outcome,
  of: Measure,
  says: string,
): readonly ModelQuestion[] {
  if (of.of === 'place' && of.program === null)
    return [
      {
        question: { about: 'place-sum', recipient: of.place, sum: 'direct' },
        of: outcome,
        says,
      },
    ]
  return outcome.programs
    .map(({ allocation }) => allocation.program)
    .filter(({ id }) => of.program === null || id === of.program)
    .map(({ id, short }) => ({
      question:
        of.of === 'total'
          ? { about: 'total', program: id, total: of.total }
          : { about: 'award', program: id, recipient: of.place },
      of: outcome,
      says: `${says}, ${short}`,
    }))
}

/** The figure of a run with its reasons. */
export function measureReason(run: RunOf, of: Measure, says: string): Gathered {
  return {
    says: `${measureName(run, of)}: ${says}`,
    value: measureOf(run.dataset, run.outcome, of),
    unit: 'dollars',
    formula: 'added up over the programs it counts',
    from: measureQuestions(run.outcome, of, says),
  }
}

/** A difference in dollars with its sign: `+$5`, `−$5`, `$0`. */
export function signedDollars(value: number): string {
  return value > 0 ? `+${dollars(value)}` : dollars(value)
}

/** The same in short, for a drawing or a sentence. */
export function signedShort(value: number): string {
  const text = shortMoney(exactly(value))
  return value > 0 ? `+${text}` : text
}

/** `5 others`, `1 other`. */
export function others(count: number): string {
  return `${digits(count)} other${count === 1 ? '' : 's'}`
}

/** Words cut to the room they have, in pixels. */
export function fitted(text: string, room: number): string {
  const most = Math.max(8, Math.floor(room / 7))
  return text.length > most ? `${text.slice(0, most - 1)}\u2026` : text
}
