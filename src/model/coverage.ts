/** Counts, program by program, how much is modelled and how much of it published figures bear out. */

import type { Proof, ProofRow } from './proof'
import type { Match } from './proof-match'
import type { Dataset, FiscalYear, Program, ProgramId } from './types'

/** One program's line of the coverage table. */
export interface CoverageRow {
  readonly program: ProgramId
  readonly name: string
  readonly listings: readonly string[]
  readonly years: readonly FiscalYear[]
  /** How awards come about, in a few words. */
  readonly modelled: string
  readonly reproduces: Program['reproduces']
  /** Published figures held, and how many of them the model takes as they stand. */
  readonly published: number
  readonly inputs: number
  /** Rates, amounts and choices that were recovered from the others. */
  readonly fitted: number
  /** Of the others: to the dollar or as printed, within 1 % beyond that, further off, and without comparison. */
  readonly exact: number
  readonly within1: number
  readonly further: number
  readonly notComparable: number
}

/** Count every program in order of its id; a figure the model takes as it stands proves nothing and is counted apart. */
export function coverage({ programs }: Dataset, { rows }: Proof): readonly CoverageRow[] {
  return programs.map((program) => {
    const own = rows.filter(({ published }) => published.program === program.id)
    const others = own.filter((row) => row.class !== 'input')
    const count = (...matches: Match[]): number =>
      others.filter(({ match }: ProofRow) => matches.includes(match)).length
    return {
      program: program.id,
      name: program.name,
      listings: program.listings,
      years: Object.keys(program.years).sort(),
      modelled: modelledHow(program),
      reproduces: program.reproduces,
      published: own.length,
      inputs: own.length - others.length,
      fitted: new Set(
        others
          .filter((row) => row.class === 'fitted' && row.match !== 'not-comparable')
          .map((row) => row.fitted),
      ).size,
      exact: count('exact', 'as-printed'),
      within1: count('within-1'),
      further: count('within-5', 'beyond'),
      notComparable: count('not-comparable'),
    }
  })
}

function modelledHow({ kind, steps }: Program): string {
  const has = (step: string): boolean => steps.some((each) => each.step === step)
  if (has('local')) return 'formula, to states and local governments'
  if (has('share')) return 'formula, to states and territories'
  if (kind === 'published') return 'sums as published'
  return 'awards found, the rest not allocated'
}
