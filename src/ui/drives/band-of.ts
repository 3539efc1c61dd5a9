/** Finds what the draws in view say of a number that was asked about: of a total, or of what a place is awarded or loses. */
import type { Outcome, ProgramId, Totals } from '../../model/index'
import { CHOSEN, figureIn, lossDrawn, totalDrawn } from '../doubt/draw-figures'
import type { ChosenTotal, FigureDrawn } from '../doubt/draw-figures'
import { placeFigure, totalFigure } from '../doubt/drawn-figure'
import type { DrawnFigure } from '../doubt/drawn-figure'
import type { DrawnOf } from '../doubt/keep-draws'
import type { Asked, Gathered, ModelQuestion } from '../page-state'
import { partOf } from '../views/figures'
import { fullName, indexOf } from '../views/names'

/** A figure as the draws have it; of awards less is worse, of all else more. */
interface Banded {
  readonly figure: DrawnFigure
  readonly drawn: FigureDrawn
  readonly better: boolean
  /** Of an award, which is told from what is withheld in each draw. */
  readonly award: boolean
}

/** The band of what was asked about; null where the draws do not tell it. */
export function bandOfAsked(made: DrawnOf, { about }: Asked): Banded | null {
  if ('question' in about) {
    const { program, recipient, total } = about.question
    if (!isOfRun(made, about.of) || program === undefined) return null
    if (about.question.about === 'total') return bandOfTotal(made, program, total)
    if (recipient === undefined) return null
    const index = indexOf(made.dataset, recipient)
    if (about.question.about === 'withheld') return bandOfLoss(made, program, index)
    return about.question.about === 'award' ? bandOfAward(made, program, index) : null
  }
  return 'reason' in about ? bandOfSum(made, about.reason) : null
}

/** A total of every program together, asked as the sum of their totals. */
function bandOfSum(made: DrawnOf, { from }: Gathered): Banded | null {
  const questions = from.filter((each): each is ModelQuestion => 'question' in each)
  const [first] = questions
  const all = made.outcome.programs.length
  if (first === undefined || from.length !== all || questions.length !== all || all < 2) return null
  const { about, total } = first.question
  const alike = questions.every(
    ({ question, of }) =>
      isOfRun(made, of) && question.about === 'total' && question.total === total,
  )
  return alike && about === 'total' ? bandOfTotal(made, null, total) : null
}

function bandOfTotal(
  made: DrawnOf,
  program: ProgramId | null,
  total: keyof Totals | undefined,
): Banded | null {
  const chosen = CHOSEN.find((each): each is ChosenTotal => each === total)
  const dollars = chosen === undefined ? null : totalDrawn(made.drawn, program, chosen)
  if (chosen === undefined || dollars === null) return null
  return {
    figure: totalFigure(made, program, chosen),
    drawn: figureIn(dollars),
    better: chosen === 'awarded',
    award: false,
  }
}

function bandOfLoss(made: DrawnOf, program: ProgramId, index: number): Banded {
  return {
    figure: placeFigure(made, program, index),
    drawn: figureIn(lossDrawn(made.drawn, program, index)),
    better: false,
    award: false,
  }
}

/** What a place is awarded, where draws leave its allocation as it is; else what it loses. */
export function bandOfAward(made: DrawnOf, program: ProgramId, index: number): Banded {
  const part = partOf(made.outcome, program)
  if (part === undefined || !keepsAllocations(made, program))
    return bandOfLoss(made, program, index)
  const due = (part.awarded[index] ?? 0) + (part.withheld[index] ?? 0)
  const lost = lossDrawn(made.drawn, program, index)
  const { name, of } = placeFigure(made, program, index)
  const place = fullName(made.dataset.recipients, index)
  return {
    figure: {
      name: name.replace(/^Withheld from .*?, (?=FY)/, `Awarded to ${place}, `),
      program,
      of,
    },
    drawn: figureIn(lost.map((each) => due - each)),
    better: true,
    award: true,
  }
}

/**
 * Whether draws change nothing of a program but what is withheld, so that an award is its share less
 * that: nothing in doubt belongs to a program, nothing goes to others in any draw, and what is awarded
 * and withheld add up to the same in every draw.
 */
export function keepsAllocations(made: DrawnOf, program: ProgramId): boolean {
  const known = kept.get(made) ?? new Map<ProgramId, boolean>()
  kept.set(made, known)
  const found = known.get(program) ?? lookAtAllocations(made, program)
  known.set(program, found)
  return found
}

const kept = new WeakMap<DrawnOf, Map<ProgramId, boolean>>()

function lookAtAllocations(made: DrawnOf, program: ProgramId): boolean {
  if (made.plan.doubts.some(({ path }) => /^(?:programs|law)\./.test(path))) return false
  const of = (total: ChosenTotal) => totalDrawn(made.drawn, program, total)
  const [awarded, withheld, moved] = [of('awarded'), of('withheld'), of('reallocated')]
  if (awarded === null || withheld === null || moved === null) return false
  const whole = awarded[0]! + withheld[0]!
  return awarded.every((each, draw) => moved[draw] === 0 && whole === each + withheld[draw]!)
}

function isOfRun(made: DrawnOf, of: 'outcome' | 'baseline' | Outcome): boolean {
  return of === 'outcome' || of === made.outcome
}

/** Reasons of a draw that ask what is withheld from a place ask what it is awarded instead. */
export function ofAwards(asked: Asked): Asked {
  const { about } = asked
  if (!('reason' in about)) return asked
  const from = about.reason.from.map((input) =>
    'question' in input && input.question.about === 'withheld'
      ? { ...input, question: { ...input.question, about: 'award' as const } }
      : input,
  )
  return { ...asked, about: { ...about, reason: { ...about.reason, from } } }
}
