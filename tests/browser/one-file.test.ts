/** The page as one file on a disk: it weighs at most 3 MB, asks nobody for anything, and does what the served one does. */
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { buildOneFile, mostBytes } from '../../tools/one-file.mjs'
import { takeUp, useBrowser } from './harness'

const browser = useBrowser()
let built: Awaited<ReturnType<typeof buildOneFile>>
beforeAll(async () => {
  built = await buildOneFile()
})

test('one file of at most 3 MB runs from a disk, judges, and draws, without a single request', async () => {
  expect(built.bytes).toBeLessThanOrEqual(mostBytes)
  const { page } = await browser.open({}, 'icon.svg')
  const requests: string[] = []
  const faults: string[] = []
  page.on('pageerror', (fault) => faults.push(fault.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) requests.push(request.url())
  })
  const address = pathToFileURL(built.file).href
  await page.goto(address)
  await takeUp(page)
  expect(await page.innerText('.sent')).toMatch(/\$4\.3\smillion/)
  await page.fill('.ctl input.share', '50')
  await expect.poll(() => page.innerText('.just')).toContain('falls')
  await page.evaluate(() => void (location.hash = '#doubt'))
  await page.click('.doubt-teach button:has-text("Give the share")')
  await expect
    .poll(() => page.innerText('.doubt-total .said'), { timeout: 20_000 })
    .toContain('draws')
  await page.evaluate(() => void (location.hash = '#'))
  await page.selectOption('#year', '2018')
  await expect.poll(() => page.innerText('.sent')).toContain('2018')
  await page.evaluate(() => void (location.hash = '#caught'))
  await page.waitForSelector('.matrix tbody tr')
  expect(faults).toEqual([])
  // The file itself, and nothing else.
  expect(requests.filter((url) => url.split('#')[0] !== address)).toEqual([])
  expect(requests.length).toBe(1)
}, 120_000)
