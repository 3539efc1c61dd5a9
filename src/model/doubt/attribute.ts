/** Says how much of the difference between two scenarios each kind of choice makes, whatever the order of telling. */
import { allAtOnce } from '../course/steps'
import type { Steps } from '../course/steps'
import { diffScenarios } from '../scenario-diff'
import type { Difference } from '../scenario-diff'
import type { FindBase } from '../scenario-parts'
import type { Dataset, Dollars, Scenario, Settings } from '../types'
import { GROUPS, GROUP_WORDS, groupOf } from './attribution-groups'
import type { Group } from './attribution-groups'
import { mixesOf } from './attribution-mixes'
import type { Mixes } from './attribution-mixes'
import { joinGroups } from './join-groups'
import type { Joined } from './join-groups'
import { checkMeasure } from './measure'
import type { Measure } from './measure'
import { shapley } from './shapley'
import type { Given } from './shapley'

/** One part of a difference: what a group makes of it, or groups that only work together. */
export interface AttributedPart extends Given {
  readonly groups: readonly Group[]
  readonly words: string
  /** What differs in it, a line each. */
  readonly differs: readonly Difference[]
}

/** A difference and its parts, which add up to it exactly. */
export interface Attribution {
  readonly of: Measure
  /** The figure of the first scenario and of the second, and the second less the first. */
  readonly from: Dollars
  readonly to: Dollars
  readonly difference: Dollars
  readonly parts: readonly AttributedPart[]
  /** What changing one group at a time, each alone on the first scenario, leaves unexplained. */
  readonly interaction: Dollars
  /** Groups that had to be taken together, and why. */
  readonly joined: readonly Joined[]
  /** What differs and moves no figure of a fiscal year's snapshot, such as what happens next. */
  readonly uncounted: readonly Difference[]
  readonly runs: number
}

/**
 * Attribute the difference between two scenarios to what differs between them, by six groups.
 *
 * Every mix of the groups that differ is run once, 64 at most. A group's part is the mean of what it
 * adds over every order of changing them (Shapley), in whole dollars that add up exactly. Where a
 * mix cannot be settled, such as a condition of one year in the data of another, the two groups that
 * need each other are taken as one. `dataset` holds what both scenarios and the mixes between them
 * read: `settingsOfMixes`. Throws a ScenarioFault where either cannot be settled, or the measure is unknown.
 */
export function attribute(
  dataset: Dataset,
  a: Scenario,
  b: Scenario,
  findBase: FindBase,
  of: Measure,
): Attribution {
  return allAtOnce(attributeInSteps(dataset, a, b, findBase, of))
}

/** The same in steps of one run each, for a page that paints between them. */
export function* attributeInSteps(
  dataset: Dataset,
  a: Scenario,
  b: Scenario,
  findBase: FindBase,
  of: Measure,
): Steps<Attribution> {
  const differs = diffScenarios(dataset, a, b, findBase)
  const groups = groupsOf(differs)
  const mixes = mixesOf(dataset, [a, b], findBase, groups, of)
  checkMeasure(dataset, countedIn(mixes, groups), of)
  const { parts, joined } = yield* joinGroups(mixes, groups)
  const figures: Dollars[] = []
  for (let set = 0; set < 1 << parts.length; set++) {
    const figure = mixes.figure(groupsIn(parts, set))
    if (typeof figure === 'string') throw new Error(`A mix that had settled failed: ${figure}`)
    figures.push(figure)
    yield 0.5 + set / (2 << parts.length)
  }
  const given = shapley(parts.length, (set) => figures[set]!)
  const [from, to] = [figures[0]!, figures.at(-1)!]
  return {
    of,
    from,
    to,
    difference: to - from,
    parts: parts.map((bits, at) => {
      const own = groups.filter((_, bit) => (bits & (1 << bit)) !== 0)
      return {
        groups: own,
        words: own.map((group) => GROUP_WORDS[group]).join('; with '),
        differs: differs.filter(({ path }) => own.some((group) => group === groupOf(path))),
        ...given[at]!,
      }
    }),
    interaction: to - from - given.reduce((sum, { firstIn }) => sum + firstIn, 0),
    joined,
    uncounted: differs.filter(({ path }) => groupOf(path) === null),
    runs: mixes.runs(),
  }
}

/**
 * The settings of every mix of two scenarios that can be settled, so that whoever runs them can fetch
 * the local tables and parse the rules they read. Throws a ScenarioFault where either cannot be settled.
 */
export function settingsOfMixes(
  dataset: Dataset,
  a: Scenario,
  b: Scenario,
  findBase: FindBase,
): readonly Settings[] {
  const groups = groupsOf(diffScenarios(dataset, a, b, findBase))
  const of: Measure = { of: 'total', total: 'withheld', program: null }
  const mixes = mixesOf(dataset, [a, b], findBase, groups, of)
  return Array.from({ length: 1 << groups.length }, (_, set) => mixes.settings(set)).flatMap(
    (settled) => (typeof settled === 'string' ? [] : [settled.settings]),
  )
}

/** The groups in which scenarios differ, in their order. */
function groupsOf(differs: readonly Difference[]): readonly Group[] {
  const found = new Set(differs.map(({ path }) => groupOf(path)))
  return GROUPS.filter((group) => found.has(group))
}

/** The programs that either scenario counts. */
function countedIn(mixes: Mixes, groups: readonly Group[]): readonly string[] {
  const ends = [mixes.settings(0), mixes.settings((1 << groups.length) - 1)]
  return [
    ...new Set(
      ends.flatMap((end) =>
        typeof end === 'string' ? [] : end.settings.programs.map(({ program }) => program),
      ),
    ),
  ]
}

/** The groups of some parts together. */
function groupsIn(parts: readonly number[], set: number): number {
  return parts.reduce((bits, part, at) => ((set & (1 << at)) === 0 ? bits : bits | part), 0)
}
