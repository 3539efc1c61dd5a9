/** Moves one uncertain thing at a time from end to end, all else as set, and says how many dollars swing with it. */
import { allAtOnce } from '../course/steps'
import type { Steps } from '../course/steps'
import { ScenarioFault } from '../fault'
import { gatherChanges } from '../scenario-parts'
import type { FindBase } from '../scenario-parts'
import { parametersFor } from '../scenario-words'
import { settle } from '../settle'
import { simulate } from '../simulate'
import type { Dataset, Dollars, Outcome, ParameterValue, Scenario, Settings } from '../types'
import { listDoubts } from './list-doubts'
import { checkMeasure, measureOf } from './measure'
import type { Measure } from './measure'
import { recount } from './recount'
import { listMoved } from './swing-ends'
import type { Moved, MovedEnd, SwingKind } from './swing-ends'
import { orWhyNot } from './why-not'

/** One end of a swing. */
export interface SwingEnd {
  readonly value: Dollars
  /** What is set so, in words. */
  readonly setting: string
  /** What a scenario has to change for it; absent where it is no plain change of a few parameters. */
  readonly changes?: Readonly<Record<string, ParameterValue>>
}

/** What swings with one uncertain thing. */
export interface Swing {
  readonly kind: SwingKind
  /** Paths with spaces between, or the id of a condition, a fact or an order. */
  readonly id: string
  readonly words: string
  /** The least and the most of all its ends. */
  readonly low: SwingEnd
  readonly high: SwingEnd
  /** The most less the least. */
  readonly swing: Dollars
}

/** A run that cannot be made, and why. */
interface Unsettled {
  readonly words: string
  readonly setting: string
  readonly says: string
}

/** All swings of a scenario, the widest first. */
export interface Swings {
  readonly of: Measure
  /** The figure of the scenario as it is set. */
  readonly point: Dollars
  readonly rows: readonly Swing[]
  /** How many uncertain things move nothing. */
  readonly still: number
  readonly unsettled: readonly Unsettled[]
}

/**
 * Move each doubt and range of a scenario, the open findings of each condition, each unknown fact of
 * all places at once, and each order, one at a time. Exact runs, no draws. `dataset` holds what every
 * end reads: `settingsOfSwings`. Throws a ScenarioFault where the scenario itself cannot be settled.
 */
export function swings(
  dataset: Dataset,
  scenario: Scenario,
  findBase: FindBase,
  of: Measure,
  own?: Outcome,
): Swings {
  return allAtOnce(swingsInSteps(dataset, scenario, findBase, of, own))
}

/** The same in steps of one run each, for a page that paints between them; `own` is the scenario's own outcome. */
export function* swingsInSteps(
  dataset: Dataset,
  scenario: Scenario,
  findBase: FindBase,
  of: Measure,
  own?: Outcome,
): Steps<Swings> {
  const { outcome, moved, settleWith } = begin(dataset, scenario, findBase, own)
  checkMeasure(
    dataset,
    outcome.settings.programs.map(({ program }) => program),
    of,
  )
  const point = measureOf(dataset, outcome, of)
  const asSet: SwingEnd = { value: point, setting: 'as in the scenario' }
  const unsettled: Unsettled[] = []
  const rows: Swing[] = []
  for (const [at, each] of moved.entries()) {
    const ends: SwingEnd[] = []
    for (const [nth, end] of each.ends.entries()) {
      yield (at + nth / each.ends.length) / moved.length
      const value = orWhyNot(() => valueOf(dataset, outcome, of, point, settleWith, end))
      if (typeof value === 'number') ends.push({ value, ...shown(end) })
      else unsettled.push({ words: each.words, setting: end.setting, says: value })
    }
    if (ends.length === 1) ends.unshift(asSet)
    const [first, ...others] = ends
    if (first === undefined) continue
    const low = others.reduce((least, end) => (end.value < least.value ? end : least), first)
    const high = others.reduce((most, end) => (end.value > most.value ? end : most), first)
    const { kind, id, words } = each
    rows.push({ kind, id, words, low, high, swing: high.value - low.value })
  }
  const moving = rows.filter(({ swing }) => swing > 0)
  return {
    of,
    point,
    rows: moving.toSorted((a, b) => b.swing - a.swing),
    still: rows.length - moving.length,
    unsettled,
  }
}

/** The settings of every end that is a scenario of its own, so that whoever runs them can fetch what they read. */
export function settingsOfSwings(
  dataset: Dataset,
  scenario: Scenario,
  findBase: FindBase,
): readonly Settings[] {
  const parameters = parametersFor(dataset, gatherChanges(scenario, findBase))
  const settings = settle(dataset, scenario, findBase)
  const { doubts } = listDoubts(dataset, scenario, findBase)
  const ends = listMoved(dataset, { settings, programs: [] }, doubts, parameters).flatMap(
    (each) => each.ends,
  )
  return [
    settings,
    ...ends.flatMap((end) => {
      if (!('changes' in end)) return []
      const found = orWhyNot(() => settle(dataset, changed(scenario, end.changes), findBase))
      return typeof found === 'string' ? [] : [found]
    }),
  ]
}

function begin(dataset: Dataset, scenario: Scenario, findBase: FindBase, own?: Outcome) {
  const settings = settle(dataset, scenario, findBase)
  const outcome = own ?? simulate(dataset, settings)
  const { doubts, faults } = listDoubts(dataset, scenario, findBase)
  if (faults[0] !== undefined) throw new ScenarioFault(faults[0])
  const parameters = parametersFor(dataset, gatherChanges(scenario, findBase))
  const moved: readonly Moved[] = listMoved(dataset, outcome, doubts, parameters)
  const settleWith = (changes: Scenario['changes']) =>
    settle(dataset, changed(scenario, changes), findBase)
  return { outcome, moved, settleWith }
}

function changed(scenario: Scenario, changes: Scenario['changes']): Scenario {
  return { ...scenario, changes: { ...scenario.changes, ...changes } }
}

function valueOf(
  dataset: Dataset,
  outcome: Outcome,
  of: Measure,
  point: Dollars,
  settleWith: (changes: Scenario['changes']) => Settings,
  end: MovedEnd,
): Dollars {
  if ('asSet' in end) return point
  if ('refind' in end) return recount(dataset, outcome, of, end.refind)
  const settings = 'settings' in end ? end.settings : settleWith(end.changes)
  return measureOf(dataset, simulate(dataset, settings, outcome), of)
}

function shown(end: MovedEnd): Pick<SwingEnd, 'setting' | 'changes'> {
  const { setting } = end
  return 'changes' in end ? { setting, changes: end.changes } : { setting }
}
