/** Says how far a sum of one program's awards may lie below and above what is shown. */

import { amountRange, inputRange } from '../model/index'
import type { AwardRow, Dataset, Dollars, Outcome } from '../model/index'
import type { Grouping, YearRows } from './group-awards'

/** How far the sum of one program's awards in a group may lie from what is shown. */
export function known(
  dataset: Dataset,
  years: readonly YearRows[],
  rows: readonly AwardRow[],
  by: Grouping,
) {
  const first = rows[0]!
  const { outcome } = years.find(
    ({ outcome: { settings } }) => settings.year === String(first.year),
  )!
  const sum = (figure: (row: AwardRow) => Dollars, some = rows): Dollars =>
    some.reduce((total, row) => total + figure(row), 0)
  const room = (row: AwardRow): Room => roomOf(dataset, outcome, row)
  const allocated = sum((row) => row.allocated)
  const awarded = sum((row) => row.awarded)
  // What a state or a program gets in all is known as well as the amount the formula divides and the
  // counts of the state, however it falls to places within; only findings widen it. Other sums are as
  // wide as their parts together.
  const whole = by === 'program' || (by === 'state' && rows.length > 1)
  const share = whole ? relativeRoom(dataset, outcome, first, by) : { below: 0, above: 0 }
  const withheldSpread = sum((row) => {
    const { below, above } = room(row)
    return ((below + above) / 2) * (row.withheld / (row.allocated || 1))
  })
  const doubted = whole ? rows.filter(({ findings }) => findings.length > 0) : rows
  const base = whole ? withheldSpread : 0
  return {
    below: share.below * awarded + base + sum((row) => row.awarded - row.low, doubted),
    above: share.above * awarded + base + sum((row) => row.high - row.awarded, doubted),
    doubted,
    allocatedBelow: whole ? share.below * allocated : sum((row) => room(row).below),
    allocatedAbove: whole ? share.above * allocated : sum((row) => room(row).above),
    withheldSpread,
  }
}

/** How much less and more something may be than it is shown. */
interface Room {
  readonly below: number
  readonly above: number
}

/** The room of what the formula yields for a recipient, in dollars. */
function roomOf(dataset: Dataset, outcome: Outcome, row: AwardRow): Room {
  const index = dataset.recipients.indexOf.get(row.recipient) ?? -1
  const found = outcome.programs.find(({ allocation }) => allocation.program.id === row.program)
  const { low, high } = found?.allocation ?? {}
  return {
    below: row.allocated - (low?.[index] ?? row.allocated),
    above: (high?.[index] ?? row.allocated) - row.allocated,
  }
}

/** The room of a program's amount, as shares of it, and for a state that of the counts it rests on. */
function relativeRoom(dataset: Dataset, outcome: Outcome, row: AwardRow, by: Grouping): Room {
  const { low, high } = amountRange(dataset, outcome, row.program)
  const settings = outcome.settings.programs.find(({ program }) => program === row.program)
  const amount = settings?.formulaAmount ?? 0
  if (amount === 0) return { below: 0, above: 0 }
  const counts = by === 'state' ? countsRoom(dataset, outcome, row) : 0
  return { below: (amount - low) / amount + counts, above: (high - amount) / amount + counts }
}

function countsRoom(dataset: Dataset, { programs }: Outcome, row: AwardRow): number {
  const found = programs.find(({ allocation }) => allocation.program.id === row.program)
  const state = dataset.recipients.indexOf.get(row.state)
  const unit = found?.allocation.units.find(({ recipient }) => recipient === state)
  if (found === undefined || unit === undefined || unit.minimum) return 0
  return inputRange(dataset, found.allocation, unit.recipient)
}
