/** Reads and writes a range that stands where one number could: `0.2 to 0.5`, low first. */
import type { ParameterValue } from './types'

/** Two ends of what a reader leaves open; both belong to it. */
export interface Range {
  readonly low: number
  readonly high: number
}

const NUMBER = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`
const RANGE = new RegExp(String.raw`^\s*(${NUMBER})\s+to\s+(${NUMBER})\s*$`)
/** What stands in these is the author's own text or a word, even where it reads like a range. */
const OWN_TEXT = /^(?:facts|definitions|doubt|reactions|awards)\./
/** Parameters that are themselves one end of a range: its other end is their pair. */
const AN_END = /^(?:subawards\.|time\.draw_)|\.taken_(?:least|most)$/

/** Whether a parameter is itself the least or the most of something. */
export function isAnEnd(path: string): boolean {
  return AN_END.test(path)
}

/** Whether a parameter is of the years to come, which are made before any of them is run. */
export function isOfForwardYears(path: string): boolean {
  return path.startsWith('forward.')
}

/** The paths at which changes have a range. */
export function rangedPaths(changes: ReadonlyMap<string, ParameterValue>): readonly string[] {
  return [...changes].flatMap(([path, value]) => {
    const range = OWN_TEXT.test(path) ? null : readRange(value)
    return range !== null && range.low < range.high ? [path] : []
  })
}

/** The two numbers of a text such as `0.2 to 0.5`, in the order in which they are written; null where it is no such text. */
export function twoNumbers(value: ParameterValue): readonly [number, number] | null {
  const found = typeof value === 'string' && value.length <= 60 ? RANGE.exec(value) : null
  if (found === null) return null
  // Less than nothing by nothing is nothing.
  const [first, second] = [Number(found[1]) + 0, Number(found[2]) + 0]
  return Number.isFinite(first) && Number.isFinite(second) ? [first, second] : null
}

/** Read a range; null where the value is no range, or runs from high to low. */
export function readRange(value: ParameterValue): Range | null {
  const [low, high] = twoNumbers(value) ?? [1, 0]
  return low <= high ? { low, high } : null
}

/** Write a range in its one form: two numbers as JSON writes them, low first, ` to ` between. */
export function rangeText(low: number, high: number): string {
  return `${JSON.stringify(low)} to ${JSON.stringify(high)}`
}

/** The one spelling of a change: a range in its one form, one whose ends meet as the number; all else as it is. */
export function oneSpelling(path: string, value: ParameterValue): ParameterValue {
  if (typeof value !== 'string' || OWN_TEXT.test(path)) return value
  const range = readRange(value)
  if (range === null) return value
  return range.low === range.high ? range.low : rangeText(range.low, range.high)
}
