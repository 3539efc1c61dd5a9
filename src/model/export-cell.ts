/** Writes cells of comma-separated text: numbers as they are, text so that no spreadsheet runs it. */

/** A cell of an export: null where nothing belongs, NaN where nobody knows. */
export type ExportCell = string | number | boolean | null

/** White space, also of the kinds that cannot be seen, behind which a formula may hide. */
const HIDDEN = '[\\s\\u00a0\\u180e\\u200b-\\u200f\\u2060\\ufeff"\']*'
/** What makes a spreadsheet read a cell as a formula; the wide forms do so in some languages. */
const STARTS = '[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20]'
const AT_START = new RegExp(`^(?:[\\t\\r\\n\\0]|${HIDDEN}${STARTS}|${HIDDEN}[\\t\\r\\0])`)
/** A new line, or the separator of another locale, begins a cell for a reader that ignores quotes. */
const AT_BREAK = new RegExp(`([\\r\\n\\v\\f\\u0085\\u2028\\u2029;\\t]+)(?=${HIDDEN}${STARTS})`, 'g')

/**
 * Text that a spreadsheet would run as a formula, with an apostrophe before the part it would run;
 * other text unchanged. Follows the list of the Open Worldwide Application Security Project.
 */
export function safeText(text: string): string {
  const broken = text.replace(AT_BREAK, "$1'")
  return AT_START.test(broken) ? `'${broken}` : broken
}

/**
 * One cell by RFC 4180. Text made of digits, such as a county's 06037, stands in quotation marks, so
 * that a reader told to keep quoted text does. A number is written in full and never changed.
 */
export function csvCell(value: ExportCell): string {
  if (value === null) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'unknown'
  if (typeof value === 'boolean') return String(value)
  const safe = safeText(value)
  const digits = /^\d+$/.test(safe)
  return digits || /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows under a head as comma-separated text by RFC 4180: one head, no comments, lines end in CR LF. */
export function csvText(head: readonly string[], rows: readonly (readonly ExportCell[])[]): string {
  return [head, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')
}

/** The same text with further columns, alike on every line, at its end. */
export function withColumns(
  text: string,
  columns: readonly (readonly [name: string, value: ExportCell])[],
): string {
  const head = columns.map(([name]) => csvCell(name)).join(',')
  const tail = columns.map(([, value]) => csvCell(value)).join(',')
  return csvLines(text)
    .map((line, at) => `${line},${at === 0 ? head : tail}\r\n`)
    .join('')
}

/** The lines of comma-separated text; a line break in quotation marks ends none. */
function csvLines(text: string): readonly string[] {
  const lines: string[] = []
  let quoted = false
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted
    if (quoted || text[at] !== '\n') continue
    lines.push(text.slice(from, text[at - 1] === '\r' ? at - 1 : at))
    from = at + 1
  }
  if (from < text.length) lines.push(text.slice(from))
  return lines
}

/**
 * Text from a stranger as one plain line: no control characters, no marks that turn the direction of
 * writing, no half characters.
 */
export function plainLine(text: string): string {
  return text
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
    .trim()
}
