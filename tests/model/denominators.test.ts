/** What sums are held against: read from tables with a year and a source, never guessed. */
import { describe, expect, test } from 'vitest'
import { loadFiles } from '../../src/cli/load-files'
import { OFFICER_COST, denominators, reachOf, readDenominators } from '../../src/model/index'
import { runPrograms, shipped as dataset } from './every-program'

const files = loadFiles()
const tables = readDenominators(files, dataset)
const ask = (recipient: string, year: string, dollars: number, officerCost?: number) =>
  denominators(dataset, tables, {
    recipient,
    year,
    dollars,
    ...(officerCost === undefined ? {} : { officerCost }),
  })
const one = (recipient: string, year: string, id: string) =>
  ask(recipient, year, 1_000_000).find((measure) => measure.id === id)

describe('the denominators', () => {
  test('take the nearest year at or before the fiscal year, and say which', () => {
    expect(one('3651000', '2017', 'per-resident')).toMatchObject({ byYear: 2016 })
    expect(one('3651000', '2018', 'per-resident')).toMatchObject({ byYear: 2018 })
    expect(one('OH', '2016', 'per-resident')).toMatchObject({ byYear: 2016, by: 11_614_373 })
    expect(one('OH', '2016', 'police-corrections')).toMatchObject({ byYear: 2016 })
    expect(one('OH', '2012', 'police-corrections')).toMatchObject({ byYear: 2012 })
  })

  test('leave out what nobody printed', () => {
    expect(one('OH', '2010', 'police-corrections')).toBeUndefined()
    expect(one('GU', '2016', 'police')).toBeUndefined()
    expect(one('OH', '2016', 'revenue')).toBeUndefined()
  })

  test('name a source that is known for all but a reader’s own assumption', () => {
    for (const recipient of ['3651000', '06037', 'OH', 'PR']) {
      for (const measure of ask(recipient, '2016', 5_000_000)) {
        expect([...dataset.sources.keys()]).toContain(measure.source)
        expect(measure.value * measure.by).toBeCloseTo(5_000_000, 3)
      }
    }
  })

  test("hold the money against New York City's own books, year by year", () => {
    expect(one('3651000', '2016', 'revenue')).toMatchObject({ by: 54_073_949, byYear: 2016 })
    expect(one('3651000', '2011', 'revenue')).toBeUndefined()
    expect(tables.revenue.every(({ listing }) => /^16\.\d{3}$/.test(listing))).toBe(true)
    expect(new Set(tables.revenue.map(({ year }) => year)).size).toBe(7)
  })

  test('count police officers by an assumption that a reader may change', () => {
    const usual = ask('3651000', '2016', 5_000_000).find(({ id }) => id === 'officers')!
    expect(usual).toMatchObject({ standing: 'assumed', by: OFFICER_COST.value })
    expect(usual.value).toBeCloseTo(120, 0)
    const own = ask('3651000', '2016', 5_000_000, 100_000).find(({ id }) => id === 'officers')!
    expect(own).toMatchObject({ value: 50, source: '' })
  })
})

describe('what reaches a place', () => {
  const outcome = runPrograms('2016')
  test('direct and passed-through money stand apart', () => {
    const city = reachOf(dataset, [outcome], '3651000')
    expect(city.direct.map(({ program }) => program)).toEqual(['jag'])
    expect(new Set(city.passedThrough.map(({ to }) => to))).toEqual(
      new Set(['NY-local', 'NY-local-or-nonprofits']),
    )
  })
  test('a state shows what it hands on, and to whom', () => {
    const state = reachOf(dataset, [outcome], 'OH')
    const [direct, passed] = [state.direct, state.passedThrough].map((parts) =>
      parts.reduce((sum, { dollars }) => sum + dollars, 0),
    )
    expect(passed).toBeGreaterThan(0)
    expect(passed).toBeLessThan(direct!)
  })
  test('a nonprofit is one of those not told apart in its state, a tribe is not', () => {
    expect(reachOf(dataset, [outcome], 'nowhere')).toMatchObject({ direct: [], passedThrough: [] })
  })
})
