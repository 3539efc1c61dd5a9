/** Finds the words of the sentence that opens the page, and what each of its controls may be set to. */
import { reachesProgram } from '../../model/index'
import type {
  Condition,
  Dataset,
  Outcome,
  OwnDefinition,
  ProgramId,
  ProgramOutcome,
} from '../../model/index'
import { fiscalYear, money, shortMoney } from '../format'
import type { Figure } from '../format'
import { allocated, awarded, awardedEitherWay, findingOf, partOf, shareAtStake } from './figures'
import { hasLocalPart } from './flow-programs'
import { familyOf, indexOf, nameOf } from './names'
import { programCaveat } from './place-words'

/** The program a reader looks at: the one asked for, else one every scenario counts, else a formula's. */
export function programInView(outcome: Outcome, wish?: ProgramId): ProgramId {
  const counted = outcome.programs.map((part) => part.allocation.program)
  const found =
    counted.find(({ id }) => id === wish) ??
    counted.find(({ included }) => included) ??
    counted.find(({ kind }) => kind === 'formula') ??
    counted[0]
  return found?.id ?? 'jag'
}

/** The conditions attached to a program's awards in a fiscal year, those in force first. */
export function attachedTo(
  dataset: Dataset,
  program: ProgramId,
  settings: Pick<Outcome['settings'], 'year' | 'conditions'>,
): readonly Condition[] {
  const inForce = (condition: Condition) =>
    settings.conditions.some((each) => each.condition === condition.id)
  const attached = dataset.conditions.filter(
    (condition) =>
      reachesProgram(condition, program) && condition.fiscalYears.includes(settings.year),
  )
  return [...attached.filter(inForce), ...attached.filter((condition) => !inForce(condition))]
}

/** The readings a reader may choose, with `none` for no condition in force. */
export function readings(
  dataset: Dataset,
  conditions: readonly Condition[],
  own: readonly OwnDefinition[] = [],
) {
  const known = conditions.flatMap((condition) => condition.definitions)
  const found = [...new Set(known)].map((id) =>
    dataset.definitions.find((definition) => definition.id === id),
  )
  return [
    { id: 'none', label: 'no place' },
    ...found.flatMap((definition) =>
      definition === undefined ? [] : [{ id: definition.id, label: definition.phrase }],
    ),
    ...own.map(({ id, name }) => ({ id, label: `places caught by \u201c${name}\u201d` })),
  ]
}

/** What the sentence says a place gets, and what it gets otherwise. */
interface PlaceLine {
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
    caveat: [caveat(dataset, part, recipient, open), protectedWords(dataset, part, recipient)]
      .filter(Boolean)
      .join(' '),
  }
}

function isKnown(dataset: Dataset, part: ProgramOutcome, recipient: number): boolean {
  if (hasLocalPart(part))
    return (
      part.allocation.local !== undefined ||
      familyOf(dataset.recipients.kinds[recipient]) === 'state'
    )
  return (part.allocation.dollars[recipient] ?? 0) > 0 || !mayBeUntold(dataset, part, recipient)
}

function unitHalf(figure: Figure): number {
  return (figure.high - figure.low) / 2
}

/** Whether some of the money is told by kind alone, and the recipient is of such a kind. */
function mayBeUntold(dataset: Dataset, part: ProgramOutcome, recipient: number): boolean {
  const untold = part.allocation.dollars[indexOf(dataset, 'us-unallocated')] ?? 0
  const kind = dataset.recipients.kinds[recipient]
  return untold > 0 && part.allocation.program.eligible.some((each) => each === kind)
}

/** That an order protects the place from a condition in force, and which. */
function protectedWords(dataset: Dataset, part: ProgramOutcome, recipient: number): string {
  const found = part.conditions.flatMap((condition) => findingOf(condition, recipient) ?? [])
  const kept = found.filter(({ result }) => result === 'protected')
  if (kept.length === 0) return ''
  const orders = new Set(kept.flatMap(({ orders: ids }) => ids))
  const cases = dataset.orders.filter(({ id }) => orders.has(id)).map((order) => order.case)
  const named = cases.length === 0 ? '' : `: ${[...new Set(cases)].join('; ')}`
  return `${nameOf(dataset.recipients, recipient)} is protected by an order${named}.`
}

function caveat(dataset: Dataset, part: ProgramOutcome, recipient: number, open: boolean): string {
  const name = nameOf(dataset.recipients, recipient)
  if (!hasLocalPart(part)) return programCaveat(dataset, part, recipient, open)
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
