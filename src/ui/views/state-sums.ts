/** Adds every award in a state or territory up, by whose it is: its own, its local governments', nonprofits' and others'. */
import type { Dataset, ProgramOutcome, PublishedFigure, RecipientTable } from '../../model/index'
import type { Figure } from '../format'
import { changeOf } from './change-of'
import { awarded, awardedEitherWay, shareAtStake, total } from './figures'
import { familyOf, nameOf } from './names'
import type { Family } from './names'
import { notPaid } from './not-paid'
import type { Ended } from './not-paid'
import { publishedAwards } from './published'

/** Whose money it is, in the order in which a strip stacks it. */
const FAMILIES: readonly Family[] = ['state', 'local', 'nonprofit', 'other']

/** One family's part of a state's awards, in dollars. */
export interface FamilyPart {
  readonly family: Family
  readonly baseline: number
  readonly mine: number
  readonly ended: Readonly<Record<Ended, number>>
}

/** All awards of one program in one state or territory. */
export interface StateSum {
  /** The postal code, which is the id of the state as a recipient. */
  readonly code: string
  readonly name: string
  /** Recipients in it that are due something in either, as indices, the largest first. */
  readonly members: readonly number[]
  readonly parts: readonly FamilyPart[]
  readonly baseline: Figure
  readonly mine: Figure
  /** Mine less the baseline. */
  readonly change: Figure
  readonly ended: Readonly<Record<Ended, number>>
  /** The published awards, where each award of the baseline in the state has one. */
  readonly published: Figure | null
  readonly publishedOf: readonly PublishedFigure[]
  /** An open finding leaves it open what would be paid. */
  readonly open: boolean
}

/** The states and territories that are units of the tables, in the order of their names. */
export function stateSums(
  dataset: Dataset,
  now: ProgramOutcome,
  before: ProgramOutcome,
): readonly StateSum[] {
  const { recipients } = dataset
  const { program, year } = before.allocation
  const published = publishedAwards(dataset, program.id, year)
  const members = membersByState(recipients, now, before)
  return [...recipients.units]
    .map((state) => sumOf(recipients, state, members.get(state) ?? [], now, before, published))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function membersByState(recipients: RecipientTable, now: ProgramOutcome, before: ProgramOutcome) {
  const members = new Map<number, number[]>()
  for (let index = 0; index < recipients.count; index += 1) {
    const some = (part: ProgramOutcome) =>
      (part.allocation.dollars[index] ?? 0) > 0 || (part.awarded[index] ?? 0) > 0
    if (!some(before) && !some(now)) continue
    const state = recipients.states[index] ?? -1
    const there = members.get(state)
    if (there === undefined) members.set(state, [index])
    else there.push(index)
  }
  return members
}

function sumOf(
  recipients: RecipientTable,
  state: number,
  members: readonly number[],
  now: ProgramOutcome,
  before: ProgramOutcome,
  published: ReadonlyMap<string, PublishedFigure>,
): StateSum {
  const due = members.filter((index) => (before.awarded[index] ?? 0) > 0)
  const figures = due.flatMap((index) => published.get(recipients.ids[index]!) ?? [])
  const parts = FAMILIES.flatMap((family) => {
    const own = members.filter((index) => familyOf(recipients.kinds[index]) === family)
    return own.length === 0 ? [] : [partOfFamily(family, own, now, before)]
  })
  const ended = { held: 0, lost: 0, moved: 0 }
  for (const part of parts) for (const way of WAYS) ended[way] += part.ended[way]
  return {
    code: recipients.ids[state]!,
    name: nameOf(recipients, state),
    members: [...members].sort(
      (a, b) => (before.awarded[b] ?? 0) - (before.awarded[a] ?? 0) || a - b,
    ),
    parts,
    baseline: total(members.map((index) => awarded(before, index))),
    mine: total(members.map((index) => awardedEitherWay(now, index))),
    change: total(members.map((index) => changeOf(now, before, index))),
    ended,
    published:
      due.length > 0 && figures.length === due.length ? total(figures.map(asPrinted)) : null,
    publishedOf: figures,
    open: members.some((index) => shareAtStake(now, index) > 0),
  }
}

const WAYS: readonly Ended[] = ['held', 'lost', 'moved']

function partOfFamily(
  family: Family,
  members: readonly number[],
  now: ProgramOutcome,
  before: ProgramOutcome,
): FamilyPart {
  const ended = { held: 0, lost: 0, moved: 0 }
  for (const index of members)
    for (const [way, figure] of notPaid(now, index)) ended[way] += figure.value
  const sum = (part: ProgramOutcome) =>
    members.reduce((dollars, index) => dollars + (part.awarded[index] ?? 0), 0)
  return { family, baseline: sum(before), mine: sum(now), ended }
}

/** A published figure with the range that its printing leaves. */
function asPrinted({ dollars, tolerance }: PublishedFigure): Figure {
  return { value: dollars, low: dollars - tolerance, high: dollars + tolerance }
}
