/** Says how far each allocation can be trusted: exact, rounded as its inputs are, or an estimate with a range. */
import type { Work } from './allocation-work'
import type { Cited, Dataset, Divisor, Precision } from './types'
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
 * The relative ranges of the formula amount, the divisor and the counts add up. A state's own award
 * can only be higher by what agencies not named would leave to it under the threshold.
 */
export function precisionOf(
  dataset: Dataset,
  work: Work,
  paid: Int32Array,
  dollarsOf: Float64Array,
) {
  const count = dataset.recipients.count
  const precision = new Uint8Array(count)
  const low = dollarsOf.slice()
  const high = dollarsOf.slice()
  const amount = amountRange(work)
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
    const input = row.minimum ? 0 : inputRange(work, row.recipient)
    const spread = (amount.relative + input) * own
    const threshold =
      row.localPart === 0 || Number.isNaN(row.thresholdMoney) ? 0 : row.thresholdMoney
    const uncertain = threshold * 0.02
    const unnamed =
      threshold > 0 || row.localPart > 0 ? (Number.isNaN(row.thresholdMoney) ? 0 : row.residual) : 0
    const coarse = coarseAmount || input > 0 || row.localPart > 0
    set(row.recipient, spread + uncertain, spread + uncertain + unnamed, coarse)
    const residual = dataset.recipients.indexOf.get(
      `${dataset.recipients.ids[row.recipient]!}-residual`,
    )
    if (residual !== undefined && dollarsOf[residual]! > 0) {
      set(
        residual,
        dollarsOf[residual]!,
        dollarsOf[residual]! * amount.relative + row.localPart * 0.02,
        true,
      )
    }
  }
  for (const entered of dataset.entered) {
    if (entered.program !== work.program.id || entered.fiscalYear !== work.year) continue
    precision[dataset.recipients.indexOf.get(entered.recipient)!] =
      entered.standing === 'published' ? exact : rounded
  }
  // What is set aside is known as well as the amount; what is left over bears all of its doubt.
  for (const recipient of paid) {
    const id = dataset.recipients.ids[recipient]!
    if (!id.startsWith('us-') || precision[recipient] !== exact) continue
    if (dataset.entered.some((award) => award.recipient === id)) continue
    const of = id === 'us-unallocated' ? work.settings.formulaAmount : dollarsOf[recipient]!
    set(recipient, amount.relative * of, amount.relative * of, coarseAmount)
  }
  const { local } = work
  if (local === undefined) return { precision, low, high }
  const enteredHere = new Set(
    [...local.entered.values()]
      .flat()
      .map((award) => dataset.recipients.indexOf.get(award.recipient)),
  )
  const doubt = Float64Array.from(local.divisors, divisorRange)
  for (const recipient of paid) {
    const dollars = dollarsOf[recipient]!
    // Only a government with a mean of its own rests on counts and a divisor.
    if (Number.isNaN(local.crime[recipient]!) || enteredHere.has(recipient)) continue
    const row = dataset.recipients.unitRows[recipient]!
    const relative =
      amount.relative + (local.complete[recipient] === 1 ? 0 : missingYear) + doubt[row]!
    const coarse = coarseAmount || doubt[row]! > fittedRate || local.complete[recipient] === 0
    set(recipient, dollars * relative, dollars * relative, coarse)
  }
  return { precision, low, high }
}

/** A divisor's range as a share of it, with what late submissions add. */
function divisorRange(divisor: Divisor | undefined): number {
  if (divisor === undefined) return 0
  const half = (divisor.high - divisor.low) / 2 / divisor.value
  return half + (divisor.lateCounts ? lateCounts : 0)
}

/** The formula amount's range as a share of it; a reader's own amount has none. */
function amountRange(work: Work): {
  readonly relative: number
  readonly standing: Cited['standing']
} {
  const cited = work.program.years[work.year]!.formulaAmount
  if (work.settings.formulaAmount !== cited.value) return { relative: 0, standing: 'published' }
  const half = ((cited.high ?? cited.value) - (cited.low ?? cited.value)) / 2
  return { relative: half / cited.value, standing: cited.standing }
}

/** How far the inputs of a unit above the minimum may move it, as a share of it. */
function inputRange(work: Work, recipient: number): number {
  const id = work.dataset.recipients.ids[recipient]!
  const figures = [
    populationOf(work.dataset, work.program, work.year, id),
    ...crimesOf(work.dataset, work.program, work.settings, work.year, id),
  ]
  if (figures.some((figure) => figure?.standing === 'assumed')) return assumedInput
  const { crime, printingsSettled } = work.program.years[work.year]!
  return crime === undefined || printingsSettled === true ? 0 : deducedPrinting
}
