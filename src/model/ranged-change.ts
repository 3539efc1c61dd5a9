/** Holds a range that a reader typed against its parameter, and takes its middle for the run. */
import { checkChange } from './change-check'
import { quote } from './fault'
import { isAnEnd, isOfForwardYears, rangeText, readRange, twoNumbers } from './ranged-text'
import type { Range } from './ranged-text'
import type { Parameter, ParameterValue, RangedValue } from './types'

/** The most ranges of one scenario: each doubles the runs that its ends need, to 64. */
export const MOST_RANGED = 6

/** Whether a parameter may be given a range: a share, an amount, a number that is not itself an end of one. */
export function mayBeRanged({ path, type }: Parameter): boolean {
  if (isAnEnd(path) || isOfForwardYears(path)) return false
  return type === 'share' || type === 'dollars' || type === 'number'
}

/**
 * Settle one change: the value the run takes, with its range where one was typed, or a sentence that
 * says what is wrong. A range whose ends meet is the number; `check` holds one value against its parameter.
 */
export function settleChange(
  parameter: Parameter,
  written: ParameterValue,
  check: typeof checkChange = checkChange,
): { readonly value: ParameterValue; readonly ranged?: RangedValue } | string {
  if (!mayBeRanged(parameter) || !meansRange(written)) {
    return check(parameter, written) ?? { value: written }
  }
  const { path } = parameter
  const range = readRange(written)
  if (range === null) return noRange(path, written)
  const { low, high } = range
  for (const end of [low, high]) {
    const fault = check(parameter, end)
    if (fault !== null)
      return `${path}: in the range ${quote(written)}, ${fault.slice(path.length + 2)}`
  }
  if (low === high) return { value: low }
  const middle = middleOf(parameter, range)
  return { value: middle, ranged: { path, low, high, middle } }
}

/** Whether text is meant as a range, well written or not. */
function meansRange(written: ParameterValue): written is string {
  return typeof written === 'string' && /(?:^|[\s\d.])to(?:$|[\s\d.])/.test(written)
}

function noRange(path: string, written: string): string {
  const [high, low] = twoNumbers(written) ?? []
  return high === undefined || low === undefined
    ? `${path}: ${quote(written)} is not a range; write one such as 0.2 to 0.5, or one number.`
    : `${path}: the range ${quote(written)} runs from high to low; write ${rangeText(low, high)}.`
}

/**
 * The middle of a range, rounded to the parameter's step, halves up; where no step lies within the range, the
 * middle itself, in whole dollars for an amount.
 */
export function middleOf({ type, step }: Parameter, { low, high }: Range): number {
  const middle = (low + high) / 2
  const steps = step === undefined ? middle : Math.round(middle / step) * step
  const clean = Number(steps.toPrecision(12))
  if (clean >= low && clean <= high && (type !== 'dollars' || Number.isInteger(clean))) return clean
  return type === 'dollars' ? Math.round(middle) : Number(middle.toPrecision(15))
}

/** Says that ranges are too many for all their ends to be run, or nothing. */
export function tooMany(ranged: readonly Pick<RangedValue, 'path'>[]): readonly string[] {
  const next = ranged[MOST_RANGED]
  if (next === undefined) return []
  const says = `${ranged.length} ranges are too many to run all their ends`
  return [`${next.path}: ${says}; write at most ${MOST_RANGED}, and numbers for the rest.`]
}
