/** Makes the scenario that the one in view is first held against: the same years and programs, nothing changed. */
import type { Scenario } from '../../model/index'
import { plainOf } from '../files/as-file'
import { changesInForce } from '../scenario-changes'
import { findBase } from '../shipped'

/** The same years, programs and last day as a scenario has, with nothing else changed. */
export function plainBeside(scenario: Scenario): Scenario {
  const plain = plainOf(scenario)
  const time = Object.entries(changesInForce(scenario, findBase)).filter(([path]) =>
    /^(?:time\.(?:first_year|last_year|until)$|forward\.)/.test(path),
  )
  return {
    ...plain,
    title: 'Nothing changed',
    changes: { ...plain.changes, ...Object.fromEntries(time) },
  }
}
