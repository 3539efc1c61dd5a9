/** Journeys through what happens next: by its address, by keyboard, several years, and a place worked through. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { auditLooks, useBrowser } from './harness'

const browser = useBrowser()

async function toNext(page: Page): Promise<void> {
  await page.waitForSelector('.course-said')
  await page.waitForSelector('.stages .stage-block')
}

test('from the first screen by keyboard to what happens next, and back again', async () => {
  const { page, faults } = await browser.open()
  const link = page.locator('.rooms a', { hasText: 'What happens to it' })
  await link.focus()
  await page.keyboard.press('Enter')
  await toNext(page)
  expect(await page.innerText('.rooms [aria-current]')).toBe('What happens to it?')
  expect(await page.innerText('.stages-section .ledger b')).toBe('unaccounted: $0')
  const slider = page.locator('.stages-section input[type=range]')
  await slider.focus()
  await page.keyboard.press('Home')
  expect(await slider.getAttribute('aria-valuetext')).toContain('End of FY2016 Q1: allocated')
  await page.click('.rooms a:has-text("Where does the money go?")')
  await page.waitForSelector('.flow')
  for (const part of ['Compare', 'Back-test', 'Your own awards']) {
    await page.click(`.rooms a:has-text("${part}")`)
    await expect.poll(() => page.innerText('.rooms [aria-current]')).toBe(part)
    await page.waitForSelector('main h2')
  }
  expect(faults).toEqual([])
}, 120_000)

test('five years are fetched and followed, and the ledger balances', async () => {
  const { page, faults } = await browser.open({}, '#next')
  await toNext(page)
  await page.click('text=Follow FY2015 to FY2019')
  await expect.poll(() => page.innerText('.course-said')).toContain('FY2015 to FY2019')
  await expect.poll(() => page.locator('.year-panel').count()).toBe(5)
  await page.click('text=Show the ledger')
  await page.waitForSelector('.ledger-table')
  const quarters = await page.locator('.ledger-table .quarter').allInnerTexts()
  expect(quarters.length).toBeGreaterThan(30)
  for (const quarter of quarters) expect(quarter).toMatch(/unaccounted \$0$/)
  expect(faults).toEqual([])
}, 120_000)

test('a step of a slider of time is drawn within a frame or two', async () => {
  const { page } = await browser.open({}, '#next')
  await toNext(page)
  await page.click('summary:has-text("The years, the last day")')
  const spent = await page.evaluate(async () => {
    const slider = document.querySelector<HTMLInputElement>(
      'input[type=range][aria-label^="Days a place"]',
    )!
    const times: number[] = []
    for (let step = 1; step <= 40; step += 1) {
      const before = document.querySelector('.stages')!.innerHTML
      slider.value = String(step)
      const start = performance.now()
      slider.dispatchEvent(new Event('input', { bubbles: true }))
      while (document.querySelector('.stages')!.innerHTML === before) {
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
        if (performance.now() - start > 1000) break
      }
      times.push(performance.now() - start)
    }
    return times.toSorted((a, b) => a - b)
  })
  console.log(
    `Slider of time moved to painted stages: median ${spent[20]!.toFixed(1)} ms, 95th percentile ${spent[37]!.toFixed(1)} ms`,
  )
  expect(spent[20]!).toBeLessThan(150)
}, 120_000)

test('New Orleans as a worked example: its answer is set, and what acts on its award changes', async () => {
  const { page, faults } = await browser.open({}, '#next')
  await toNext(page)
  await page.click('.example-list li:first-child button:has-text("Had it changed when acted on")')
  await page.waitForSelector('.bites-section tbody tr')
  await expect
    .poll(() => page.innerText('h2.page-title'))
    .toBe('What happens to it: New Orleans, LA')
  await expect.poll(() => page.inputValue('.reaction-section select')).toBe('always')
  expect(await page.innerText('.reaction-section')).toContain('23 September 2016')
  await page.click('header nav button:has-text("Undo")')
  await expect.poll(() => page.inputValue('.reaction-section select')).toBe('')
  await page.click('text=What each reading finds of New Orleans')
  await page.locator('#direct').scrollIntoViewIfNeeded()
  await page.waitForSelector('.modelled')
  expect(await page.innerText('.modelled')).toContain('Not modelled')
  await page.click('text=What happens to its money')
  await page.waitForSelector('.bites-section')
  expect(faults).toEqual([])
}, 120_000)

test('nothing is found against WCAG 2.2 AA with a remedy, the ledger and the tables open', async () => {
  const { page, faults } = await browser.open({}, '#next')
  await toNext(page)
  await page.click('summary:has-text("Remedy: Proof")')
  await page.click('text=Show the ledger')
  await page.waitForSelector('.ledger-table')
  await page.click('.stages-section button:has-text("As a table")')
  for (const section of ['.stages-section', '.destination-section', '.ledger-section'])
    await page.locator(section).scrollIntoViewIfNeeded()
  // The rest of the view has an audit of its own; these tables are long.
  expect(await auditLooks(page, '.stages-section', '.controls-section', '.ledger-section')).toEqual(
    [],
  )
  await page.selectOption('.next-page > .choice select', '2255000')
  await page.waitForSelector('.bites-section')
  expect(faults).toEqual([])
}, 300_000)

test('any place is found by a part of its name', async () => {
  const { page, faults } = await browser.open({}, '#next')
  await toNext(page)
  const field = page.locator('.next-page > .choice input.place')
  await field.fill('fresno, ca')
  await page.waitForSelector('.next-page > .choice datalist option', { state: 'attached' })
  await field.press('Enter')
  await expect.poll(() => page.innerText('h2.page-title')).toContain('Fresno')
  expect(await page.evaluate(() => location.hash)).toMatch(/^#next=/)
  expect(faults).toEqual([])
}, 120_000)

test('printed, the pictures and figures stay and the controls leave', async () => {
  const { page } = await browser.open({}, '#next')
  await toNext(page)
  await page.emulateMedia({ media: 'print' })
  expect(await page.isVisible('.stages')).toBe(true)
  expect(await page.isVisible('.controls-section')).toBe(false)
  expect(await page.isVisible('.rooms')).toBe(false)
  // What nobody has opened or come near is printed as well.
  for (const part of ['.stages-section', '.delay-section', '.blast-section', '.bridge-section'])
    await expect.poll(() => page.locator(`${part} table.plain`).count()).toBeGreaterThan(0)
}, 120_000)
