/** The page in a language made by a function: its sentences are all told in it, and the layouts hold with a third more letters. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildSite } from '../../tools/build.mjs'
import { root } from '../../tools/root.mjs'
import { serve } from '../../tools/serve.mjs'
import { PSEUDO } from '../../tools/words/translation'
import { lettersAmiss } from './drawn-letters'
import { launchBrowser, takeUp } from './harness'
import { outsideWindow } from './outside-window'
import { dataTexts, plainRuns, untold } from './plain-words'
import { drawn, VIEWS } from './views'

/**
 * Pictures whose labels touch at 320 pixels in this language; each has its table beside it.
 * State by state: "no change" under the middle of the axis, beside a figure at its end.
 * What a place must bridge: the note of the most that is missing so far.
 */
const TIGHT = /^(?:states|bridge): /
/** A key of the model with several words, which one column shows as it is. */
const KEYS = new Set(['through the state'])
/** How many lone words of a view may stay English: keys of the model that are shown as they are, such as `held`. */
const LONE = 50

let site: Awaited<ReturnType<typeof serve>> | undefined
let browser: Awaited<ReturnType<typeof launchBrowser>> | undefined
const data = dataTexts()

beforeAll(async () => {
  await buildSite(PSEUDO)
  site = await serve(`${root}/dist/site-${PSEUDO}`, 0)
  browser = await launchBrowser()
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

// The page of components is for who builds the page, and stays English.
for (const view of VIEWS.filter(({ at }) => at !== '#components'))
  test(`${view.name}: told in another language`, async () => {
    const page = await browser!.newPage({ viewport: { width: 1280, height: 800 } })
    const faults: string[] = []
    page.on('pageerror', (fault) => faults.push(fault.message))
    await page.goto(site!.address + view.at)
    await takeUp(page)
    await drawn(page, view)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(PSEUDO)
    const { phrases, lone } = untold(await plainRuns(page), data)
    console.log(`${view.name}: ${lone.length} lone words in English: ${lone.join(', ')}`)
    expect(phrases.filter((each) => !KEYS.has(each))).toEqual([])
    expect(lone.length).toBeLessThan(LONE)
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect([width, over > 0 ? over : 0]).toEqual([width, 0])
      expect([width, await outsideWindow(page)]).toEqual([width, []])
      const amiss = await lettersAmiss(page)
      expect([width, amiss.filter((each) => width > 320 || !TIGHT.test(each))]).toEqual([width, []])
    }
    await page.close()
    expect(faults).toEqual([])
  }, 120_000)
