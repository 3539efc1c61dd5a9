/** Sets rows of text as aligned columns for a terminal, or as CSV for a spreadsheet. */

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
  rows: readonly (readonly (string | number | boolean | null)[])[],
): string {
  const line = (cells: readonly (string | number | boolean | null)[]): string =>
    cells.map(csvCell).join(',')
  return [line(headings), ...rows.map(line)].join('\r\n') + '\r\n'
}

function csvCell(value: string | number | boolean | null): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = /^\s*[=+\-@\t\r\0]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
