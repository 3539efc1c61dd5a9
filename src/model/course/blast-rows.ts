/** Writes the rows of a blast radius: one for each award hit, each class below it, and each award shielded. */
import { placeOf } from '../paid-column'
import { feltFrom } from './subaward-calendar'
import type { Hit } from './blast-hit'
import type { BlastRow, ProgramBlast } from './blast-row'
import type { Amount } from '../kept'
import type { CourseSettings, Dataset, Dollars, Subaward } from '../types'

/** The row of an award on which something acts, with what of it would have been handed on. */
export function directRow(
  dataset: Dataset,
  blast: ProgramBlast,
  recipient: number,
  hit: Hit,
  handedOn: readonly Subaward[],
  /** Orders that protect it on the scenario's day, and whether its state is caught. */
  shield: Pick<BlastRow, 'orders' | 'insideCaught'>,
): BlastRow {
  const sum = (end: 'dollars' | 'ofLeast' | 'ofMost') =>
    handedOn.reduce((total, each) => total + each[end], 0)
  const dollars = amountOf(hit)
  const kept = {
    value: dollars.value - sum('dollars'),
    low: dollars.low - sum('ofLeast'),
    high: dollars.high - sum('ofMost'),
  }
  return {
    ...blank(dataset, blast, recipient),
    ring: 'direct',
    how: hit.how ?? 'open',
    dollars,
    kept: handedOn.length === 0 ? dollars : ordered(kept),
    left: hit.left,
    from: hit.from,
    until: hit.until,
    waits: hit.waits,
    ...shield,
    says:
      handedOn.length === 0
        ? 'The most of its award that stood still or was gone at one time.'
        : 'The most of its award that stood still or was gone at one time; what of it would have been handed on stands below it.',
  }
}

/** The row of a class of receivers below a stopped state. */
export function downstreamRow(
  dataset: Dataset,
  blast: ProgramBlast,
  subaward: Subaward,
  settings: CourseSettings,
): BlastRow {
  const hit = blast.hits.get(subaward.from)!
  const rule = blast.part.allocation.program.passThrough[subaward.rule]!
  const dollars = { value: subaward.dollars, low: subaward.low, high: subaward.high }
  return {
    ...blank(dataset, blast, subaward.to),
    ...below(dataset, blast, subaward.from, hit, settings),
    how: 'pass-through',
    dollars,
    kept: dollars,
    left: hit.dollars === 0 ? 0 : Math.floor(subaward.dollars * (hit.left / hit.dollars)),
    basis: rule.basis,
    says: rule.says,
  }
}

/** The row of a member of a joint award whose agent is stopped; null where the member has no award of its own. */
export function jointRow(
  dataset: Dataset,
  blast: ProgramBlast,
  agent: number,
  hit: Hit,
  member: number,
  settings: CourseSettings,
): BlastRow | null {
  const { paid, paidDollars } = blast.part.allocation
  const at = placeOf(paid, member)
  const of = paidDollars[placeOf(paid, agent)]
  if (at < 0 || of === undefined || of === 0) return null
  // As much of the member's part stops as of the agent's, less what stops of it anyway.
  const own = blast.hits.get(member)
  const part = (dollars: Dollars, anyway: Dollars) =>
    Math.max(0, Math.floor(paidDollars[at]! * Math.min(1, dollars / of)) - anyway)
  const value = part(hit.dollars, own?.dollars ?? 0)
  const dollars = {
    value,
    low: value,
    high: Math.max(value, part(hit.most, own?.most ?? 0)),
  }
  if (dollars.high === 0) return null
  return {
    ...blank(dataset, blast, member),
    ...below(dataset, blast, agent, hit, settings),
    how: 'joint',
    dollars,
    kept: dollars,
    left: part(hit.left, own?.left ?? 0),
    basis: null,
    says: 'Its own allocation, applied for by the agent of a joint award: as much of it stops as of the agent’s.',
  }
}

/** The row of an award or class that goes on. */
export function shieldedRow(
  dataset: Dataset,
  blast: ProgramBlast,
  recipient: number,
  row: Pick<BlastRow, 'how' | 'dollars' | 'insideCaught' | 'orders' | 'says'> & Partial<BlastRow>,
): BlastRow {
  return { ...blank(dataset, blast, recipient), ring: 'shielded', kept: row.dollars, ...row }
}

/** The row of what a stopped state hands on all the same, because the law is set to spare it. */
export function sparedRow(dataset: Dataset, blast: ProgramBlast, subaward: Subaward): BlastRow {
  const { from, to, dollars, low, high, rule } = subaward
  return shieldedRow(dataset, blast, to, {
    how: 'spared',
    through: dataset.recipients.ids[from]!,
    dollars: { value: dollars, low, high },
    insideCaught: !blast.hits.get(from)!.waits,
    orders: [],
    basis: blast.part.allocation.program.passThrough[rule]!.basis,
    says: 'What the state must pass on goes on: the law is set so that a condition reaches the award alone.',
  })
}

function blank(
  { recipients }: Dataset,
  { part }: ProgramBlast,
  recipient: number,
): Omit<BlastRow, 'ring' | 'how' | 'dollars' | 'kept' | 'says'> {
  return {
    year: part.allocation.year,
    program: part.allocation.program.id,
    state: recipients.ids[recipients.states[recipient]!] ?? '',
    recipient: recipients.ids[recipient]!,
    through: '',
    left: 0,
    from: null,
    until: null,
    waits: false,
    insideCaught: false,
    orders: [],
    basis: null,
    felt: null,
  }
}

function below(
  { recipients }: Dataset,
  { life }: ProgramBlast,
  above: number,
  hit: Hit,
  { approvalDays, subawards }: CourseSettings,
) {
  const felt =
    life === null || hit.from === null
      ? null
      : feltFrom({ from: hit.from, until: hit.until }, life, approvalDays, subawards)
  return {
    ring: 'downstream' as const,
    through: recipients.ids[above]!,
    from: hit.from,
    until: hit.until,
    waits: hit.waits,
    felt,
  }
}

function amountOf({ dollars, most }: Hit): Amount {
  return { value: dollars, low: dollars, high: most }
}

function ordered({ value, low, high }: Amount): Amount {
  return { value, low: Math.min(value, low, high), high: Math.max(value, low, high) }
}
