/** A journey through the back-test: by its address, the picture, its table, its file, and how narrow and dark it may be. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { audit, useBrowser } from './harness'

const browser = useBrowser()

test('opens by its address while the page answers, and gives its table and its file', async () => {
  const { page, faults } = await browser.open()
  await page.waitForSelector('.ways a:has-text("Back-test")')
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
  await page.click('.ways a:has-text("Back-test")')
  await page.waitForSelector('svg.holds .hold')
  expect(await page.innerText('.ways [aria-current]')).toBe('Back-test')
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

for (const [name, options] of [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['320 pixels', { viewport: { width: 320, height: 720 } }],
  ['forced colours', { forcedColors: 'active' }],
] as const) {
  test(`nothing is found against WCAG 2.2 AA: ${name}`, async () => {
    const { page, faults } = await browser.open(options, '#backtest')
    await page.waitForSelector('svg.holds .hold')
    await page.click('.holds-section button:has-text("As a table")')
    await page.waitForSelector('.holds-section tbody tr')
    expect(await audit(page)).toEqual([])
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(wide).toBeLessThanOrEqual(0)
    expect(faults).toEqual([])
  }, 120_000)
}
