/** Holds the page to its content policy: using it breaks no rule, and what a stranger might slip in is refused. */
import { createServer } from 'node:http'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { pagePolicy } from '../../tools/policy.mjs'
import { takeUp, useBrowser } from './harness'
import type { Visit } from './harness'

const browser = useBrowser()

interface Strict {
  readonly visit: Visit
  /** Rules broken so far: the rule, and what broke it. */
  readonly broken: () => Promise<readonly string[]>
  /** Addresses asked for that are not the page's own. */
  readonly elsewhere: readonly string[]
}

/** A visitor who notes every broken rule of the policy and every request to somebody else. */
async function openStrictly(): Promise<Strict> {
  const visit = await browser.open({}, '404.txt')
  const { page } = visit
  const own = new URL(page.url()).origin
  const elsewhere: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(own) && !/^(data|blob):/.test(url)) elsewhere.push(url)
  })
  await page.addInitScript(() => {
    const list: string[] = []
    Object.assign(globalThis, { brokenRules: list })
    document.addEventListener('securitypolicyviolation', (event) =>
      list.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`),
    )
  })
  await page.goto(own + '/')
  await takeUp(page)
  await page.waitForSelector('.rows tbody tr')
  await page.waitForSelector('.map .circles')
  return { visit, elsewhere, broken: () => brokenIn(page) }
}

function brokenIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (globalThis as unknown as { brokenRules: string[] }).brokenRules)
}

test('opening and using the page breaks no rule of its policy and asks nobody else for anything', async () => {
  const { visit, broken, elsewhere } = await openStrictly()
  const { page } = visit
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]')
  expect(await policy.getAttribute('content')).toBe(pagePolicy)
  await page.fill('.ctl input.share', '50')
  await expect.poll(() => page.innerText('.just')).toContain('falls')
  await page.selectOption('#reading', 's1373_ca9_2020')
  await page.locator('.sent .num').last().click()
  await page.waitForSelector('.why')
  await page.keyboard.press('Escape')
  await page.click('.handles button:first-child')
  await page.fill('.drawer-find input', 'rule that shares')
  await page.fill('.share-rule', 'population / sum(population)')
  await page.click('button:has-text("Try this rule")')
  await expect.poll(() => page.innerText('.just')).toContain('a rule of your own')
  await page.keyboard.press('Escape')
  await page.fill('.find input', 'aberdeen')
  await expect.poll(() => page.innerText('.rows tbody')).toContain('Aberdeen')
  await page.locator('.rows').evaluate((box) => box.scrollTo(0, 2000))
  for (const [at, shows] of [
    ['#caught', '.matrix tbody tr'],
    ['#next', '#stages-picture'],
    ['#place=3651000', '.place-answer'],
  ] as const) {
    await page.goto(`${page.url().split('#')[0]}${at}`)
    await takeUp(page)
    await page.waitForSelector(shows)
  }
  expect(await broken()).toEqual([])
  expect(elsewhere).toEqual([])
}, 120_000)

test('what a stranger might slip into the page is refused: scripts, markup, text as code, other addresses', async () => {
  const { visit, broken } = await openStrictly()
  const { page } = visit
  let heard = 0
  const other = createServer((_, response) => {
    heard += 1
    response.setHeader('access-control-allow-origin', '*').end('0')
  }).listen(0)
  const port = (other.address() as { port: number }).port
  const tries = await page.evaluate(async (port) => {
    const found: Record<string, string> = {}
    const attempt = async (name: string, act: () => unknown) => {
      try {
        await act()
        found[name] = 'ran'
      } catch (fault) {
        found[name] = String(fault).split(':')[0] ?? ''
      }
    }
    const mark = 'globalThis.slippedIn = true'
    // What the browser's driver itself runs may evaluate text; what runs later is the page's own.
    await new Promise((done) => setTimeout(done))
    await attempt('inline script', () => {
      const script = document.createElement('script')
      script.append(mark)
      document.body.append(script)
    })
    await attempt('innerHTML', () => {
      document.body.firstElementChild!.innerHTML = `<img src=x onerror="${mark}">`
    })
    await attempt('insertAdjacentHTML', () =>
      document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
    )
    await attempt('outerHTML', () => {
      document.querySelector('h1')!.outerHTML = '<h1>x</h1>'
    })
    await attempt('document.write', () => document.write('<p>x</p>'))
    await attempt('srcdoc', () => {
      document.createElement('iframe').srcdoc = `<script>parent.${mark}</script>`
    })
    await attempt('handler as text', () => {
      document.body.setAttribute('onclick', mark)
      document.body.click()
      document.body.removeAttribute('onclick')
    })
    await attempt('eval', () => {
      const run: unknown = Reflect.get(globalThis, ['e', 'val'].join(''))
      return (run as (text: string) => unknown)(mark)
    })
    await attempt('new Function', () => new Function(mark)())
    await attempt('timer of text', () => setTimeout(mark as unknown as () => void))
    await attempt('worker by address', () => new Worker('./worker.js'))
    await attempt('script by address', () => {
      document.createElement('script').src = `http://localhost:${port}/x.js`
    })
    await attempt('a policy of its own', () =>
      (
        globalThis as unknown as { trustedTypes: { createPolicy(n: string, r: object): unknown } }
      ).trustedTypes.createPolicy('app', { createHTML: (text: string) => text }),
    )
    await attempt('fetch elsewhere', () => fetch(`http://localhost:${port}/`))
    await attempt('beacon elsewhere', () => {
      if (!navigator.sendBeacon(`http://localhost:${port}/`, 'x')) throw new Error('refused')
    })
    await attempt('style as text', () => {
      const style = document.createElement('style')
      style.append('h1 { display: none }')
      document.head.append(style)
      if (getComputedStyle(document.querySelector('h1')!).display !== 'none')
        throw new Error('refused')
    })
    await attempt('picture elsewhere', () => {
      const image = new Image()
      image.src = `http://localhost:${port}/x.png`
      return image.decode()
    })
    await new Promise((done) => setTimeout(done, 300))
    return { found, slipped: 'slippedIn' in globalThis }
  }, port)
  other.close()
  expect(tries.slipped).toBe(false)
  // Nobody else was reached, whatever was tried.
  expect(heard).toBe(0)
  // These say nothing when they are refused; that nothing slipped in says it for them.
  const silent = new Set(['inline script', 'worker by address', 'beacon elsewhere'])
  const ran = Object.entries(tries.found).filter(
    ([name, what]) => what === 'ran' && !silent.has(name),
  )
  expect(ran).toEqual([])
  const rules = (await broken()).join('\n')
  const known = [
    'require-trusted-types-for',
    'trusted-types',
    'connect-src',
    'style-src',
    'img-src',
  ]
  for (const rule of known) expect(rules).toContain(rule)
}, 120_000)

test('a script written into the page by whoever serves it is not run: the page carries its own policy', async () => {
  const visit = await browser.open({}, '404.txt')
  const { page } = visit
  const own = new URL(page.url()).origin
  await page.route(`${own}/`, async (route) => {
    const text = await (await route.fetch()).text()
    const body = text.replace(
      '</body>',
      '<script>globalThis.slippedIn = true</script><p onclick="slippedIn = true" id="bait">x</p></body>',
    )
    // No header says anything: what the page says of itself has to do.
    await route.fulfill({ body, contentType: 'text/html' })
  })
  await page.goto(own + '/')
  await takeUp(page)
  await page.waitForSelector('.rows tbody tr')
  await page.locator('#bait').dispatchEvent('click')
  expect(await page.evaluate(() => 'slippedIn' in globalThis)).toBe(false)
  const refused = visit.faults.filter((fault) => /Content Security Policy/i.test(fault))
  expect(refused.length).toBeGreaterThanOrEqual(2)
}, 120_000)
