/** Takes every kind of file from the page as a reader would, by keyboard too, and looks into each. */
import { readFile } from 'node:fs/promises'
import { csvParseRows } from 'd3-dsv'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { auditLooks, useBrowser } from './harness'

const browser = useBrowser()

async function openPage() {
  const visit = await browser.open()
  await visit.page.waitForSelector('.rows tbody tr')
  await visit.page.waitForSelector('.map .circles')
  return visit
}

/** Press a button and read the file that comes. */
async function take(page: Page, label: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: label, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

test('the dialog gives numbers, pictures and citations, each with the id and the versions', async () => {
  const { page, faults } = await openPage()
  const opener = page.getByRole('button', { name: 'Export', exact: true })
  await opener.focus()
  await page.keyboard.press('Enter')
  await page.waitForSelector('dialog[open]')
  const stamp = await page.innerText('dialog .said')
  const id = /scenario ([0-9a-z]{5}-[0-9a-z]{5})/.exec(stamp)![1]!

  const every = await take(page, 'CSV, every award')
  expect(every.name).toContain(id)
  const rows = csvParseRows(every.bytes.toString('utf8'))
  expect(rows[0]).toContain('scenario_id')
  const at = rows[0]!.indexOf('scenario_id')
  expect(rows.length).toBeGreaterThan(1000)
  expect(rows.slice(1).every((row) => row[at] === id)).toBe(true)

  const shown = await take(page, 'CSV, the rows shown')
  expect(shown.bytes.toString('utf8')).toContain(id)

  const book = await take(page, 'Excel workbook')
  const parts = unzipSync(new Uint8Array(book.bytes))
  expect(Buffer.from(parts['xl/sharedStrings.xml']!).toString('utf8')).toContain(id)

  const json = JSON.parse((await take(page, 'JSON')).bytes.toString('utf8'))
  expect(json).toMatchObject({ id, balance: 0 })
  const column = rows[0]!.indexOf('awarded')
  expect(rows.slice(1).reduce((sum, row) => sum + Number(row[column]), 0)).toBe(json.totals.awarded)

  const titles = await page.locator('dialog .exports button[aria-label$=", SVG"]').all()
  expect(titles.length).toBeGreaterThanOrEqual(2)
  for (const button of titles) {
    const label = (await button.getAttribute('aria-label'))!
    const svg = (await take(page, label)).bytes.toString('utf8')
    expect(svg).toContain(id)
    expect(svg).toMatch(/<title>[^<]+<\/title><desc>[^<]+<\/desc>/)
    expect(svg).toContain('Sources: ')
    expect(svg).not.toMatch(/ class=| style=|<script|var\(--/)
    expect(svg.match(/(?:href|src)=|url\((?!['"]?#|data:)/g)).toBeNull()
    const png = (await take(page, label.replace(/SVG$/, 'PNG'))).bytes
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBeGreaterThan(1000)
    expect(png.length).toBeGreaterThan(20_000)
  }
  for (const kind of ['Text', 'Markdown', 'BibTeX'])
    expect((await take(page, `Save the citation as ${kind}`)).bytes.toString('utf8')).toContain(id)

  await page.keyboard.press('Escape')
  await page.waitForSelector('dialog[open]', { state: 'detached' })
  expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(faults).toEqual([])
}, 120_000)

test('reasons come with progress, one line an award', async () => {
  const { page, faults } = await openPage()
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const file = await take(page, 'CSV, with reasons')
  const rows = csvParseRows(file.bytes.toString('utf8'))
  const why = rows[0]!.indexOf('why')
  expect(rows.length).toBeGreaterThan(1000)
  expect(rows.slice(1).every((row) => row[why] !== '')).toBe(true)
  expect(await page.innerText('dialog [role=status]')).toContain('Saved')
  expect(faults).toEqual([])
}, 120_000)

test('a picture taken from under it is the same file, and the page printed cites itself', async () => {
  const { page, faults } = await openPage()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.flow-section .takes button:has-text("SVG")').click(),
  ])
  const svg = await readFile(await download.path(), 'utf8')
  expect(svg).toMatch(/scenario [0-9a-z]{5}-[0-9a-z]{5}/)
  await page.emulateMedia({ media: 'print' })
  const cited = page.locator('.cite-line')
  expect(await cited.isVisible()).toBe(true)
  expect(await cited.innerText()).toMatch(/scenario [0-9a-z]{5}-[0-9a-z]{5}.*data edition/)
  expect(faults).toEqual([])
}, 120_000)

test('nothing is found against WCAG 2.2 AA in the dialog, in any look', async () => {
  const { page, faults } = await openPage()
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.waitForSelector('dialog[open] .exports')
  expect(await auditLooks(page, 'dialog', '.cite-line')).toEqual([])
  await page.setViewportSize({ width: 320, height: 740 })
  const wide = await page.locator('dialog').evaluate((box) => box.scrollWidth - box.clientWidth)
  expect(wide).toBeLessThanOrEqual(0)
  expect(faults).toEqual([])
}, 300_000)
