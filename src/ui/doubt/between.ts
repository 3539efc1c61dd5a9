/** Works out what a total lies between without chance, and gives both ends their reasons. */
import {
  doubtPath,
  gatherChanges,
  honestWords,
  listDoubts,
  rangeText,
  rangedEndsInSteps,
} from '../../model/index'
import type {
  Dataset,
  FindBase,
  Outcome,
  ProgramId,
  ProgramOutcome,
  Scenario,
  Steps,
} from '../../model/index'
import { digits } from '../format'
import type { Asked, ModelQuestion } from '../page-state'
import { findBase } from '../shipped'
import { partOf } from '../views/figures'
import type { ChosenTotal } from './draw-figures'
import type { DrawnFigure } from './draw-reasons'

/** Least and most, the run that gave each, and how far both can be relied on. */
export interface Between {
  readonly least: number
  readonly most: number
  readonly leastOf: Outcome
  readonly mostOf: Outcome
  readonly rule: string
  readonly honest: string
}

/** Whether any number may lie within a range. */
export function isRanged(dataset: Dataset, scenario: Scenario): boolean {
  const { doubts, faults } = listDoubts(dataset, scenario, findBase)
  return faults.length === 0 && doubts.some(({ spread }) => spread.kind !== 'alternatives')
}

/** The scenario with every doubted number as a plain range, which is run at its ends. */
export function withRanges(dataset: Dataset, scenario: Scenario): Scenario {
  const { doubts } = listDoubts(dataset, scenario, findBase)
  const changes = Object.fromEntries(gatherChanges(scenario, findBase))
  for (const { path, spread } of doubts) {
    delete changes[doubtPath(path)]
    if (spread.kind !== 'alternatives') changes[path] = rangeText(spread.low, spread.high)
  }
  return { ...scenario, base: null, layers: [], changes }
}

/** The ends over every range, and over open findings besides. */
export function* rangedBetween(
  dataset: Dataset,
  scenario: Scenario,
  find: FindBase,
  program: ProgramId | null,
  total: ChosenTotal,
): Steps<Between | null> {
  const ends = yield* rangedEndsInSteps(dataset, scenario, find)
  if (ends === null) return null
  const runs = ends.runs.flatMap(({ outcome, open }) => [outcome, ...open])
  const figures = runs.map((run) => sumOf(run, program, total))
  const [least, most] = [Math.min(...figures), Math.max(...figures)]
  // A reading of totals alone: how well estimates are known stands with each figure, and is not drawn either.
  return {
    least,
    most,
    leastOf: runs[figures.indexOf(least)]!,
    mostOf: runs[figures.indexOf(most)]!,
    rule: `the least and the most of ${digits(runs.length)} runs: one for each combination of ends, with open findings counted either way`,
    honest: honestWords(ends),
  }
}

/** A total of one program, or of all. */
function sumOf({ programs }: Outcome, program: ProgramId | null, total: ChosenTotal): number {
  return programs
    .filter(({ allocation }) => program === null || allocation.program.id === program)
    .reduce((sum, { totals }) => sum + totals[total], 0)
}

/** The ends over open findings alone, which each run knows of itself. */
export function openBetween(
  outcome: Outcome,
  program: ProgramId | null,
  total: ChosenTotal,
): Between | null {
  const parts = program === null ? outcome.programs : [partOf(outcome, program)]
  let [least, most] = [0, 0]
  for (const part of parts) {
    if (part === undefined) return null
    const all = waysOf(part, total)
    least += Math.min(...all)
    most += Math.max(...all)
  }
  return {
    least,
    most,
    leastOf: outcome,
    mostOf: outcome,
    rule: 'every open finding counted as met, and counted as failed: the least and the most of the two',
    honest: 'Both are exact where findings alone are open.',
  }
}

function waysOf({ totals, range }: ProgramOutcome, total: ChosenTotal): readonly number[] {
  return [totals[total], range.low[total], range.high[total]]
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
