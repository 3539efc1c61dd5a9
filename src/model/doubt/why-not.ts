/** Tries a run that may not be possible, and keeps the sentence that says why. */
import { ScenarioFault } from '../fault'
import { RuleFault } from '../rule-check'

/** What an act gives, or the sentence of the ScenarioFault or RuleFault it throws. */
export function orWhyNot<T extends object | number>(act: () => T): T | string {
  try {
    return act()
  } catch (fault) {
    if (fault instanceof ScenarioFault || fault instanceof RuleFault) return fault.message
    throw fault
  }
}
