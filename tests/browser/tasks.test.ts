/** What readers come to do, each done with a pointer and again by the keyboard alone. */
import { inject } from 'vitest'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { writeLink } from '../../src/model'
import { openScenarioFile } from '../../src/cli/scenario-files'
import { readScenario } from '../../src/model'
import { useBrowser } from './harness'
import { READERS } from './reader'
import type { Reader } from './reader'

const browser = useBrowser()

/** Opens a room as a new visitor, with the first figures drawn. */
async function enter(
  make: (page: Page) => Reader,
  at = '',
): Promise<Reader & { faults: readonly string[] }> {
  const { page, faults } = await browser.open({ acceptDownloads: true }, at)
  await page.waitForSelector(at === '' ? '.map .circles' : 'main h2')
  return { ...make(page), faults }
}

const said = (page: Page) => page.innerText('.just')
const sentence = (page: Page) => page.innerText('.sent')

for (const make of READERS) {
  const { name } = make
  describe(name === 'byPointer' ? 'with a pointer' : 'by the keyboard alone', () => {
    test('1. open a link somebody sent', async () => {
      const scenario = readScenario(openScenarioFile('nine-letters-2017').text, 'it')
      const half = {
        ...scenario,
        base: 'nine-letters-2017',
        title: 'Half of it',
        changes: { 'conditions.jag16-1373.share': 0.5 },
        results: {},
      }
      const link = writeLink(half, { place: '1714000' })
      const { page, faults } = await browser.open({}, link)
      const reader = make(page)
      await page.waitForSelector('dialog[open]')
      await reader.press(page.locator('dialog button:has-text("Open it")'))
      await expect.poll(() => page.inputValue('.ctl input.place')).toContain('Chicago')
      await expect.poll(() => page.inputValue('.ctl input.share')).toBe('50')
      expect(faults).toEqual([])
    }, 90_000)

    test('2. withhold another share, by typing and by the slider, and take it back', async () => {
      const reader = await enter(make)
      const { page } = reader
      await reader.write(page.locator('.ctl input.share'), '50')
      await expect.poll(() => said(page)).toContain('50')
      await reader.slide(page.locator('#share-slider'), -3)
      await expect.poll(() => page.inputValue('#share-slider')).not.toBe('50')
      // Each press of an arrow key is a step of its own; a click on the slider is one.
      const undo = page.locator('header nav button:has-text("Undo")')
      for (let step = 0; step < 6 && (await undo.isEnabled()); step += 1) await reader.press(undo)
      await expect.poll(() => page.inputValue('.ctl input.share')).toBe('100')
      expect(reader.faults).toEqual([])
    }, 90_000)

    test('3. read the condition another way', async () => {
      const reader = await enter(make)
      const { page } = reader
      await reader.choose(page.locator('#reading'), 's1373_mayors_2017')
      await expect.poll(() => page.inputValue('#reading')).toBe('s1373_mayors_2017')
      await expect.poll(() => said(page)).toMatch(/cannot be told|nine|Nine/)
      expect(reader.faults).toEqual([])
    }, 90_000)

    test('4. look at another year', async () => {
      const reader = await enter(make)
      const { page } = reader
      await reader.choose(page.locator('#year'), '2018')
      await expect.poll(() => sentence(page), { timeout: 20_000 }).toContain('2018')
      await page.waitForSelector('.flow')
      expect(reader.faults).toEqual([])
    }, 90_000)

    test('5. change a lever, and see it in the text of the law', async () => {
      const reader = await enter(make)
      const { page } = reader
      await reader.press(page.locator('.handles button').first())
      await page.waitForSelector('.drawer')
      await reader.write(page.locator('.drawer input[type=search]'), 'population')
      await reader.write(page.getByRole('textbox', { name: /^Weight of population/ }), '60')
      await expect.poll(() => page.innerText('.handles')).toContain('60')
      await page.keyboard.press('Escape')
      await page.waitForSelector('.drawer', { state: 'detached' })
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON')
      expect(reader.faults).toEqual([])
    }, 90_000)

    test('6. give an assumption as a range', async () => {
      const reader = await enter(make)
      const { page } = reader
      await reader.write(page.locator('.ctl input.share'), '20 to 50')
      await expect.poll(() => page.innerText('main'), { timeout: 20_000 }).toMatch(/over the range/)
      expect(reader.faults).toEqual([])
    }, 90_000)

    test('7. change a number in the statute, and copy the amendment', async () => {
      const reader = await enter(make, '#see=law')
      const { page } = reader
      const field = page.locator('.stat-field input').first()
      await field.waitFor()
      await reader.write(field, '40')
      await expect
        .poll(() => page.innerText('.law-section'))
        .toMatch(/by striking .*50.* and inserting .*40/)
      expect(reader.faults).toEqual([])
    }, 90_000)

    test('8. ask why an award is what it is, down to a source, and come back', async () => {
      const reader = await enter(make)
      const { page } = reader
      const number = page.locator('.sent .num').last()
      await reader.press(number)
      await page.waitForSelector('.why')
      await reader.press(page.locator('.why .in .num'))
      await reader.press(page.locator('.why button:has-text("Back")'))
      await reader.press(page.locator('.why button:has-text("Copy as citation")'))
      await page.keyboard.press('Escape')
      await page.waitForSelector('.why', { state: 'detached' })
      if (reader.how === 'keyboard')
        expect(await number.evaluate((element) => element === document.activeElement)).toBe(true)
      expect(reader.faults).toEqual([])
    }, 90_000)

    test('9. compare with another scenario', async () => {
      const reader = await enter(make, '#compare')
      const { page } = reader
      await page.waitForSelector('main select')
      await reader.press(page.locator('main button:has-text("Add one more")'))
      await expect
        .poll(() => page.locator('main table').count(), { timeout: 30_000 })
        .toBeGreaterThan(0)
      expect(reader.faults).toEqual([])
    }, 90_000)

    test('10. find a place by search, and read what would change its finding', async () => {
      const reader = await enter(make)
      const { page } = reader
      if (reader.how === 'keyboard') await page.keyboard.press('/')
      else await reader.press(page.locator('header button:has-text("Search")'))
      const field = page.locator('dialog input[type=text]')
      await field.waitFor()
      await page.keyboard.type('philadelphia pa')
      await expect
        .poll(() => page.locator('dialog [role=option][aria-selected=true]').innerText())
        .toContain('Philadelphia')
      await page.keyboard.press('Enter')
      await expect.poll(() => page.url()).toContain('#place=4260000')
      await expect.poll(() => page.innerText('main h2')).toContain('Philadelphia, PA')
      expect(reader.faults).toEqual([])
    }, 90_000)

    test('11. replay a day', async () => {
      const reader = await enter(make, '#caught')
      const { page } = reader
      await page.waitForSelector('.matrix tbody tr')
      await reader.press(page.locator('main button:has-text("Later event")'))
      await expect.poll(() => page.inputValue('.matrix-box [type=date]')).not.toBe('2017-04-25')
      await expect
        .poll(() => page.innerText('.readings-section .said'), { timeout: 20_000 })
        .toContain(' 2017 ')
      await reader.press(page.locator('.readings a').first())
      await expect.poll(() => page.url()).toContain('#definition=')
      expect(reader.faults).toEqual([])
    }, 90_000)

    test('12. take a picture and its numbers along', async () => {
      const reader = await enter(make)
      const { page } = reader
      for (const file of ['CSV', 'SVG', 'PNG']) {
        const saved = page.waitForEvent('download')
        await reader.press(page.locator(`.flow-section .takes button:has-text("${file}")`))
        expect((await saved).suggestedFilename()).toMatch(new RegExp(`${file.toLowerCase()}$`))
      }
      expect(reader.faults).toEqual([])
    }, 90_000)

    test('13. follow the money in time, and set what a condition does', async () => {
      const reader = await enter(make)
      const { page } = reader
      await reader.press(page.locator('.rooms a:has-text("What happens to it?")'))
      await page.waitForSelector('#stages-picture')
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
      await reader.slide(page.locator('.quarter-line input[type=range]'), -2)
      await page.goBack()
      await expect.poll(() => page.innerText('.rooms [aria-current]')).toContain('Where does')
      expect(reader.faults).toEqual([])
    }, 90_000)

    test('14. print it', async () => {
      const reader = await enter(make)
      const { page } = reader
      await page.evaluate(() => {
        window.print = () => document.body.setAttribute('data-asked-to-print', '')
      })
      await page.keyboard.press('Control+k')
      await page.waitForSelector('dialog input[type=text]')
      await page.keyboard.type('print')
      await expect.poll(() => page.innerText('dialog [role=listbox]')).toMatch(/Print/)
      await page.keyboard.press('Enter')
      await page.waitForSelector('[data-asked-to-print]')
      expect(reader.faults).toEqual([])
    }, 90_000)
  })
}

test('the address of a picture brings it into view and its heading into focus', async () => {
  const { page } = await browser.open({}, '#caught&see=record')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent), { timeout: 20_000 })
    .toContain('What was sent')
  expect(inject('address')).toMatch(/^http/)
}, 60_000)
