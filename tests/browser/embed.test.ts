/** One picture in a frame of somebody else's page: sandboxed, without storage, alone, as high as it is, and without a fault. */
import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { embedSnippet } from '../../src/ui/exports/embed-snippet'
import { audit, useBrowser } from './harness'

const browser = useBrowser()

/** A page of another origin; it holds whatever lines a reader pasted into it. */
let pasted = ''
const other = createServer((_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(
    `<!doctype html><html lang="en"><title>An article</title><main><h1>An article</h1><input id="typed" autofocus>${pasted}</main></html>`,
  )
})
beforeAll(() => new Promise<void>((done) => other.listen(0, 'localhost', done)))
afterAll(() => void other.close())

interface Article {
  readonly page: Page
  readonly frame: Frame
  readonly faults: readonly string[]
}

async function read(snippet: string): Promise<Article> {
  pasted = snippet.replace(' allow-popups-to-escape-sandbox', '').replace(' loading="lazy"', '')
  const { page } = await browser.open({}, 'icon.svg')
  const faults: string[] = []
  page.on('pageerror', (fault) => faults.push(fault.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`))
  await page.goto(`http://localhost:${(other.address() as { port: number }).port}/`)
  const frame = page.frames().find((each) => each !== page.mainFrame())!
  return { page, frame, faults }
}

const snippetOf = (hash: string) =>
  embedSnippet({ link: `${inject('address')}${hash}`, title: 'A picture', id: 'gf-1' })

test.each([
  ['#see=flow', '[data-picture=flow]'],
  ['#caught&see=matrix', '.matrix tbody tr'],
  ['#next&see=stages', '[data-picture=stages]'],
])('the picture of %s stands alone in a sandboxed frame of another page', async (hash, shows) => {
  const { page, frame, faults } = await read(snippetOf(hash))
  await frame.waitForSelector(`[data-alone] ${shows}`)
  await frame.waitForSelector('.source-line')
  // The frame really has no storage, as the page around it said.
  expect(await frame.evaluate(() => self.origin)).toBe('null')
  const stored = await frame.evaluate(() => {
    try {
      return String(localStorage.length)
    } catch (fault) {
      return (fault as Error).name
    }
  })
  expect(stored).toBe('SecurityError')
  const seen = await frame.evaluate(() => document.body.innerText)
  expect(seen).toContain('Model output, not an official estimate.')
  expect(seen).toMatch(/data edition \d{4}/)
  expect(await frame.locator('[data-alone] :is(h2, h3)').first().isVisible()).toBe(true)
  for (const chrome of ['.sent', 'header', 'footer', '.on-this-page'])
    expect(await frame.locator(chrome).filter({ visible: true }).count()).toBe(0)
  // As high as its content, and the reader of the article goes on typing.
  await expect
    .poll(async () => {
      const high = await frame.evaluate(() => document.documentElement.scrollHeight)
      return high - (await page.locator('iframe').evaluate((box) => box.clientHeight))
    })
    .toBe(0)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('typed')
  expect(await frame.evaluate(() => document.activeElement === document.body)).toBe(true)
  expect(faults).toEqual([])
})

test('a framed picture passes the audit, opens its table and its reasons, and leads to the full scenario', async () => {
  const { page } = await browser.open({}, 'icon.svg')
  await page.goto(`${inject('address')}?embed=1&theme=dark#see=flow`)
  await page.waitForSelector('.source-line')
  expect(await page.getAttribute('html', 'data-theme')).toBe('dark')
  expect(await audit(page)).toEqual([])
  await page.click('.takes button')
  await page.waitForSelector('[data-alone] table')
  await page.locator('[data-alone] table .num').first().click()
  await page.waitForSelector('.why h2')
  expect(await audit(page)).toEqual([])
  const [tab] = await Promise.all([
    page.waitForEvent('popup'),
    page.click('a:has-text("Open the full scenario")'),
  ])
  expect(tab.url()).toContain('#s=2.')
  expect(tab.url()).not.toContain('embed')
  await tab.waitForSelector('.sent')
})

test('the lines a picture gives hold the scenario as the reader has it', async () => {
  const { page, faults } = await browser.open()
  await page.fill('.ctl input.share', '50')
  await expect.poll(() => page.innerText('.just')).toContain('falls')
  await page.waitForSelector('[data-picture=flow]')
  const id = await page.innerText('.stack .id')
  await page.locator('.flow-section .takes button', { hasText: 'Embed' }).click()
  const lines = await page.locator('dialog textarea').inputValue()
  expect(lines.split('\n').length).toBeLessThanOrEqual(3)
  expect(faults).toEqual([])
  const article = await read(lines)
  await article.frame.waitForSelector('.source-line')
  expect(await article.frame.innerText('.source-line')).toContain(id)
  expect(article.faults).toEqual([])
})

test('the flow in a frame asks for less than 200 kB until it stands', async () => {
  const { page } = await browser.open({}, 'icon.svg')
  await page.addInitScript(() => {
    const record = window as unknown as { first?: string[] }
    const observer = new MutationObserver(() => {
      if (document.querySelector('[data-alone] svg[data-picture] path') === null) return
      observer.disconnect()
      const asked = performance.getEntriesByType('resource').map(({ name }) => name)
      record.first = [location.href.replace(/[?#].*/, ''), ...asked]
    })
    observer.observe(document, { childList: true, subtree: true, attributes: true })
  })
  await page.goto(`${inject('address')}?embed=1#see=flow`)
  await page.waitForFunction(() => 'first' in window)
  const asked = await page.evaluate(() => (window as unknown as { first: string[] }).first)
  const sizes = await Promise.all(
    asked.map(async (url) => {
      const body = Buffer.from(await (await fetch(url)).arrayBuffer())
      return Math.min(body.length, gzipSync(body, { level: 9 }).length)
    }),
  )
  expect(asked.length).toBeGreaterThan(5)
  expect(sizes.reduce((sum, each) => sum + each, 0)).toBeLessThan(200_000)
})
