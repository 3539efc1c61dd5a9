/** Prints awards and sums of awards, each figure as well as it is known, published ones beside computed ones. */

import type { AwardRow, Dataset, Dollars, Outcome } from '../model/index'
import { inDifference, inDollars, inFull, inRange } from './figures'
import type { AwardGroup, Grouping } from './group-awards'
import { setTable } from './table'

/** Print sums of awards. */
export function groupTable(groups: readonly AwardGroup[], by: Grouping): string {
  const named = by === 'state' || by === 'program' || by === 'recipient'
  const passed = groups.some((group) => group.passedOn > 0 || group.received > 0)
  const kinds = passed && (by === 'kind' || by === 'recipient')
  const kept = passed && (by === 'program' || by === 'state')
  return setTable(
    [
      { name: by },
      ...(named ? [{ name: 'name' }] : []),
      { name: 'recipients', figure: true },
      { name: 'allocated', figure: true },
      { name: 'withheld', figure: true },
      { name: 'awarded', figure: true },
      ...(passed ? [{ name: 'passed on', figure: true }] : []),
      ...(kinds ? [{ name: 'received so', figure: true }] : []),
      ...(kinds ? [{ name: 'after pass-through', figure: true }] : []),
      ...(kept ? [{ name: 'kept', figure: true }] : []),
    ],
    groups.map((group) => [
      group.id,
      ...(named ? [group.name] : []),
      inFull(group.recipients),
      between(group.allocated, group.allocatedLow, group.allocatedHigh),
      within(group.withheld, group.withheldSpread),
      between(group.awarded, group.low, group.high),
      ...(passed ? [about(group.passedOn)] : []),
      ...(kinds ? [about(group.received), after(group)] : []),
      ...(kept ? [about(group.awarded - group.passedOn)] : []),
    ]),
  )
}

/** What is passed through is a least share or an assumption, so it is never shown to the dollar. */
function about(value: Dollars): string {
  return value === 0 ? '0' : inDollars(value, value * 0.98, value * 1.02)
}

function after({ awarded, afterPassThrough, afterLow, afterHigh, low, high }: AwardGroup): string {
  if (afterPassThrough === awarded && afterLow === low && afterHigh === high)
    return between(awarded, low, high)
  if (afterHigh - afterLow < 1) return about(afterPassThrough)
  return `${about(afterLow)} to ${about(afterHigh)}`
}

function within(value: Dollars, half: Dollars): string {
  return between(value, value - half, value + half)
}

function between(value: Dollars, low: Dollars, high: Dollars): string {
  return value === 0 ? '0' : inRange(value, low, high)
}

/** Print awards, with what conditions find and what was published where either is held. */
export function awardTable(dataset: Dataset, outcome: Outcome, rows: readonly AwardRow[]): string {
  const beside = rows.some(({ published }) => published !== undefined)
  const judged = rows.some(({ findings }) => findings.length > 0)
  return setTable(
    [
      { name: 'recipient' },
      { name: 'name' },
      { name: 'kind' },
      { name: 'allocated', figure: true },
      { name: 'withheld', figure: true },
      { name: 'awarded', figure: true },
      ...(judged ? [{ name: 'finding' }] : []),
      ...(beside
        ? [
            { name: 'published', figure: true },
            { name: 'difference', figure: true },
          ]
        : []),
    ],
    rows.map((row) => {
      const { low, high } = allocationRange(dataset, outcome, row)
      const part = (value: Dollars): string => {
        const share = row.allocated === 0 ? 1 : value / row.allocated
        if (value === 0) return '0'
        return inDollars(
          value,
          value - (row.allocated - low) * share,
          value + (high - row.allocated) * share,
        )
      }
      return [
        row.recipient,
        row.name,
        row.kind,
        part(row.allocated),
        part(row.withheld),
        part(row.awarded),
        ...(judged ? [row.findings.map(({ result }) => result).join(', ')] : []),
        ...(beside ? publishedCells(row, low, high) : []),
      ]
    }),
  )
}

function publishedCells(row: AwardRow, low: Dollars, high: Dollars): readonly string[] {
  if (row.published === undefined) return ['', '']
  const { dollars, tolerance, difference } = row.published
  const half = (high - low) / 2 + tolerance
  const shown = inDollars(dollars, dollars - tolerance, dollars + tolerance)
  return [shown, inDifference(difference, half)]
}

/** The range of what the formula yields for a recipient, before conditions. */
function allocationRange(
  dataset: Dataset,
  outcome: Outcome,
  row: AwardRow,
): { readonly low: Dollars; readonly high: Dollars } {
  const index = dataset.recipients.indexOf.get(row.recipient) ?? -1
  const found = outcome.programs.find(({ allocation }) => allocation.program.id === row.program)
  const low = found?.allocation.low[index] ?? row.low
  return { low, high: found?.allocation.high[index] ?? row.high }
}
