/** Measures the model against a bare loop over the same tables: `npm run bench`. */
import { cpus } from 'node:os'
import { readDataset, settle, simulate, unaccounted } from '../../src/model'
import { loadFiles } from '../../src/cli/load-files'
import { findBase } from '../../src/cli/scenario-files'
import { runKernel } from './kernel'
import { kernelInputs } from './kernel-inputs'
import { compare, percentiles } from './interleave'
import { timeCourse } from './course'
import { timePrograms } from './programs'
import { timeSlider } from './slider'
import { timeSpreadsheet } from './spreadsheet'

const dataset = readDataset(loadFiles([2012, 2013, 2014]))
const settingsOf = (name: string) => settle(dataset, findBase(name), findBase)
const baseline = settingsOf('baseline-2016')
const letters = settingsOf('nine-letters-2017')
const earlier = simulate(dataset, letters)
if (unaccounted(earlier.ledger) !== 0)
  throw new Error('The books do not balance; no time is worth measuring.')

const inputs = kernelInputs(dataset, earlier.programs[0]!.allocation)
const paid = runKernel(inputs)
const awarded = simulate(dataset, baseline).totals.awarded
if (Math.abs(paid - awarded) > 100) {
  throw new Error(
    `The bare loop pays ${paid} and the model ${awarded}; they do not do the same arithmetic.`,
  )
}

let amount = 274_000_000
/** A new amount each time, so that no allocation can be reused. */
const nextAmount = () => (amount += 1)

const rounds = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 400)
const half = {
  ...letters,
  conditions: letters.conditions.map((condition) => ({ ...condition, share: 0.5 })),
}
// The books are entered when somebody reads them.
const results = compare(rounds, {
  'bare typed-array loop': () => runKernel(inputs),
  'full run: allocate, judge, withhold, enter': () => simulate(dataset, letters).ledger,
  'full run with local inputs kept (an amount or weight moves)': () =>
    simulate(
      dataset,
      { ...letters, programs: [{ ...letters.programs[0]!, formulaAmount: nextAmount() }] },
      earlier,
    ).ledger,
  'conditions only (the withheld share moves)': () => simulate(dataset, half, earlier).ledger,
})

const base = percentiles(results.get('bare typed-array loop')!).median
process.stdout.write(
  `${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, ${rounds} interleaved rounds\n`,
)
process.stdout.write(
  `${dataset.recipients.count} recipients, ${dataset.local.agencies.count} agencies, FY2016\n\n`,
)
process.stdout.write('median ms    min ms   × bare loop   what\n')
for (const [name, times] of results) {
  const { median, least } = percentiles(times)
  process.stdout.write(
    `${median.toFixed(3).padStart(9)} ${least.toFixed(3).padStart(9)} ${(median / base).toFixed(2).padStart(13)}   ${name}\n`,
  )
}

process.stdout.write(`\n${timePrograms(Math.ceil(rounds / 10))}\n`)
process.stdout.write(`\n${timeCourse(Math.ceil(rounds / 10))}\n`)
if (process.argv.includes('--programs')) process.exit()
process.stdout.write(`\n${await timeSlider(80)}\n`)
if (process.argv.includes('--spreadsheet')) {
  const { units } = earlier.programs[0]!.allocation
  const local = units.reduce((sum, unit) => sum + unit.localAwards, 0)
  process.stdout.write(`\n${await timeSpreadsheet(inputs, local)}\n`)
}
