/** After one visit the page needs no network, and a new version of it comes only when the reader lets it in. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../tools/root.mjs'
import { serve } from '../../tools/serve.mjs'
import { takeUp, useBrowser } from './harness'

const browser = useBrowser()

/** A copy of the built page, which a journey may change as a new version would. */
const folder = mkdtempSync(join(tmpdir(), 'grantflow-site-'))
let site: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  cpSync(join(root, 'dist/site'), folder, { recursive: true })
  site = await serve(folder, 0)
})
afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true, force: true })
})

async function visit(): Promise<{ readonly page: Page; readonly faults: readonly string[] }> {
  const { page } = await browser.open({ serviceWorkers: 'allow' }, 'icon.svg')
  const faults: string[] = []
  page.on('pageerror', (fault) => faults.push(fault.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.goto(site.address)
  await takeUp(page)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  return { page, faults }
}

test('after the first visit every room, an export and another year come without a network', async () => {
  const { page, faults } = await visit()
  await page.context().setOffline(true)
  await site.close()
  await page.reload()
  await takeUp(page)
  for (const [at, shows] of [
    ['#caught', '.matrix tbody tr'],
    ['#next', '#stages-picture'],
    ['#place=3651000', '.place-answer'],
    ['#', '.rows tbody tr'],
  ] as const) {
    await page.evaluate((hash) => void (location.hash = hash), at)
    await page.waitForSelector(shows)
  }
  await page.selectOption('#year', '2018')
  await expect.poll(() => page.innerText('.sent')).toContain('2018')
  await page.waitForSelector('.flow-section .takes button')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.flow-section .takes button', { hasText: 'SVG' }).click(),
  ])
  expect(readFileSync(await file.path(), 'utf8')).toContain('<svg')
  expect(faults).toEqual([])
  site = await serve(folder, Number(new URL(site.address).port))
})

test('a new version asks first, and keeps what the reader changed', async () => {
  const { page, faults } = await visit()
  await page.fill('.ctl input.share', '50')
  await expect.poll(() => page.innerText('.just')).toContain('falls')
  const id = await page.innerText('.stack .id')
  // The same page with a word changed, as a new version has.
  const home = join(folder, 'index.html')
  writeFileSync(home, readFileSync(home, 'utf8').replace('<html ', '<html data-new '))
  const worker = join(folder, 'sw.js')
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(/"version":"\w+"/, '"version":"next"'))
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
  await page.waitForSelector('.offer p')
  expect(await page.innerText('.offer')).toContain('Nothing you typed is lost')
  // It waits: nothing was replaced.
  expect(await page.innerText('.stack .id')).toBe(id)
  expect(await page.getAttribute('html', 'data-new')).toBeNull()
  await page.click('.offer button:has-text("Update")')
  await page.waitForSelector('html[data-new]')
  await takeUp(page)
  await expect.poll(() => page.innerText('.stack .id')).toBe(id)
  expect(await page.inputValue('.ctl input.share')).toBe('50')
  await page.waitForTimeout(3500)
  expect(await page.locator('.offer p').count()).toBe(0)
  expect(faults).toEqual([])
})
