/** A journey through doubt: workers of any number draw the same bytes, one that is killed or hangs is replaced, and nothing of it is held up. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openScenarioFile } from '../../src/cli/scenario-files'
import { shippedDataset } from '../../src/cli/shipped'
import { drawBlock, readScenario, settle, simulate, writeLink } from '../../src/model'
import type { ParameterValue, Scenario } from '../../src/model'
import { packBlock } from '../../src/ui/doubt/block'
import { drawsCsv } from '../../src/ui/doubt/draws-csv'
import { auditLooks, useBrowser } from './harness'

const browser = useBrowser()

const SHARE = 'conditions.jag16-1373.share'
const READING = 'conditions.jag16-1373.definition'

const shipped = (name: string) => readScenario(openScenarioFile(name).text, name)

function scenarioWith(changes: Readonly<Record<string, ParameterValue>>, draws: number): Scenario {
  const base = shipped('nine-letters-2017')
  return { ...base, base: 'nine-letters-2017', changes, draws, seed: 7, results: {} }
}

/** What a court says of an order, what the share is, and what of the facts cannot be told. */
const UNSURE = {
  [READING]: 's1373_mayors_2017',
  [`doubt.${SHARE}`]: '0.2 to 1 likely 0.5',
  unknown: 'drawn',
  unknown_share: 0.4,
}

/** Open a scenario by its link, then the page of doubt. */
async function openDoubt(scenario: Scenario, before?: () => void) {
  const visit = await browser.open(
    { acceptDownloads: true },
    writeLink(scenario, {}),
    ...(before === undefined ? [] : [before]),
  )
  const { page } = visit
  await page.click('dialog button:has-text("Open it")')
  await page.waitForSelector('dialog[open]', { state: 'detached' })
  await page.evaluate(() => void (location.hash = '#doubt'))
  return visit
}

const total = (page: Page) => page.innerText('.doubt-total .said')
async function whole(page: Page, draws: string): Promise<void> {
  await expect.poll(() => total(page), { timeout: 60_000 }).toContain(`in ${draws} draws`)
}

/** Every draw as the page's file has it, without what every file is stamped with. */
async function everyDraw(page: Page, columns: number): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.click('button:has-text("Every draw as CSV")'),
  ])
  const lines = readFileSync(await file.path(), 'utf8')
    .trimEnd()
    .split(/\r?\n/)
  return lines.map((line) => line.split(',').slice(0, columns).join(',')).join('\n') + '\n'
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

const CORES: readonly (readonly [number, () => void])[] = [
  [1, () => void Object.defineProperty(navigator, 'hardwareConcurrency', { value: 1 })],
  [2, () => void Object.defineProperty(navigator, 'hardwareConcurrency', { value: 2 })],
  [4, () => void Object.defineProperty(navigator, 'hardwareConcurrency', { value: 4 })],
  [8, () => void Object.defineProperty(navigator, 'hardwareConcurrency', { value: 8 })],
]

describe('the same seed', () => {
  const scenario = scenarioWith(UNSURE, 2000)
  const dataset = shippedDataset([2012, 2013, 2014])
  const blocks = [packBlock(drawBlock(dataset, scenario, shipped, 0, 2000))]
  const outcome = simulate(dataset, settle(dataset, scenario, shipped))
  const inNode = drawsCsv({ drawn: { count: 2000, blocks }, outcome })

  test.each(CORES)(
    'gives the same bytes with workers for %i cores as in Node',
    async (cores, before) => {
      const { page, faults } = await openDoubt(scenario, before)
      await whole(page, '2,000')
      expect(page.workers().length).toBe(cores)
      const text = await everyDraw(page, inNode.split('\n')[0]!.split(',').length)
      expect(hash(text)).toBe(hash(inNode))
      expect(await page.locator('.mended').count()).toBe(0)
      expect(faults).toEqual([])
    },
    120_000,
  )
})

test('begins where nothing is uncertain, and is undone like any other change', async () => {
  const { page, faults } = await browser.open({}, '#doubt')
  await page.click('.doubt-teach button:has-text("Give the share")')
  await whole(page, '1,000')
  expect(await page.locator('#draws-picture circle').count()).toBe(20)
  await page.click('.doubt-total .said button:has-text("million")')
  await page.waitForSelector('.why')
  await page.click('.why .further a')
  await page.waitForSelector('.doubt-draw button:has-text("Open this draw")')
  await page.click('.doubt-draw button:has-text("Open this draw")')
  await page.waitForSelector('.map .circles')
  expect(await page.inputValue('.ctl input.share')).toMatch(/^\d/)
  for (let step = 0; step < 2; step += 1) await page.click('header nav button:has-text("Undo")')
  await expect.poll(() => page.inputValue('.ctl input.share')).toBe('100')
  expect(faults).toEqual([])
}, 120_000)

test('a worker that is killed and one that hangs are replaced, which is said, and the draws are the same', async () => {
  const { page, faults } = await openDoubt(scenarioWith(UNSURE, 2000))
  await whole(page, '2,000')
  const before = await total(page)
  // What it has to say next is its last.
  await page.workers()[0]!.evaluate(() => {
    globalThis.postMessage = () => {
      throw new Error('killed')
    }
  })
  await page.click('button:has-text("Another seed")')
  await expect.poll(() => page.innerText('.mended')).toContain('crashed; another took its place')
  await expect.poll(() => page.locator('.draws-busy').count(), { timeout: 60_000 }).toBe(0)
  expect(await total(page)).not.toBe(before)
  // The next one does not even answer.
  await page.workers()[0]!.evaluate(() => {
    setTimeout(() => {
      for (;;);
    })
  })
  await page.click('header nav button:has-text("Undo")')
  await expect
    .poll(() => page.innerText('.mended'), { timeout: 30_000 })
    .toContain('did not answer; another took its place')
  await expect.poll(() => page.locator('.draws-busy').count(), { timeout: 60_000 }).toBe(0)
  expect(await total(page)).toBe(before)
  await expect.poll(() => page.workers().length).toBe(2)
  // The crash was told to the reader, who can do nothing with a line of the console.
  expect(faults).toEqual([])
}, 120_000)

test('is stopped half way, keeps what came, and goes on when asked', async () => {
  const { page, faults } = await openDoubt(scenarioWith(UNSURE, 50_000))
  await page.waitForSelector('.doubt-total .said')
  await page.click('.draws-busy button:has-text("Stop")')
  expect(await page.innerText('.doubt-page')).toMatch(/Stopped after [\d,]+ of 50,000 draws/)
  expect(await total(page)).not.toContain('50,000')
  await page.click('button:has-text("Draw them all")')
  await whole(page, '50,000')
  expect(faults).toEqual([])
}, 120_000)

test('nothing is found against WCAG 2.2 AA with a form and a table open', async () => {
  const { page, faults } = await openDoubt(scenarioWith(UNSURE, 200))
  await whole(page, '200')
  await page.click('.doubt-list li button:has-text("Change")')
  for (const name of ['total', 'places'])
    await page.click(`.doubt-${name} button:has-text("As a table")`)
  await page.waitForSelector('.doubt-places tbody tr')
  expect(await auditLooks(page, '.doubt-page')).toEqual([])
  expect(faults).toEqual([])
}, 300_000)
