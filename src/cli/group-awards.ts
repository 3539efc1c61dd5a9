/** Adds awards up by state, recipient, program or kind, keeping how well each sum is known. */

import type { AwardRow, Dataset, Dollars, Outcome, Precision, SubawardRow } from '../model/index'
import { known } from './group-ranges'

/** What awards may be added up by. */
export const GROUPINGS = ['state', 'recipient', 'program', 'kind'] as const
export type Grouping = (typeof GROUPINGS)[number]

const KINDS = [
  'state', 'territory', 'county', 'city', 'town', 'local', 'tribe', 'nonprofit', 'residual',
] // prettier-ignore

/** Several awards as one line, in whole dollars. */
export interface AwardGroup {
  readonly id: string
  readonly name: string
  /** How many recipients have an allocation. */
  readonly recipients: number
  readonly allocated: Dollars
  readonly withheld: Dollars
  readonly awarded: Dollars
  readonly precision: Precision
  /** What is awarded at least and at most. */
  readonly low: Dollars
  readonly high: Dollars
  /** What is allocated at least and at most. */
  readonly allocatedLow: Dollars
  readonly allocatedHigh: Dollars
  /** Half the ranges in which the sums of allocations and of withheld money are known. */
  readonly allocatedSpread: Dollars
  readonly withheldSpread: Dollars
  /** What states among them hand on, and what they receive through states. */
  readonly passedOn: Dollars
  readonly received: Dollars
  /** Awarded less passed on, plus received; and the least and the most of it. */
  readonly afterPassThrough: Dollars
  readonly afterLow: Dollars
  readonly afterHigh: Dollars
}

/** Awards and subawards of one year, ready to be added up. */
export interface YearRows {
  readonly outcome: Outcome
  readonly awards: readonly AwardRow[]
  readonly subawards: readonly SubawardRow[]
}

interface Gathered {
  readonly awards: AwardRow[]
  readonly from: SubawardRow[]
  readonly to: SubawardRow[]
}

/** Add up award rows of one or several years by one of their words, in order of their ids or kinds. */
export function groupAwards(
  dataset: Dataset,
  years: readonly YearRows[],
  by: Grouping,
): readonly AwardGroup[] {
  const sets = new Map<string, Gathered>()
  const setOf = (key: string): Gathered => {
    const known = sets.get(key)
    if (known !== undefined) return known
    const set: Gathered = { awards: [], from: [], to: [] }
    sets.set(key, set)
    return set
  }
  for (const { awards, subawards } of years) {
    for (const row of awards)
      setOf((by === 'state' ? row.state : row[by]) || row.recipient).awards.push(row)
    for (const row of subawards) {
      setOf(end(dataset, row, row.from, by)).from.push(row)
      setOf(end(dataset, row, row.to, by)).to.push(row)
    }
  }
  const groups = [...sets].map(([id, set]) => addUp(dataset, years, id, set, by))
  const place = ({ id }: AwardGroup): number => KINDS.indexOf(id)
  return groups.sort((a, b) => (by === 'kind' ? place(a) - place(b) : a.id < b.id ? -1 : 1))
}

/** The group that one end of a subaward belongs to. */
function end(dataset: Dataset, row: SubawardRow, id: string, by: Grouping): string {
  const { recipients } = dataset
  const index = recipients.indexOf.get(id)!
  if (by === 'program') return row.program
  if (by === 'kind') return recipients.kinds[index]!
  return by === 'state' ? row.from : id
}

function addUp(
  dataset: Dataset,
  years: readonly YearRows[],
  id: string,
  { awards, from, to }: Gathered,
  by: Grouping,
): AwardGroup {
  const sum = <T>(rows: readonly T[], figure: (row: T) => Dollars): Dollars =>
    rows.reduce((total, row) => total + figure(row), 0)
  const parts = splitByProgram(awards).map((rows) => known(dataset, years, rows, by))
  const [below, above] = [sum(parts, (part) => part.below), sum(parts, (part) => part.above)]
  const doubted = parts.flatMap((part) => part.doubted)
  const allocated = sum(awards, (row) => row.allocated)
  const awarded = sum(awards, (row) => row.awarded)
  const low = Math.round(Math.max(0, awarded - below))
  const high = Math.round(awarded + above)
  const passedOn = sum(from, (row) => row.dollars)
  const received = sum(to, (row) => row.dollars)
  const ends = (of: 'low' | 'high', other: 'ofLeast' | 'ofMost'): Dollars =>
    // What a group hands to itself leaves it nothing the poorer, whatever it is.
    by === 'program' || by === 'state'
      ? 0
      : sum(to, (row) => row[of]) - sum(from, (row) => row[other])
  const moved = by === 'program' || by === 'state' ? 0 : received - passedOn
  return {
    id,
    name: nameOf(dataset, id, by),
    recipients: new Set(awards.filter((row) => row.allocated > 0).map((row) => row.recipient)).size,
    allocated,
    withheld: sum(awards, (row) => row.withheld),
    awarded,
    precision: below + above < 1 ? 'exact' : coarsest(doubted.length > 0 ? doubted : awards),
    low,
    high,
    allocatedLow: Math.round(allocated - sum(parts, (part) => part.allocatedBelow)),
    allocatedHigh: Math.round(allocated + sum(parts, (part) => part.allocatedAbove)),
    allocatedSpread: Math.round(
      sum(parts, (part) => (part.allocatedBelow + part.allocatedAbove) / 2),
    ),
    withheldSpread: Math.round(sum(parts, (part) => part.withheldSpread)),
    passedOn,
    received,
    afterPassThrough: awarded + moved,
    // Each end is rounded on its own, which may set it a dollar past the figure between them.
    afterLow: Math.max(0, Math.min(awarded + moved, low + ends('low', 'ofLeast'))),
    afterHigh: Math.max(awarded + moved, high + ends('high', 'ofMost')),
  }
}

/** The awards of a group by program and year, since each program's amount is known in its own way. */
function splitByProgram(awards: readonly AwardRow[]): readonly (readonly AwardRow[])[] {
  const parts = new Map<string, AwardRow[]>()
  for (const row of awards) {
    const key = `${row.year}/${row.program}`
    const part = parts.get(key)
    if (part === undefined) parts.set(key, [row])
    else part.push(row)
  }
  return [...parts.values()]
}

function coarsest(rows: readonly AwardRow[]): Precision {
  if (rows.some(({ precision }) => precision === 'estimate')) return 'estimate'
  return rows.some(({ precision }) => precision === 'rounded') ? 'rounded' : 'exact'
}

function nameOf(dataset: Dataset, id: string, by: Grouping): string {
  if (by === 'kind') return id
  if (by === 'program') return dataset.programs.find((program) => program.id === id)?.name ?? id
  const index = dataset.recipients.indexOf.get(id)
  return index === undefined ? id : (dataset.recipients.names[index] ?? id)
}
