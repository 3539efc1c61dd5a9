/** The proof page in a real browser: every year fetched, every published figure recomputed, its counts those of the model. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shippedDataset } from '../../src/cli/shipped'
import { prove } from '../../src/model/index'
import { auditLooks, useBrowser } from './harness'
import { bareNumbers, openEverything } from './bare-numbers'

const browser = useBrowser()

test('the counts of the model, a miss with its reasons, the sources and the hash, all in the page', async () => {
  const whole = shippedDataset('all')
  const proof = prove(whole)
  const { page, faults } = await browser.open({}, '#proof')
  await page.waitForSelector('.proof-classes', { timeout: 120_000 })
  for (const [name, { figures, matches }] of Object.entries(proof.classes)) {
    const cells = page.locator(`.proof-classes tr[data-class="${name}"] .num`)
    expect(await cells.allInnerTexts()).toEqual([figures, ...Object.values(matches)].map(String))
  }
  // A miss: its difference leads to the published figure and to the run that answers to it.
  await page.selectOption('.proof-choices label:nth-of-type(3) select', 'within-5')
  await page.click('.proof-rows tbody tr:first-child td:nth-of-type(5) .num')
  await page.waitForSelector('.why')
  expect(await page.innerText('.why')).toMatch(/computed \u2212 published/i)
  await page.keyboard.press('Escape')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('text=CSV of every figure'),
  ])
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\n')
  expect(lines).toHaveLength(1 + whole.published.length)
  expect(await page.innerText('.list-checked')).toBe('hashed anew in this browser: the same')
  await page.click('text=The sources')
  expect(await page.locator('section[aria-labelledby=proof-sources-title] tbody tr').count()).toBe(
    whole.sources.size,
  )
  await openEverything(page)
  const bare = await bareNumbers(page)
  expect(bare.map(({ inside, text }) => `${inside}: ${text}`)).toEqual([])
  expect(await auditLooks(page)).toEqual([])
  expect(faults).toEqual([])
}, 300_000)
