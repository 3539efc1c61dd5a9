/** Sets rows of text as aligned columns for a terminal, or as CSV for a spreadsheet. */

import { csvText } from '../model/index'
import type { ExportCell } from '../model/index'

/** A column: its heading, and whether its cells are figures, which align to the right. */
export interface Heading {
  readonly name: string
  readonly figure?: boolean
}

/** Set rows under headings in aligned columns, two spaces apart. */
export function setTable(
  headings: readonly Heading[],
  rows: readonly (readonly string[])[],
): string {
  const lines = [headings.map(({ name }) => name), ...rows]
  const widths = headings.map((_, at) =>
    lines.reduce((most, line) => Math.max(most, (line[at] ?? '').length), 0),
  )
  const set = (line: readonly string[]): string =>
    headings
      .map(({ figure }, at) => {
        const cell = line[at] ?? ''
        return figure === true ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!)
      })
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '-'.repeat(width)).join('  ')
  return [set(lines[0]!), rule, ...rows.map(set)].join('\n')
}

/** Set rows as CSV by RFC 4180. Text that a spreadsheet would run as a formula gets an apostrophe. */
export function setCsv(
  headings: readonly string[],
  rows: readonly (readonly ExportCell[])[],
): string {
  return csvText(headings, rows)
}
