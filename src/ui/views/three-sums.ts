/** Sets the modelled money by kind of recipient beside the sums a newspaper printed, line by line. */
import type {
  Dataset,
  Outcome,
  ProgramId,
  ProgramOutcome,
  PublishedFigure,
  RecipientId,
  RecipientTable,
} from '../../model/index'
import { exactly } from '../format'
import type { Figure } from '../format'
import { allocated, independent, total, totalByState } from './figures'
import { hasLocalPart } from './flow-programs'
import { figureOfPassed } from './passed'
import { groupOf, groupOfKind, groups } from './recipient-groups'
import type { Group } from './recipient-groups'

/** What one program gives to one group. */
export interface SumLine {
  readonly program: ProgramId
  readonly short: string
  readonly reproduces: ProgramOutcome['allocation']['program']['reproduces']
  readonly direct: Figure
  /** What comes through states, or leaves them: below zero for states. */
  readonly passed: Figure
  readonly after: Figure
}

/** One group with its lines, the largest first. */
export interface GroupSum {
  readonly group: Group
  readonly direct: Figure
  readonly after: Figure
  /** Money of programs open to the group that no source tells below the kind of recipient. */
  readonly untold: readonly SumLine[]
  readonly published: PublishedFigure | undefined
  readonly lines: readonly SumLine[]
}

/** The newspaper\u2019s sums, by the recipients that stand for them in the tables. */
const printed: Readonly<Partial<Record<Group, RecipientId>>> = {
  states: 'us-state-governments',
  nonprofits: 'us-nonprofits',
  locals: 'us-cities-and-counties',
}

/** Add every counted program up by group, before and after pass-through. */
export function sumsByGroup(dataset: Dataset, outcome: Outcome): readonly GroupSum[] {
  const { recipients } = dataset
  const lines = new Map<Group, SumLine[]>(groups.map((group) => [group, []]))
  const open = new Map<Group, SumLine[]>(groups.map((group) => [group, []]))
  for (const part of outcome.programs) {
    const direct = directByGroup(recipients, part)
    const passed = passedByGroup(recipients, part)
    for (const group of groups) {
      const line = lineOf(part, direct.get(group)!, passed.get(group)!)
      if (line.direct.value !== 0 || line.after.value !== 0) lines.get(group)!.push(line)
    }
    const untold = direct.get('unallocated')!
    if (untold.value === 0) continue
    const kinds = new Set(part.allocation.program.eligible.map(groupOfKind))
    for (const group of kinds) open.get(group)!.push(lineOf(part, untold, exactly(0)))
  }
  return groups.map((group) => {
    const own = lines.get(group)!
    // What no source tells is at most the appropriation in every program alike, so those ranges add up.
    const add = group === 'unallocated' ? total : independent
    return {
      group,
      direct: add(own.map((line) => line.direct)),
      after: add(own.map((line) => line.after)),
      untold: largestFirst(open.get(group)!, (line) => line.direct.value),
      published: dataset.published.find(
        (figure) =>
          figure.program === 'justice-by-kind' &&
          figure.fiscalYear === outcome.settings.year &&
          figure.of[0] === printed[group],
      ),
      lines: largestFirst(own, (line) => Math.max(line.direct.value, line.after.value)),
    }
  })
}

/** The programs for which no source gives an amount in the year, so that nothing of them is counted. */
export function notCounted(dataset: Dataset, year: string): readonly string[] {
  return dataset.programs
    .filter((program) => program.kind !== 'published' && !Object.hasOwn(program.years, year))
    .map((program) => program.short)
}

function lineOf(part: ProgramOutcome, direct: Figure, passed: Figure): SumLine {
  const { id, short, reproduces } = part.allocation.program
  const value = direct.value + passed.value
  const after = {
    value,
    low: Math.min(value, Math.max(0, direct.low + passed.low)),
    high: Math.max(value, direct.high + passed.high),
  }
  return { program: id, short, reproduces, direct, passed, after }
}

function directByGroup(recipients: RecipientTable, part: ProgramOutcome): Map<Group, Figure> {
  const members = new Map<Group, number[]>(groups.map((group) => [group, []]))
  for (const index of part.allocation.paid) members.get(groupOf(recipients, index))!.push(index)
  return new Map(
    groups.map((group) => {
      const own = members.get(group)!
      const figure = (index: number) => allocated(part, index)
      if (hasLocalPart(part)) return [group, totalByState(recipients, own, figure)]
      const sum = total(own.map(figure))
      // What no formula reaches is known as well as the amount of the year is.
      return [group, sum.high > sum.low ? sum : inProportion(part, sum.value)]
    }),
  )
}

function inProportion(part: ProgramOutcome, value: number): Figure {
  const cited = part.allocation.program.years[part.allocation.year]?.formulaAmount
  if (cited === undefined || cited.value === 0) return exactly(value)
  const ratio = value / cited.value
  return {
    value,
    low: (cited.low ?? cited.value) * ratio,
    high: (cited.high ?? cited.value) * ratio,
  }
}

/** What subawards bring to each group and take from the states; the two are equal. */
function passedByGroup(recipients: RecipientTable, part: ProgramOutcome): Map<Group, Figure> {
  const sums = new Map<Group, Figure>(groups.map((group) => [group, exactly(0)]))
  const add = (group: Group, figure: Figure) => sums.set(group, total([sums.get(group)!, figure]))
  for (const subaward of part.subawards) {
    const figure = figureOfPassed(subaward)
    add(groupOf(recipients, subaward.to), figure)
    add('states', { value: -figure.value, low: -figure.high, high: -figure.low })
  }
  return sums
}

function largestFirst(
  lines: readonly SumLine[],
  weight: (line: SumLine) => number,
): readonly SumLine[] {
  return lines.toSorted((a, b) => weight(b) - weight(a))
}
