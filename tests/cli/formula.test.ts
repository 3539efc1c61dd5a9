/** `grantflow formula` prints the statute’s table of a program, each with its own columns. */
import { describe, expect, test } from 'vitest'
import { grantflow, json } from '../command-line'

describe('formula', () => {
  test('--json keeps its contract', async () => {
    const table = await json('formula', 'jag', '--year', '2016', '--json')
    expect(table).toMatchObject({ program: 'jag', year: 2016, available: 274_906_565 })
    expect(table.rows).toHaveLength(56)
    const keys = [
      'unit',
      'population',
      'violentCrime',
      'initial',
      'minimum',
      'allocation',
      'statePart',
      'localPart',
      'thresholdMoney',
      'localAwards',
    ]
    for (const row of table.rows) expect(Object.keys(row)).toEqual(expect.arrayContaining(keys))
    expect(table.rows.find((row: { unit: string }) => row.unit === 'DC')).toMatchObject({
      localPart: 0,
    })
  })

  test('prints unknown as a word', async () => {
    const { out } = await grantflow('formula', 'jag', '--year', '2016')
    expect(out).toMatch(/GU +Guam +[\d,]+ +unknown/)
  })

  test.each([
    ['voca-assistance', '2016', 'base'],
    ['stop', '2016', 'base'],
    ['sasp', '2025', 'base'],
    ['rsat', '2018', 'prisoners 2016'],
    ['title-ii', '2016', 'floor'],
  ])('%s --year %s has its own columns', async (program, year, column) => {
    const { code, out, fault } = await grantflow('formula', program, '--year', year)
    expect([code, fault]).toEqual([0, ''])
    expect(out).toMatch(column)
    expect(out).not.toMatch(/violent crimes|threshold money/)
    const table = await json('formula', program, '--year', year, '--json')
    const sum = table.rows.reduce(
      (all: number, row: { statePart: number }) => all + row.statePart,
      0,
    )
    expect(Math.abs(sum - table.shared)).toBeLessThanOrEqual(56)
  })
})
