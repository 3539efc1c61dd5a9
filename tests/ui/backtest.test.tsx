/** The back-test page: it says that it is at work, then what agrees, what does not, and why. */
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test } from 'vitest'
import { readyDataset } from '../../src/cli/backtest'
import { BacktestPage } from '../../src/ui/backtest/backtest-page'
import { layUndrawn } from '../../src/ui/backtest/undrawn-layout'
import { isNarrow, layHolds } from '../../src/ui/backtest/hold-layout'
import { runBackTests } from '../../src/model/index'
import type { Dataset } from '../../src/model/index'
import { findBase } from '../../src/ui/shipped'
import { clearParts, drawOnPage, until } from './drawn-page'

const whole = await readyDataset()
// The page opens without the tables of the years before and after, and without the rule of the scenario.
const local = { ...whole.local, crime: new Map([...whole.local.crime].filter(([y]) => y < 2015)) }
const rules = new Map([...whole.rules].filter(([rule]) => !rule.includes('cleared_2017_10')))
const opened = { ...whole, local, rules }

function draw() {
  const asked: number[][] = []
  const crimeYears = async (dataset: Dataset, years: readonly number[]) => {
    asked.push([...years])
    const crime = new Map(dataset.local.crime)
    for (const year of years) crime.set(year, whole.local.crime.get(year)!)
    return { ...dataset, local: { ...dataset.local, crime } }
  }
  return { ...drawOnPage(<BacktestPage />, { dataset: opened, crimeYears, runs: false }), asked }
}

afterEach(clearParts)

describe('the back-test page', () => {
  test('fetches what is missing, says so, and shows counts, bars and reasons that agree with the model', async () => {
    const { box, asked, page } = draw()
    const before = page.getState().doing.now.scenario
    expect(box.querySelector('[role=status]')?.textContent).toMatch(/Reading the tables|Working/)
    await until(() => box.querySelector('svg.holds') !== null)
    expect(asked.flat().sort()).toEqual([2015, 2016])
    const { happened } = runBackTests(whole, findBase)
    const text = box.textContent
    expect(text).toContain(`${happened.counts.matches} match, ${happened.counts.differs} differ`)
    expect(box.querySelectorAll('svg.holds .hold')).toHaveLength(happened.rows.length)
    expect(box.querySelectorAll('.misses li')).toHaveLength(happened.counts.differs)
    expect(text).not.toContain('Nobody has explained')
    expect(text).toContain('nothing is lost')
    // It runs scenarios of its own: the reader's stays.
    expect(page.getState().doing.now.scenario).toBe(before)
    expect(document.title).toContain('Back-test')
  })

  test('has every row in the table behind the picture', async () => {
    const { box } = draw()
    await until(() => box.querySelector('svg.holds') !== null)
    const button = [...box.querySelectorAll('button')].find(
      (one) => one.textContent === 'As a table',
    )!
    act(() => button.click())
    expect(box.querySelectorAll('.holds-section tbody tr')).toHaveLength(27)
    expect(box.querySelector('.holds-section table')?.textContent).toContain('$212,112')
  })
})

describe('the pictures', () => {
  const tests = runBackTests(whole, findBase)
  const words = () => ({ label: 'A place', sums: ['one sum', 'another'] })

  test.each([320, 700, 1136])('stay inside %i pixels, in order of the record', (width) => {
    const { rows } = tests.happened
    const picture = layHolds(rows, words, tests.from, tests.until, width)
    expect(picture.rows.map(({ id }) => id)).toEqual(rows.map(({ record }) => record.id))
    for (const { recorded, modelled, y } of picture.rows) {
      expect(y).toBeLessThan(picture.height)
      for (const bar of [recorded, modelled]) {
        if (bar === null) continue
        expect(bar.x).toBeGreaterThanOrEqual(0)
        expect(bar.x + bar.width).toBeLessThanOrEqual(width)
      }
    }
    const undrawn = layUndrawn(tests.ended, width)
    for (const bar of undrawn.rows) expect(bar.x + bar.width).toBeLessThanOrEqual(width)
    expect(isNarrow(width)).toBe(width < 640)
  })

  test('a side without a day is open, and no day at all is no bar', () => {
    const one = tests.happened.rows.find(({ record }) => record.id === 'jag17-chicago')!
    const none = tests.happened.rows.find(({ record }) => record.id === 'jag16-milwaukee')!
    const { rows } = layHolds([one, none], words, tests.from, tests.until, 900)
    expect(rows[0]!.recorded).toMatchObject({ from: 'known', until: 'open' })
    expect(rows[0]!.modelled).toMatchObject({ from: 'known', until: 'known' })
    expect(rows[1]!.modelled).toBeNull()
  })
})
