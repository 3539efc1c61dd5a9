/** Every view, in light, dark and forced colours, on a phone, a tablet and a desk: nothing against WCAG 2.2 AA, nothing wider than the page. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { audit, useBrowser } from './harness'
import { drawn, VIEWS } from './views'

const browser = useBrowser()

const WIDTHS = [320, 768, 1280] as const
const THEMES = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'dark', forcedColors: 'active' }],
] as const

for (const view of VIEWS) {
  test(`${view.name}: every theme at every width`, async () => {
    const { page, faults } = await browser.open({}, view.at)
    await drawn(page, view)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      expect([width, await overhang(page)]).toEqual([width, 0])
      for (const [name, media] of THEMES) {
        await page.emulateMedia(media)
        expect([width, name, await audit(page)]).toEqual([width, name, []])
      }
    }
    expect(faults).toEqual([])
  }, 180_000)
}

/** By how many pixels the page is wider than the window. */
async function overhang(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))
}
