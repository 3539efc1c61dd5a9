/** Files and links in a real browser: what one reader sends, another opens to the same figures, and nothing is lost. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { audit, takeUp, useBrowser } from './harness'

const browser = useBrowser()
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] }

async function ready(page: Page): Promise<void> {
  await takeUp(page)
  await page.waitForSelector('.rows tbody tr')
  await page.waitForSelector('.stack .id')
}

/** Leave a page only when nothing is on its way to it: what is cut short would count as a fault. */
async function settled(page: Page): Promise<void> {
  await ready(page)
  await page.waitForLoadState('networkidle')
}

/** Browsers without a file system of their own save and open by links and fields; so do these visits. */
async function withoutPickers(page: Page): Promise<void> {
  await settled(page)
  await page.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker'])
      Reflect.deleteProperty(globalThis, name)
  })
  await page.reload()
  await ready(page)
}

const idOf = (page: Page) => page.innerText('.stack .id')
const figures = (page: Page) => page.innerText('.figures')
const undo = (page: Page) => page.click('header nav button:has-text("Undo")')
const openIt = async (page: Page) => {
  await page.click('dialog[open] .do:not([disabled])')
  await page.waitForSelector('dialog[open]', { state: 'detached' })
}

async function copiedLink(page: Page): Promise<string> {
  await page.click('header nav button:has-text("Copy link")')
  await page.waitForSelector('.told p:has-text("Link copied")')
  return page.evaluate(() => navigator.clipboard.readText())
}

/** Wait until the browser's database holds a scenario that withholds this share. */
async function kept(page: Page, share: number): Promise<void> {
  const texts = () =>
    page.evaluate(async () => {
      // Opening a database that is not there yet would make an empty one in its place.
      const there = (await indexedDB.databases()).some(({ name }) => name === 'grantflow')
      if (!there) return ''
      return new Promise<string>((done, fail) => {
        const opening = indexedDB.open('grantflow')
        opening.addEventListener('error', () => fail(opening.error))
        opening.addEventListener('success', () => {
          const base = opening.result
          const all = base.transaction('scenarios').objectStore('scenarios').getAll()
          all.addEventListener('error', () => fail(all.error))
          all.addEventListener('success', () => {
            base.close()
            done(JSON.stringify(all.result))
          })
        })
      })
    })
  await expect.poll(texts).toMatch(new RegExp(String.raw`share\\*":\s*${share}\b`))
}

/** Wait until nothing moves or fades: colours in between would fail an audit. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((one) => one.finished)))
}

/** A page on which half is withheld, with a layer over it. */
async function changed(page: Page): Promise<void> {
  await ready(page)
  await page.fill('.ctl input.share', '50')
  await page.selectOption('.add-layer', 'narrow-1373-2017')
  await page.waitForSelector('.chip.layer')
}

test('a link opens for somebody else: first what it changes, then the same figures and the same id', async () => {
  const sent = await browser.open(clipboard)
  await changed(sent.page)
  const link = await copiedLink(sent.page)
  expect(link.length).toBeLessThan(350)
  const got = await browser.open({}, link.slice(link.indexOf('#')))
  const { page } = got
  await page.waitForSelector('dialog[open] .reproduced')
  expect(await page.innerText('dialog[open]')).toContain('Reproduced exactly')
  expect(await page.innerText('dialog[open] .lines')).toContain('50 percent')
  expect(await figures(page)).not.toBe(await figures(sent.page))
  await openIt(page)
  await expect.poll(() => figures(page)).toBe(await figures(sent.page))
  expect(await idOf(page)).toBe(await idOf(sent.page))
  expect(await page.innerText('.banner')).toContain('came from a link')
  await page.click('.banner button:has-text("Put this away")')
  await page.waitForSelector('.banner', { state: 'detached' })
  // The address holds the link only while it is what is in view.
  expect(page.url()).toContain('#s=')
  await page.fill('.ctl input.share', '30')
  await expect.poll(() => page.url()).not.toContain('#s=')
  await undo(page)
  await undo(page)
  expect(await page.isDisabled('header nav button:has-text("Undo")')).toBe(true)
  expect([...sent.faults, ...got.faults]).toEqual([])
}, 120_000)

test('a link that was cut off or changed says which, and leaves the page as it is', async () => {
  const sent = await browser.open(clipboard)
  await changed(sent.page)
  const link = await copiedLink(sent.page)
  const hash = link.slice(link.indexOf('#'), link.indexOf('&'))
  const { page, faults } = await browser.open({}, hash.slice(0, -7))
  await page.waitForSelector('dialog[open]')
  expect(await page.innerText('dialog[open]')).toMatch(/cut off/)
  await page.keyboard.press('Escape')
  await page.waitForSelector('dialog[open]', { state: 'detached' })
  expect(page.url()).not.toContain('#s=')
  const flipped = `${hash.slice(0, 20)}${hash[20] === 'A' ? 'B' : 'A'}${hash.slice(21)}`
  await page.evaluate((to) => void (location.hash = to), flipped)
  await page.waitForSelector('dialog[open]')
  expect(await page.innerText('dialog[open]')).toMatch(/changed on its way/)
  expect(faults).toEqual([])
}, 120_000)

test('saved and opened again, by button, by paste and by drop, it is the same scenario', async () => {
  const { page, faults } = await browser.open(clipboard)
  await withoutPickers(page)
  await changed(page)
  const [id, before] = [await idOf(page), await figures(page)]
  await page.keyboard.press('Control+s')
  await page.fill('dialog[open] input', 'Half, read narrowly')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('dialog[open] button:has-text("Save")'),
  ])
  expect(download.suggestedFilename()).toBe('half-read-narrowly.scenario.json')
  const text = readFileSync(await download.path(), 'utf8')
  expect(JSON.parse(text)).toMatchObject({ version: 2, title: 'Half, read narrowly' })
  const look = async () => {
    await page.waitForSelector('dialog[open] .reproduced')
    expect(await page.innerText('dialog[open]')).toContain('Reproduced exactly')
    await openIt(page)
    await expect.poll(() => figures(page)).toBe(before)
    expect(await idOf(page)).toBe(id)
    await page.selectOption('#scenario', 'nine-letters-2017')
    await expect.poll(() => idOf(page)).not.toBe(id)
  }
  await page.selectOption('#scenario', 'nine-letters-2017')
  await page.keyboard.press('Control+o')
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.click('dialog[open] button:has-text("Choose a file")'),
  ])
  const file = {
    name: 'half.scenario.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  }
  await chooser.setFiles(file)
  await look()
  await page.evaluate((text) => {
    const data = new DataTransfer()
    data.setData('text/plain', text)
    const paste = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    })
    document.body.dispatchEvent(paste)
  }, text)
  await look()
  await page.evaluate((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], 'half.json', { type: 'application/json' }))
    const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
    document.body.dispatchEvent(drop)
  }, text)
  await look()
  expect(faults).toEqual([])
}, 120_000)

test('what is changed is there again after the page was closed, and two tabs keep both', async () => {
  const { page, faults } = await browser.open(clipboard)
  await ready(page)
  await page.fill('.ctl input.share', '41')
  await kept(page, 0.41)
  const id = await idOf(page)
  await settled(page)
  await page.reload()
  await ready(page)
  const other = await page.context().newPage()
  await other.goto(page.url())
  await takeUp(other)
  await ready(other)
  for (const tab of [page, other]) {
    await tab.click('header nav button:has-text("Open")')
    await tab.click('dialog[open] .recent button.link')
    await openIt(tab)
    expect(await idOf(tab)).toBe(id)
  }
  await page.fill('.ctl input.share', '42')
  await kept(page, 0.42)
  await other.fill('.ctl input.share', '43')
  await expect.poll(() => other.innerText('.told')).toContain('both are kept')
  await other.click('header nav button:has-text("Open")')
  await expect.poll(() => other.locator('dialog[open] .recent li').count()).toBe(2)
  expect(faults).toEqual([])
}, 120_000)

test('a browser that keeps nothing says so, and the page works on', async () => {
  const { page, faults } = await browser.open()
  await settled(page)
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await page.reload()
  await ready(page)
  await page.fill('.ctl input.share', '41')
  await expect.poll(() => page.innerText('.stack ~ [role=status]')).toContain('keeps nothing')
  await page.click('header nav button:has-text("Open")')
  await expect.poll(() => page.innerText('dialog[open] .recent')).toContain('Nine letters')
  expect(faults).toEqual([])
}, 120_000)

test('layers, resets and differences by keyboard; the dialogs pass the audit and give the focus back', async () => {
  const { page, faults } = await browser.open(clipboard)
  await changed(page)
  await page.selectOption('.add-layer', 'jag-2017-as-announced').catch(() => {})
  expect(await audit(page)).toEqual([])
  for (const says of ['Save as', 'Take changes back', 'What differs']) {
    await page.focus('header nav summary')
    await page.keyboard.press('Enter')
    await page.click(`.menu button:has-text("${says}")`)
    await page.waitForSelector('dialog[open]')
    await drawn(page)
    expect(await audit(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.waitForSelector('dialog[open]', { state: 'detached' })
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('More')
  }
  await page.keyboard.press('Control+o')
  await page.waitForSelector('dialog[open] .recent')
  expect(await audit(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.click('.chip.own button')
  await page.click('dialog[open] button:has-text("Reset this section")')
  await expect.poll(() => page.innerText('dialog[open]')).toContain('You changed no parameter')
  await page.keyboard.press('Escape')
  await page.focus('.chip.layer .take-out')
  await page.keyboard.press('Delete')
  await expect.poll(() => page.locator('.chip.layer').count()).toBeLessThanOrEqual(1)
  expect(faults).toEqual([])
}, 120_000)
