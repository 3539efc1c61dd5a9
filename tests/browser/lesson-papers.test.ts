/** The papers of lessons in a real browser: how many sheets each takes on Letter and A4, what their heads say, and that no word is cut off. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { bareNumbers } from './bare-numbers'
import { audit, useBrowser } from './harness'
import { outsideWindow } from './outside-window'

const browser = useBrowser()

/** How many sheets a page takes. */
async function sheets(page: Page, format: 'Letter' | 'A4'): Promise<number> {
  const file = await page.pdf({ format })
  return (file.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length
}

async function paper(address: string) {
  const visit = await browser.open({}, address)
  await visit.page.waitForSelector('.paper-sheet .paper-title')
  return visit
}

/** What a reader sees on the paper alone, as wide as a sheet less its margins. */
async function printed(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 696, height: 1000 })
  await page.waitForTimeout(300)
  const outside = await outsideWindow(page)
  const tall = await page
    .locator('.role-card')
    .evaluateAll((cards) =>
      cards
        .filter((card) => card.scrollHeight > card.clientHeight + 1)
        .map((card) => `${card.querySelector('h4')?.textContent} is longer than its card`),
    )
  return [...outside, ...tall]
}

test.each([
  ['#learn=jag-by-hand&print=handout&seed=3', 3],
  ['#learn=jag-by-hand&print=key&seed=3', 3],
  ['#learn=jag-by-hand&print=rubric', 1],
  ['#learn=give-us-clarity&print=handout&minutes=20&edition=penalties', 2],
  ['#learn=give-us-clarity&print=key&edition=penalties', 3],
  ['#learn=council-hearing&print=roles', 2],
])(
  '%s takes at most %i sheets, and no word of it is cut off',
  async (address, most) => {
    const { page, faults } = await paper(address)
    expect(await audit(page, '.lesson-paper')).toEqual([])
    expect(await bareNumbers(page)).toEqual([])
    for (const format of ['Letter', 'A4'] as const) {
      const count = await sheets(page, format)
      expect([format, count > 0 && count <= most, count]).toEqual([format, true, count])
    }
    expect(await printed(page)).toEqual([])
    const head = await page.innerText('.paper-head')
    expect(head).toMatch(/45 minutes|20 minutes/)
    expect(head).toMatch(
      /seed \d+ \u00b7 data \d{4}-\d\d \u00b7 scenarios? [0-9a-z]{5}-[0-9a-z]{5}/,
    )
    if (address.includes('edition=')) expect(head).toContain('edition penalties')
    // Nothing of the page around it is printed.
    expect(
      await page
        .locator('header:visible, footer:visible, main > :not(.lesson-paper):visible')
        .count(),
    ).toBe(0)
    expect(faults).toEqual([])
  },
  120_000,
)

test('the made-up state fits one sheet of either size, blank and solved', async () => {
  for (const kind of ['handout', 'key']) {
    const { page } = await paper(`#learn=jag-by-hand&print=${kind}`)
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 696, height: 1000 })
    const sheet = page.locator('.paper-sheet', { has: page.locator('.paper-five') })
    expect(await sheet.count()).toBe(1)
    // Letter is the shorter: 279 mm less 31 of margin, at 96 pixels to the inch.
    expect((await sheet.boundingBox())!.height).toBeLessThan((248 / 25.4) * 96)
    const blanks = await sheet.locator('.blank').count()
    expect(blanks).toBe(kind === 'handout' ? 15 : 0)
  }
}, 120_000)

test('the key of a class has a row a seed, with the place and the answer of each', async () => {
  const { page } = await paper('#learn=jag-by-hand&print=key&minutes=90&seeds=30')
  const rows = page.locator('.paper-sheet').last().locator('.paper-rubric tbody tr')
  await expect.poll(() => rows.count()).toBe(30)
  const cells = await rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => cell.textContent)),
  )
  expect(cells.map(([seed]) => seed)).toEqual(Array.from({ length: 30 }, (_, at) => String(at + 1)))
  const places = new Set(cells.map(([, place]) => place))
  expect(places.size).toBeGreaterThan(3)
  // One place, one answer: the key hangs on nothing but the place drawn.
  const answers = new Set(cells.map(([, ...rest]) => rest.join()))
  expect(answers.size).toBe(places.size)
  expect(cells.every(([, place, answer]) => place !== '\u2013' && answer?.startsWith('$'))).toBe(
    true,
  )
  expect(await printed(page)).toEqual([])
}, 120_000)

test('the handout holds no answer of its key, and another paper is one choice away', async () => {
  const { page } = await paper('#learn=jag-by-hand&print=handout&minutes=20')
  expect(await page.innerText('.lesson-paper')).not.toContain('513,333')
  await page.locator('.paper-controls select').first().selectOption('key')
  await page.waitForSelector('.arithmetic')
  expect(await page.innerText('.lesson-paper')).toContain('513,333')
  expect(page.url()).toContain('print=key')
}, 60_000)

test('the guide for teachers names its sources, and prints', async () => {
  const { page, faults } = await browser.open({}, '#learn=guide')
  await page.waitForSelector('.guide-sources')
  expect(await page.locator('.guide-sources').count()).toBe(5)
  // A source is told by its title, not by the name of its row.
  const told = await page.locator('.guide-sources li').allInnerTexts()
  expect(told.filter((each) => !each.includes(','))).toEqual([])
  expect(await audit(page, '.lesson-paper')).toEqual([])
  expect(await sheets(page, 'A4')).toBeLessThanOrEqual(3)
  expect(await printed(page)).toEqual([])
  expect(faults).toEqual([])
}, 60_000)
