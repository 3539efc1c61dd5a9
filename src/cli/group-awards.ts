/** Adds awards up by state, recipient, program or kind, keeping how well each sum is known. */

import { amountRange } from '../model/index'
import type { AwardRow, Dataset, Dollars, Outcome, Precision } from '../model/index'

/** What awards may be added up by. */
export const GROUPINGS = ['state', 'recipient', 'program', 'kind'] as const
export type Grouping = (typeof GROUPINGS)[number]

const KINDS = ['state', 'territory', 'county', 'city', 'town', 'tribe', 'nonprofit', 'residual']

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
  /** Half the ranges in which the sums of allocations and of withheld money are known. */
  readonly allocatedSpread: Dollars
  readonly withheldSpread: Dollars
}

/** Add up award rows by one of their words, in order of their ids or kinds. */
export function groupAwards(
  dataset: Dataset,
  outcome: Outcome,
  rows: readonly AwardRow[],
  by: Grouping,
): readonly AwardGroup[] {
  const sets = new Map<string, AwardRow[]>()
  for (const row of rows) {
    const key = (by === 'state' ? row.state : row[by]) || row.recipient
    const set = sets.get(key)
    if (set === undefined) sets.set(key, [row])
    else set.push(row)
  }
  const groups = [...sets].map(([id, set]) => addUp(dataset, outcome, id, set, by))
  const place = ({ id }: AwardGroup): number => KINDS.indexOf(id)
  return groups.sort((a, b) => (by === 'kind' ? place(a) - place(b) : a.id < b.id ? -1 : 1))
}

function addUp(
  dataset: Dataset,
  outcome: Outcome,
  id: string,
  rows: readonly AwardRow[],
  by: Grouping,
): AwardGroup {
  const sum = (figure: (row: AwardRow) => Dollars, some = rows): Dollars =>
    some.reduce((total, row) => total + figure(row), 0)
  const half = (row: AwardRow): Dollars => allocationSpread(dataset, outcome, row)
  const allocated = sum((row) => row.allocated)
  const awarded = sum((row) => row.awarded)
  // What a state or a program gets in all is known as well as the amount the formula divides, however
  // it falls to places within; only findings widen it. Other sums are as wide as their parts together.
  const whole = by === 'program' || (by === 'state' && rows.length > 1)
  const share = whole ? relativeRange(dataset, outcome, rows[0]!) : 0
  const withheldSpread = sum((row) => half(row) * (row.withheld / (row.allocated || 1)))
  const doubted = whole ? rows.filter(({ findings }) => findings.length > 0) : rows
  const known = share * awarded + (whole ? withheldSpread : 0)
  const below = known + sum((row) => row.awarded - row.low, doubted)
  const above = known + sum((row) => row.high - row.awarded, doubted)
  return {
    id,
    name: nameOf(dataset, id, by),
    recipients: rows.filter((row) => row.allocated > 0).length,
    allocated,
    withheld: sum((row) => row.withheld),
    awarded,
    precision: below + above < 1 ? 'exact' : coarsest(doubted.length > 0 ? doubted : rows),
    low: Math.round(Math.max(0, awarded - below)),
    high: Math.round(awarded + above),
    allocatedSpread: Math.round(whole ? share * allocated : sum(half)),
    withheldSpread: Math.round(withheldSpread),
  }
}

/** Half the range of what the formula yields for a recipient. */
function allocationSpread(dataset: Dataset, outcome: Outcome, row: AwardRow): Dollars {
  const index = dataset.recipients.indexOf.get(row.recipient) ?? -1
  const found = outcome.programs.find(({ allocation }) => allocation.program.id === row.program)
  return ((found?.allocation.high[index] ?? 0) - (found?.allocation.low[index] ?? 0)) / 2
}

/** Half the range of a program's amount, as a share of it. */
function relativeRange(dataset: Dataset, outcome: Outcome, row: AwardRow): number {
  const { low, high } = amountRange(dataset, outcome, row.program)
  return high === 0 ? 0 : (high - low) / (high + low)
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
