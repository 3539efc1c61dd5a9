/** Adds fiscal years that nobody has funded yet, by a reader's assumptions: data like any other, and marked as assumed. */
import { ScenarioFault } from '../fault'
import { gatherChanges } from '../scenario-parts'
import type { Changes, FindBase } from '../scenario-parts'
import { settleForward } from './forward-parameters'
import { carriedForward, enteredAhead, lastHeldYear } from './forward-program'
import type { Ahead } from './forward-program'
import { lastYearsReached, stayingOn } from './forward-conditions'
import { layOver, sameList, withoutAssumptions } from './lay-over'
import { TREND, seriesOf, trendedColumns } from './trend'
import type { Series } from './trend'
import type { Dataset, Scenario, StateColumn } from '../types'

/**
 * The dataset with the forward years that a scenario's changes ask for, up to `forward.last_year`.
 *
 * Each program gets the fiscal years after its last held one: amounts grown by a share a year in whole
 * dollars, population and crime held or trended, local counts held. Conditions on awards of the last
 * two held years stay on. Forward years laid over before are taken off first; without such changes the
 * dataset is the one held, bit for bit. Throws a ScenarioFault of one sentence on a value that does
 * not fit.
 */
export function withForwardYears(dataset: Dataset, changes: Changes): Dataset {
  const { faults } = settleForward(changes)
  if (faults.length > 0) throw new ScenarioFault(faults[0]!)
  return withForwardYearsThatFit(dataset, changes)
}

/** The dataset with the forward years that a scenario asks for, in its base or a layer as well. Throws like the above. */
export function withYearsOf(dataset: Dataset, scenario: Scenario, findBase: FindBase): Dataset {
  return withForwardYears(dataset, gatherChanges(scenario, findBase))
}

/** List what is wrong with a scenario's changes of forward years, a sentence each. */
export function listForwardFaults(changes: Changes): readonly string[] {
  return settleForward(changes).faults
}

const made = new WeakMap<Dataset, { readonly key: string; readonly whole: Dataset }>()

/** The same with every change that does not fit left out, so that what else is at fault can be told. */
export function withForwardYearsThatFit(dataset: Dataset, changes: Changes): Dataset {
  const { assumptions } = settleForward(changes)
  const key = assumptions === null ? '' : JSON.stringify(assumptions)
  const before = made.get(dataset)
  if (before?.key === key) return before.whole
  const people = withoutAssumptions(dataset.population)
  const crime = withoutAssumptions(dataset.crime)
  const ahead =
    assumptions === null
      ? null
      : {
          ...assumptions,
          people: seriesOf(people, 1, (year) => `${TREND}/${year}`),
          crimes: seriesOf(crime, 0, (year) => `${year}/${TREND}`),
        }
  const parts = ahead === null ? plainParts(dataset) : partsAhead(dataset, ahead, key)
  const names = Object.keys(parts) as (keyof typeof parts)[]
  const whole = names.every((name) => parts[name] === dataset[name])
    ? dataset
    : { ...dataset, ...parts }
  made.set(dataset, { key, whole })
  return whole
}

type Parts = Pick<Dataset, 'programs' | 'conditions' | 'entered' | 'population' | 'crime'>

function plainParts(dataset: Dataset): Parts {
  const { programs, conditions, entered, population, crime } = dataset
  return {
    programs: sameList(programs, programs.map(withoutAssumptions)),
    conditions: sameList(conditions, conditions.map(withoutAssumptions)),
    entered: withoutAssumptions(entered),
    population: withoutAssumptions(population),
    crime: withoutAssumptions(crime),
  }
}

function partsAhead(dataset: Dataset, ahead: Ahead, key: string): Parts {
  const { programs, conditions, entered, population, crime } = plainParts(dataset)
  const { lastYear } = ahead
  const held = programs.map((program) => `${program.id} ${lastHeldYear(program) ?? ''}`).join()
  const trended = (columns: ReadonlyMap<string, StateColumn>, series: Series) =>
    layOver(columns, `${key} ${series.held.length}`, (own) => {
      const more = trendedColumns(series, lastYear)
      return new Map([...own, ...more.map((column) => [column.key, column] as const)])
    })
  return {
    programs: sameList(
      dataset.programs,
      programs.map((program) => layOver(program, key, (own) => carriedForward(own, ahead))),
    ),
    conditions: sameList(
      dataset.conditions,
      conditions.map((condition) => {
        const years = lastYearsReached(condition, programs)
        return layOver(condition, `${lastYear} ${years}`, (own) => stayingOn(own, years, lastYear))
      }),
    ),
    entered: layOver(entered, `${key} ${held}`, (own) => {
      const more = programs.flatMap((program) => enteredAhead(own, program, ahead))
      return more.length === 0 ? own : [...own, ...more]
    }),
    population: ahead.population === 'held' ? population : trended(population, ahead.people),
    crime: ahead.crime === 'held' ? crime : trended(crime, ahead.crimes),
  }
}
