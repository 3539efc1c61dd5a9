/** Journeys through what drives a result: by keyboard, at 320 pixels, in forced colours, and from draws to the table of awards. */
import { describe, expect, test } from 'vitest'
import { openScenarioFile } from '../../src/cli/scenario-files'
import { readScenario, writeLink } from '../../src/model'
import { auditLooks, useBrowser } from './harness'

const browser = useBrowser()

const SHARE = 'conditions.jag16-1373.share'
const base = readScenario(openScenarioFile('nine-letters-2017').text, 'nine-letters-2017')
const UNSURE = {
  ...base,
  base: 'nine-letters-2017',
  changes: {
    'conditions.jag16-1373.definition': 's1373_mayors_2017',
    [SHARE]: 0.5,
    [`doubt.${SHARE}`]: '0.2 to 1 likely 0.5',
    unknown: 'drawn',
    unknown_share: 0.4,
  },
  draws: 200,
  seed: 7,
  results: {},
}

/** Open the scenario by its link, then a part of the page, and wait until something stands there. */
async function openPart(at: string, waits: string, width = 1280) {
  const visit = await browser.open({ viewport: { width, height: 800 } }, writeLink(UNSURE, {}))
  const { page } = visit
  await page.click('dialog button:has-text("Open it")')
  await page.waitForSelector('dialog[open]', { state: 'detached' })
  await page.evaluate((hash) => void (location.hash = hash), at)
  await page.waitForSelector(waits.split(' ')[0]!)
  await page.locator(waits.split(' ')[0]!).scrollIntoViewIfNeeded()
  await page.waitForSelector(waits, { timeout: 60_000 })
  return visit
}

describe('what drives it', () => {
  test('by keyboard: an end opens its reasons, which lead to the run; a parameter opens its drawer', async () => {
    const { page, faults } = await openPart('#doubt', '#swings .takes')
    const end = page.locator('.swings [role=button][aria-label*="100 percent"]')
    await end.focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('.why')
    expect(await page.innerText('.why')).toMatch(/\$27,4\d\d,\d{3}/)
    await page.keyboard.press('Escape')
    await page.waitForSelector('.why', { state: 'detached' })
    await page.locator('.swings .leads[role=button]').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('.drawer')
    expect(faults).toEqual([])
  }, 90_000)

  test('nothing is found against WCAG 2.2 AA with tables open, in every look', async () => {
    const { page, faults } = await openPart('#doubt', '#swings .takes')
    await page.locator('#settling').scrollIntoViewIfNeeded()
    await page.waitForSelector('#settling .worth')
    for (const part of ['swings', 'settling'])
      await page.click(`#${part} button:has-text("As a table")`)
    expect(await auditLooks(page, '#drives')).toEqual([])
    await page.emulateMedia({ forcedColors: 'active' })
    expect(await page.locator('.swings rect.more').count()).toBeGreaterThan(0)
    expect(faults).toEqual([])
  }, 200_000)

  test('fits 320 pixels', async () => {
    const { page } = await openPart('#doubt', '#swings .takes', 320)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(320)
  }, 90_000)
})

describe('what makes the difference', () => {
  test('stands under the comparison, sums up, and passes the audit', async () => {
    const { page, faults } = await openPart('#compare', '#attribution .attribution-parts')
    const dollars = (text: string) => Number(text.replace(/[$,+]/g, '').replace('\u2212', '-'))
    const parts = await page.locator('.attribution-parts tbody td:nth-child(2)').allInnerTexts()
    const whole = await page.innerText('.attribution-parts tfoot td')
    expect(parts.map(dollars).reduce((a, b) => a + b, 0)).toBe(dollars(whole))
    expect(await auditLooks(page, '#attribution')).toEqual([])
    expect(faults).toEqual([])
  }, 200_000)
})

test('draws stand beside the awards while they are of the scenario in view, and go with it', async () => {
  const { page, faults } = await openPart('#doubt', '.doubt-total .said')
  await expect
    .poll(() => page.innerText('.doubt-total .said'), { timeout: 60_000 })
    .toContain('200 draws')
  await page.evaluate(() => void (location.hash = '#'))
  await page.waitForSelector('.table-section td.drawn .num', { timeout: 30_000 })
  await page.click('.table-section tbody tr:first-child td:nth-child(3) .num')
  await page.waitForSelector('.why')
  await expect.poll(() => page.innerText('.why')).toMatch(/In draws[\s\S]*200 draws/)
  await page.keyboard.press('Escape')
  await page.click('header nav button:has-text("Undo")')
  await page.waitForSelector('.table-section td.drawn', { state: 'detached' })
  expect(faults).toEqual([])
}, 120_000)

test('draws stand as whiskers in every picture of awards and in its table, and nothing is found against WCAG', async () => {
  const { page, faults } = await openPart('#doubt', '.doubt-total .said')
  await expect
    .poll(() => page.innerText('.doubt-total .said'), { timeout: 60_000 })
    .toContain('200 draws')
  await page.evaluate(() => void (location.hash = '#'))
  await page.waitForSelector('.lead .strip-row.drawn .whisker', { timeout: 30_000 })
  await page.waitForSelector('.figures .strip-row.drawn .num')
  // The whisker keeps to the strips' own column.
  const over = await page.$$eval('.strip-row.drawn', (rows) =>
    rows.filter((row) => {
      const right = (part: string) => row.querySelector(part)!.getBoundingClientRect()
      return right('svg').right > right('.strip-figure').left + 1
    }),
  )
  expect(over).toEqual([])
  for (const [section, picture] of [
    ['#gains', '#gains-picture'],
    ['#states', '#states-picture'],
  ] as const) {
    await page.locator(section).scrollIntoViewIfNeeded()
    await page.waitForSelector(`${picture} .whisker`, { timeout: 30_000 })
    await page.click(`${section} button:has-text("As a table")`)
    await page.waitForSelector(`${section} thead th:has-text("Draws: median")`)
    await page.locator(`${section} tbody td:nth-last-child(2) .num`).first().click()
    await page.waitForSelector('.why')
    expect(await page.innerText('.why')).toMatch(/200 draws/)
    await page.keyboard.press('Escape')
    await page.waitForSelector('.why', { state: 'detached' })
  }
  await page.waitForSelector('#flow p.in-draws .num')
  expect(await auditLooks(page, '#gains')).toEqual([])
  expect(await auditLooks(page, '#states')).toEqual([])
  expect(await auditLooks(page, '.lead')).toEqual([])
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(faults).toEqual([])
}, 240_000)

test('a link that is pointed at or reached by keyboard has its page fetched', async () => {
  const { page, faults } = await browser.open({}, '')
  const asked: string[] = []
  page.on('request', (request) => void asked.push(request.url()))
  await page.waitForSelector('footer')
  expect(asked.filter((url) => url.includes('doubt-page'))).toEqual([])
  await page.focus('nav a[href="#doubt"]')
  await expect.poll(() => asked.some((url) => /doubt-page.*\.js/.test(url))).toBe(true)
  expect(faults).toEqual([])
}, 60_000)
