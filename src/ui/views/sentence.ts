/** Finds the words of the sentence that opens the page, and what each of its controls may be set to. */
import type { Condition, Dataset, Outcome, ProgramId, ProgramOutcome } from '../../model/index'
import { fiscalYear, money, shortMoney } from '../format'
import type { Figure } from '../format'
import { allocated, awarded, awardedEitherWay, findingOf, partOf, shareAtStake } from './figures'
import { familyOf, nameOf } from './names'

/** The program a reader looks at: the first of the outcome that has one. */
export function programInView(outcome: Outcome): ProgramId {
  return outcome.programs[0]?.allocation.program.id ?? 'jag'
}

/** The condition attached to a program's awards in a fiscal year, or undefined where none is modelled. */
export function conditionFor(
  dataset: Dataset,
  program: ProgramId,
  year: string,
): Condition | undefined {
  return dataset.conditions.find(
    (condition) => condition.programs.includes(program) && condition.fiscalYears.includes(year),
  )
}

/** The readings a reader may choose, with `none` for a condition that is not in force. */
export function readings(dataset: Dataset, condition: Condition | undefined) {
  const known = condition?.definitions ?? []
  const found = known.map((id) => dataset.definitions.find((definition) => definition.id === id))
  return [
    { id: 'none', label: 'no place' },
    ...found.flatMap((definition) =>
      definition === undefined ? [] : [{ id: definition.id, label: definition.phrase }],
    ),
  ]
}

/** What the sentence says a place gets, and what it gets otherwise. */
export interface PlaceLine {
  readonly name: string
  /** `gets $0`, or both ends where the finding is open. */
  readonly now: string
  readonly nowFigure: Figure
  readonly before: string
  readonly beforeFigure: Figure
  readonly same: boolean
  /** False where the year's tables do not name local governments, so that nobody knows. */
  readonly known: boolean
  /** What keeps the sentence from being the whole truth; empty mostly. */
  readonly caveat: string
}

/** Write the end of the sentence for one place. */
export function placeLine(
  dataset: Dataset,
  program: ProgramId,
  recipient: number,
  outcome: Outcome,
  baseline: Outcome,
): PlaceLine | undefined {
  const part = partOf(outcome, program)
  const before = partOf(baseline, program)
  if (part === undefined || before === undefined || recipient < 0) return undefined
  const due = allocated(before, recipient)
  const paid = awarded(part, recipient)
  const open = shareAtStake(part, recipient) > 0 && allocated(part, recipient).value > 0
  const both = awardedEitherWay(part, recipient)
  const exactTo = (value: number) => ({ value, low: value, high: value })
  const lowest =
    both.low <= 0
      ? '$0'
      : shortMoney({
          ...exactTo(both.low),
          high: both.low + unitHalf(due),
          low: both.low - unitHalf(due),
        })
  return {
    name: nameOf(dataset.recipients, recipient),
    now: open ? `${lowest} or ${shortMoney(allocated(part, recipient))}` : shortMoney(paid),
    nowFigure: paid,
    before: shortMoney(due),
    beforeFigure: due,
    known: isKnown(dataset, part, recipient),
    same: !open && shortMoney(paid) === shortMoney(due) && money(paid) === money(due),
    caveat: caveat(dataset, part, recipient, open),
  }
}

function isKnown(dataset: Dataset, part: ProgramOutcome, recipient: number): boolean {
  return (
    part.allocation.local !== undefined || familyOf(dataset.recipients.kinds[recipient]) === 'state'
  )
}

function unitHalf(figure: Figure): number {
  return (figure.high - figure.low) / 2
}

function caveat(dataset: Dataset, part: ProgramOutcome, recipient: number, open: boolean): string {
  const name = nameOf(dataset.recipients, recipient)
  if (!isKnown(dataset, part, recipient)) {
    return `For ${fiscalYear(part.allocation.year)} the tables stop at the states: what each local government gets is not known.`
  }
  if (open)
    return `Whether ${name} fails this reading cannot be told from the evidence, so both amounts stand.`
  const due = part.allocation.dollars[recipient] ?? 0
  const share = part.allocation.localShare[recipient] ?? 0
  if (due === 0 && share > 0) {
    return `${name} has no award of its own: its share is below the threshold, and the money is in its state\u2019s award.`
  }
  const reached = part.conditions.some(
    (condition) => findingOf(condition, recipient)?.result === 'fails',
  )
  if (due === 0)
    return reached
      ? `${name} fails this reading, but has no award of its own in the tables.`
      : `${name} has no award of its own in the tables.`
  return ''
}
