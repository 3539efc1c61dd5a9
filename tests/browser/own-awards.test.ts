/** A journey through a reader's own awards: a file dropped, a question, the picture, a visit later, and nothing sent away. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { audit, auditLooks, useBrowser } from './harness'

const browser = useBrowser()
const plain = readFileSync(join(import.meta.dirname, '../fixtures/awards/plain.csv'), 'utf8')

/** Let a file fall on the zone, as from a folder. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.waitForSelector('.drop-zone')
  await page.evaluate(
    ({ name, text }) => {
      const data = new DataTransfer()
      data.items.add(new File([text], name, { type: 'text/csv' }))
      const event = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
      document.querySelector('.drop-zone')!.dispatchEvent(event)
    },
    { name, text },
  )
}

test('a table dropped is followed, kept for the next visit, and cleared', async () => {
  const { page, faults } = await browser.open({}, '#awards')
  await drop(page, 'plain.csv', plain)
  await page.waitForSelector('.course-said')
  expect(await page.innerText('.course-said')).toContain('Of $2,155,001 in four awards')
  expect(await page.innerText('.read-table')).toContain('six rows left out')
  // The page opens with one program; a listing is told once the others are there.
  expect(await page.innerText('.own-table')).toContain('Listing 16.575 is VOCA')
  expect(await page.innerText('.own-table')).toContain('COPS hiring')
  // Of the day of the balances, and so of the remedy.
  for (const field of [0, 1])
    await page.locator('.ask-form input[type=date]').nth(field).fill('2017-07-01')
  await page.locator('.ask-form select').first().selectOption('terminate')
  await expect.poll(() => page.innerText('.course-said')).toContain('is lost')
  expect(await audit(page)).toEqual([])
  await page.reload()
  await page.waitForSelector('.course-said')
  await page.click('text=Clear all tables')
  await page.waitForSelector('.course-said', { state: 'detached' })
  await page.reload()
  await page.waitForSelector('.drop-zone')
  await page.waitForTimeout(500)
  expect(await page.locator('.course-said').count()).toBe(0)
  expect(faults).toEqual([])
}, 120_000)

test('two hundred awards leave the page answering', async () => {
  const { page } = await browser.open({}, '#awards')
  const rows = Array.from(
    { length: 200 },
    (_, n) => `16.738,A-${n},prime,${100_000 + n},,2024-10-01,2028-09-30,`,
  )
  await drop(page, 'many.csv', ['listing,award id,prime or sub,awarded,drawn,start,end,match', ...rows].join('\n')) // prettier-ignore
  await page.waitForSelector('.course-said')
  const turns = await page.evaluate(async () => {
    const select = document.querySelector<HTMLSelectElement>('.ask-form select')!
    const other = [...select.options].find(({ selected }) => !selected)!
    const said = () => document.querySelector('.course-said')?.textContent
    const before = said()
    select.value = other.value
    select.dispatchEvent(new Event('change', { bubbles: true }))
    // Each turn that comes before the answer is one in which the page would have answered.
    let taken = 0
    for (; said() === before; taken += 1) await new Promise((done) => setTimeout(done))
    return taken
  })
  console.log(`200 own awards followed anew: the page could answer ${turns} times meanwhile`)
  // How many is a matter of the machine; that it is not all at one stretch is not.
  expect(turns).toBeGreaterThan(1)
}, 120_000)

test('the made-up example: no fault of access in any look, and nothing wider than the page', async () => {
  const { page, faults } = await browser.open({}, '#awards')
  await page.click('text=Try the made-up example')
  await page.waitForSelector('.course-said')
  expect(await auditLooks(page)).toEqual([])
  expect(faults).toEqual([])
}, 300_000)
