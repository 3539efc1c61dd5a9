/** The pictures by keyboard and by hand: circles and tiles are walked, files and links are taken, nothing is out of reach. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { auditLooks, useBrowser } from './harness'

const { open } = useBrowser()

async function ready(page: Page): Promise<void> {
  await page.waitForSelector('.map .circles, .tiles .tile')
}

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')

/** Reasons are open once their heading has the focus. */
async function reasonsOpen(page: Page, of: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('.why h2')?.textContent ?? ''))
    .toContain(of)
}

test('the arrow keys walk the circles, each says what it is, and the focus is never lost', async () => {
  const { page, faults } = await open()
  await ready(page)
  expect(await page.locator('#map-picture .walk[tabindex="0"]').count()).toBe(1)
  expect(await page.locator('#map-picture [tabindex="0"]').count()).toBe(1)
  await page.focus('#map-picture .walk')
  const seen = new Set([await focused(page)])
  expect([...seen][0]).toContain('California')
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'End']) {
    await page.keyboard.press(key)
    const says = await focused(page)
    expect(says).toMatch(/awarded.*Show the reasons$/)
    seen.add(says)
  }
  expect(seen.size).toBeGreaterThan(3)
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await reasonsOpen(page, 'California')
  await page.keyboard.press('Escape')
  await expect.poll(() => focused(page)).toContain('California')
  expect(faults).toEqual([])
})

test('the tiles: chosen by a switch, walked by the keys, kept for the visit, with the same numbers', async () => {
  const { page, faults } = await open()
  await ready(page)
  await page.click('#map button:has-text("Tiles")')
  await page.waitForSelector('.tiles .tile')
  expect(await page.locator('.tiles [role="button"]').count()).toBe(56)
  expect(await page.locator('.tiles [tabindex="0"]').count()).toBe(1)
  await page.focus('.tiles [data-at="CA"]')
  await page.keyboard.press('ArrowRight')
  expect(await focused(page)).toMatch(/^Utah: /)
  await page.keyboard.press('ArrowUp')
  expect(await focused(page)).toMatch(/^Nevada: .* held/)
  await page.keyboard.press('Enter')
  await reasonsOpen(page, 'Nevada')
  await page.keyboard.press('Escape')
  await expect.poll(() => focused(page)).toMatch(/^Nevada: /)
  await page.click('#map button:has-text("As a table")')
  expect(await page.locator('#map tbody tr').count()).toBe(56)
  // Another room and back: the tiles are still there.
  await page.evaluate(() => (location.hash = '#caught'))
  await page.waitForSelector('#map', { state: 'detached' })
  await page.evaluate(() => (location.hash = '#'))
  await page.waitForSelector('.tiles .tile')
  expect(faults).toEqual([])
})

test('the borders of counties come when they are asked for, and not before', async () => {
  const { page, faults } = await open()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await ready(page)
  expect(asked.some((url) => url.includes('counties'))).toBe(false)
  await page.check('#map input[type="checkbox"]')
  await page.waitForSelector('.county-borders')
  expect(asked.some((url) => url.includes('counties'))).toBe(true)
  expect(await page.locator('#map .circles.state').getAttribute('d')).toBe('')
  expect(faults).toEqual([])
})

test('a picture is taken as SVG, as PNG and as a link that leads back to it', async () => {
  const { page, faults } = await open({ permissions: ['clipboard-read', 'clipboard-write'] })
  await ready(page)
  await page.locator('#gains').scrollIntoViewIfNeeded()
  await page.waitForSelector('#gains-picture')
  const [svg] = await Promise.all([
    page.waitForEvent('download'),
    page.click('#gains .takes button:has-text("SVG")'),
  ])
  expect(svg.suggestedFilename()).toBe('gains-2016.svg')
  const text = await readFile(await svg.path(), 'utf8')
  expect(text).toContain('Who gains and who loses')
  expect(text).toMatch(/<desc>.*California/)
  const [png] = await Promise.all([
    page.waitForEvent('download'),
    page.click('#gains .takes button:has-text("PNG")'),
  ])
  expect(png.suggestedFilename()).toBe('gains-2016.png')
  const bytes = await readFile(await png.path())
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  await page.click('#gains .takes button:has-text("Copy link")')
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/#s=.*&see=gains$/)
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const again = await open({}, link.slice(link.indexOf('#')))
  // A scenario that is opened is shown before it counts.
  await again.page.waitForSelector('main')
  expect(again.faults).toEqual([])
  expect(faults).toEqual([])
})

test('gains, losses and states are walked by the keys, in any order and on either scale', async () => {
  const { page, faults } = await open()
  await ready(page)
  await page.locator('#gains').scrollIntoViewIfNeeded()
  await page.waitForSelector('#gains-picture')
  expect(await page.locator('#gains-picture [tabindex="0"]').count()).toBe(1)
  await page.focus('#gains-picture [tabindex="0"]')
  await page.keyboard.press('ArrowDown')
  expect(await focused(page)).toMatch(/^New York City, NY: .*less than in the baseline/)
  await page.click('#gains button:has-text("logarithmic")')
  await page.locator('#states').scrollIntoViewIfNeeded()
  await page.waitForSelector('#states-picture')
  await page.focus('#states-picture [data-at="CA amount"]')
  await page.keyboard.press('ArrowRight')
  expect(await focused(page)).toMatch(/^California, change against the baseline/)
  await page.click('#states button:has-text("the same for all")')
  await page.click('#states button:has-text("name")')
  expect(await page.textContent('#states-picture .state-panel text')).toBe('Alabama')
  expect(faults).toEqual([])
})

test('nothing in the pictures is against WCAG with tiles in place of the map, and its table open', async () => {
  const { page, faults } = await open()
  await ready(page)
  for (const id of ['#gains', '#states']) {
    await page.locator(id).scrollIntoViewIfNeeded()
    await page.waitForSelector(`${id}-picture`)
  }
  await page.click('#map button:has-text("Tiles")')
  await page.waitForSelector('.tiles .tile')
  await page.click('#map .takes button:has-text("As a table")')
  expect(await auditLooks(page, '#flow', '#map', '#gains', '#states')).toEqual([])
  expect(faults).toEqual([])
}, 300_000)
