/** Decides where the words of the flow diagram stand, and leaves out those that have no room. */
import { millionsOrRange } from '../views/range-words'
import type { FlowBar, FlowFrame } from './flow-layout'

/** One label: a number with words, beside or below its bar. */
interface FlowLabel {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end' | 'middle'
  readonly number: string
  /** Lines of words under the number; the first stands beside it where `inline`. */
  readonly lines: readonly string[]
  readonly inline: boolean
}

const lineHeight = 16

/**
 * Place the labels. Bars without room for words stand in the line of words under the picture; where
 * their number has room, it stands at the bar too, so that the two can be matched.
 */
export function flowLabels(
  bars: readonly FlowBar[],
  frame: FlowFrame,
): { readonly labels: readonly FlowLabel[]; readonly unlabelled: readonly FlowBar[] } {
  const labels: FlowLabel[] = []
  const unlabelled: FlowBar[] = []
  for (const bar of bars) {
    const label = frame.vertical ? below(bar, bars) : beside(bar)
    if (label === undefined || label.lines.length === 0) unlabelled.push(bar)
    if (label !== undefined) labels.push(label)
  }
  return { labels, unlabelled }
}

function beside(bar: FlowBar): FlowLabel | undefined {
  const number = millionsOrRange(bar.figure)
  const middle = bar.y + bar.height / 2
  const inline = bar.height < 34
  const lines = wrap(bar.label, inline ? 40 : bar.column < 2 ? 14 : 22)
  const base = { id: bar.id, number, lines, inline }
  if (bar.column === 4) {
    const y = inline ? middle + 5 : middle - (lines.length * lineHeight) / 2 + 3
    return { ...base, x: bar.x + bar.width + 10, y, anchor: 'start' }
  }
  // Thin bars in the middle would write over their own ribbons; the last column says the same again.
  if (inline && bar.column === 3) return undefined
  const y = inline ? bar.y - 7 : middle - (lines.length * lineHeight) / 2 + 3
  if (bar.column === 3) return { ...base, x: bar.x - 10, y, anchor: 'end' }
  return { ...base, x: bar.x + bar.width + 10, y, anchor: 'start' }
}

function below(bar: FlowBar, bars: readonly FlowBar[]): FlowLabel | undefined {
  const lines = wrap(bar.label, Math.max(8, Math.floor(bar.width / 7)))
  const number = millionsOrRange(bar.figure)
  const wordless = bar.width < 62 || lines.length > 4
  // The fourth column writes over its bars, where a lone number would stand on the words beside it.
  if (wordless && (bar.column === 3 || bar.width < number.length * 9 + 6)) return undefined
  const last = bar.column === Math.max(...bars.map((each) => each.column))
  // Under the fourth column the ribbons take on colour, so its words stand above it.
  const y = bar.column === 3 ? bar.y - 10 - lines.length * lineHeight : bar.y + bar.height + 20
  return {
    id: bar.id,
    x: bar.x + (last ? 0 : 8),
    y,
    anchor: 'start',
    number,
    lines: wordless ? [] : lines,
    inline: false,
  }
}

/** Break words into lines of at most so many characters. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + word.length + 1 <= width)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}
