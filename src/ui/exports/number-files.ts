/** Makes the files of numbers: tables as shown, whole, and with reasons; a workbook; everything as JSON. */
import {
  awardTableOf,
  beforeOf,
  csvText,
  exportJson,
  exportSheets,
  listAwards,
  reasonCells,
  reasonColumns,
  stampColumns,
  withColumns,
} from '../../model/index'
import type { Dataset, ExportStamp, ExportTable } from '../../model/index'
import { fileOf } from '../files/as-file'
import type { PageState } from '../page-state'
import type { Page } from '../use-page'
import { awardsCsv } from '../views/csv'
import { partOf } from '../views/figures'
import { rowsShown } from './shown-rows'
import { stampNow } from './stamp-now'

/** A file made for the reader. */
export interface ExportFile {
  readonly name: string
  readonly blob: Blob
}

/** Hears how far a file has come. */
export type Tell = (what: string, done: number, total: number) => void

/** A file of numbers that a reader can ask for. */
interface NumberFile {
  readonly id: string
  readonly label: string
  readonly says: string
  readonly make: (page: Page, tell: Tell) => Promise<ExportFile>
}

/** The files of numbers, in the order they are offered. */
export const numberFiles: readonly NumberFile[] = [
  {
    id: 'csv-shown',
    label: 'CSV, the rows shown',
    says: 'the table as it is sorted and searched now',
    make: shownCsv,
  },
  {
    id: 'csv-all',
    label: 'CSV, every award',
    says: 'every recipient of every program counted, with ranges and findings',
    make: async (page, tell) => {
      const { state, stamp } = await ready(page, tell)
      const table = awardsOf(state)
      return csvFile(stamp, 'awards', table)
    },
  },
  {
    id: 'csv-reasons',
    label: 'CSV, with reasons',
    says: 'the same, with the rule, numbers, facts, law and sources of each award',
    make: reasonsCsv,
  },
  {
    id: 'xlsx',
    label: 'Excel workbook',
    says: 'awards, what states hand on, and a sheet about the scenario with its sums',
    make: async (page, tell) => {
      const { state, stamp } = await ready(page, tell)
      const { workbook } = await import('./workbook')
      const sheets = exportSheets(stamp, state.dataset, state.outcome, state.baseline)
      tell('Writing the workbook', 0, 1)
      await afterPaint()
      return { name: nameOf(stamp, 'awards', 'xlsx'), blob: await workbook(sheets) }
    },
  },
  {
    id: 'json',
    label: 'JSON',
    says: 'the scenario itself, totals with ranges, every award with its findings',
    make: async (page, tell) => {
      const { state, stamp } = await ready(page, tell)
      const text = exportJson(stamp, state.dataset, fileOf(state), state.outcome)
      return textFile(nameOf(stamp, 'results', 'json'), text, 'application/json')
    },
  },
]

async function shownCsv(page: Page, tell: Tell): Promise<ExportFile> {
  const { state, stamp } = await ready(page, tell)
  const shown = rowsShown()
  const part = shown === null ? undefined : partOf(state.shown.outcome, shown.program)
  if (shown === null || part === undefined)
    throw new Error('No table of awards is in view; take every award instead.')
  const before = partOf(state.shown.baseline, shown.program) ?? part
  const text = awardsCsv(state.dataset, part, before, shown.rows)
  const whole = withColumns(text, stampColumns(stamp))
  return textFile(nameOf(stamp, 'awards-shown', 'csv'), whole, 'text/csv')
}

/** Reasons take a while: the page paints between them and says how far they have come. */
async function reasonsCsv(page: Page, tell: Tell): Promise<ExportFile> {
  await page.actions.fetchSources()
  const { state, stamp } = await ready(page, tell)
  const { dataset, outcome } = state
  const awards = listAwards(dataset, outcome)
  const table = awardsOf(state)
  const rows = []
  let painted = performance.now()
  for (const [at, row] of table.rows.entries()) {
    rows.push([...row, ...reasonCells(dataset, outcome, awards[at]!)])
    if (performance.now() - painted < 40) continue
    tell('Writing the reasons', at, table.rows.length)
    await afterPaint()
    painted = performance.now()
  }
  return csvFile(stamp, 'awards-with-reasons', {
    columns: [...table.columns, ...reasonColumns],
    rows,
  })
}

function awardsOf({ dataset, outcome, baseline }: PageState): ExportTable {
  return awardTableOf(listAwards(dataset, outcome), beforeOf(dataset, baseline))
}

/** The page's state with the name of every recipient. */
async function ready(page: Page, tell: Tell) {
  tell('Reading the names of places', 0, 1)
  const named: Dataset | null = await page.actions.fetchNames()
  if (named === null) throw new Error('The names of places did not come; try again.')
  const state = page.store.getState()
  return { state, stamp: stampNow(state) }
}

function csvFile(stamp: ExportStamp, what: string, { columns, rows }: ExportTable): ExportFile {
  const names = columns.map(({ name }) => name)
  const text = withColumns(csvText(names, rows), stampColumns(stamp))
  return textFile(nameOf(stamp, what, 'csv'), text, 'text/csv')
}

/** A file of text under its name. */
export function textFile(name: string, text: string, type: string): ExportFile {
  return { name, blob: new Blob([text], { type: `${type};charset=utf-8` }) }
}

/** A file's name says which scenario it is of: `grantflow-4c8xk-2m7qp-awards.csv`. */
export function nameOf({ id }: ExportStamp, what: string, kind: string): string {
  return `grantflow-${id}-${what}.${kind}`
}

function afterPaint(): Promise<void> {
  return new Promise((done) => setTimeout(done))
}
