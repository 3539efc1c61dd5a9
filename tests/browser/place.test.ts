/** A journey through the fourth room: the answer, what would change it tried and undone, other years, another place by keyboard. */
import { expect, test } from 'vitest'
import { audit, useBrowser } from './harness'

const browser = useBrowser()

test('my place: read the answer, try what would change it, undo, count a year, go to a peer and to another place', async () => {
  const { page, faults } = await browser.open({}, '#place=3651000')
  const answer = () => page.innerText('.place-answer')
  await expect.poll(answer).toContain('so it gets $0')
  await page.click('.on-this-page a:has-text("What would change it")')
  await page.waitForSelector('.flips li')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
    'What would change it',
  )
  const first = page.locator('.flips li >> nth=0')
  expect(await first.innerText()).toContain('fails \u2192 is not reached')
  await first.locator('button:has-text("Try it")').click()
  await expect.poll(answer).toContain('nothing of it is held')
  await page.keyboard.press('Control+z')
  await expect.poll(answer).toContain('so it gets $0')
  await page.click('.on-this-page a:has-text("Places like it")')
  await page.waitForSelector('.peers tbody a')
  expect(await audit(page)).toEqual([])
  await page.click('.peers tbody a >> nth=0')
  await expect.poll(() => page.innerText('h2.page-title')).toBe('Chicago, IL')
  await page.focus('.place-find input')
  await page.keyboard.type('Enterprise, AL')
  await expect.poll(() => page.innerText('h2.page-title')).toBe('Enterprise, AL')
  await expect.poll(answer).toContain('its share, $9,855,')
  await page.goBack()
  await expect.poll(() => page.innerText('h2.page-title')).toBe('Chicago, IL')
  expect(faults).toEqual([])
}, 180_000)

test('at 320 pixels, in the dark, nothing is cut off and nothing is found against WCAG 2.2 AA', async () => {
  const options = { viewport: { width: 320, height: 800 }, colorScheme: 'dark' } as const
  const { page, faults } = await browser.open(options, '#place=PR')
  await page.waitForSelector('.place-answer')
  for (const part of ['award-history', 'direct', 'findings', 'flips', 'peers', 'timeline', 'facts'])
    await page.locator(`#${part}`).scrollIntoViewIfNeeded()
  await page.waitForSelector('.award-history')
  await page.waitForSelector('.timeline')
  await expect.poll(() => page.locator('.place-room progress').count()).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  expect(await audit(page)).toEqual([])
  expect(faults).toEqual([])
}, 180_000)
