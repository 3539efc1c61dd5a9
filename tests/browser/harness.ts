/** Opens the built page in a real browser, with a fresh profile, watches for faults, and holds a page against WCAG. */
import { AxeBuilder } from '@axe-core/playwright'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { browserFlags, findBrowser } from '../../tools/browser.mjs'

/** Starts a browser of its own; close it when done. */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = findBrowser()
  return chromium.launch({
    executablePath: path,
    headless: true,
    args: [...browserFlags],
    env: { ...definedVariables(), ...env },
  })
}

/** What a journey sees: a page, and everything that went wrong in it so far. */
export interface Visit {
  readonly page: Page
  /** Uncaught faults, console errors, failed requests and requests to another address. */
  readonly faults: readonly string[]
}

/**
 * One browser for the journeys of a file. Each `open` is a new visitor with a fresh profile;
 * `path` follows the page's address, such as `?x=1` or `#s=...`.
 */
export function useBrowser(): {
  readonly open: (options?: BrowserContextOptions, path?: string) => Promise<Visit>
} {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
  })
  return {
    async open(options = {}, path = '') {
      if (browser === undefined) throw new Error('The browser is not running yet.')
      const context = await browser.newContext(options)
      context.setDefaultTimeout(30_000)
      const page = await context.newPage()
      const address = inject('address')
      const faults = watch(page, address)
      await page.goto(address + path)
      return { page, faults }
    },
  }
}

function watch(page: Page, address: string): readonly string[] {
  const faults: string[] = []
  page.on('pageerror', (fault) => faults.push(`uncaught: ${fault.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`))
  page.on('request', (request) => {
    const ours = [address, 'data:', 'blob:'].some((start) => request.url().startsWith(start))
    if (!ours) faults.push(`elsewhere: ${request.url()}`)
  })
  return faults
}

/** What a page as it stands has against WCAG 2.2 AA, a line a rule; none is good. */
export async function audit(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.map(
    (each) => `${each.id}: ${each.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
  )
}

function definedVariables(): Record<string, string> {
  const entries = Object.entries(process.env)
  return Object.fromEntries(entries.flatMap(([name, value]) => (value ? [[name, value]] : [])))
}
