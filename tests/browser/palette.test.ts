/** The search in a real browser: by keyboard alone to a place, a reading and a parameter, and in every look. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { auditLooks, takeUp, useBrowser } from './harness'

const browser = useBrowser()

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')
const chosen = (page: Page) =>
  page.evaluate(() => {
    const row = document.querySelector<HTMLElement>('.palette [aria-selected=true]')
    return row?.dataset['key'] ?? ''
  })
const closed = (page: Page) => page.waitForSelector('.palette', { state: 'detached' })

async function ready(page: Page): Promise<void> {
  await takeUp(page)
  await page.waitForSelector('header nav button:has-text("Search")')
  await page.waitForSelector('.rows tbody tr, .page-title')
}

/** Open by one key and type at once, as a reader does who knows the page. */
async function search(page: Page, words: string, key: string | RegExp): Promise<void> {
  await page.keyboard.press('/')
  await page.keyboard.type(words)
  await page.waitForSelector('dialog[open] .palette')
  await expect.poll(() => page.inputValue('.palette input')).toBe(words)
  await expect.poll(() => chosen(page)).toMatch(key)
}

test('by keyboard alone to a place, a reading, a parameter, a picture and a word', async () => {
  const { page, faults } = await browser.open()
  await ready(page)
  await search(page, 'philad', 'place:4260000')
  await page.keyboard.press('Enter')
  await closed(page)
  await expect.poll(() => page.url()).toContain('#place=4260000')
  await expect.poll(() => focused(page)).toContain('Philadelphia')
  await search(page, 'detainer', 'reading:detainer_academic')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => chosen(page)).toBe('reading:detainer_ice_ddor')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await closed(page)
  await expect.poll(() => page.url()).toContain('#definition=detainer_academic')
  await expect.poll(() => focused(page)).toContain('Does not hold on a detainer')
  await search(page, '60 percent', 'parameter:programs.jag.state_share')
  await page.keyboard.press('Enter')
  await closed(page)
  await page.waitForSelector('.drawer')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('.drawer') !== null))
    .toBe(true)
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.matches('input') ?? false))
    .toBe(true)
  await page.keyboard.press('Escape')
  await page.waitForSelector('.drawer', { state: 'detached' })
  await page.locator('main').focus()
  await search(page, 'the map', 'picture:home/map')
  await page.keyboard.press('Enter')
  await closed(page)
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          document.activeElement?.closest('section')?.querySelector('#map-picture') instanceof
          Element,
      ),
    )
    .toBe(true)
  await search(page, 'what about my', 'room:place')
  await page.keyboard.press('Enter')
  await closed(page)
  await expect.poll(() => page.url()).toContain('#place')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null))
    .toBe(true)
  await page.goBack()
  await expect.poll(() => page.url()).toContain('see=map')
  expect(faults).toEqual([])
}, 180_000)

test('Escape gives the focus back, and the key can be switched off for good', async () => {
  const { page, faults } = await browser.open()
  await ready(page)
  const button = page.locator('header nav button:has-text("Search")')
  await button.focus()
  await page.keyboard.press('Enter')
  await page.waitForSelector('dialog[open] .palette')
  await page.keyboard.press('Escape')
  await closed(page)
  expect(await focused(page)).toContain('Search')
  await page.keyboard.press('/')
  await page.waitForSelector('dialog[open] .palette')
  await page.keyboard.press('Tab')
  while (!(await page.evaluate(() => document.activeElement?.matches('[type=checkbox]'))))
    await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await closed(page)
  await page.reload()
  await ready(page)
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('/')
  expect(await page.locator('.palette').count()).toBe(0)
  await page.keyboard.press('Control+k')
  await page.waitForSelector('dialog[open] .palette')
  expect(faults).toEqual([])
}, 120_000)

test('the search passes the audit in every look: nothing typed, much found, nothing found', async () => {
  const { page, faults } = await browser.open()
  await ready(page)
  for (const [words, found] of [
    ['', '[role=option]'],
    ['county', '[role=option]:nth-of-type(3)'],
    ['zzqxv', '.nothing'],
  ] as const) {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(words)
    await page.waitForSelector(`.palette ${found}`)
    await expect.poll(() => page.innerText('.palette .found')).not.toContain('Still coming')
    expect(await auditLooks(page)).toEqual([])
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      const fits = await page.evaluate(() => {
        const box = document.querySelector('dialog[open]')!
        return box.scrollWidth <= box.clientWidth && box.clientWidth < innerWidth
      })
      expect([words, width, fits]).toEqual([words, width, true])
    }
    await page.keyboard.press('Escape')
    await closed(page)
  }
  expect(faults).toEqual([])
}, 300_000)

test('a keystroke over everything there is lists within a frame', async () => {
  const { page } = await browser.open()
  await ready(page)
  await page.keyboard.press('/')
  await page.waitForSelector('dialog[open] .palette')
  await expect.poll(() => page.innerText('.palette .found')).toBe('')
  const session = await page.context().newCDPSession(page)
  // Time of this thread alone: what else the machine does meanwhile is not the page's.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000
  }
  const words = ['philadelphia', 'san fransisco', 'county', 'minimum share']
  const before = await spent()
  for (const word of words) {
    await page.fill('.palette input', '')
    for (const letter of word) {
      await page.keyboard.type(letter)
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(0))))
    }
  }
  const each = ((await spent()) - before) / words.join('').length
  console.log(`search: ${each.toFixed(1)} ms of the page's thread a keystroke`)
  expect(each).toBeLessThan(25)
}, 120_000)
