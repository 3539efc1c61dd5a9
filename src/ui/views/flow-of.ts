/** Lists the movements of a program's money, by how the program divides it. */
import type { ProgramOutcome, RecipientTable } from '../../model/index'
import { hasLocalPart, programRows } from './flow-programs'
import { flowRows } from './flow-rows'
import type { FlowRows } from './flow-rows'
import type { Spread } from './spread'

/** The movements of a program, by how its money is divided. */
export function rowsOf(recipients: RecipientTable, part: ProgramOutcome, spread: Spread): FlowRows {
  const { program, settings } = part.allocation
  return hasLocalPart(part)
    ? flowRows(spread, program.short, settings.parameters['threshold'] ?? 0)
    : programRows(recipients, part, spread)
}
