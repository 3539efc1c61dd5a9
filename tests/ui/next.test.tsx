/** The page of what happens next, drawn: its sentence, its stages, its ledger, its controls, and its two examples. */
import type { ComponentChild } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Dataset, ParameterValue } from '../../src/model/index'
import { NextPage } from '../../src/ui/next/next-page'
import { Elsewhere } from '../../src/ui/rooms/elsewhere'
import { Rooms } from '../../src/ui/rooms/rooms'
import { PlacePage } from '../../src/ui/verdicts/place-page'
import { choose, clearParts, drawOnPage, press, until } from './drawn-page'
import { scenarioWith } from './nation'

// Parts that wait until the reader comes near stay away: they have tests of their own.
vi.stubGlobal(
  'IntersectionObserver',
  class {
    observe() {}
    disconnect() {}
  },
)

afterEach(() => {
  clearParts()
  location.hash = ''
})

function draw(
  part: ComponentChild,
  changes: Readonly<Record<string, ParameterValue>> = {},
  name = 'nine-letters-2017',
) {
  const fetched: number[] = []
  // The counts of 2014 stand in for other years.
  const crimeYears = async (known: Dataset, years: readonly number[]) => {
    fetched.push(...years)
    const crime = new Map(known.local.crime)
    for (const year of years) crime.set(year, crime.get(2014)!)
    return { ...known, local: { ...known.local, crime } }
  }
  return { ...drawOnPage(part, { scenario: scenarioWith(changes, name), crimeYears }), fetched }
}

const said = (box: Element) => box.querySelector('.course-said')?.textContent ?? ''

describe('what happens next', () => {
  test('says that it is at work, then what is held, for how long and what is lost', async () => {
    const { box } = draw(<NextPage place={null} />)
    expect(box.querySelector('[role=status]')?.textContent).toBe('Working\u2026')
    await until(() => said(box) !== '')
    expect(said(box)).toMatch(
      /^Of \$274\.9.million allocated for FY2016, .* held at one time or another, for /,
    )
    expect(box.querySelector('.ledger b')?.textContent).toBe('unaccounted: $0')
    expect(box.querySelectorAll('.stage-block').length).toBeGreaterThan(20)
    expect(box.querySelector('.stages')?.getAttribute('role')).toBe('img')
    for (const heading of [
      'Where every dollar stands',
      'Delay, beside loss',
      'Year by year',
      'Where it goes',
      'The ledger',
      'What is assumed of time',
      'Two worked examples',
    ])
      expect([...box.querySelectorAll('h2')].map((each) => each.textContent)).toContain(heading)
  })

  test('reads a quarter out by its slider, and gives every figure as a table', async () => {
    const { box } = draw(<NextPage place={null} />)
    await until(() => said(box) !== '')
    const slider = box.querySelector<HTMLInputElement>('.quarter-line input')!
    act(() => {
      slider.value = '0'
      slider.dispatchEvent(new Event('input', { bubbles: true }))
    })
    expect(slider.getAttribute('aria-valuetext')).toBe(
      'End of FY2016 Q1: allocated $274.9\u00a0million',
    )
    press(box.querySelector('.stages-section')!, 'As a table')
    const rows = [...box.querySelectorAll('.stages-section tbody tr')]
    expect(rows).toHaveLength(20)
    for (const row of rows) expect(row.lastElementChild?.textContent).toBe('$0')
  })

  test('follows a change of a remedy, and refuses one that cannot be settled with its sentence', async () => {
    const { box, page } = draw(<NextPage place={null} />)
    await until(() => said(box) !== '')
    const before = said(box)
    const group = [...box.querySelectorAll('.course-group')].find((each) =>
      each.textContent.startsWith('Remedy: Proof'),
    )!
    choose(group.querySelector('select'), 'terminate')
    await until(() => said(box) !== before)
    expect(said(box)).toContain('ended')
    expect(page.getState().doing.now.scenario.changes).toEqual({
      'remedies.jag16-1373.kind': 'terminate',
    })
    const [begins, ends] = group.querySelectorAll<HTMLInputElement>('input[type=date]')
    const day = (input: HTMLInputElement, value: string) =>
      act(() => {
        input.value = value
        input.dispatchEvent(new Event('input', { bubbles: true }))
      })
    day(begins!, '2018-01-01')
    day(ends!, '2017-01-01')
    expect(group.querySelector('.fault')?.textContent).toContain('2017-01-01')
    expect(page.getState().doing.now.scenario.changes).not.toHaveProperty(
      'remedies.jag16-1373.ends',
    )
    press(group, /Reset/)
    await until(
      () =>
        said(box) === before ||
        !('remedies.jag16-1373.kind' in page.getState().doing.now.scenario.changes),
    )
  })

  test('fetches the tables of other years before it follows them', async () => {
    const { box, fetched, page } = draw(<NextPage place={null} />)
    await until(() => said(box) !== '')
    press(box, /Follow FY2015 to FY2019/)
    await until(() => said(box).includes('FY2015 to FY2019'))
    expect(fetched.length).toBeGreaterThan(0)
    await until(() => box.querySelectorAll('.year-panel').length === 5)
    expect(box.querySelector('[data-picture=years] title')?.textContent).toMatch(
      /awards of five years together/,
    )
    const takes = [...box.querySelectorAll('.years-section .takes button')].slice(-6)
    expect(takes.map(({ textContent }) => textContent)).toEqual([
      'As a table',
      'CSV',
      'SVG',
      'PNG',
      'Copy link',
      'Embed',
    ])
    press(box, /Follow the scenario/)
    await until(() => box.querySelectorAll('.year-panel').length === 1)
    expect(page.getState().doing.now.scenario.changes).toEqual({})
  })

  test('opens its ledger when asked, every quarter in balance', async () => {
    const { box } = draw(<NextPage place={null} />)
    await until(() => said(box) !== '')
    press(box, 'Show the ledger')
    await until(() => box.querySelector('.ledger-table') !== null)
    const quarters = [...box.querySelectorAll('.ledger-table .quarter')]
    expect(quarters).toHaveLength(20)
    for (const quarter of quarters) expect(quarter.textContent).toMatch(/unaccounted \$0$/)
  })

  test('names a plain year as one in which nothing is held', async () => {
    const { box } = draw(<NextPage place={null} />, {}, 'baseline-2016')
    await until(() => said(box) !== '')
    expect(said(box)).toMatch(/nothing is held, lost or moved\.$/)
    expect(box.querySelector('.destination-section')?.textContent).toContain(
      'No condition is in force',
    )
  })
})

describe('one place', () => {
  test('shows what acts on its awards, and answers as the reader sets it', async () => {
    const { box, page } = draw(<NextPage place="2255000" />)
    await until(() => said(box) !== '')
    expect(box.querySelector('h2')?.textContent).toBe('What happens to it: New Orleans, LA')
    expect(box.querySelectorAll('.bites-section tbody tr')).toHaveLength(1)
    expect(box.querySelector('.reaction-section')?.textContent).toContain('23 September 2016')
    const before = said(box)
    choose(box.querySelector('.reaction-section select'), 'always')
    await until(() => said(box) !== before)
    expect(page.getState().doing.now.scenario.changes).toEqual({ 'reactions.2255000': 'always' })
    press(box.querySelector('.reaction-section')!, /Reset/)
    await until(() => said(box) === before)
  })

  test('of an unknown id is one sentence', () => {
    const { box } = draw(<NextPage place="225500" />)
    expect(box.querySelector('[role=alert]')?.textContent).toMatch(/^There is no place/)
  })

  test('is led to from the examples, with its answer set', async () => {
    const { box, page } = draw(<NextPage place={null} />)
    await until(() => said(box) !== '')
    const [first, second] = box.querySelectorAll('.example-list li')
    expect(first?.textContent).toContain('New Orleans')
    expect(second?.textContent).toContain('26 January 2017')
    press(second!, /Had it never changed/)
    expect(location.hash).toBe('#next=12086')
    // The record is followed, for which what it needs may first be fetched.
    await until(() => page.getState().doing.now.scenario.base === 'as-it-happened-2017')
    expect(page.getState().doing.now.scenario.changes).toEqual({ 'reactions.12086': 'never' })
  })

  test('has a page that says what is modelled of it, and leads here', async () => {
    // Nothing comes near where nothing has a size: every part of the page is drawn.
    const observer = globalThis.IntersectionObserver
    vi.stubGlobal('IntersectionObserver', undefined)
    const { box } = draw(<PlacePage place="2255000" day={null} />)
    await until(() => box.querySelector('.modelled') !== null)
    vi.stubGlobal('IntersectionObserver', observer)
    expect(box.querySelector('.modelled')?.textContent).toMatch(
      /^Modelled for New Orleans.*Not modelled: /,
    )
    expect(box.querySelector('.further a')?.getAttribute('href')).toBe('#next=2255000')
  })
})

test('an address leads to each part', async () => {
  const { box } = draw(
    <>
      <Rooms at="next" />
      <Elsewhere address={{ at: 'next', place: null }} />
    </>,
  )
  await until(() => said(box) !== '')
  const rooms = [...box.querySelectorAll('nav.rooms ol a')]
  expect(rooms.map((each) => each.getAttribute('href'))).toContain('#')
  expect(rooms.filter((each) => each.getAttribute('aria-current') === 'page')).toHaveLength(1)
  expect(box.querySelector('[aria-current=page]')?.getAttribute('href')).toBe('#next')
})

test('years to come are followed by assumption, and say so', async () => {
  const { box, page } = draw(<NextPage place={null} />, {}, 'baseline-2016')
  await until(() => said(box) !== '')
  press(box, /years to come, by assumption/)
  await until(() => [...box.querySelectorAll('.year-panel .b')].length === 4)
  const { changes } = page.getState().doing.now.scenario
  expect(Number(changes['time.last_year'])).toBe(Number(changes['time.first_year']) + 3)
  const titles = [...box.querySelectorAll('.year-panel .b')].map((each) => each.textContent)
  expect(titles[0]).not.toContain('by assumption')
  for (const title of titles.slice(1)) expect(title).toMatch(/^FY20\d\d, by assumption$/)
})
