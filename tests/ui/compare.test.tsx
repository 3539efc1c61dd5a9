/** Scenarios side by side on the page: what differs, the unit switch, the dots by keyboard, the table behind. */
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test } from 'vitest'
import { compareScenarios } from '../../src/model/index'
import type { PlaceRow } from '../../src/model/index'
import { ComparePage } from '../../src/ui/compare/compare-page'
import { placesCsv, totalsCsv } from '../../src/ui/compare/compare-csv'
import { amountWords, changeWords, differenceWords } from '../../src/ui/compare/compare-words'
import { allRows, listRows } from '../../src/ui/compare/list-places'
import type { ListWish, ListedRow } from '../../src/ui/compare/list-places'
import { layDots, nearestDot } from '../../src/ui/compare/dot-layout'
import { tallySentence } from '../../src/ui/compare/tally-sentence'
import { findBase } from '../../src/ui/shipped'
import { choose, clearParts, drawOnPage, press, until } from './drawn-page'
import { nation } from './nation'

const draw = () => drawOnPage(<ComparePage />)

afterEach(clearParts)

const done = (box: Element) => () =>
  box.querySelector('.gains') !== null && box.querySelector('.busy')?.textContent === ''

describe('the page', () => {
  test('says that it works, then opens with the scenario in view beside nothing changed', async () => {
    const { box } = draw()
    expect(box.querySelector('.busy')?.textContent).toContain('Working')
    await until(done(box))
    const rows = [...box.querySelectorAll('.compare-differs tbody tr')]
    expect(rows).toHaveLength(1)
    expect(rows[0]!.textContent).toMatch(/reading.*not in force.*nine recipients/)
    const titles = [...box.querySelectorAll('h2')].map(({ textContent }) => textContent)
    expect(titles).toEqual([
      'Scenarios side by side',
      'What differs',
      'What comes of it',
      'Who is awarded more, and who less: B beside A',
      'What makes the difference: B beside A',
      'Awards place by place',
    ])
    expect(box.querySelector('.gains-section .said')?.textContent).toMatch(
      /^Awards of FY2016\. No place is awarded more; eight places are awarded \$29\.2\u00a0million less together; .* California;/,
    )
  })

  test('the switch shows the same results in per cent, and every number has its reasons', async () => {
    const { box, page } = draw()
    await until(done(box))
    const cells = () =>
      [...box.querySelectorAll('.compare-totals tbody tr:nth-child(3) td')].map((cell) =>
        cell.textContent?.replaceAll('\u00a0', ' '),
      )
    expect(cells()[1]).toMatch(/^\$245,700,000\u2212\$29,200,000$/)
    act(() => box.querySelectorAll<HTMLInputElement>('.compare-unit input')[1]!.click())
    expect(cells()[1]).toBe('\u221210.6 %')
    act(() => box.querySelector<HTMLElement>('.compare-totals tbody tr:nth-child(3) .num')!.click())
    expect(page.getState().asked[0]!.title).toBe('Awarded, A, FY2016')
  })

  test('arrow keys walk the dots by size of difference, each spoken', async () => {
    const { box } = draw()
    await until(done(box))
    const slider = box.querySelector<HTMLInputElement>('.gains-section input[type=range]')!
    expect(Number(slider.max)).toBe(7)
    expect(slider.getAttribute('aria-valuetext')).toMatch(
      /^California: \$19,400,000 in A, \$0 in B/,
    )
    choose(slider, '1', 'input')
    expect(slider.getAttribute('aria-valuetext')).toMatch(/^New York City, NY: .*\u2212100/)
    expect(box.querySelector('.dot-said')?.textContent).toContain('New York City')
    expect(box.querySelector('.dot-said a')?.getAttribute('href')).toBe('#place=3651000')
  })

  test('takes up to four, in any order, and goes back', async () => {
    const { box } = draw()
    await until(done(box))
    press(box, 'Add one more')
    press(box, 'Add one more')
    expect(box.querySelectorAll('.compare-choose select')).toHaveLength(4)
    const add = [...box.querySelectorAll('button')].find((b) => b.textContent === 'Add one more')!
    expect(add.disabled).toBe(true)
    const selects = [...box.querySelectorAll<HTMLSelectElement>('.compare-choose select')]
    choose(selects[2]!, 'shipped narrow-1373-2017')
    choose(selects[3]!, 'shipped baseline-2016')
    await until(() => box.querySelectorAll('.compare-totals thead th').length === 5)
    await until(done(box))
    const pick = box.querySelector<HTMLSelectElement>('.compare-beside select')!
    choose(pick, '2')
    expect(box.querySelector('#gains-title')?.textContent).toContain('C beside A')
    expect(box.querySelector('.gains-section .said')?.textContent).toMatch(
      /^Awards of FY2016\. No place is awarded more or less; 1,555 stay as they are\./,
    )
    press(box, 'Reset')
    await until(() => box.querySelectorAll('.compare-totals thead th').length === 3)
  })

  test('a scenario from a link is set beside the others; a broken one gets a sentence', async () => {
    const { box } = draw()
    await until(done(box))
    const field = box.querySelector<HTMLInputElement>('.compare-choose input[type=text]')!
    choose(field, 'https://example.org/#s=broken', 'input')
    act(() => field.form!.requestSubmit())
    await until(() => box.querySelector('.compare-choose .fault') !== null)
    expect(box.querySelector('.compare-choose .fault')?.textContent).toMatch(/^The link/)
    const text = JSON.stringify({
      format: 'grantflow-scenario',
      version: 1,
      title: 'Half of it',
      base: 'nine-letters-2017',
      changes: { 'conditions.jag16-1373.share': 0.5 },
    })
    choose(field, text, 'input')
    act(() => field.form!.requestSubmit())
    await until(() => box.querySelectorAll('.compare-totals thead th').length === 4)
    expect(box.querySelector('.compare-totals thead')?.textContent).toContain('Half of it')
  })

  test('the table filters and adds up; what is drawn of it depends on the window', async () => {
    const { box } = draw()
    await until(done(box))
    const label = () => box.querySelector('.compare-places .rows')?.getAttribute('aria-label')
    expect(label()).toBe('Awards in each scenario, 1,555 rows')
    act(() => box.querySelector<HTMLInputElement>('.compare-places [type=checkbox]')!.click())
    expect(label()).toBe('Awards in each scenario, eight rows')
    choose(box.querySelector('.compare-places select'), 'kind')
    expect(label()).toBe('Awards in each scenario, three rows')
  })
})

const scenarios = ['baseline-2016', 'nine-letters-2017'].map((name, at) => ({
  name: 'AB'[at]!,
  scenario: findBase(name),
}))
const comparison = compareScenarios(nation, scenarios, findBase)

describe('the table', () => {
  const wish = { of: 'place', words: '', changed: false, sort: 1, by: 'difference' } as const
  const keys = (rows: readonly ListedRow[]) => rows.map(({ key }) => key)

  test('sorts by difference, amount and name, and finds by words', () => {
    const rows = allRows(nation, comparison, 'place', null)
    const by = (more: Partial<ListWish>) =>
      keys(listRows(rows, { ...wish, descending: true, ...more }))
    expect(by({}).slice(0, 2)).toEqual(['CA', '3651000'])
    expect(by({ sort: 0, by: 'amount' })[0]).toBe('CA')
    expect(by({ sort: 1, by: 'amount' })[0]).toBe('TX')
    expect(
      by({ sort: 'name', descending: false, words: 'springfield city' }).length,
    ).toBeGreaterThan(2)
    expect(by({ changed: true })).toHaveLength(8)
  })

  test('adds kinds and states up, with how many gain and lose', () => {
    const kinds = allRows(nation, comparison, 'kind', null)
    expect(kinds.find(({ key }) => key === 'city')?.note).toMatch(
      /^\d+ recipients; 0 gain, 5 lose$/,
    )
    const states = allRows(nation, comparison, 'state', null)
    expect(states.find(({ key }) => key === 'CA')).toMatchObject({ name: 'California' })
  })
})

describe('the picture', () => {
  test('sets who gets the same on the line, who loses under it, and who gets nothing in a lane', () => {
    const layout = layDots(comparison.places, 1, 640)
    const up = layout.bottom
    for (const { row, x, y, differs } of layout.dots) {
      const [dx, dy] = [x - layout.left, up - y]
      if (differs) expect(dy).toBeLessThan(dx)
      else expect(Math.abs(dx - dy)).toBeLessThan(0.3)
      if (row.figures[1]!.amount!.value === 0) expect(dy).toBeLessThan(26)
    }
    expect(layout.order.map(({ row }) => row.id).slice(0, 2)).toEqual(['CA', '3651000'])
    const first = layout.order[0]!
    expect(nearestDot(layout, first.x + 3, first.y - 2)).toBe(first)
    expect(nearestDot(layout, -500, -500)).toBeNull()
  })

  test('fits a narrow page, and no place at all', () => {
    for (const places of [comparison.places, []] as const) {
      const { dots, size, left } = layDots(places as readonly PlaceRow[], 1, 280)
      expect(left + size).toBeLessThanOrEqual(280)
      expect(dots.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
    }
  })

  test('its sentence says the counts and sums of the comparison', () => {
    expect(tallySentence(nation, comparison, 1).replaceAll('\u00a0', ' ')).toBe(
      'No place is awarded more; eight places are awarded $29.2 million less together; the largest difference is that of California; 1,547 stay as they are.',
    )
  })
})

describe('the words', () => {
  test('claim no more digits than are known, and keep the sign', () => {
    expect(amountWords({ value: 4_311_234, low: 4_211_234, high: 4_411_234 })).toBe('$4,300,000')
    expect(amountWords(null)).toBe('unknown')
    expect(differenceWords({ value: -5, low: -5, high: -5 })).toBe('\u2212$5')
    expect(differenceWords({ value: 0, low: 0, high: 0 })).toBe('0')
    expect(differenceWords({ value: 0, low: -1000, high: 0 })).toMatch(/^\u2212\$1,000 to \$0$/)
    expect(differenceWords({ value: 3, low: 3, high: 3 }, 'dollar-months')).toBe('+3')
    const figure = { amount: { value: 1, low: 1, high: 1 }, perResident: null }
    const by = { value: 1, low: 1, high: 1 }
    expect(changeWords({ ...figure, difference: by, change: null })).toBe('new')
    expect(changeWords({ ...figure, difference: by, change: 0.25 })).toBe('+25\u00a0%')
    expect(changeWords({ ...figure, difference: by, change: -0.0001 })).toBe(
      'under \u22120.1\u00a0%',
    )
  })

  test('files keep exact figures, a line a place and scenario', () => {
    const lines = placesCsv(nation, comparison).trim().split('\r\n')
    expect(lines).toHaveLength(1 + 2 * comparison.places.length)
    expect(lines.find((line) => line.startsWith('CA,') && line.includes('B: '))).toMatch(/,-100,/)
    expect(totalsCsv(comparison)).toContain('Longest time held')
  })
})
