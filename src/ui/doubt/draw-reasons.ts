/** Gives figures of draws their reasons: how one is read off all of them, which draw gave it, and what fell how in it. */
import {
  changeInWords,
  drawFully,
  gatherChanges,
  parametersFor,
  valueOfDraw,
} from '../../model/index'
import type { Outcome } from '../../model/index'
import { digits, fiscalYear, percent } from '../format'
import type { Asked, Gathered, ModelQuestion } from '../page-state'
import { findBase } from '../shipped'
import type { DrawnFigure } from './drawn-figure'
import type { DrawnOf } from './keep-draws'
import { READ } from './reading'
import type { Reading } from './reading'
import { awardsIn } from './awards-in'

const outcomes = new WeakMap<DrawnOf, Map<number, Outcome>>()

/** One draw, run from its beginning; the page explains its figures like those of any other run. */
export function outcomeOfDraw(made: DrawnOf, draw: number): Outcome {
  const known = outcomes.get(made) ?? new Map<number, Outcome>()
  outcomes.set(made, known)
  const found = known.get(draw) ?? drawFully(made.dataset, made.scenario, findBase, draw)
  // A few are looked at; each holds a column for every recipient.
  if (known.size > 20) known.clear()
  known.set(draw, found)
  return found
}

/** The reasons of a figure read off all draws: the draw that gave it, run once more, and what was drawn in it. */
export function readingAsked(
  made: DrawnOf,
  figure: DrawnFigure,
  reading: Reading,
  value: number,
  draw: number,
): Asked {
  const { says, rule } = READ[reading]
  const draws = digits(made.drawn.count)
  return {
    title: `${figure.name}: ${says} of ${draws} draws`,
    links: [{ says: `Look at draw ${digits(draw)}`, href: drawHref(draw) }],
    about: {
      reason: {
        says: `${figure.name}: ${says} of ${draws} draws. It is a figure that draw ${digits(draw)} really gave; draws are counted from 0.`,
        value,
        unit: 'dollars',
        formula: rule,
        withNumbers: `of ${draws} draws, draw ${digits(draw)}`,
        from: [...questionsOf(made, figure, draw), ...drawnInputs(made, draw)],
      },
    },
  }
}

/** The reasons of a chance: so many draws of all, with one that does and one that does not. */
export function chanceAsked(
  made: DrawnOf,
  figure: DrawnFigure,
  more: string,
  count: number,
  examples: { readonly does: number; readonly not: number },
): Asked {
  const draws = made.drawn.count
  const says = `${figure.name}: draws that give ${more}`
  const shown = [examples.does, examples.not].filter((draw) => draw >= 0)
  return {
    title: says,
    links: shown.map((draw) => ({ says: `Look at draw ${digits(draw)}`, href: drawHref(draw) })),
    about: {
      reason: {
        says: `${says}: ${digits(count)} of ${digits(draws)}.`,
        value: count,
        unit: 'count',
        formula: 'the draws that give more, counted; divided by all draws they are the chance',
        withNumbers: `${digits(count)} / ${digits(draws)} = ${percent(count / draws)}`,
        from: [
          ...shown.flatMap((draw) => questionsOf(made, figure, draw)),
          ...drawnInputs(made, shown[0] ?? 0),
        ],
      },
    },
  }
}

/** The reasons of how many draws there are: the reader asked for them. */
export function drawsAsked(made: DrawnOf): Asked {
  const draws = made.drawn.count
  return {
    title: `${digits(draws)} draws`,
    about: {
      reason: {
        says: `So many times the scenario was run, each time with other values for what is uncertain. Seed ${made.plan.seed}.`,
        value: draws,
        unit: 'count',
        formula: 'one for each draw made so far',
        from: drawnInputs(made, 0),
      },
    },
  }
}

/** The figure itself, asked of the run of one draw. */
function questionsOf(
  made: DrawnOf,
  { program, of }: DrawnFigure,
  draw: number,
): readonly (Gathered | ModelQuestion)[] {
  const outcome = outcomeOfDraw(made, draw)
  if ('awards' in of) return awardsIn(made.dataset.recipients, outcome, of.awards, program, draw)
  const counted = outcome.programs.map(({ allocation }) => allocation.program)
  return counted
    .filter(({ id }) => program === null || id === program)
    .map(({ id, short }) => ({
      question:
        'total' in of
          ? { about: 'total', program: id, total: of.total }
          : { about: 'withheld', program: id, recipient: made.dataset.recipients.ids[of.place]! },
      of: outcome,
      says: `Draw ${digits(draw)}, ${short}, ${fiscalYear(outcome.settings.year)}`,
    }))
}

/** What fell how in one draw: each doubt with the value it took, and how open findings are drawn. */
export function drawnInputs(made: DrawnOf, draw: number): readonly Gathered[] {
  const { dataset, scenario, plan } = made
  const parameters = parametersFor(dataset, gatherChanges(scenario, findBase))
  const doubted = plan.doubts.map((doubt): Gathered => {
    const value = valueOfDraw(doubt, plan.seed, draw)
    const words = changeInWords(parameters, doubt.path, value)
    return {
      says: `${words.label}, in draw ${digits(draw)}`,
      value: words.value,
      unit: 'word',
      standing: 'set',
      from: [],
    }
  })
  const { unknown, unknownShare } = made.outcome.settings
  const open: readonly Gathered[] =
    unknown === 'drawn'
      ? [
          {
            says: 'The chance that a finding which cannot be told is a failure',
            value: unknownShare,
            unit: 'share',
            standing: 'set',
            from: [],
          },
        ]
      : []
  const seed: Gathered = {
    says: 'The seed, from which each draw makes its numbers',
    value: String(plan.seed),
    unit: 'word',
    standing: 'set',
    from: [],
  }
  return [...doubted, ...open, seed]
}

/** The address of one draw. */
export function drawHref(draw: number): string {
  return `#doubt=${draw}&see=draw`
}
