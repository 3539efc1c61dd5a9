/** Every view, in light, dark and forced colours, on a phone, a tablet and a desk: nothing against WCAG 2.2 AA, nothing wider than the page, no letters of a drawing on each other. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { heightsOfLetters, lettersAmiss, setLetters } from './drawn-letters'
import { audit, useBrowser } from './harness'
import { outsideWindow } from './outside-window'
import { drawn, VIEWS } from './views'

const browser = useBrowser()

const WIDTHS = [320, 768, 1280] as const
/** Wider windows, and letters twice as large (WCAG 1.4.4): the look is the same, the room is not. */
const ROOMS = [
  [1920, 16],
  [3840, 16],
  [320, 32],
  [768, 32],
  [1280, 32],
] as const
/** The width of the paper less its margins. */
const PAPER = 696
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
      expect([width, await outsideWindow(page)]).toEqual([width, []])
      expect([width, await lettersAmiss(page)]).toEqual([width, []])
      for (const [name, media] of THEMES) {
        await page.emulateMedia(media)
        expect([width, name, await audit(page)]).toEqual([width, name, []])
      }
    }
    const usual = await heightsOfLetters(page)
    expect(['on paper', await tooWideForPaper(page)]).toEqual(['on paper', []])
    for (const [width, letters] of ROOMS) {
      await page.setViewportSize({ width, height: 800 })
      await setLetters(page, letters)
      const amiss = await lettersAmiss(page)
      expect([width, letters, amiss, await overhang(page)]).toEqual([width, letters, [], 0])
      expect([width, letters, await outsideWindow(page)]).toEqual([width, letters, []])
      if (letters === 16) continue
      const twice = await heightsOfLetters(page)
      for (const [name, height] of Object.entries(usual))
        expect([width, name, twice[name]! / height]).toEqual([width, name, expect.closeTo(2, 1)])
    }
    await setLetters(page, 16)
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: PAPER, height: 1000 })
    expect(['print', await lettersAmiss(page)]).toEqual(['print', []])
    expect(faults).toEqual([])
  }, 900_000)
}

/** Which drawings are not laid out anew when the page is printed, so that their letters would shrink. */
async function tooWideForPaper(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'))
    const wide = [...document.querySelectorAll<SVGSVGElement>('main svg[data-picture]')]
      .filter((drawing) => drawing.viewBox.baseVal.width > 930)
      .map((drawing) => drawing.id)
    dispatchEvent(new Event('afterprint'))
    return wide
  })
}

/** By how many pixels the page is wider than the window. */
async function overhang(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))
}
