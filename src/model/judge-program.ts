/** Judges the conditions attached to one program's awards, among those it pays. */
import { reachesProgram } from './condition-programs'
import { judge } from './judge'
import type { JudgedCondition } from './prepare-conditions'
import type { Allocation, Dataset, Settings } from './types'

/** Judge the conditions in force that are attached to a program's awards, in order of the settings. */
export function judgeProgram(
  dataset: Dataset,
  { conditions, law, year }: Settings,
  { program: { id: program }, paid }: Allocation,
): readonly JudgedCondition[] {
  return conditions.flatMap((settings) => {
    const condition = dataset.conditions.find(({ id }) => id === settings.condition)!
    if (!reachesProgram(condition, program)) return []
    return [{ settings, findings: judge(dataset, settings, { law, year, program, paid }) }]
  })
}
