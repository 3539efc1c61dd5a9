/** Every number of every view is a button; it says of which year and what kind it is, and its reasons lead down to a source, a law or the reader's own setting. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { askNumbers, bareNumbers, openEverything } from './bare-numbers'
import { useBrowser } from './harness'
import { drawn, VIEWS } from './views'
import { unsaidFigures } from './year-and-kind'

const browser = useBrowser()

/** What a reader presses to see all of a view. */
const PRESS: Readonly<Record<string, readonly string[]>> = {
  '': ['Count every program'],
  '#next': ['Show the ledger'],
  '#awards': ['example'],
  '#doubt': ['Give the share withheld a range'],
}

/** So many numbers are asked in a view, one of each kind, and so many inputs followed; another run begins at another one. */
const ASKED = Number(process.env['GRANTFLOW_ASKED'] ?? 16)
const FOLLOWED = 2 * ASKED
const RUN = Number(process.env['GRANTFLOW_RUN'] ?? 0)

async function press(page: Page, words: string): Promise<void> {
  const button = page.locator('main button', { hasText: words }).first()
  if ((await button.count()) === 0) return
  await button.click()
  // What it begins may take a turn or two to show that it is at work.
  await page.waitForTimeout(500)
  await page.waitForFunction(() => document.querySelector('main progress') === null, undefined, {
    timeout: 60_000,
  })
  await page.waitForSelector('main button.num')
}

describe.each(VIEWS)('$name', (view) => {
  test('no number stands as bare text, each leads to where it is from, and each sum has its year and kind', async () => {
    const { page, faults } = await browser.open(
      { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' },
      view.at,
    )
    await drawn(page, view)
    for (const words of PRESS[view.at] ?? []) await press(page, words)
    await openEverything(page)
    expect(await bareNumbers(page)).toEqual([])
    const { asked, followed, unanswered } = await askNumbers(page, ASKED, RUN, FOLLOWED)
    expect(unanswered).toEqual([])
    expect(asked).toBeGreaterThan(0)
    expect((await unsaidFigures(page)).unsaid).toEqual([])
    // What a reader's own table says has no input but its row.
    if (view.at !== '#awards') expect(followed).toBeGreaterThan(0)
    expect(faults).toEqual([])
    await page.context().close()
  }, 120_000)
})
