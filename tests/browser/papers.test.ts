/** The five papers in a real browser: each on the screen, each as PDF on both sizes of paper, with its footnotes. */
import { expect, test } from 'vitest'
import { PAPER_IDS } from '../../src/ui/papers/paper-data'
import { auditLooks, useBrowser } from './harness'
import { bareNumbers, openEverything } from './bare-numbers'

const browser = useBrowser()

test('five papers: numbers open reasons, footnotes answer to them, print fits A4 and Letter', async () => {
  const { page, faults } = await browser.open({}, '#papers')
  await page.waitForSelector('.papers-list li:nth-child(5)')
  for (const id of PAPER_IDS) {
    await page.click(`.papers-list a[href="#papers=${id}"]`)
    await page.waitForSelector('.sheet .notes li')
    await page.waitForFunction(() => !document.querySelector('main progress'))
    const notes = await page.locator('.sheet .notes li').count()
    const marks = await page.locator('.sheet .noted sup').allInnerTexts()
    const numbers = marks.map((text) => Number(/\d+/.exec(text)?.[0]))
    expect(new Set(numbers)).toEqual(new Set(Array.from({ length: notes }, (_, at) => at + 1)))
    await page.click('.sheet .num >> nth=0')
    await page.waitForSelector('.why')
    await page.keyboard.press('Escape')
    await openEverything(page)
    const bare = await bareNumbers(page)
    expect(bare.map(({ inside, text }) => `${id}, ${inside}: ${text}`)).toEqual([])
    expect(await auditLooks(page)).toEqual([])
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await page.pdf({ format, preferCSSPageSize: false })
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []
      expect(sheets.length).toBeGreaterThan(0)
      expect(sheets.length).toBeLessThanOrEqual(5)
    }
    await page.emulateMedia({ media: 'print', colorScheme: 'light', forcedColors: 'none' })
    const printed = await page.evaluate(() => {
      const sheet = document.querySelector<HTMLElement>('.sheet')!
      const { color } = getComputedStyle(sheet.querySelector('.notes li')!)
      const ink = getComputedStyle(document.body).color
      return { wide: sheet.scrollWidth - sheet.clientWidth, plain: color === ink }
    })
    expect(printed).toEqual({ wide: 0, plain: true })
    await page.emulateMedia({ media: 'screen' })
    await page.click('text=All five papers')
    await page.waitForSelector('.papers-list')
  }
  expect(faults).toEqual([])
}, 300_000)
