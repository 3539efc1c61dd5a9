/** Cash by quarter and what must be bridged: the sentence, the choices, the place's own fiscal year. */
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { cashAwards, cashFlow, cashPeriods, cashSpan } from '../../src/model/index'
import { BridgePart } from '../../src/ui/next/bridge-part'
import { layBridge } from '../../src/ui/next/bridge-layout'
import { ticksTo } from '../../src/ui/next/stage-layout'
import { drawPart } from './blast-page'
import { choose, clearParts } from './drawn-page'
import { nation } from './nation'

afterEach(clearParts)

const CHICAGO = '1714000'

test('a place whose award stops runs behind plan, and each choice says what it comes to', () => {
  const { box, years, course } = drawPart(<BridgePart place={CHICAGO} />, {
    'bridge.choice': 'spend',
    'bridge.rate': 0.03,
  })
  const awards = cashAwards(nation, years.years, course, CHICAGO)
  const [from, until] = cashSpan(course, awards)
  const flow = cashFlow(awards, cashPeriods(10, from, until))
  expect(flow.peak).toBeGreaterThan(0)
  const text = box.textContent!
  expect(text).toContain('is missing at the worst')
  expect(text).toContain('interest at 3\u00a0% a year comes to $')
  // The act asks for no match.
  expect(text).toContain(
    'Match stranded (spent, while the federal part of the same costs has not come): $0.',
  )
  const rows = [...box.querySelectorAll('.bridge-choices tbody tr')]
  expect(rows).toHaveLength(3)
  expect(rows.filter((row) => row.getAttribute('aria-current') === 'true')).toHaveLength(1)
})

test('the quarters of the place’s own fiscal year: known, or the reader’s own month', () => {
  const { box } = drawPart(<BridgePart place={CHICAGO} />)
  choose(box.querySelector('.bridge-controls select'), 'own')
  act(() => box.querySelector<HTMLButtonElement>('.takes button')!.click())
  const first = box.querySelector('.scroll tbody th[scope="row"]')
  expect(first).not.toBeNull()
  const selects = box.querySelectorAll('.bridge-controls select')
  const own = [...selects].at(0)!.textContent!
  expect(own).toMatch(/its own fiscal year \((from \w+|month unknown)\)/)
  expect(selects.length).toBe(own.includes('unknown') ? 2 : 1)
})

test('nothing withheld: nothing runs behind', () => {
  const { box } = drawPart(<BridgePart place={CHICAGO} />, {}, 'baseline-2016')
  expect(box.querySelector('.said')!.textContent).toContain('runs behind plan')
  expect(box.querySelector('.said')!.textContent).toMatch(/^Awards of FY2016\. Nothing of /)
})

test('of all places on which nothing acts, nothing is drawn', () => {
  const { box } = drawPart(<BridgePart />, {}, 'baseline-2016')
  expect(box.querySelector('.said')!.textContent).toMatch(/^Awards of FY2016\. No award of /)
  expect(box.querySelector('.bridge-picture')).toBeNull()
})

test('bars stay within the picture, and the gap reaches the planned line', () => {
  const { years, course } = drawPart(<BridgePart />)
  const awards = cashAwards(nation, years.years, course, null)
  const [from, until] = cashSpan(course, awards)
  const flow = cashFlow(awards, cashPeriods(10, from, until))
  for (const width of [288, 1136]) {
    const layout = layBridge(flow, width, ticksTo)
    expect(layout.boxes.some(({ kind }) => kind === 'gap')).toBe(true)
    for (const box of layout.boxes) {
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.y + box.height).toBeLessThanOrEqual(layout.height)
      expect(box.x + box.width).toBeLessThanOrEqual(width + 1)
    }
  }
})
