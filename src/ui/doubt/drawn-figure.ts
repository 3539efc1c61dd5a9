/** Names figures that are drawn, with their year and program. */
import type { Outcome, ProgramId } from '../../model/index'
import { fiscalYear } from '../format'
import { fullName } from '../views/names'
import { TOTAL_WORDS } from './draw-figures'
import type { ChosenTotal } from './draw-figures'
import type { DrawnOf } from './keep-draws'

/** A figure that was drawn: a total, what one place loses, or what several places are awarded together. */
export interface DrawnFigure {
  /** As it is called, with year and program: `Withheld, FY2016, JAG`. */
  readonly name: string
  readonly program: ProgramId | null
  readonly of:
    | { readonly total: ChosenTotal }
    | { readonly place: number }
    | { readonly awards: readonly number[] }
}

/** A total as it is called. */
export function totalFigure(
  made: Pick<DrawnOf, 'outcome'>,
  program: ProgramId | null,
  total: ChosenTotal,
): DrawnFigure {
  const name = `${TOTAL_WORDS[total]}, ${yearAndProgram(made.outcome, program)}`
  return { name, program, of: { total } }
}

/** What a place loses, as it is called. */
export function placeFigure(
  { dataset, outcome }: Pick<DrawnOf, 'dataset' | 'outcome'>,
  program: ProgramId | null,
  place: number,
): DrawnFigure {
  const name = `Withheld from ${fullName(dataset.recipients, place)}, ${yearAndProgram(outcome, program)}`
  return { name, program, of: { place } }
}

/** What places are awarded together, as it is called; `whose` says which they are. */
export function awardsFigure(
  { outcome }: Pick<DrawnOf, 'outcome'>,
  program: ProgramId,
  awards: readonly number[],
  whose: string,
): DrawnFigure {
  return {
    name: `Awarded to ${whose}, ${yearAndProgram(outcome, program)}`,
    program,
    of: { awards },
  }
}

/** `FY2016, JAG`. */
export function yearAndProgram({ settings, programs }: Outcome, program: ProgramId | null): string {
  const year = fiscalYear(settings.year)
  if (program === null) return `${year}, all programs together`
  const found = programs.find(({ allocation }) => allocation.program.id === program)
  return `${year}, ${found?.allocation.program.short ?? program}`
}
