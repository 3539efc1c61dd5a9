/** Runs the same allocation as a spreadsheet, once, for the record; HyperFormula is fetched for it, not kept. */
import { performance } from 'node:perf_hooks'
import type { KernelInputs } from './kernel'
import { runKernel } from './kernel'
import { percentiles } from './interleave'

type Cells = (string | number | null)[][]

/** The few things this file asks of the spreadsheet engine. */
interface Sheet {
  readonly getCellValue: (address: { sheet: number; col: number; row: number }) => unknown
  readonly setCellContents: (
    address: { sheet: number; col: number; row: number },
    value: number,
  ) => unknown
}
interface Engine {
  readonly HyperFormula: {
    readonly version: string
    readonly buildFromSheets: (sheets: Record<string, Cells>, options: object) => Sheet
  }
}

/** Lay the tables out as a workbook: amounts, formula units, and one row a local government. */
function cellsOf(inputs: KernelInputs): { readonly units: Cells; readonly local: Cells } {
  const { amount, population, crime, whole, counts, government, unit, divisor } = inputs
  const last = population.length + 2
  const column = (letter: string) => `${letter}$3:${letter}$${last}`
  const units: Cells = [[amount, `=A1*0.0025`, null], []]
  for (let u = 0; u < population.length; u++) {
    const row = u + 3
    units.push([
      population[u]!,
      Number.isNaN(crime[u]!) ? null : crime[u]!,
      `=IF(ISBLANK(B${row}),0,$A$1*(0.5*A${row}/SUM(${column('A')})+0.5*B${row}/SUM(${column('B')})))`,
      `=IF(C${row}<$B$1,1,0)`,
      `=IF(D${row}=1,0,A${row})`,
      `=IF(D${row}=1,0,B${row})`,
      `=$B$1+($A$1-${population.length}*$B$1)*(0.5*E${row}/SUM(${column('E')})+0.5*F${row}/SUM(${column('F')}))`,
      whole[u] === 1 ? `=ROUND(G${row},0)` : `=ROUND(G${row}*0.6,0)`,
      whole[u] === 1 ? 0 : `=G${row}*0.4`,
      divisor[u]!,
    ])
  }
  const rows: Cells = Array.from(unit, (u) => [u + 3, 0, 0, 0])
  const byGovernment = Array.from(unit, () => [] as number[])
  for (let a = 0; a < government.length; a++) {
    const printed = counts.map((years) => years[a]!).filter((count) => count >= 0)
    if (printed.length > 0)
      byGovernment[government[a]!]!.push(printed.reduce((x, y) => x + y, 0) / printed.length)
  }
  const local = rows.map((row, g): (string | number | null)[] => [
    ...byGovernment[g]!.slice(0, 2),
    ...Array.from({ length: Math.max(0, 2 - byGovernment[g]!.length) }, () => null),
    `=ROUND((A${g + 1}+B${g + 1})/units!J${row[0]}*units!I${row[0]},0)`,
    `=IF(C${g + 1}>=10000,C${g + 1},0)`,
  ])
  local.push([null, null, null, `=SUM(D1:D${unit.length})`])
  return { units, local }
}

/** Time a change of the formula amount in the spreadsheet engine against the bare loop, in turn. */
export async function timeSpreadsheet(inputs: KernelInputs, awards: number): Promise<string> {
  const name = 'hyperformula'
  const { HyperFormula } = (await import(/* @vite-ignore */ name)) as Engine
  const built = performance.now()
  const { units, local } = cellsOf(inputs)
  const sheet = HyperFormula.buildFromSheets({ units, local }, { licenseKey: 'gpl-v3' })
  const building = performance.now() - built
  const total = { sheet: 1, col: 3, row: local.length - 1 }
  const found = Number(sheet.getCellValue(total))
  if (Math.abs(found - awards) > 100) {
    throw new Error(`The spreadsheet awards ${found} to local governments and the model ${awards}.`)
  }
  const [slow, fast]: [number[], number[]] = [[], []]
  for (let round = 0; round < 12; round++) {
    let start = performance.now()
    sheet.setCellContents({ sheet: 0, col: 0, row: 0 }, inputs.amount + round + 1)
    sheet.getCellValue(total)
    slow.push(performance.now() - start)
    start = performance.now()
    runKernel({ ...inputs, amount: inputs.amount + round + 1 })
    fast.push(performance.now() - start)
  }
  const [a, b] = [percentiles(slow), percentiles(fast)]
  return `HyperFormula ${HyperFormula.version}: built in ${building.toFixed(0)} ms; a new amount takes ${a.median.toFixed(0)} ms, ${(a.median / b.median).toFixed(0)} × the bare loop (12 rounds in turn)`
}
