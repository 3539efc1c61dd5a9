/** Spells an outcome out for a comparison: columns laid out only when asked for, as fields like any other. */
import type { ProgramOutcome } from '../../src/model'

/** One program's outcome with every column as a field. */
export function spelledOut(program: ProgramOutcome) {
  const { withheld, reallocatedIn, awarded, low, high, subawards, allocation } = program
  const { dollars, localShare, precision, local } = allocation
  return {
    ...program,
    columns: { withheld, reallocatedIn, awarded, low, high, subawards },
    allocation: {
      ...allocation,
      columns: { dollars, localShare, precision, low: allocation.low, high: allocation.high },
      local: local && { ...local, crime: local.crime, complete: local.complete },
    },
  }
}
