/** Holds the page to its reach: theme, forced colours, small and wide windows, large and loose text, still motion, paper. */
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { useBrowser } from './harness'

const browser = useBrowser()
const ROOMS = ['#', '#caught', '#next', '#place=3651000', '#words'] as const

let leave: (() => Promise<void>) | undefined
afterEach(async () => {
  await leave?.()
  leave = undefined
})

async function visit(path: string, options: Parameters<typeof browser.open>[0] = {}) {
  const seen = await browser.open(options, path)
  leave = () => seen.page.context().close()
  await seen.page.waitForSelector('main h2, main .sent')
  return seen
}

/** What sticks out of the window at the right, by class; parts that scroll by themselves may. */
function sticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const clipped = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || clipped(element.parentElement))
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { right, width: own } = element.getBoundingClientRect()
        return own > 0 && right > width + 1 && !element.closest('.skip') && !clipped(element)
      })
      .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`)
      .slice(0, 5)
  })
}

/** Set a style of the reader's own, as a browser extension does; the page's policy allows no style element. */
function dress(page: Page, css: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)
}

test('the theme is chosen, kept, and in force before anything is painted', async () => {
  const { page, faults } = await visit('#words', { colorScheme: 'light' })
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(await ground()).toBe('rgb(251, 250, 246)')
  await page.selectOption('.theme-switch select', 'dark')
  expect(await ground()).toBe('rgb(20, 24, 28)')
  await page.reload({ waitUntil: 'commit' })
  await page.waitForFunction(() => document.querySelector('main') !== null)
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
  expect(await ground()).toBe('rgb(20, 24, 28)')
  await page.selectOption('.theme-switch select', 'system')
  expect(await ground()).toBe('rgb(251, 250, 246)')
  expect(faults).toEqual([])
})

test('a term opens by key, leads to all words, and the focus comes back', async () => {
  const { page } = await visit('#')
  const term = page.locator('.room-words .term').first()
  await term.focus()
  await page.keyboard.press('Enter')
  await page.waitForSelector('.popover')
  const meaning = page.locator('.popover')
  expect(await meaning.textContent()).toContain('31 U.S.C. 1102')
  const box = (await meaning.boundingBox())!
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(1280)
  await page.keyboard.press('Escape')
  expect(await meaning.count()).toBe(0)
  expect(await term.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await page.waitForSelector('.popover')
  await page.locator('.popover a', { hasText: 'All words' }).press('Enter')
  await page.waitForSelector('.words')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('fiscal-year')
})

test('nothing sticks out: 320 pixels, spaced text, text twice as large, and 4K', async () => {
  const spaced =
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'
  const large = ':root { font-size: 200% !important }'
  const found: string[] = []
  for (const room of ROOMS)
    for (const [width, css] of [
      [320, ''],
      [320, spaced],
      [1280, large],
      [3840, ''],
    ] as const) {
      const { page } = await visit(room, { viewport: { width, height: 900 } })
      if (css !== '') await dress(page, css)
      // Drawings follow the width and the letters a moment later.
      await page.waitForTimeout(1200)
      for (const what of await sticksOut(page)) found.push(`${room} at ${width}: ${what}`)
      await leave?.()
    }
  expect(found).toEqual([])
})

test('with the system’s colours, kinds and fates are still drawn', async () => {
  const { page } = await visit('#', { forcedColors: 'active', colorScheme: 'dark' })
  await page.waitForSelector('.shape')
  const token = (name: string) =>
    page.evaluate(
      (each) => getComputedStyle(document.documentElement).getPropertyValue(each).trim(),
      name,
    )
  expect(await token('--state')).toBe('CanvasText')
  expect(await token('--paper')).toBe('Canvas')
  const marked = page.locator('.rooms [aria-current="page"]').first()
  expect(await marked.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid')
})

test('who wants less motion sees none', async () => {
  const { page } = await visit('#', { reducedMotion: 'reduce' })
  await page.waitForSelector('.rows tbody tr')
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element)
        return transitionDuration !== '0s' || animationName !== 'none'
      }).length,
  )
  expect(moving).toBe(0)
})

test('every room prints on Letter and A4, tagged, with its citation, and nothing is cut off', async () => {
  for (const room of ROOMS) {
    const { page } = await visit(room, { colorScheme: 'dark' })
    await page.waitForSelector('.cite-line')
    for (const format of ['Letter', 'A4'] as const) {
      const file = await page.pdf({ format, printBackground: true, tagged: true })
      expect([room, format, file.includes('StructTreeRoot')]).toEqual([room, format, true])
    }
    // The width of the paper less its margins.
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 696, height: 1000 })
    await page.waitForTimeout(500)
    expect([room, await sticksOut(page)]).toEqual([room, []])
    expect(await page.locator('.cite-line').innerText()).toContain('Printed from')
    // On white, whatever the screen shows.
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    )
    await leave?.()
  }
})
