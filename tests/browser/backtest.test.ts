/** A journey through the back-test: by its address, the picture, its table, its file, and how narrow and dark it may be. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { auditLooks, useBrowser } from './harness'

const browser = useBrowser()

test('opens by its address while the page answers, and gives its table and its file', async () => {
  const { page, faults } = await browser.open()
  await page.waitForSelector('.rooms a:has-text("Back-test")')
  await page.evaluate(() => {
    const gaps: number[] = []
    let last = performance.now()
    const watch = () => {
      const now = performance.now()
      gaps.push(now - last)
      last = now
      setTimeout(watch)
    }
    watch()
    Object.assign(window, { gaps })
  })
  await page.click('.rooms a:has-text("Back-test")')
  await page.waitForSelector('svg.holds .hold')
  expect(await page.innerText('.rooms [aria-current]')).toBe('Back-test')
  const worst = await page.evaluate(() =>
    Math.max(...(window as unknown as { gaps: readonly number[] }).gaps),
  )
  console.log(`Back-test run in slices: longest stretch ${worst.toFixed(0)} ms`)
  expect(await page.innerText('.backtest-page > .busy')).toBe('')
  const bars = await page.locator('svg.holds .hold').count()
  await page.click('.holds-section button:has-text("As a table")')
  expect(await page.locator('.holds-section tbody tr').count()).toBe(bars)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.click('.holds-section button:has-text("CSV")'),
  ])
  const lines = readFileSync(await file.path(), 'utf8')
    .trimEnd()
    .split('\n')
  expect(file.suggestedFilename()).toBe('back-test-2016-2018.csv')
  expect(lines[0]).toContain('Verdict')
  expect(lines.length).toBe(bars + 1)
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => page.locator('.ended-section table').count()).toBe(2)
  expect(faults).toEqual([])
}, 120_000)

test('nothing is found against WCAG 2.2 AA with its table open', async () => {
  const { page, faults } = await browser.open({}, '#backtest')
  await page.waitForSelector('svg.holds .hold')
  await page.click('.holds-section button:has-text("As a table")')
  await page.waitForSelector('.holds-section tbody tr')
  // The rest of the view has an audit of its own; this table is long.
  expect(await auditLooks(page, '.holds-section')).toEqual([])
  expect(faults).toEqual([])
}, 300_000)
