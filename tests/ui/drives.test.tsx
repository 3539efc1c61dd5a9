/** What drives a result, on the page: what moves it most, what is worth settling, and what makes the difference between two scenarios. */
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  allAtOnce,
  attribute,
  clauseFlipsInSteps,
  measureOf,
  settle,
  simulate,
  swings,
} from '../../src/model/index'
import type { Measure, ParameterValue } from '../../src/model/index'
import { ComparePage } from '../../src/ui/compare/compare-page'
import { ClausesPart } from '../../src/ui/drives/clauses-part'
import { DrivesPart } from '../../src/ui/drives/drives-part'
import { layWaterfall } from '../../src/ui/drives/waterfall-layout'
import { laySwings } from '../../src/ui/drives/swings-layout'
import { Reasons } from '../../src/ui/reasons/reasons'
import { findBase } from '../../src/ui/shipped'
import { choose, clearParts, drawOnPage, press, until } from './drawn-page'
import { nation, scenarioWith } from './nation'

// Everything counts as near here.
vi.stubGlobal('IntersectionObserver', undefined)

afterEach(clearParts)

const SHARE = 'conditions.jag16-1373.share'
const READING = 'conditions.jag16-1373.definition'
const WITHHELD: Measure = { of: 'total', total: 'withheld', program: 'jag' }

const plain = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\u00a0/g, ' ')

const draw = (changes: Readonly<Record<string, ParameterValue>>) =>
  drawOnPage(
    <>
      <DrivesPart program="jag" total="withheld" place="3651000" />
      <Reasons />
    </>,
    { scenario: scenarioWith(changes) },
  )

const rested = (box: Element, part: string) => () =>
  box.querySelector(`#${part} .said + .takes, #${part} .takes, #${part} .worth`) !== null ||
  /nothing is open|Nothing that/.test(plain(box.querySelector(`#${part}`)))

describe('what moves it most', () => {
  const changes = { [`doubt.${SHARE}`]: '0.2 to 0.5', [SHARE]: 0.4 }

  test('sets each thing at its ends, and every end opens the run that gave it', async () => {
    const { box, page } = draw(changes)
    await until(rested(box, 'swings'))
    const scenario = scenarioWith(changes)
    const found = swings(nation, scenario, findBase, WITHHELD)
    const share = found.rows.find(({ id }) => id === SHARE)!
    expect(share).toBeDefined()
    const text = plain(box.querySelector('#swings .said + .work-line + .said'))
    expect(text).toContain('Withheld, JAG, FY2016: $11.7 million as it is set.')
    const buttons = [...box.querySelectorAll('.swings [role=button]')]
    const end = buttons.find((each) => /50 percent/.test(each.getAttribute('aria-label')!))
    act(() => void end!.dispatchEvent(new MouseEvent('click', { bubbles: true })))
    const why = plain(box.querySelector('.why'))
    expect(why).toContain(`$${share.high.value.toLocaleString('en-US')}`)
    expect(page.getState().asked[0]!.title).toContain('Withheld, JAG, FY2016')
    // The run of that end really gives it.
    const at = simulate(
      nation,
      settle(nation, { ...scenario, changes: { ...scenario.changes, [SHARE]: 0.5 } }, findBase),
    )
    expect(measureOf(nation, at, WITHHELD)).toBe(share.high.value)
  })

  test('the name of a parameter opens its drawer there', async () => {
    const { box, page } = draw(changes)
    await until(rested(box, 'swings'))
    const name = [...box.querySelectorAll('.swings .leads[role=button]')]
    expect(name).toHaveLength(1)
    act(
      () =>
        void name[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })),
    )
    expect(page.getState().drawer).toBe('lever')
    expect(page.getState().drawerAt).toEqual({ path: SHARE })
  })

  test('its table has every row, and of a place it is what the place is awarded', async () => {
    const { box } = draw(changes)
    await until(rested(box, 'swings'))
    press(box.querySelector('#swings')!, 'As a table')
    const { rows } = swings(nation, scenarioWith(changes), findBase, WITHHELD)
    expect(box.querySelectorAll('#swings tbody tr')).toHaveLength(rows.length)
    choose(box.querySelector('#drives select'), 'place')
    await until(() => plain(box.querySelector('#swings')).includes('Awarded to New York City'))
  })

  test('bars end where the figures do, and none is lost at 320 pixels', () => {
    const { rows, point } = swings(nation, scenarioWith(changes), findBase, WITHHELD)
    for (const width of [280, 1136]) {
      const { bars, point: at } = laySwings(rows, point, width)
      for (const { less, more, low, high } of bars) {
        if (less.width > 0) expect(less.x + less.width).toBeCloseTo(at, 0)
        if (more.width > 0) expect(more.x).toBeCloseTo(at, 0)
        expect(Math.max(less.x + less.width, more.x + more.width)).toBeLessThanOrEqual(width)
        expect(low.x).toBeGreaterThanOrEqual(0)
        expect(high.x).toBeLessThanOrEqual(width)
      }
    }
  })
})

describe('what is worth settling', () => {
  test('says how much of the range goes, and lists places with the words that settle them', async () => {
    const { box, page } = draw({ [READING]: 's1373_mayors_2017' })
    await until(rested(box, 'settling'))
    const part = box.querySelector('#settling')!
    expect(plain(part.querySelector('.said'))).toMatch(
      /open findings leave a range of \$[\d.]+ million; \d[\d,]* of \d[\d,]* move it\. Settling the one with most at stake takes \d+ %, the three findings with most at stake \d+ %/,
    )
    const places = [...part.querySelectorAll('.worth > li')]
    expect(places).toHaveLength(8)
    expect(plain(places[0])).toMatch(
      /^California, state award: .*Practice that blocks sharing status \(yes\): \$19\.4 million/,
    )
    expect(places[0]!.querySelector('a')!.getAttribute('href')).toMatch(/^#place=/)
    act(() => places[0]!.querySelector<HTMLElement>('.num')!.click())
    expect(page.getState().asked[0]!.title).toContain('what hangs on it')
    expect(plain(box.querySelector('.why'))).toContain('all of them failed')
  })

  test('where nothing is open it says so', async () => {
    const { box } = draw({})
    await until(rested(box, 'settling'))
    expect(plain(box.querySelector('#settling'))).toContain('nothing is open')
  })
})

describe('what makes the difference', () => {
  const [a, b] = [findBase('baseline-2016'), findBase('nine-letters-2017')]

  test('steps from the one to the other and ends exactly at the second', () => {
    const of = { of: 'total', total: 'awarded', program: null } as const
    const found = attribute(nation, a, b, findBase, of)
    for (const width of [280, 1136]) {
      const { first, steps, last } = layWaterfall(found, width)
      expect(steps.length).toBe(found.parts.length)
      expect(steps[0]!.from).toBe(found.from)
      expect(steps.at(-1)!.to).toBe(found.to)
      expect(steps.at(-1)!.end).toBe(last.x)
      expect(Math.max(first.x, last.x)).toBeLessThanOrEqual(width)
    }
  })

  test('stands on the page of two scenarios, each figure with its reasons', async () => {
    const { box, page } = drawOnPage(
      <>
        <ComparePage />
        <Reasons />
      </>,
    )
    await until(() => box.querySelector('.attribution-parts') !== null)
    const part = box.querySelector('#attribution')!
    expect(plain(part.querySelector('.work-line ~ .said'))).toMatch(
      /^Awarded, FY2016: \$274\.9 million in A, \$245\.7 million in B, a difference of \u2212\$29\.2 million\./,
    )
    const cells = [...part.querySelectorAll('tbody .num')].map(plain)
    const sum = plain(part.querySelector('tfoot .num'))
    expect(cells[0]).toBe(sum)
    act(() => part.querySelector<HTMLElement>('tbody .num')!.click())
    const why = plain(box.querySelector('.why'))
    expect(why).toContain('the mean of what it adds over every order')
    expect(page.getState().asked[0]!.title).toBe('Awarded, FY2016: Who fails')
    choose(part.querySelector('select'), 'withheld')
    await until(() =>
      plain(box.querySelector('#attribution')).includes('Withheld, FY2016: $0 in A'),
    )
  })
})

describe('clauses that decide', () => {
  const drawPlace = (reading: string) =>
    drawOnPage(
      <>
        <ClausesPart place="CA" />
        <Reasons />
      </>,
      { scenario: scenarioWith({ [READING]: reading }) },
    )

  test('are listed with the findings and the dollars, each with its reasons', async () => {
    const { box, page } = drawPlace('jag16_condition')
    await until(() => box.querySelector('.clauses li') !== null)
    const { dataset, outcome } = page.getState()
    const index = dataset.recipients.indexOf.get('CA')!
    const flips = allAtOnce(clauseFlipsInSteps(dataset, outcome, index))
    expect(flips).toHaveLength(1)
    expect(box.querySelectorAll('.clauses li')).toHaveLength(1)
    const { clause, now, would } = flips[0]!
    const line = plain(box.querySelector('.clauses li'))
    expect(line).toContain(clause)
    expect(line).toContain(
      `$${would.toLocaleString('en-US')} awarded instead of $${now.toLocaleString('en-US')}, FY2016`,
    )
    act(() => box.querySelector<HTMLElement>('.clauses .num')!.click())
    expect(plain(box.querySelector('.why'))).toContain('The rule that is left, run for everyone')
  })

  test('where none decides it says so', async () => {
    const { box } = drawPlace('s1373_mayors_2017')
    await until(() => box.querySelector('.clauses .said') !== null)
    expect(plain(box.querySelector('.clauses'))).toContain('No single clause decides')
  })
})
