/** The sections of gains and of states as a reader meets them: drawn, walked, sorted, and teaching where nothing moves. */
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test } from 'vitest'
import { ByState } from '../../src/ui/by-state/by-state'
import { GainsSection } from '../../src/ui/gains/gains-section'
import { picturesInView } from '../../src/ui/exports/picture-list'
import { TileMap } from '../../src/ui/map/tile-map'
import { answer } from '../../src/ui/views/answer'
import { clearParts, drawOnPage, until } from './drawn-page'
import { scenarioWith } from './nation'

// Where it cannot be told whether a part is near, it is drawn.
Reflect.deleteProperty(globalThis, 'IntersectionObserver')

afterEach(clearParts)

const share = 'conditions.jag16-1373.share'
const destination = 'conditions.jag16-1373.destination'

/** A part, once it is drawn. */
async function drawn(part: Parameters<typeof drawOnPage>[0], changes = {}) {
  const made = drawOnPage(<main>{part}</main>, { scenario: scenarioWith(changes) })
  await until(() => made.box.querySelector('.waiting') === null)
  return made
}

const press = (target: Element | null | undefined, key: string) =>
  act(() => {
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  })

describe('gains and losses', () => {
  test('each bar opens reasons with its change, and one key press leads to the next', async () => {
    const { box, page } = await drawn(<GainsSection program="jag" />)
    const bars = [...box.querySelectorAll<SVGElement>('.gain-bars [role="button"]')]
    expect(bars.length).toBe(8)
    expect(bars.filter((bar) => bar.getAttribute('tabindex') === '0')).toHaveLength(1)
    act(() => bars[0]!.focus())
    press(bars[0], 'ArrowDown')
    expect(document.activeElement).toBe(bars[1])
    press(bars[1], 'Enter')
    const { asked, dataset, shown } = page.getState()
    const reason = answer(dataset, shown, asked.at(-1)!)
    expect(asked.at(-1)!.title).toMatch(/^New York City, NY: \u2212\$/)
    expect(Number(reason.value)).toBeLessThan(-4_000_000)
    expect(reason.from).toHaveLength(2)
    expect(reason.from.every(({ from }) => from.length > 0)).toBe(true)
  })

  test('where money moves to others, gains are dots and losses are hatched, and the rest stands together', async () => {
    const { box } = await drawn(<GainsSection program="jag" />, { [destination]: 'pro-rata' })
    expect(box.querySelectorAll('.gain.less').length).toBeGreaterThan(4)
    expect(box.querySelectorAll('.gain.more')).toHaveLength(13)
    expect(box.textContent).toMatch(/the other [\d,]+ places together/)
    expect(box.querySelector('.said')?.textContent).toContain('Over all, ')
  })

  test('where nothing moves the section says why, and what would move it', async () => {
    const { box } = await drawn(<GainsSection program="jag" />, { [share]: 0 })
    expect(box.querySelector('svg')).toBeNull()
    expect(box.textContent).toContain('nobody gains and nobody loses')
    expect(box.textContent).toContain('The share withheld is zero.')
  })
})

describe('state by state', () => {
  test('a panel a state, two numbers each; order and scale are the reader\u2019s', async () => {
    const { box, page } = await drawn(<ByState program="jag" />)
    expect(box.querySelectorAll('.state-panel')).toHaveLength(56)
    expect(box.querySelectorAll('.states [role="button"]')).toHaveLength(112)
    expect(box.querySelectorAll('.states [tabindex="0"]')).toHaveLength(1)
    expect(box.querySelector('.state-panel text')?.textContent).toBe('California')
    const button = (says: string) =>
      [...box.querySelectorAll('button')].find(({ textContent }) => textContent === says)
    act(() => button('name')?.click())
    expect(box.querySelector('.state-panel text')?.textContent).toBe('Alabama')
    const change = box.querySelector('[data-at="CA change"]')
    press(change, 'Enter')
    const { asked, dataset, shown } = page.getState()
    expect(Number(answer(dataset, shown, asked.at(-1)!).value)).toBeLessThan(-19_000_000)
  })

  test('its picture is found by its name, with title, sentence and key', async () => {
    await drawn(<ByState program="jag" />)
    const [picture] = picturesInView()
    expect(picture?.name).toBe('states')
    expect(picture?.title).toBe('State by state')
    expect(picture?.says).toContain('Most is awarded in Texas')
    expect(picture?.key.map(({ words }) => words)).toContain('held')
  })
})

test('the tiles hold the states, the capital and the territories, and say each amount', async () => {
  const { box } = await drawn(<TileMap program="jag" width={580} />)
  const tiles = [...box.querySelectorAll('.tiles [role="button"]')]
  expect(tiles).toHaveLength(56)
  for (const tile of tiles)
    expect(tile.getAttribute('aria-label')).toMatch(/awarded, FY2016.*baseline/)
  expect(box.querySelectorAll('.ribbon.held').length).toBeGreaterThan(5)
})
