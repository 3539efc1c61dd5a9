/** Writes how a figure came about as lines of arithmetic for a key: the rule, the rule with numbers, and what went in. */
import type { Reason } from '../../model/index'
import { reasonValue } from '../views/reason-words'

/** One line: what it is, the rule in words, with numbers, and what it gives. */
export interface WorkLine {
  readonly depth: number
  readonly says: string
  readonly rule: string
  readonly numbers: string
  readonly gives: string
  readonly reason: Reason
}

/** So deep a key goes; the page's own reasons go to the sources. */
const DEEPEST = 3
/** So many figures of one sum are written out. */
const BESIDE = 6
/** So many lines a key holds for one answer. */
const MOST = 16

/**
 * The lines of a figure, the figure itself first; those a key has no room for are counted. What was
 * `written` out before, by its words and value, is not written out again, and is noted once it is.
 */
export function workLines(
  reason: Reason,
  written: Set<string> = new Set(),
): {
  readonly lines: readonly WorkLine[]
  readonly more: number
} {
  const lines: WorkLine[] = []
  let more = 0
  const walk = (each: Reason, depth: number): void => {
    if (lines.length >= MOST) {
      more += 1
      return
    }
    lines.push({
      depth,
      says: each.says,
      rule: each.formula ?? '',
      numbers: each.withNumbers ?? '',
      gives: reasonValue(each),
      reason: each,
    })
    const inputs = each.from.filter(({ unit }) => unit !== 'word')
    const key = `${each.says} ${each.value}`
    if (depth >= DEEPEST || written.has(key)) return
    written.add(key)
    for (const input of inputs.slice(0, BESIDE)) walk(input, depth + 1)
    more += Math.max(0, inputs.length - BESIDE)
  }
  walk(reason, 0)
  return { lines, more }
}
