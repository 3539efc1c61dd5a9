/** The first journey: the page opens in a real browser and nothing goes wrong. */
import { expect, test } from 'vitest'
import { useBrowser } from './harness'

const browser = useBrowser()

test('the page opens, has a title and a heading, and reports no fault', async () => {
  const { page, faults } = await browser.open()
  await page.waitForSelector('h1')
  expect(await page.title()).toMatch(/grantflow/i)
  expect(faults).toEqual([])
})
