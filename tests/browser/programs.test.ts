/** Journeys through the other programs: choose one, count every one, and set the sums beside the printed ones. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { auditLooks, useBrowser } from './harness'

const browser = useBrowser()

async function ready(page: Page): Promise<void> {
  await page.waitForSelector('.rows tbody tr')
  await page.waitForSelector('#program option[value="stop"]', { state: 'attached' })
}

/** Go to the money of the sentence's place, in the fourth room. */
async function toPlaceMoney(page: Page): Promise<void> {
  await page.click('.rooms a:has-text("What about my place?")')
  await page.locator('#direct').scrollIntoViewIfNeeded()
  await page.waitForSelector('.pair-of-sums .num')
}

test('a state program: the flow follows the money past the state, and the law shows each step', async () => {
  const { page, faults } = await browser.open()
  await ready(page)
  await page.selectOption('#program', 'stop')
  await expect.poll(() => page.innerText('.flow-section .said')).toContain('0 to 50')
  expect(await page.innerText('.flow-section')).toContain('passed on to')
  expect(await page.innerText('.ledger')).toContain('unaccounted: $0')
  await expect.poll(() => page.innerText('.law-section')).toContain('tribal governments')
  await expect
    .poll(() => page.innerText('.program-section'))
    .toContain('unknown: no source was read')
  await page.selectOption('[aria-label="Show"]', 'passed')
  await expect.poll(() => page.innerText('.rows tbody')).toContain('through the state')
  await page.locator('.rows tbody .none .num').first().click()
  await expect.poll(() => page.innerText('.why')).toContain('direct + passed through')
  await page.keyboard.press('Escape')
  await page.selectOption('#program', 'mentoring')
  await expect.poll(() => page.innerText('.flow-section')).toContain('may receive it')
  expect(faults).toEqual([])
}, 120_000)

test('every program is counted on demand, beside the scenario, with reasons and measures', async () => {
  const { page, faults } = await browser.open()
  await ready(page)
  const sentence = await page.innerText('.sent')
  await page.click('.sums-section .count button')
  await page.waitForSelector('.sums .sum')
  await expect.poll(() => page.innerText('.sums-section')).toContain('VOCA assistance alone')
  expect(await page.innerText('.sent')).toBe(sentence)
  await page.locator('.sum .takes button').first().click()
  await expect.poll(() => page.innerText('.sum .scroll')).toContain('Title II')
  await page.locator('.sum dl .num').nth(1).click()
  await expect.poll(() => page.innerText('.why')).toContain('every program counted')
  await page.keyboard.press('Escape')
  // The fourth room follows the same count.
  await toPlaceMoney(page)
  await expect.poll(() => page.innerText('.place-section')).toContain('all 37 programs')
  await page.click('.measured summary')
  await page.waitForSelector('.measures dt')
  await page.fill('#officer-cost', '100000')
  await expect.poll(() => page.innerText('.measures')).toContain('$100,000 for an officer')
  expect(faults).toEqual([])
}, 120_000)

test('sums of the place and numbers of the program open by keyboard, and the list of sources comes when opened', async () => {
  const { page, faults } = await browser.open()
  await ready(page)
  const listed = () => page.locator('footer details:last-of-type li').count()
  const before = await listed()
  await page.click('footer summary:has-text("Sources")')
  await expect.poll(listed).toBeGreaterThan(before)
  for (const place of ['.program-section .num', '.law-section .num', '.pair-of-sums .num']) {
    if (place.startsWith('.pair')) await toPlaceMoney(page)
    const number = page.locator(place).last()
    await number.focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('.why .answer')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('why-title')
    await page.keyboard.press('Escape')
    await page.waitForSelector('.why', { state: 'detached' })
    expect(await number.evaluate((element) => element === document.activeElement)).toBe(true)
  }
  expect(faults).toEqual([])
}, 120_000)

test('nothing is found against WCAG 2.2 AA with every section open', async () => {
  const { page, faults } = await browser.open()
  await ready(page)
  await page.selectOption('#program', 'stop')
  await page.click('.sums-section .count button')
  await page.waitForSelector('.sums .sum')
  await page.locator('.sum .takes button').first().click()
  // The rest of the view has an audit of its own.
  expect(await auditLooks(page, '.sums-section')).toEqual([])
  expect(faults).toEqual([])
}, 300_000)
