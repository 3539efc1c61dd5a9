/** Lists the movements of a program's money, by how the program divides it. */
import type { ProgramOutcome, RecipientTable } from '../../model/index'
import { hasLocalPart, programRows } from './flow-programs'
import { flowRows } from './flow-rows'
import type { FlowRows } from './flow-rows'
import { kept } from './kept'
import { spreadOf } from './spread'

/** The movements of a program, by how its money is divided. */
export const rowsOf = kept((recipients: RecipientTable, part: ProgramOutcome): FlowRows => {
  const { program, settings } = part.allocation
  const spread = spreadOf(recipients, part)
  return hasLocalPart(part)
    ? flowRows(spread, program.short, settings.parameters['threshold'] ?? 0)
    : programRows(recipients, part, spread)
})
