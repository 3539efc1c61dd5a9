/** The teacher's board in a real browser: thirty files at once with bad ones among them, read, run, taken along, and nothing sent. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { auditLooks, useBrowser } from './harness'
import { bareNumbers, openEverything } from './bare-numbers'

const browser = useBrowser()
const shares = [0, 0.1, 0.25, 0.5, 0.75, 1]

/** A scenario as a student's page saves it. */
function handIn(author: string, share: number): string {
  return JSON.stringify({
    format: 'grantflow-scenario',
    version: 2,
    title: 'My answer',
    author,
    base: 'nine-letters-2017',
    changes: { 'conditions.jag16-1373.share': share },
  })
}

const letter = (n: number) => String.fromCodePoint(65 + (n % 26)).repeat(n < 26 ? 1 : 2)

const file = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
})

const CLASS = [
  ...Array.from({ length: 30 }, (_, n) =>
    file(`s${n}.json`, handIn(`Student ${letter(n)}`, shares[n % 6]!)),
  ),
  file('photo.json', Buffer.from([0xff, 0xd8, 0xff])),
  file('empty.json', ''),
  file('typo.json', handIn('Typo', 0.5).replace('share', 'shair')),
  file('s0.json', handIn('Student A', 0)),
]

test('thirty files and three bad ones through the file field: the class, its spread, and what was changed', async () => {
  const { page, faults } = await browser.open({}, '#board')
  const asked: string[] = []
  await page.waitForSelector('.board-zone')
  await page.waitForLoadState('networkidle')
  page.on('request', (request) => {
    asked.push(`${request.url()} ${request.postData() ?? ''}`)
  })
  await page.setInputFiles('.board-zone input[type=file]', CLASS)
  await page.waitForSelector('.board-students tbody tr:nth-child(30)')
  expect(await page.innerText('.acts [role=status]')).toBe(
    '30 students on the board; three files could not be read.',
  )
  const listed = await page.locator('.board-bad li').allInnerTexts()
  expect(listed).toHaveLength(4)
  expect(listed.join('\n')).toMatch(/photo\.json is not text[^]*empty\.json is empty[^]*typo\.json/)
  expect(listed.at(-1)).toBe('s0.json was given more than once; it counts once.')
  expect(await page.innerText('.board-touched tbody tr')).toMatch(/share withheld\s+25\s/)
  expect(await page.locator('.class-dots circle').count()).toBe(3 * 30)
  // What the page fetched meanwhile is its own, and holds nothing of the class.
  expect(asked.filter((each) => /student|typo|photo/i.test(each))).toEqual([])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('.board-page .acts button:has-text("CSV")'),
  ])
  const csv = readFileSync(await download.path(), 'utf8')
  expect(csv.trim().split('\n')).toHaveLength(1 + 30 + 3)
  await openEverything(page)
  const bare = await bareNumbers(page)
  expect(bare.map(({ inside, text }) => `${inside}: ${text}`)).toEqual([])
  expect(await auditLooks(page)).toEqual([])
  await page.click('text=Clear the board')
  expect(await page.locator('.board-students').count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('board-title')
  expect(faults).toEqual([])
}, 300_000)
