/** Puts the amounts and parameters of a draw in place of those settled, as settling the draw itself would. */
import { ScenarioFault } from '../fault'
import { settleAmounts } from '../settle-amounts'
import type { Changes } from '../scenario-parts'
import type { Dataset, Doubt, FiscalYear, ProgramSettings } from '../types'
import type { DrawnValues } from './drawn-values'

const AMOUNTS = ['appropriation', 'off_the_top', 'formula_amount'] as const

/** Gives a program's settings in a draw; the same object where nothing of it is in doubt. */
type PatchProgram = (drawn: DrawnValues) => ProgramSettings

/**
 * Make ready to patch one program. `changes` is what the scenario and all it starts from say besides
 * doubts. Throws a ScenarioFault where the amounts of a draw do not agree.
 */
export function patchProgram(
  dataset: Dataset,
  year: FiscalYear,
  settled: ProgramSettings,
  changes: Changes,
  figures: readonly Doubt[],
): PatchProgram {
  const { program } = settled
  const path = (name: string): string => `programs.${program}.${name}`
  const isDoubted = (name: string) => figures.some((doubt) => doubt.path === path(name))
  const parameters = Object.keys(settled.parameters).filter(isDoubted)
  const amounts = AMOUNTS.some(isDoubted)
  if (!amounts && parameters.length === 0) return () => settled
  const inputs = dataset.programs.find(({ id }) => id === program)!.years[year]!
  return (drawn) => {
    const values = parameters.map((name) => [name, Number(drawn.of(path(name)))] as const)
    const own = amounts ? settleAmounts(program, year, inputs, typed(drawn)) : settled
    if (typeof own === 'string') throw new ScenarioFault(own)
    return {
      ...settled,
      appropriated: own.appropriated,
      formulaAmount: own.formulaAmount,
      parameters: { ...settled.parameters, ...Object.fromEntries(values) },
    }
  }

  function typed(drawn: DrawnValues): Changes {
    return new Map(
      AMOUNTS.flatMap((name) => {
        const value = drawn.of(path(name)) ?? changes.get(path(name))
        return value === undefined ? [] : [[path(name), value] as const]
      }),
    )
  }
}
