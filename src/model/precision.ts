/** Says how far each allocation can be trusted: exact, rounded as its inputs are, or an estimate with a range. */
import type { Work } from './allocation-work'
import { amountEnds, printedRoom } from './amount-ends'
import type { Again } from './amount-ends'
import type { Dataset, Divisor, Precision } from './types'
import { crimesOf, populationOf } from './formula-units'

/** The words behind the codes of a precision column. */
export const precisionNames: readonly Precision[] = ['exact', 'rounded', 'estimate']
const exact = 0
const rounded = 1
const estimate = 2

/** How far an award moves when one of its years is a mean of the others: five of a hundred. */
const missingYear = 0.05
/** Late submissions raise counts after printing by about one of a hundred. */
const lateCounts = 0.01
/** Which printing of a crime year was used is deduced; the misses known of it are under one of a thousand. */
const deducedPrinting = 0.001
/** A rate recovered from published awards is known at least this well; beyond it an award is an estimate. */
const fittedRate = 0.001
/** An assumed input, such as a neighbouring year's crime, moves a state by about one of a hundred. */
const assumedInput = 0.01

/**
 * Give every allocation its precision and its low and high end in dollars.
 *
 * The ranges of the formula amount, the divisor and the counts add up. A state's own award can only
 * be higher by what agencies not named would leave to it under the threshold. `again` allocates
 * another formula amount by the same steps.
 */
export function precisionOf(
  dataset: Dataset,
  work: Work,
  paid: Int32Array,
  dollarsOf: Float64Array,
  again: Again,
) {
  const count = dataset.recipients.count
  const precision = new Uint8Array(count)
  const low = dollarsOf.slice()
  const high = dollarsOf.slice()
  const amount = amountEnds(work, dollarsOf, again)
  const set = (recipient: number, below: number, above: number, coarse: boolean) => {
    const dollars = dollarsOf[recipient]!
    low[recipient] = Math.max(0, dollars - below)
    high[recipient] = dollars + above
    if (below + above < 1) precision[recipient] = exact
    else precision[recipient] = coarse ? estimate : rounded
  }
  const coarseAmount = amount.standing === 'deduced' || amount.standing === 'assumed'
  for (const row of work.rows) {
    const own = dollarsOf[row.recipient]!
    const input = row.minimum ? 0 : inputRange(dataset, work, row.recipient)
    const room = amount.roomOf(row.recipient)
    const spread = input * own
    const threshold =
      row.localPart === 0 || Number.isNaN(row.thresholdMoney) ? 0 : row.thresholdMoney
    const uncertain = threshold * 0.02
    const unnamed =
      threshold > 0 || row.localPart > 0 ? (Number.isNaN(row.thresholdMoney) ? 0 : row.residual) : 0
    const coarse = coarseAmount || input > 0 || row.localPart > 0
    set(
      row.recipient,
      room.below + spread + uncertain,
      room.above + spread + uncertain + unnamed,
      coarse,
    )
    const residual = dataset.recipients.indexOf.get(
      `${dataset.recipients.ids[row.recipient]!}-residual`,
    )
    if (residual !== undefined && dollarsOf[residual]! > 0) {
      set(
        residual,
        dollarsOf[residual]!,
        amount.roomOf(residual).above + row.localPart * 0.02,
        true,
      )
    }
  }
  const asPrinted = new Set<number>()
  for (const entered of dataset.entered) {
    if (entered.program !== work.program.id || entered.fiscalYear !== work.year) continue
    const recipient = dataset.recipients.indexOf.get(entered.recipient)!
    asPrinted.add(recipient)
    const room =
      entered.standing === 'published' ? { below: 0, above: 0 } : printedRoom(entered.dollars)
    set(recipient, room.below, room.above, false)
  }
  // What is set aside is known as well as the amount; what is left over bears all of its doubt.
  for (const recipient of paid) {
    const id = dataset.recipients.ids[recipient]!
    if (!id.startsWith('us-') || asPrinted.has(recipient)) continue
    const { below, above } = amount.roomOf(recipient)
    set(recipient, below, above, coarseAmount)
  }
  const { local } = work
  if (local === undefined) return { precision, low, high }
  const doubt = Float64Array.from(local.divisors, divisorRange)
  for (const recipient of paid) {
    const dollars = dollarsOf[recipient]!
    // Only a government with a mean of its own rests on counts and a divisor.
    if (Number.isNaN(local.crime[recipient]!) || asPrinted.has(recipient)) continue
    const row = dataset.recipients.unitRows[recipient]!
    const room = amount.roomOf(recipient)
    const spread = dollars * ((local.complete[recipient] === 1 ? 0 : missingYear) + doubt[row]!)
    const coarse = coarseAmount || doubt[row]! > fittedRate || local.complete[recipient] === 0
    set(recipient, room.below + spread, room.above + spread, coarse)
  }
  return { precision, low, high }
}

/** A divisor's range as a share of it, with what late submissions add. */
function divisorRange(divisor: Divisor | undefined): number {
  if (divisor === undefined) return 0
  const half = (divisor.high - divisor.low) / 2 / divisor.value
  return half + (divisor.lateCounts ? lateCounts : 0)
}

/** How far the inputs of a unit above the minimum may move what it gets in all, as a share of it. */
export function inputRange(
  dataset: Dataset,
  { program, settings, year }: Pick<Work, 'program' | 'settings' | 'year'>,
  recipient: number,
): number {
  const id = dataset.recipients.ids[recipient]!
  const figures = [
    populationOf(dataset, program, year, id),
    ...crimesOf(dataset, program, settings, year, id),
  ]
  if (figures.some((figure) => figure?.standing === 'assumed')) return assumedInput
  const { crime, printingsSettled } = program.years[year]!
  return crime === undefined || printingsSettled === true ? 0 : deducedPrinting
}
