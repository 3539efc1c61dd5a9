/** Reads the figures of a sweep off a run, or off one draw. */
import { placeOf } from '../paid-column'
import type { Dataset, Outcome } from '../types'
import type { DrawnProgram } from './draw-program'
import { MADE_OF } from './sweep-figure'
import type { SweepFigure } from './sweep-figure'
import type { SweepRow } from './sweep-lines'

/** The figures of one run or draw; of a program that is not run there are none, and the row says so. */
export function figuresOf(
  { recipients }: Pick<Dataset, 'recipients'>,
  programs: readonly DrawnProgram[],
  figures: readonly SweepFigure[],
): SweepRow {
  const cells = figures.map((figure) => {
    const own = programs.filter(
      ({ program }) => figure.program === null || figure.program === program,
    )
    if (own.length === 0 && figure.program !== null) return null
    const place = figure.of === 'place' ? (recipients.indexOf.get(figure.place) ?? -1) : -1
    return own.reduce((sum, each) => sum + figureOf(each, figure, place), 0)
  })
  return { cells, fault: missingWords(figures, cells) }
}

/** The programs of a run as those of a draw. */
export function programsOf({ programs }: Outcome): readonly DrawnProgram[] {
  return programs.map(({ allocation, paid, totals }) => ({
    program: allocation.program.id,
    paid: allocation.paid,
    allocated: allocation.paidDollars,
    withheld: paid.withheld,
    reallocated: paid.reallocatedIn,
    totals,
  }))
}

/** Say of which programs there are no figures, because they are not run; empty where there are all. */
function missingWords(figures: readonly SweepFigure[], cells: readonly (number | null)[]): string {
  const missing = new Set(
    figures.flatMap(({ program }, at) => (cells[at] === null ? [program] : [])),
  )
  return [...missing]
    .map((program) => `${program} is not run here, so it has no figures.`)
    .join(' ')
}

/** A program's own figure in whole dollars; NaN where its appropriation is unknown. */
function figureOf(own: DrawnProgram, figure: SweepFigure, place: number): number {
  if (figure.of === 'total') return own.totals[figure.total] ?? Number.NaN
  const at = placeOf(own.paid, place)
  return MADE_OF[figure.measure].reduce((sum, [of, sign]) => sum + sign * (own[of]?.[at] ?? 0), 0)
}
