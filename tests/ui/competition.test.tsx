/** The competition of a program on the page: known figures open reasons, unknown ones stand as the word. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { loadFiles } from '../../src/cli/load-files'
import { readDenominators } from '../../src/model/index'
import type { Scenario } from '../../src/model/index'
import * as load from '../../src/ui/load'
import { preparation, parseShareRule } from '../../src/ui/prepare'
import { CompetitionPart } from '../../src/ui/program/competition'
import { runScenario } from '../../src/ui/run'
import { findBase } from '../../src/ui/shipped'
import { createActions, createPage } from '../../src/ui/store'
import { PageContext } from '../../src/ui/use-page'
import { nation, scenarioWith } from './nation'

beforeEach(() => {
  const read = async () => readDenominators(loadFiles(), nation)
  vi.spyOn(load, 'loadDenominators').mockImplementation(read)
})
afterEach(() => {
  vi.restoreAllMocks()
  for (const box of Array.from(document.body.children)) {
    act(() => render(null, box))
    box.remove()
  }
})

function draw(
  year: number,
  program = 'cops-hiring',
  place = '1714000',
  more: Scenario['changes'] = {},
) {
  const changes = { year, [`programs.${program}.included`]: true, ...more }
  const scenario = scenarioWith(changes, 'baseline-2016')
  const page = createPage(nation, { scenario, place }, runScenario(nation, scenario, findBase), '')
  const supply = { crimeYears: async () => nation, rule: parseShareRule }
  const actions = createActions(
    page,
    preparation(() => page, supply, findBase),
    findBase,
    async () => nation,
  )
  const part = page
    .getState()
    .outcome.programs.find(({ allocation }) => allocation.program.id === program)!
  const box = document.body.appendChild(document.createElement('div'))
  act(() =>
    render(
      <PageContext.Provider value={{ store: page, actions }}>
        <CompetitionPart program={part.allocation.program} part={part} />
      </PageContext.Provider>,
      box,
    ),
  )
  const lines = () =>
    Object.fromEntries(
      [...box.querySelectorAll('dl > div')].map((row) => [
        row.querySelector('dt')!.textContent,
        (row.querySelector('dd > button, dd > i') ?? row.querySelector('dd')!.firstChild!)
          .textContent,
      ]),
    )
  return { box, page, lines }
}

test('figures of 2017 open their reasons; what no source tells is the word unknown', () => {
  const { box, page, lines } = draw(2017)
  expect(lines()).toMatchObject({
    Applications: 'more than 1,100',
    Awards: '179',
    'Odds of an application': 'under 16.3\u00a0%',
    'For one officer, on average': '$122,812',
    'The most for one officer': '$125,000',
    'Of the score: crime': '30\u00a0%',
    'Of those awarded, had the preference: immigration as the focus': 'unknown',
  })
  const odds = [...box.querySelectorAll<HTMLButtonElement>('button.num')].find((button) =>
    button.getAttribute('aria-label')?.startsWith('Odds of an application'),
  )!
  act(() => odds.click())
  expect(page.getState().asked.at(-1)!.about).toMatchObject({
    reason: { value: 179 / 1100, formula: 'awards ÷ applications', withNumbers: '179 ÷ 1,100' },
  })
})

test('without an appropriation the floor is unknown, and a formula has no competition', () => {
  expect(draw(2020).lines()).toMatchObject({
    'For the applicants of one state together, at least': 'unknown',
    'The most for one officer': 'unknown',
  })
  expect(draw(2017, 'jag').box.textContent).toBe('')
})

test('what the place in the sentence could ask for comes when it is opened', async () => {
  const { box, lines } = draw(2017)
  expect(Object.keys(lines()).some((name) => name.includes('could ask for'))).toBe(false)
  const details = box.querySelector('details')!
  act(() => {
    details.open = true
    details.dispatchEvent(new Event('toggle'))
  })
  // The table of sworn officers is read when it is asked for.
  await vi.waitFor(
    () => act(() => expect(lines()).toHaveProperty('The most Chicago could ask for')),
    10_000,
  )
  expect(lines()).toMatchObject({
    'The most Chicago could ask for': '$3,125,000',
    'It competes for the money of': 'places of more than 150,000 people',
  })
})

test('odds with and without the points stand unknown until an assumption is made of the applicants', async () => {
  const { box, lines } = draw(2017, 'cops-hiring', '1714000', {
    'remedies.cops17-scoring.taken_least': 0.5,
    'remedies.cops17-scoring.taken_most': 0.5,
  })
  await vi.waitFor(() => act(() => expect(lines()).toHaveProperty('Odds with the points')), 10_000)
  // 179 × 0.805 ÷ (1,100 × 0.5) and 179 × 0.205 ÷ (1,100 × 0.5) at most: 80 percent was printed rounded.
  expect(lines()).toMatchObject({
    'Odds with the points': 'under 26.2 %',
    'Odds without the points': 'under 6.7 %',
  })
  expect(box.textContent).toContain('Places that fail the reading lose odds, not money.')
  expect(box.textContent).toContain('2019-07-12, Court of Appeals for the Ninth Circuit, reversed')
  const unset = draw(2017)
  await vi.waitFor(
    () => act(() => expect(unset.lines()).toHaveProperty('Odds without the points', 'unknown')),
    10_000,
  )
  expect(unset.box.textContent).toContain('was not published')
})
