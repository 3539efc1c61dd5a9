/** Writes the coverage table of the README from the data: `node tools/run.mjs tools/coverage.ts --write`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { shippedDataset } from '../src/cli/shipped'
import { coverage, prove } from '../src/model/index'
import { coverageTable, withCoverage } from './coverage-table'
import { root } from './root.mjs'

const file = join(root, 'README.md')
const dataset = shippedDataset('all')
const table = coverageTable(coverage(dataset, prove(dataset)))
const readme = readFileSync(file, 'utf8')
const next = withCoverage(readme, table)
if (process.argv.includes('--write')) writeFileSync(file, next)
else process.stdout.write(`${table}\n`)
if (next !== readme && !process.argv.includes('--write')) {
  process.stderr.write('The table in README.md is not current; run this with --write.\n')
  process.exitCode = 1
}
