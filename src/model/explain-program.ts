/** Explains the figures a program rests on: amounts of the year, numbers of the rule, terms, what states hand on. */
import { amountFigures } from './explain-amounts'
import type { ProgramFigure } from './explain-figure'
import { ruleFigures } from './explain-rules'
import { passThroughFigures, termFigures } from './explain-terms'
import { ScenarioFault, suggest } from './fault'
import type { Dataset, ProgramOutcome, Reason } from './types'

/** List every figure of one program in an outcome, with its reasons; dollars, shares and counts. */
export function programFigures(
  dataset: Dataset,
  { allocation }: Pick<ProgramOutcome, 'allocation'>,
): readonly ProgramFigure[] {
  const amounts = amountFigures(dataset, allocation)
  const shared = amounts.findLast(({ id }) => id === 'shared' || id === 'formula-amount')!.reason
  return [
    ...amounts,
    ...ruleFigures(dataset, allocation, shared),
    ...termFigures(allocation.program),
    ...passThroughFigures(dataset, allocation.program),
  ]
}

/** Explain one figure of a program. Throws a ScenarioFault naming a figure it does not have. */
export function explainProgramFigure(
  dataset: Dataset,
  program: ProgramOutcome,
  id: string,
): Reason {
  const figures = programFigures(dataset, program)
  const found = figures.find((each) => each.id === id)
  if (found !== undefined) return found.reason
  const known = figures.map((each) => each.id)
  throw new ScenarioFault(
    `${program.allocation.program.short} has no figure '${id}'${suggest(id, known)}.`,
  )
}
