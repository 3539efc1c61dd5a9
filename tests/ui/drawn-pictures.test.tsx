/** Whiskers on the pictures: each stands where the draws, run in full and put in order, put it; without draws there are none. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { drawFully } from '../../src/model/index'
import type { Outcome, ParameterValue } from '../../src/model/index'
import { ByState } from '../../src/ui/by-state/by-state'
import { answerBlocks } from '../../src/ui/doubt/answer-blocks'
import type { DrawWorker, Hears } from '../../src/ui/doubt/draw-messages'
import { DoubtPage } from '../../src/ui/doubt/doubt-page'
import { drawnInView } from '../../src/ui/doubt/last-drawn'
import { FlowFoot } from '../../src/ui/flow/flow-foot'
import { GainsSection } from '../../src/ui/gains/gains-section'
import type { MapBase } from '../../src/ui/map/map-layout'
import { MapRings } from '../../src/ui/map/map-rings'
import { MapTable, RingsSaid } from '../../src/ui/map/map-words'
import { TileMap } from '../../src/ui/map/tile-map'
import { Strips } from '../../src/ui/sentence/strips'
import { findBase } from '../../src/ui/shipped'
import { TotalStrips } from '../../src/ui/strips/total-strips'
import { PageContext } from '../../src/ui/use-page'
import { money } from '../../src/ui/format'
import { asKnown, withBands } from '../../src/ui/views/band-words'
import { clearParts, drawOnPage, press, until } from './drawn-page'
import { nation, scenarioWith } from './nation'

/** A worker without a thread of its own. */
vi.mock('../../src/ui/doubt/start-worker', () => ({
  startWorker(hears: Hears): DrawWorker {
    const answer = answerBlocks((message) =>
      setTimeout(() => hears.answer(structuredClone(message))),
    )
    return { send: answer, end: () => {} }
  },
}))
// Everything counts as near here.
beforeAll(() => void vi.stubGlobal('IntersectionObserver', undefined))
afterEach(clearParts)

const DRAWS = 40
const NEW_YORK = '3651000'
const PHILADELPHIA = '4260000'
const RANGE = { 'conditions.jag16-1373.share': '0.2 to 0.5' }

/** A part on the page after its draws, or on one where none were made. */
async function drawn(
  changes: Readonly<Record<string, ParameterValue>>,
  draws: boolean,
  parts = (
    <>
      <TotalStrips program="jag" total="withheld" kind="withheld" />
      <Strips program="jag" />
      <FlowFoot program="jag" />
      <GainsSection program="jag" />
      <ByState program="jag" />
      <TileMap program="jag" width={1136} />
    </>
  ),
) {
  const scenario = { ...scenarioWith(changes), draws: DRAWS }
  const { box, page, actions } = drawOnPage(draws ? <DoubtPage draw={null} /> : null, { scenario })
  if (draws) await until(() => drawnInView(page, page.getState())?.whole === true)
  act(() =>
    render(
      <PageContext.Provider value={{ store: page, actions }}>{parts}</PageContext.Provider>,
      box,
    ),
  )
  return { box, page, scenario }
}

/** What every draw gives, least first, each run from its beginning. */
function sorted(
  scenario: ReturnType<typeof scenarioWith>,
  of: (run: Outcome) => number,
): readonly number[] {
  return Array.from({ length: DRAWS }, (_, draw) =>
    of(drawFully(nation, scenario, findBase, draw)),
  ).toSorted((a, b) => a - b)
}

/** By nearest rank: the tenth, the middle one and the ninetieth of what was put in order. */
function marks(values: readonly number[]): readonly number[] {
  return [0.1, 0.5, 0.9].map((share) => values[Math.ceil(share * DRAWS) - 1]!)
}

/** The value whose reasons a number opens, to the cent; what is written is rounded to what is known. */
function valueAsked(page: ReturnType<typeof drawOnPage>['page'], num: Element | null): number {
  act(() => (num as HTMLButtonElement).click())
  const { about } = page.getState().asked.at(-1)!
  if (!('reason' in about)) throw new Error('The number gave no reasons.')
  return about.reason.value as number
}

test('without draws nothing of them is drawn or said', async () => {
  const { box } = await drawn(RANGE, false)
  await until(() => box.querySelector('#states-picture') !== null)
  expect(box.querySelector('.whisker, .in-draws, .strip-row.drawn')).toBeNull()
  expect(box.textContent).not.toMatch(/draws/)
})

test('strips: the row stands on the strips\u2019 own scale where the draws put it', async () => {
  const { box, scenario } = await drawn(RANGE, true)
  await until(() => box.querySelectorAll('.strip-row.drawn').length === 2)
  const row = box.querySelector('.strip-row.drawn')!
  const values = marks(sorted(scenario, ({ programs }) => programs[0]!.totals.withheld))
  const whole = box.querySelector('.shape.full, .shape.held') as HTMLElement
  expect(whole).not.toBeNull()
  const line = row.querySelectorAll('line')[1]!
  const tick = row.querySelectorAll('line')[3]!
  const at = (text: string | null) => Number(text!.replace('%', ''))
  const [tenth, median, ninetieth] = values
  const scale = at(tick.getAttribute('x1')) / median!
  expect(at(line.getAttribute('x1')) / scale).toBeCloseTo(tenth!, 0)
  expect(at(line.getAttribute('x2')) / scale).toBeCloseTo(ninetieth!, 0)
  // More withheld is worse: the ring stands at the upper end.
  expect(row.querySelector('circle')!.getAttribute('cx')).toBe(line.getAttribute('x2'))
  const told = [...row.querySelectorAll('.strip-figure .num')].map(({ textContent }) => textContent)
  expect(told).toHaveLength(3)
  expect(told[0]).toBe(`$${(median! / 1e6).toFixed(1)}\u00a0M`)
  expect(row.querySelector('.drawn-words')!.textContent).toMatch(/^In 40 draws: the tick/)
  // Of an award less is worse.
  const award = box.querySelectorAll('.strip-row.drawn')[1]!
  expect(award.querySelector('circle')!.getAttribute('cx')).toBe(
    award.querySelectorAll('line')[1]!.getAttribute('x1'),
  )
  expect(box.querySelector('p.in-draws')!.textContent).toMatch(/Withheld, FY2016, JAG, in 40 draws/)
})

test('gains: the table holds each place\u2019s band, and the sum of the others is added up within each draw', async () => {
  const { box, page, scenario } = await drawn(RANGE, true, <GainsSection program="jag" />)
  await until(() => box.querySelector('#gains-picture .whisker') !== null)
  const bars = box.querySelectorAll('#gains-picture [role=button]')
  expect(box.querySelectorAll('#gains-picture .whisker')).toHaveLength(bars.length)
  for (const bar of bars) expect(bar.getAttribute('aria-label')).toMatch(/in draws .* median/)
  press(box, 'As a table')
  const heads = [...box.querySelectorAll('thead th')].map(({ textContent }) => textContent)
  expect(heads.slice(-3)).toEqual([
    'Draws: 1 in 10 at most',
    'Draws: median',
    'Draws: 1 in 10 at least',
  ])
  const index = nation.recipients.indexOf.get(NEW_YORK)!
  const base = page.getState().shown.baseline.programs[0]!.awarded[index]!
  const values = marks(sorted(scenario, ({ programs }) => programs[0]!.awarded[index]! - base))
  const row = [...box.querySelectorAll('tbody tr')].find(({ textContent }) =>
    textContent!.startsWith('New York City'),
  )!
  const cells = [...row.querySelectorAll('td')].slice(-3)
  cells.forEach((cell, at) => {
    expect(valueAsked(page, cell.querySelector('.num'))).toBeCloseTo(values[at]!, 2)
    expect(cell.textContent).toMatch(/^\u2212\$\d[\d,]+$/)
  })
})

test('states: a band is of the sum in each draw, and its reasons lead to the awards of the draw that gave it', async () => {
  // Each place by its own open finding: bands of places would add up to more than the band of the sum.
  const { box, page, scenario } = await drawn(
    {
      'conditions.jag16-1373.definition': 's1373_mayors_2017',
      'conditions.jag16-1373.share': 0.5,
      unknown: 'drawn',
      unknown_share: 0.4,
    },
    true,
    <ByState program="jag" />,
  )
  await until(() => box.querySelector('#states-picture .whisker') !== null)
  press(box, 'As a table')
  const { recipients } = nation
  let several = 0
  for (const row of box.querySelectorAll('tbody tr')) {
    const cells = [...row.querySelectorAll('td')].slice(-3)
    if (cells[0]!.querySelector('.num') === null) continue
    several += 1
    if (several > 3) break
    const state = recipients.units.find(
      (unit) => recipients.names[unit] === row.querySelector('th')!.textContent,
    )!
    const inState = [...recipients.states.keys()].filter((at) => recipients.states[at] === state)
    const values = marks(
      sorted(scenario, ({ programs }) =>
        inState.reduce((sum, at) => sum + (programs[0]!.awarded[at] ?? 0), 0),
      ),
    )
    cells.forEach((cell, at) => {
      expect(valueAsked(page, cell.querySelector('.num'))).toBeCloseTo(values[at]!, 2)
    })
    valueAsked(page, cells[1]!.querySelector('.num'))
    const asked = page.getState().asked.at(-1)!
    if (!('reason' in asked.about)) throw new Error('The band gave no reasons.')
    const { reason } = asked.about
    const questions = reason.from.filter((each) => 'question' in each)
    const outcome = questions[0]!.of as Outcome
    const sum = inState.reduce((all, at) => all + (outcome.programs[0]!.awarded[at] ?? 0), 0)
    expect(sum).toBeCloseTo(values[1]!, 2)
  }
  expect(several).toBeGreaterThan(0)
})

test('tiles hold the same whiskers, and their table the columns', async () => {
  const { box } = await drawn(RANGE, true, <TileMap program="jag" width={1136} />)
  await until(() => box.querySelector('#map-picture .whisker') !== null)
  expect(box.querySelector('.key')!.textContent).toContain('draws: the median')
  press(box, 'As a table')
  expect(box.querySelectorAll('thead th')).toHaveLength(11)
  expect(box.querySelector('.in-draws')!.textContent).toContain('40 draws')
})

test('map: two rings a circle stand where the draws put its award, and the table has their figures', async () => {
  const { recipients } = nation
  const at = new Map(recipients.ids.map((id) => [id, [100, 100] as const]))
  const base: MapBase = { width: 400, height: 248, land: '', borders: '', at, insets: [] }
  const SCALE = 0.01
  const { box, page, scenario } = await drawn(
    RANGE,
    true,
    <>
      <svg>
        <MapRings program="jag" base={base} scale={SCALE} only="local" />
      </svg>
      <RingsSaid program="jag" />
      <MapTable program="jag" />
    </>,
  )
  await until(() => box.querySelector('.rings circle') !== null)
  expect(box.querySelector('.in-draws')!.textContent).toMatch(/40 draws: of the fifty largest/)
  press(box, 'As a table')
  expect(box.querySelectorAll('thead th')).toHaveLength(7)
  // A circle of one place: the others of its county would have to be added up.
  const row = [...box.querySelectorAll('tbody tr')].find(
    (each) => each.textContent!.startsWith('Philadelphia') && !each.textContent!.includes(' more '),
  )!
  const index = recipients.indexOf.get(PHILADELPHIA)!
  const values = marks(sorted(scenario, ({ programs }) => programs[0]!.awarded[index]!))
  const cells = [...row.querySelectorAll('td')].slice(-3)
  cells.forEach((cell, of) => {
    expect(valueAsked(page, cell.querySelector('.num'))).toBeCloseTo(values[of]!, 2)
  })
  const radii = [...box.querySelectorAll('.rings circle:not(.under)')].map((ring) =>
    Number(ring.getAttribute('r')),
  )
  for (const dollars of [values[0]!, values[2]!])
    expect(radii.some((radius) => Math.abs(radius - SCALE * Math.sqrt(dollars)) < 0.06)).toBe(true)
})

test('where draws move money to others no band of an award is drawn', async () => {
  const { box, page } = await drawn(
    { ...RANGE, 'conditions.jag16-1373.destination': 'pro-rata' },
    true,
    <>
      <GainsSection program="jag" />
      <Strips program="jag" />
    </>,
  )
  await until(() => box.querySelector('.strip-row.drawn') !== null)
  expect(page.getState().shown.outcome.programs[0]!.totals.reallocated).toBeGreaterThan(0)
  expect(box.querySelector('.strip-row.drawn dt')!.textContent).toBe('Withheld, in draws')
  expect(box.querySelector('#gains-picture .whisker')).toBeNull()
})

test('a CSV text takes a band a line, and stays empty where every draw gives the same', () => {
  const asked = () => ({ title: '', about: { questions: [], says: '' } })
  const text = withBands('a,b\n1,2\n3,4\n', [{ tenth: 1, median: 2, ninetieth: 3, asked }, null])
  expect(text).toBe('a,b,draws_tenth,draws_median,draws_ninetieth\n1,2,1,2,3\n3,4,,,\n')
  expect(money(asKnown(1_234_567, { value: 5, low: -995, high: 1005 }))).toBe('$1,235,000')
})
