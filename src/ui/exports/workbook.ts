/** Writes sheets as a workbook; every cell of text is text, so that no sheet computes what a stranger wrote. */
import { generateXlsxFileSync } from 'write-excel-file/here'
import type { ExportCell, ExportColumn, ExportSheet } from '../../model/index'

/** The most signs that a cell of a workbook holds. */
const longest = 32_767

interface SheetCell {
  readonly value: string | number
  readonly type: StringConstructor | NumberConstructor
  readonly fontWeight?: 'bold'
  readonly format?: string
}

/**
 * Write sheets as an .xlsx file. It is compressed in one go on the page's own thread: the page's
 * policy allows no worker made of text, which the package would otherwise start.
 */
export function workbook(sheets: readonly ExportSheet[]): Promise<Blob> {
  return generateXlsxFileSync(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      data: [
        columns.map((column) => heading(column.name)),
        ...rows.map((row) => row.map((value, at) => cell(value, columns[at]))),
      ],
      columns: columns.map((column) => ({ width: widths[column.kind] })),
      stickyRowsCount: 1,
    })),
    {},
    undefined,
    async (blob) => new Uint8Array(await blob.arrayBuffer()),
  )
}

const widths = { id: 12, text: 28, dollars: 14 }

function heading(name: string): SheetCell {
  return { value: name, type: String, fontWeight: 'bold' }
}

function cell(value: ExportCell, column: ExportColumn | undefined): SheetCell | null {
  if (value === null || value === '') return null
  if (typeof value === 'number' && column?.kind === 'dollars' && Number.isFinite(value))
    return { value, type: Number, format: '#,##0' }
  const text = typeof value === 'number' && !Number.isFinite(value) ? 'unknown' : String(value)
  return { value: text.slice(0, longest), type: String }
}
