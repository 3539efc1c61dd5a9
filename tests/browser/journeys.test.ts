/** Journeys through the page as a reader makes them: change each kind of control, ask why, undo, search. */
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { auditLooks, takeUp, useBrowser } from './harness'

const browser = useBrowser()

async function ready(page: Page): Promise<void> {
  await page.waitForSelector('.rows tbody tr')
  await page.waitForSelector('.map .circles')
}

/** The sentence as a reader sees it: lists by their words, boxes by what stands in them. */
async function sentence(page: Page): Promise<string> {
  const text = await page.locator('.sent').evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement
    const boxes = element.querySelectorAll('input')
    copy.querySelectorAll('input').forEach((box, at) => box.replaceWith(boxes[at]?.value ?? ''))
    for (const hidden of copy.querySelectorAll('select, datalist')) hidden.remove()
    return copy.textContent
  })
  return text.replace(/\s+/g, ' ')
}
const said = (page: Page) => page.innerText('.just')

test('the page opens on the nine letters: the sentence, the flow, the map, the table agree', async () => {
  const { page, faults } = await browser.open()
  await ready(page)
  expect(await sentence(page)).toMatch(/In fiscal year 2016.*gets \$0 instead of \$4\.3 million/)
  expect(await page.innerText('.ledger')).toContain('unaccounted: $0')
  expect(await page.locator('.map .caught').count()).toBeGreaterThanOrEqual(7)
  expect(await page.locator('.insets button').count()).toBe(6)
  expect(await page.innerText('.rows tbody tr:first-child')).toContain('California')
  expect(faults).toEqual([])
}, 120_000)

test('opening the page fetches at most 150 kB of data, and the names of the long tail when asked', async () => {
  const visit = await browser.open()
  await ready(visit.page)
  const page = await visit.page.context().newPage()
  let bytes = 0
  let last = Date.now()
  const fetched: string[] = []
  page.on('request', () => (last = Date.now()))
  page.on('response', async (response) => {
    if (!response.url().endsWith('.json')) return
    const body = await response.body()
    fetched.push(response.url())
    bytes += gzipSync(body).length
    last = Date.now()
  })
  await page.goto(visit.page.url())
  await takeUp(page)
  await ready(page)
  await expect
    .poll(() => Date.now() - last, { timeout: 20_000, interval: 200 })
    .toBeGreaterThan(2000)
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThanOrEqual(150_000)
  const hasNames = () => fetched.some((url) => url.includes('/names-'))
  expect(hasNames()).toBe(false)
  await page.fill('.find input', 'aberdeen idaho')
  await expect.poll(() => page.innerText('.rows tbody')).toContain('Aberdeen, ID')
  await expect.poll(hasNames).toBe(true)
}, 120_000)

test('every kind of control answers, and every step can be undone', async () => {
  const { page, faults } = await browser.open()
  await ready(page)
  await page.fill('.ctl input.share', '50')
  await expect.poll(() => said(page)).toContain('falls')
  await page.selectOption('#reading', 's1373_mayors_2017')
  await expect.poll(() => sentence(page)).toContain('$2.1 million or $4.3 million')
  await page.fill('.ctl input.place', 'Philadelphia')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.innerText('.strips h2')).toContain('Philadelphia')
  await page.click('.handles button:first-child')
  await page.fill('.drawer-find input', 'weight of population')
  await page.fill('[data-path="programs.jag.population_weight"] input[type=text]', '60 %')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.innerText('.law-section')).toContain('instead of 50')
  await page.keyboard.press('Escape')
  for (let step = 0; step < 4; step += 1) await page.click('header nav button:has-text("Undo")')
  await expect
    .poll(() => sentence(page))
    .toMatch(/New York City ?gets \$0 instead of \$4\.3 million/)
  expect(await page.isDisabled('header nav button:has-text("Undo")')).toBe(true)
  await page.keyboard.press('Control+Shift+Z')
  await expect.poll(() => said(page)).toContain('50')
  expect(faults).toEqual([])
}, 120_000)

test('another year fetches what it needs, and says which condition it does not have', async () => {
  const { page, faults } = await browser.open()
  await ready(page)
  await page.selectOption('#year', '2017')
  await expect.poll(() => sentence(page)).toContain('In fiscal year 2017')
  expect(await sentence(page)).toContain('from no place')
  await page.selectOption('#year', '2022')
  await expect
    .poll(() => page.innerText('.flow-section'))
    .toContain('do not name local governments')
  expect(await sentence(page)).toContain('an amount that the tables of this year do not tell')
  await page.selectOption('#scenario', 'reuters-2016')
  await expect.poll(() => page.innerText('main')).toContain('not comparable')
  expect(faults).toEqual([])
}, 120_000)

test('a number opens its reasons, leads on to what went in, and gives the focus back', async () => {
  const { page } = await browser.open()
  await ready(page)
  const number = page.locator('.sent .num').last()
  await number.focus()
  await page.keyboard.press('Enter')
  await page.waitForSelector('.why')
  expect(await page.innerText('.why')).toContain('Published beside it')
  await page.locator('.why .in .num').first().click()
  await page.click('.why button:has-text("Back")')
  await page.keyboard.press('Escape')
  await page.waitForSelector('.why', { state: 'detached' })
  expect(await number.evaluate((element) => element === document.activeElement)).toBe(true)
}, 120_000)

test('a rule of one’s own is run, and a faulty one is refused in words', async () => {
  const { page, faults } = await browser.open()
  await ready(page)
  await page.click('.handles button:first-child')
  await page.fill('.drawer-find input', 'rule that shares')
  await page.fill('.share-rule', 'populaton / sum(population)')
  await page.click('button:has-text("Try this rule")')
  await expect.poll(() => page.innerText('.drawer .fault')).toContain('population')
  await page.fill('.share-rule', 'population / sum(population)')
  await page.click('button:has-text("Try this rule")')
  await expect.poll(() => said(page)).toContain('a rule of your own')
  expect(faults).toEqual([])
}, 120_000)

test('the table finds a place and sorts by name', async () => {
  const { page } = await browser.open()
  await ready(page)
  await page.fill('.find input', 'oakland california')
  await expect.poll(() => page.innerText('.rows tbody')).toContain('Oakland, CA')
  await page.fill('.find input', '')
  await page.click('.rows th button:has-text("Place")')
  await expect.poll(() => page.getAttribute('.rows th:first-child', 'aria-sort')).toBe('ascending')
}, 120_000)

test('the keyboard alone reaches the first changed result in at most 25 presses', async () => {
  const { page } = await browser.open()
  await ready(page)
  // The first stop of the page leads past what stands on every part of it.
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^\s*Skip to/)
  await page.keyboard.press('Enter')
  let presses = 2
  while (
    !(await page.evaluate(() => document.activeElement?.id === 'share-slider')) &&
    presses < 24
  ) {
    await page.keyboard.press('Tab')
    presses += 1
  }
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => said(page)).toContain('99')
  expect(presses).toBeLessThan(25)
}, 120_000)

test('nothing is found against WCAG 2.2 AA with reasons and a drawer open', async () => {
  const { page, faults } = await browser.open()
  await ready(page)
  await page.locator('.sent .num').last().click()
  await page.waitForSelector('.why')
  expect(await auditLooks(page)).toEqual([])
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.keyboard.press('Escape')
  for (const handle of await page.locator('.handles > button').all()) {
    await handle.click()
    await page.waitForSelector('.drawer [data-path]')
    // Every address of the page begins with #, so that axe takes a link scrolled out of view for one that skips.
    const found = await auditLooks(page)
    expect(found.filter((each) => !each.includes('skip-link: <a href="#definition='))).toEqual([])
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.keyboard.press('Escape')
    await page.waitForSelector('.drawer', { state: 'detached' })
  }
  expect(faults).toEqual([])
}, 300_000)

test('printed, controls become words and the pictures and the table stay', async () => {
  const { page } = await browser.open()
  await ready(page)
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => page.locator('.rows tbody tr').count()).toBeGreaterThan(60)
  expect(await page.isVisible('.handles')).toBe(false)
  expect(await page.isVisible('.flow')).toBe(true)
  expect(await sentence(page)).toContain('In fiscal year 2016')
  expect((await page.pdf({ format: 'Letter' })).length).toBeGreaterThan(20_000)
}, 120_000)

test('a page whose tables do not come says so in one sentence and can be tried again', async () => {
  const { page } = await browser.open()
  await page.addInitScript(() => {
    const fetchIt = window.fetch
    let closed = true
    window.fetch = (input, init) => {
      if (!closed || !String(input).includes('core-')) return fetchIt(input, init)
      closed = false
      return Promise.reject(new TypeError('closed'))
    }
  })
  await page.reload()
  await expect.poll(() => page.innerText('[role=alert]')).toMatch(/failed: the connection failed/)
  await page.click('button:has-text("Try again")')
  await ready(page)
}, 120_000)
