/** Opens the built page in a real browser, with a fresh profile, watches for faults, and holds a page against WCAG. */
import { AxeBuilder } from '@axe-core/playwright'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'
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
 * One browser for the journeys of a file. Each `open` is a new visitor with a fresh profile, who
 * leaves when the journey ends;
 * `path` follows the page's address, such as `?x=1` or `#s=...`;
 * `before` runs in the page ahead of its own script.
 */
export function useBrowser(): {
  readonly open: (
    options?: BrowserContextOptions,
    path?: string,
    ...before: readonly (() => void)[]
  ) => Promise<Visit>
} {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  const visitors: BrowserContext[] = []
  afterEach(async () => {
    await Promise.all(visitors.splice(0).map((visitor) => visitor.close()))
  })
  afterAll(async () => {
    await browser?.close()
  })
  return {
    async open(options = {}, path = '', ...before) {
      if (browser === undefined) throw new Error('The browser is not running yet.')
      // What a browser keeps of the page is the matter of one journey (offline.test.ts), and slows the others.
      const context = await browser.newContext({ serviceWorkers: 'block', ...options })
      visitors.push(context)
      context.setDefaultTimeout(30_000)
      const page = await context.newPage()
      const address = inject('address')
      const faults = watch(page, address)
      for (const each of before) await page.addInitScript(each)
      await page.goto(address + path)
      await takeUp(page)
      return { page, faults }
    },
  }
}

/** Wait until a page that has just been opened takes presses, and move over it as a reader would. */
export async function takeUp(page: Page): Promise<void> {
  // Until then it shows what it was built with; a page of another kind, or one that failed, never does.
  await page.waitForFunction(() => {
    const root = document.getElementById('page')
    return root === null || !root.inert || document.querySelector('#opening [role=alert]') !== null
  })
  await page.mouse.move(2, 2)
  await page.mouse.move(3, 3)
}

function watch(page: Page, address: string): readonly string[] {
  const faults: string[] = []
  page.on('pageerror', (fault) => faults.push(`uncaught: ${fault.stack ?? fault.message}`))
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

/** What a page as it stands has against WCAG 2.2 AA, or parts of it, a line a rule; none is good. */
export async function audit(page: Page, ...parts: readonly string[]): Promise<readonly string[]> {
  // What passes is not told: a long page has megabytes of it.
  const whole = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
  const builder = parts.reduce((some, part) => some.include(part), whole)
  // Seen from its top, nothing lies half under the line that stays over the page.
  const from = await page.evaluate(() => scrollY)
  await page.evaluate(() => scrollTo(0, 0))
  const { violations } = await builder.analyze()
  await page.evaluate((top) => scrollTo(0, top), from)
  return violations.map(
    (each) => `${each.id}: ${each.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
  )
}

/** The same in light, in the dark on a phone, and in the system's colours, and whether it fits; for what a view's own audit does not open. */
export async function auditLooks(
  page: Page,
  ...parts: readonly string[]
): Promise<readonly string[]> {
  const found: string[] = []
  for (const [look, width, media] of LOOKS) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia(media)
    for (const fault of await audit(page, ...parts)) found.push(`${look}: ${fault}`)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (over > 0) found.push(`${look}: ${over} pixels wider than the window`)
  }
  return found
}

const LOOKS = [
  ['light', 1280, { colorScheme: 'light', forcedColors: 'none' }],
  ['dark, 320 pixels', 320, { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', 1280, { colorScheme: 'dark', forcedColors: 'active' }],
] as const

function definedVariables(): Record<string, string> {
  const entries = Object.entries(process.env)
  return Object.fromEntries(entries.flatMap(([name, value]) => (value ? [[name, value]] : [])))
}
