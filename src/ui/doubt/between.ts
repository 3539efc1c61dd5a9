/** Works out what a total lies between without chance, and gives both ends their reasons. */
import {
  doubtPath,
  gatherChanges,
  honestWords,
  listDoubts,
  partOf,
  rangeText,
  rangedEndsInSteps,
  settle,
  simulate,
} from '../../model/index'
import type {
  Dataset,
  FindBase,
  Outcome,
  ParameterValue,
  ProgramId,
  Scenario,
  Steps,
} from '../../model/index'
import { digits } from '../format'
import type { Asked, ModelQuestion } from '../page-state'
import { findBase } from '../shipped'
import { partOf as programOf } from '../views/figures'
import type { ChosenTotal } from './draw-figures'
import type { DrawnFigure } from './drawn-figure'

/** Least and most, the run that gave each, and how far both can be relied on. */
export interface Between {
  readonly least: number
  readonly most: number
  readonly leastOf: Outcome
  readonly mostOf: Outcome
  readonly rule: string
  readonly honest: string
}

/** Whether anything but open findings is uncertain: then the ends have to be run. */
export function hasDoubts(dataset: Dataset, scenario: Scenario): boolean {
  const { doubts, faults } = listDoubts(dataset, scenario, findBase)
  return faults.length === 0 && doubts.length > 0
}

/** So many combinations of values are all run; of more, each value is run alone. */
const MOST_WORLDS = 24

type Found = Omit<Between, 'rule' | 'honest'>

/** The ends over every range and every value that may hold, and over open findings besides. */
export function* doubtedBetween(
  dataset: Dataset,
  scenario: Scenario,
  find: FindBase,
  program: ProgramId | null,
  total: ChosenTotal,
): Steps<Between | null> {
  const { worlds, together } = worldsOf(dataset, scenario, find)
  let runs = 0
  let honest = ''
  let found: Found | null = null
  for (const [at, world] of worlds.entries()) {
    const share = [at / worlds.length, (at + 1) / worlds.length] as const
    const ends = yield* partOf(share, rangedEndsInSteps(dataset, world, find))
    const outcomes = ends?.runs.map(({ outcome }) => outcome) ?? [
      simulate(dataset, settle(dataset, world, find)),
    ]
    if (ends !== null) honest = honestWords(ends)
    runs += outcomes.length
    for (const outcome of outcomes) {
      const { least, most } = endsIn(outcome, program, total)
      found = widened(found, { least, most, leastOf: outcome, mostOf: outcome })
    }
  }
  if (found === null) return null
  const values = worlds.length === 1 ? '' : together ? ALL_TOGETHER : EACH_ALONE
  return {
    ...found,
    rule: `the least and the most of ${digits(runs)} runs: one for each value that may hold and each combination of ends, with open findings counted either way`,
    honest: [honest, values].filter(Boolean).join(' '),
  }
}

/** Both ends of two. */
function widened(one: Found | null, other: Found): Found {
  if (one === null) return other
  const { least, leastOf } = other.least < one.least ? other : one
  const { most, mostOf } = other.most > one.most ? other : one
  return { least, leastOf, most, mostOf }
}

const ALL_TOGETHER = 'Every combination of the values that may hold was run.'
const EACH_ALONE =
  'Each value that may hold was run alone, with all else as it stands; several together may give more or less.'

/** The scenario with its doubted numbers as plain ranges, once for each combination of the values that may hold. */
function worldsOf(
  dataset: Dataset,
  scenario: Scenario,
  find: FindBase,
): { readonly worlds: readonly Scenario[]; readonly together: boolean } {
  const { doubts } = listDoubts(dataset, scenario, find)
  const changes = Object.fromEntries(gatherChanges(scenario, find))
  const values: (readonly (readonly [path: string, value: ParameterValue])[])[] = []
  for (const { path, spread } of doubts) {
    delete changes[doubtPath(path)]
    if (spread.kind === 'alternatives') values.push(spread.of.map(({ value }) => [path, value]))
    else changes[path] = rangeText(spread.low, spread.high)
  }
  const count = values.reduce((product, each) => product * each.length, 1)
  const together = count <= MOST_WORLDS
  const combinations = together
    ? values.reduce<readonly (readonly (readonly [string, ParameterValue])[])[]>(
        (all, each) => all.flatMap((one) => each.map((value) => [...one, value])),
        [[]],
      )
    : [[], ...values.flatMap((each) => each.map((value) => [value]))]
  return {
    together,
    worlds: combinations.map((chosen) => ({
      ...scenario,
      base: null,
      layers: [],
      changes: { ...changes, ...Object.fromEntries(chosen) },
    })),
  }
}

/** The ends over open findings alone, which each run knows of itself. */
export function openBetween(
  outcome: Outcome,
  program: ProgramId | null,
  total: ChosenTotal,
): Between {
  return {
    ...endsIn(outcome, program, total),
    leastOf: outcome,
    mostOf: outcome,
    rule: 'every open finding counted as met, and counted as failed: the least and the most of the two',
    honest: 'Both are exact where findings alone are open.',
  }
}

/** What a total lies between in one run, with every open finding counted either way. */
function endsIn(
  outcome: Outcome,
  program: ProgramId | null,
  total: ChosenTotal,
): { readonly least: number; readonly most: number } {
  const parts = program === null ? outcome.programs : [programOf(outcome, program)]
  let [least, most] = [0, 0]
  for (const part of parts) {
    // A program that is not counted in this run gives nothing.
    if (part === undefined) continue
    const { totals, range } = part
    const ways = [totals[total], range.low[total], range.high[total]]
    least += Math.min(...ways)
    most += Math.max(...ways)
  }
  return { least, most }
}

/** The reasons of an end: the rule, and the run that gave it. */
export function betweenAsked(
  outcome: Outcome,
  figure: DrawnFigure,
  between: Between,
  end: 'least' | 'most',
): () => Asked {
  return () => {
    const of = end === 'least' ? between.leastOf : between.mostOf
    const questions: readonly ModelQuestion[] = of.programs
      .map(({ allocation }) => allocation.program)
      .filter(({ id }) => figure.program === null || id === figure.program)
      .map(({ id, short }) => ({
        question: {
          about: 'total',
          program: id,
          total: 'total' in figure.of ? figure.of.total : 'withheld',
        },
        of,
        says: of === outcome ? `${short}, as it stands` : `${short}, in the run that gave it`,
      }))
    return {
      title: `${figure.name}: ${end} without chance`,
      about: {
        reason: {
          says: `${figure.name}: the ${end} it may be. ${between.honest}`,
          value: between[end],
          unit: 'dollars',
          formula: between.rule,
          from: questions,
        },
      },
    }
  }
}
