/** A journey through scenarios side by side: by its address, by keyboard, narrow, and what a change just did. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { audit, useBrowser } from './harness'

const browser = useBrowser()

async function compared(page: Page, columns: number): Promise<void> {
  await page.waitForSelector(`.compare-totals thead th:nth-child(${columns + 1})`)
  await expect.poll(() => page.innerText('.compare-page > .busy')).toBe('')
}

test('opens by its address, adds a scenario, and walks the dots by arrow keys', async () => {
  const { page, faults } = await browser.open({}, '#compare')
  await compared(page, 2)
  expect(await page.innerText('.compare-differs')).toContain('nine recipients of the letters')
  const slider = page.locator('.gains-section input[type=range]')
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => slider.getAttribute('aria-valuetext')).toContain('New York City, NY')
  await page.click('.compare-choose button:has-text("Add one more")')
  await compared(page, 3)
  await page.locator('.compare-choose select').nth(2).selectOption('shipped all-programs-2016')
  await expect.poll(() => page.innerText('.compare-differs tbody')).toContain('Count VOCA')
  await compared(page, 3)
  await page.selectOption('.compare-beside select', '2')
  await expect.poll(() => page.innerText('.gains-section h2')).toContain('C beside A')
  await page.click('.compare-unit label:nth-of-type(3)')
  await expect.poll(() => page.innerText('.compare-totals tbody')).toContain('$0.84')
  expect(await audit(page)).toEqual([])
  expect(faults).toEqual([])
}, 300_000)

test('fits a phone, and a dot is reached by a finger', async () => {
  const { page } = await browser.open(
    { viewport: { width: 320, height: 700 }, hasTouch: true },
    '#compare',
  )
  await compared(page, 2)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.click('.largest li:nth-child(3) button')
  await expect.poll(() => page.innerText('.dot-said')).toContain('Chicago, IL')
  const at = await page.evaluate(() => {
    const circle = document.querySelector('.gains .dot-now')!
    const { left, top, width, height } = circle.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  })
  await page.click('.largest li:nth-child(1) button')
  await expect.poll(() => page.innerText('.dot-said')).toContain('California')
  await page.mouse.click(at.x, at.y)
  await expect.poll(() => page.innerText('.dot-said')).toContain('Chicago, IL')
}, 180_000)

test('a change says who gains and who loses, and it is announced once', async () => {
  const { page } = await browser.open()
  await page.waitForSelector('.ctl input.share')
  await page.fill('.ctl input.share', '50')
  const words =
    /falls by .* One state, two counties and five cities gain; the largest: California gains \$9\.7/
  await expect.poll(() => page.innerText('.just')).toMatch(words)
  await expect.poll(() => page.textContent('p.unseen[role=status]')).toMatch(words)
}, 120_000)
