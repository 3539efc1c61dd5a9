/** Reads one recipient's money out of an outcome, each figure with the range it is known within. */
import { isCountOpen, shareWithheld } from '../../model/index'
import type {
  Allocation,
  ConditionOutcome,
  Finding,
  Outcome,
  ProgramId,
  ProgramOutcome,
  RecipientTable,
} from '../../model/index'
import { exactly } from '../format'
import type { Figure } from '../format'

/** The program's part of an outcome, or undefined where the scenario leaves it out. */
export function partOf(outcome: Outcome, program: ProgramId): ProgramOutcome | undefined {
  return outcome.programs.find((part) => part.allocation.program.id === program)
}

/** What the formula yields for a recipient, before conditions. */
export function allocated(part: ProgramOutcome, recipient: number): Figure {
  return allocatedIn(part.allocation, recipient)
}

/** The same, of an allocation that conditions have not met yet. */
export function allocatedIn(allocation: Allocation, recipient: number): Figure {
  const value = allocation.dollars[recipient] ?? 0
  const low = allocation.low[recipient] ?? value
  const high = allocation.high[recipient] ?? value
  return Number.isNaN(low) || Number.isNaN(high) ? exactly(value) : { value, low, high }
}

/** What is kept back from a recipient. */
export function withheld(part: ProgramOutcome, recipient: number): Figure {
  const value = part.withheld[recipient] ?? 0
  const due = allocated(part, recipient)
  const known = scaled(due, value)
  const open = value === 0 ? 0 : shareOfOpenCounts(part, recipient)
  return open === 0 ? known : { ...known, high: Math.min(due.high, known.high + due.high * open) }
}

/** What failing more often than is known would add to the share withheld. */
function shareOfOpenCounts(part: ProgramOutcome, recipient: number): number {
  return part.conditions.reduce((sum, condition) => {
    const finding = findingOf(condition, recipient)
    if (finding === undefined || !isCountOpen(finding)) return sum
    const { share } = condition.settings
    return sum + shareWithheld(share, finding, 'most') - shareWithheld(share, finding)
  }, 0)
}

/** What is paid to a recipient after conditions, with what is moved in. */
export function awarded(part: ProgramOutcome, recipient: number): Figure {
  const value = part.awarded[recipient] ?? 0
  const moved = part.reallocatedIn[recipient] ?? 0
  const own = scaled(allocated(part, recipient), value - moved)
  return { value, low: own.low + moved, high: own.high + moved }
}

/** What a recipient would be paid, by formula, if an open finding went one way or the other. */
export function awardedEitherWay(part: ProgramOutcome, recipient: number): Figure {
  const paid = awarded(part, recipient)
  const share = shareAtStake(part, recipient)
  if (share === 0) return paid
  const due = allocated(part, recipient)
  const least = due.low * (1 - share)
  return { value: paid.value, low: Math.min(paid.low, least), high: Math.max(paid.high, due.high) }
}

/** The share of an award that an open finding puts in doubt; 0 where the finding is known. */
export function shareAtStake(part: ProgramOutcome, recipient: number): number {
  const shares = part.conditions.map((condition) => {
    const finding = findingOf(condition, recipient)
    return finding?.result === 'unknown'
      ? shareWithheld(condition.settings.share, finding, 'most')
      : 0
  })
  return Math.max(0, ...shares)
}

/** The finding on a recipient under one condition, or undefined where the condition does not reach it. */
export function findingOf(condition: ConditionOutcome, recipient: number): Finding | undefined {
  const { findings } = condition
  let known = byRecipient.get(findings)
  if (known === undefined) {
    known = new Map(findings.map((finding) => [finding.recipient, finding]))
    byRecipient.set(findings, known)
  }
  return known.get(recipient)
}

// A condition may reach everybody, and a drag asks about every row at each frame.
const byRecipient = new WeakMap<readonly Finding[], ReadonlyMap<number, Finding>>()

/** Whether a place has a share below the threshold, so that its money went to the state. */
export function isUnder(part: ProgramOutcome, index: number): boolean {
  return (part.allocation.localShare[index] ?? 0) > 0 && !(part.allocation.dollars[index]! > 0)
}

/** Add figures up; the sum's range is the sum of theirs. */
export function total(figures: Iterable<Figure>): Figure {
  let value = 0
  let low = 0
  let high = 0
  for (const figure of figures) {
    value += figure.value
    low += figure.low
    high += figure.high
  }
  return { value, low, high }
}

/**
 * Add recipients' figures up. Within a state they share one divisor, so their errors add; between
 * states they are independent, so the root of the sum of squares holds the range of the whole.
 */
export function totalByState(
  recipients: RecipientTable,
  indices: Iterable<number>,
  figure: (index: number) => Figure,
): Figure {
  const states = new Map<number, Figure>()
  for (const index of indices) {
    const state = recipients.states[index] ?? -1
    const there = states.get(state)
    states.set(state, there === undefined ? figure(index) : total([there, figure(index)]))
  }
  return independent([...states.values()])
}

/** Add figures whose errors have nothing to do with each other. */
export function independent(figures: readonly Figure[]): Figure {
  const value = figures.reduce((sum, each) => sum + each.value, 0)
  const below = figures.reduce((sum, each) => sum + (each.value - each.low) ** 2, 0)
  const above = figures.reduce((sum, each) => sum + (each.high - each.value) ** 2, 0)
  return { value, low: value - Math.sqrt(below), high: value + Math.sqrt(above) }
}

/** A part of a figure, known as well as the whole is. */
function scaled(whole: Figure, value: number): Figure {
  if (whole.value === 0) return exactly(value)
  const ratio = value / whole.value
  return { value, low: whole.low * ratio, high: whole.high * ratio }
}
