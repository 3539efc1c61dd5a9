/** Every figure of a section is a button with a name, and opens reasons whose value is the figure. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test } from 'vitest'
import type { ComponentChild } from 'preact'
import type { Reason } from '../../src/model/index'
import { exactly, money, shortMoney } from '../../src/ui/format'
import { Balance } from '../../src/ui/flow/flow-balance'
import { LawSection } from '../../src/ui/law/law'
import { PlacePart } from '../../src/ui/place/place-part'
import { preparation, parseShareRule } from '../../src/ui/prepare'
import { ThisProgram } from '../../src/ui/program/this-program'
import { Reasons } from '../../src/ui/reasons/reasons'
import { runScenario } from '../../src/ui/run'
import { findBase } from '../../src/ui/shipped'
import { createActions, createPage } from '../../src/ui/store'
import { runEvery } from '../../src/ui/count-every'
import { ThreeSums } from '../../src/ui/sums/three-sums'
import { PageContext, usePage } from '../../src/ui/use-page'
import { answer } from '../../src/ui/views/answer'
import { partOf } from '../../src/ui/views/figures'
import { moneyOrRange, rangeWords } from '../../src/ui/views/range-words'
import { reasonValue } from '../../src/ui/views/reason-words'
import { spreadOf } from '../../src/ui/views/spread'
import { nation, scenarioWith } from './nation'

const every = await runEvery(nation, '2016', async () => {})

/** A page on one scenario, with a part of it drawn. */
function draw(
  part: (page: ReturnType<typeof openPage>['page']) => ComponentChild,
  changes: Parameters<typeof scenarioWith>[0] = {},
  place = '3651000',
) {
  const opened = openPage(changes, place)
  const box = document.body.appendChild(document.createElement('div'))
  act(() =>
    render(
      <PageContext.Provider value={{ store: opened.page, actions: opened.actions }}>
        {part(opened.page)}
        <Open />
      </PageContext.Provider>,
      box,
    ),
  )
  return { ...opened, box }
}

function openPage(changes: Parameters<typeof scenarioWith>[0], place: string) {
  const scenario = scenarioWith(changes)
  const page = createPage(nation, { scenario, place }, runScenario(nation, scenario, findBase), '')
  const supply = { crimeYears: async () => nation, rule: parseShareRule }
  const actions = createActions(
    page,
    preparation(() => page, supply, findBase),
    findBase,
    async () => nation,
  )
  return { page, actions }
}

afterEach(() => {
  for (const box of document.body.querySelectorAll(':scope > *')) {
    act(() => render(null, box))
    box.remove()
  }
})

/** The ways the page writes one value; each is the same figure. */
function wordsFor(reason: Reason): readonly string[] {
  if (typeof reason.value === 'string') return [reason.value]
  const { value, low = value, high = value } = reason
  const figure = { value, low, high }
  if (reason.unit !== 'dollars') return [reasonValue(reason)]
  const words = [rangeWords(figure), moneyOrRange(figure), shortMoney(figure), money(figure)]
  return [...words, reasonValue(reason), `at least ${shortMoney(exactly(value))}`]
}

/** Whether reasons are of a number as it is written: its value, an end of its range, or words of law that hold it. */
function says(reason: Reason, text: string): boolean {
  if (typeof reason.value === 'string' && reason.law === undefined) return reason.value === text
  if (typeof reason.value === 'string') return reason.value.includes(text)
  const ends = [reason.low, reason.high].flatMap((end) =>
    end === undefined ? [] : [shortMoney(exactly(end)), money(exactly(end))],
  )
  return [...wordsFor(reason), ...ends].includes(text.replace(/ percent$/, '\u00a0%'))
}

/** The reasons, drawn only while something is asked, as the page does. */
function Open() {
  return usePage((state) => state.asked.length > 0) ? <Reasons /> : null
}

/** Ask of every button in turn, and hold what opens against what it says. */
function askAll({ page, box }: ReturnType<typeof draw>): number {
  const buttons = [...box.querySelectorAll('.num')]
  for (const button of buttons) {
    const text = (button.textContent ?? '').replace(/ withheld$/, '')
    const name = button.getAttribute('aria-label') ?? text
    expect(button.tagName).toBe('BUTTON')
    expect(name.trim()).not.toBe('')
    expect([name, name.includes(text)]).toEqual([name, true])
    act(() => (button as HTMLButtonElement).click())
    const { asked, dataset, shown } = page.getState()
    const reason = answer(dataset, shown, asked.at(-1)!)
    expect([name, says(reason, text), reasonValue(reason)]).toEqual([
      name,
      true,
      reasonValue(reason),
    ])
    expect(reason.says).not.toBe('')
    act(() => page.setState({ asked: [] }))
  }
  return buttons.length
}

/** Amounts and shares in type that stand outside a button. */
function loose(box: Element, selector: string): readonly string[] {
  const found: string[] = []
  const walk = (node: Node) => {
    if (node instanceof Element && node.matches('.num, .said, button, summary, math, h2')) return
    if (node.nodeType === 3 && /\$\d|\d\u00a0%/.test(node.textContent ?? ''))
      found.push(node.textContent ?? '')
    for (const child of node.childNodes) walk(child)
  }
  for (const section of box.querySelectorAll(selector)) walk(section)
  return found
}

const stop = { 'programs.stop.included': true, 'programs.jag.included': false }

describe('the place', () => {
  test.each([
    ['a city that loses its award', {}, '3651000', 3],
    ['a state that hands money on', stop, 'CA', 3],
    ['a city of a state that hands money on', stop, '3651000', 3],
  ] as const)('%s: every sum opens its parts', (_, changes, place, least) => {
    const drawn = draw(() => <PlacePart />, changes, place)
    expect(loose(drawn.box, '.place-section')).toEqual([])
    expect(askAll(drawn)).toBeGreaterThanOrEqual(least)
  })

  test.each(['3651000', 'NY'])('%s, every program counted', (place) => {
    const drawn = draw(() => <PlacePart />, {}, place)
    act(() => drawn.page.setState({ counted: every }))
    expect(loose(drawn.box, '.place-section')).toEqual([])
    expect(askAll(drawn)).toBeGreaterThan(5)
  })
})

describe('this program and its law', () => {
  test.each([
    'jag',
    'stop',
    'voca-assistance',
    'title-ii',
    'sasp',
    'vests',
    'scaap',
    'cops-hiring',
  ])('%s: every amount, share and number of the rule opens its reasons', (program) => {
    const changes = {
      'programs.jag.included': program === 'jag',
      [`programs.${program}.included`]: true,
    }
    const drawn = draw(
      () => (
        <>
          <ThisProgram program={program} />
          <LawSection program={program} />
        </>
      ),
      changes,
    )
    expect(askAll(drawn)).toBeGreaterThan(2)
  })

  test('a scenario\u2019s own number is shown, and says that the law has another', () => {
    const drawn = draw(() => <ThisProgram program="jag" />, { 'programs.jag.minimum_share': 0.005 })
    const button = drawn.box.querySelector(
      '[aria-label="Minimum share of each state, FY2016: 0.5\u00a0%"]',
    )
    act(() => (button as HTMLButtonElement).click())
    expect(drawn.box.querySelector('.why')?.textContent).toContain('as this scenario sets it')
  })
})

test('the line that balances: each account, the rounding, and the nothing that is left', () => {
  for (const destination of ['held', 'lapse', 'pro-rata', 'same-state']) {
    const drawn = draw(
      (page) => {
        const part = partOf(page.getState().outcome, 'jag')!
        const spread = spreadOf(nation.recipients, part)
        return <Balance spread={spread} program="jag" year="2016" unaccounted={0} />
      },
      { 'conditions.jag16-1373.destination': destination },
    )
    const last = [...drawn.box.querySelectorAll('.num')].at(-1) as HTMLButtonElement
    expect(last.textContent).toBe('$0')
    act(() => last.click())
    const { asked, dataset, shown } = drawn.page.getState()
    expect(answer(dataset, shown, asked.at(-1)!).value).toBeCloseTo(0, 3)
  }
})

test('the three sums: every line of every sum, and the whole', () => {
  const drawn = draw(() => <ThreeSums />)
  act(() => drawn.page.setState({ counted: every }))
  const openers = [...drawn.box.querySelectorAll('.takes [aria-expanded=false]')]
  for (const opener of openers) act(() => (opener as HTMLButtonElement).click())
  expect(loose(drawn.box, '.sums-section')).toEqual([])
  const names = [...drawn.box.querySelectorAll('.num')].filter(({ textContent }) =>
    /\$/.test(textContent ?? ''),
  )
  expect(names.length).toBeGreaterThan(60)
})

test('Escape closes the reasons and gives the focus back to the number', () => {
  const { box } = draw(() => <PlacePart />)
  const [first, button] = [...box.querySelectorAll<HTMLButtonElement>('.pair-of-sums .num')]
  for (const each of [first!, button!]) {
    each.focus()
    act(() => each.click())
  }
  expect(box.querySelector('.why h2')).toBe(document.activeElement)
  act(() => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  })
  expect(box.querySelector('.why')).toBeNull()
  expect(document.activeElement).toBe(button)
})
