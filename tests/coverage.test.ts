/** The coverage table of the README is the one the data give. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { format } from 'prettier'
import { shippedDataset } from '../src/cli/shipped'
import { coverage, prove } from '../src/model/index'
import { coverageTable, withCoverage } from '../tools/coverage-table'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const dataset = shippedDataset('all')
const rows = coverage(dataset, prove(dataset))

test('the table in the README is current; else run tools/coverage.ts --write and format', async () => {
  const written = withCoverage(readme, coverageTable(rows))
  const style = { parser: 'markdown', printWidth: 100 } as const
  expect(await format(written, style)).toBe(await format(readme, style))
})

test('counts every published figure once', () => {
  expect(rows.reduce((sum, { published }) => sum + published, 0)).toBe(dataset.published.length)
  for (const row of rows) {
    const { published, inputs, exact, within1, further, notComparable } = row
    expect(inputs + exact + within1 + further + notComparable).toBe(published)
  }
})
