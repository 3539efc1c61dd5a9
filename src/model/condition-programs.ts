/** Says to whose awards a condition is attached: those of named programs, or of every program. */
import type { Condition, Dataset, Program, ProgramId } from './types'

/** Stands in a condition's programs for every program. */
const EVERY = 'all'

/** Whether a condition is attached to a program's awards. */
export function reachesProgram(
  condition: Pick<Condition, 'programs'>,
  program: ProgramId,
): boolean {
  return condition.programs.includes(program) || condition.programs.includes(EVERY)
}

/** The programs held whose awards a condition is attached to; none for a condition that is not known. */
export function programsOf(
  { programs }: Pick<Dataset, 'programs'>,
  condition: Condition | undefined,
): readonly Program[] {
  return condition === undefined ? [] : programs.filter(({ id }) => reachesProgram(condition, id))
}
