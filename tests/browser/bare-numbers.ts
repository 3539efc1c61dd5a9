/** Finds numbers on the page that are no buttons, and asks each button for its reasons; runs inside the browser. */
import type { Page } from 'playwright-core'

/** A number that stands as bare text, and where. */
export interface BareNumber {
  readonly section: string
  readonly inside: string
  readonly text: string
}

/** A number that was asked about and what its reasons lacked. */
export interface Unanswered {
  readonly section: string
  readonly number: string
  readonly lacks: string
}

/**
 * Texts that hold no result: a control (its value is what the reader set, or it leads to what it
 * counts), an axis, a name, a quotation or rule of law as written, code.
 */
const EXEMPT = [
  'button, a, summary, label, legend, select, option, textarea, input, progress, [role=button]',
  '.axis',
  '[data-name]',
  'code, pre, q, blockquote, math, .law, .formula, .origin',
  '.unseen',
].join(', ')

const MONTH =
  '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:\\.|uary|ruary|ch|il|e|y|ust|tember|ober|ember)?'

/** Digits that count nothing: days, years, citations of law and of reporters, dockets, names. */
const NAMES = [
  '\\d{4}-\\d\\d-\\d\\d',
  `\\d{1,2}(?:[\\s\\u00a0](?:and|or|to)[\\s\\u00a0]\\d{1,2})?[\\s\\u00a0]${MONTH}\\b`,
  `${MONTH}[\\s\\u00a0]\\d{1,2}\\b`,
  '\\d+[\\s\\u00a0](?:U\\.?S\\.?C?\\.?|C\\.?F\\.?R\\.?|F\\.?R\\.?|F\\.\\s?\\dd|F\\.\\s?4th|F\\.\\s?Supp\\.\\s?\\dd|Stat\\.|S\\.\\s?Ct\\.|Fed\\.\\s?Reg\\.)(?:[\\s\\u00a0§]*[\\d.,–-]+[a-z]*(?:-\\d+)?(?:\\([a-zA-Z\\d]+\\))*(?: and \\d{4}\\b)?)?',
  '(?:[Ss]ections?|§§?|[Tt]itles?|Pub\\.[\\s\\u00a0]L\\.|Public Law|H\\.R\\.|S\\.|E\\.O\\.|Executive Order|Proclamation|No\\.|Nos\\.|[Ll]istings?|CFDA|Amendment|Article|Part|page|pages|p\\.|table|Table|line)[\\s\\u00a0][\\d.,–-]+[a-z]*(?:-\\d+)?(?:\\([a-zA-Z\\d]+\\))*(?:,? (?:to|and|or) \\d[\\d.]*(?:\\([a-zA-Z\\d]+\\))*)*',
  '(?:\\d+:)?\\d\\d-(?:cv|cr|mc)-\\d+',
  '\\d\\d-\\d{3,5}\\b',
  '\\b\\d+(?:\\([a-zA-Z\\d]{1,3}\\))+',
  '(?:FY)?(?:18|19|20)\\d\\d(?:[-\\u2013/]\\d{2,4})?',
  '\\b\\d+(?:st|nd|rd|th)\\b',
  '\\bQ[1-4]\\b',
  'Senate Bill \\d+',
]

/** Everything a reader can see after opening it: tables of pictures, parts that fold. */
export async function openEverything(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const pause = () => new Promise((done) => setTimeout(done, 40))
    for (let round = 0; round < 4; round += 1) {
      const shut = document.querySelectorAll<HTMLElement>(
        'main details:not([open]) > summary, main .takes button[aria-expanded=false]',
      )
      if (shut.length === 0) return
      for (const each of shut) each.click()
      // What is behind a fold may have to come first.
      for (let tries = 0; tries < 200; tries += 1) {
        await pause()
        const busy = document.querySelector(
          'main .busy:not(:has(> :only-child:empty)), main progress',
        )
        if (busy === null && tries > 1) break
      }
    }
  })
}

/** Every number that stands as bare text, each text once. */
export async function bareNumbers(page: Page): Promise<readonly BareNumber[]> {
  return page.evaluate(
    ([exempt, names]) => {
      const named = new RegExp(names!, 'g')
      const found = new Map<string, { section: string; inside: string; text: string }>()
      for (const root of document.querySelectorAll('main, .in-reach')) {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const holder = node.parentElement!
          const text = node.textContent!
          if (!/\d/.test(text) || holder.closest(exempt!) !== null) continue
          if (!/\d/.test(text.replace(named, ''))) continue
          if (!holder.checkVisibility({ visibilityProperty: true })) continue
          const whole = holder.textContent!.replace(/\s+/g, ' ').trim()
          const part = holder.closest('section, article, [id], dl, table')
          const heading = part?.querySelector('h2, h3, caption')?.textContent ?? part?.id ?? ''
          const path: string[] = []
          for (
            let at: Element | null = holder;
            at !== null && path.length < 4;
            at = at.parentElement
          )
            path.unshift(
              at.tagName.toLowerCase() +
                (at.getAttribute('class') ? `.${at.getAttribute('class')!.split(' ')[0]}` : ''),
            )
          const key = `${heading}|${path.join('>')}|${text.replaceAll(/\d+/g, '0')}`
          if (!found.has(key))
            found.set(key, {
              section: heading.slice(0, 50),
              inside: path.join(' > '),
              text: `${text.trim()} \u00ab${whole.slice(0, 140)}\u00bb`,
            })
        }
      }
      return [...found.values()]
    },
    [EXEMPT, NAMES.join('|')] as const,
  )
}

/**
 * Ask a sample of the numbers in view for their reasons, one of each kind, at most `most`: every
 * `stride`th from `offset`. Then follow the inputs down, a way each, no step twice, at most
 * `deepest` steps in all. What opens nothing is given back, and what ends in neither a row of a
 * source, a law, nor the reader's own setting: a rule alone, or arithmetic on nothing, is no end.
 */
export async function askNumbers(
  page: Page,
  most: number,
  offset: number,
  deepest: number,
): Promise<{
  readonly asked: number
  readonly followed: number
  readonly unanswered: readonly Unanswered[]
}> {
  return page.evaluate(
    async ([limit, start, steps]) => {
      // A turn of the loop, not a frame: what is asked here is not whether it is painted.
      const turn = () =>
        new Promise<void>((then) => {
          const { port1, port2 } = new MessageChannel()
          port1.addEventListener('message', () => then())
          port1.start()
          port2.postMessage(null)
        })
      const until = async (holds: () => boolean) => {
        const end = performance.now() + 3000
        while (!holds() && performance.now() < end) await turn()
        return holds()
      }
      const panel = () => document.querySelector('.why')
      const bare = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
      const titleOf = () => bare(panel()?.querySelector('#why-title')?.textContent)
      const stepsBefore = () => panel()?.querySelectorAll('.trail li').length ?? 0
      const close = async () => {
        panel()?.querySelector<HTMLElement>('.shut')?.click()
        await until(() => panel() === null)
      }
      // An end says where it was read, that the reader set it or a lesson made it up, that it is assumed, or that nobody knows it.
      const ends = (within: Element) =>
        [...within.querySelectorAll(':scope .origin')].some((origin) =>
          /checked \d|set in this scenario|made up for this lesson|no source was read|\bassumed$/.test(
            bare(origin.textContent),
          ),
        )
      const kindOf = (each: Element) => {
        const part = each.closest('section, dl, table')
        return `${part?.querySelector('h2, h3, caption')?.textContent ?? ''}|${each.parentElement?.tagName}|${[...(each.parentElement?.parentElement?.children ?? [])].indexOf(each.parentElement!)}|${(each.getAttribute('aria-label') ?? '').replaceAll(/[\d.,$]+/g, '')}`
      }
      const all = [
        ...document.querySelectorAll<HTMLElement | SVGElement>(
          'main button.num, .in-reach button.num, main [role=button].asks',
        ),
      ]
      const kinds = new Map<string, number[]>()
      all.forEach((each, at) => {
        const kind = kindOf(each)
        kinds.set(kind, [...(kinds.get(kind) ?? []), at])
      })
      // One of each kind, begun at another one in each run.
      const order = [...kinds.values()].map((group) => group[start! % group.length]!)
      const stride = Math.ceil(order.length / limit!)
      const chosen = order.filter((_, at) => (at + start!) % stride === 0)
      const unanswered: { section: string; number: string; lacks: string }[] = []
      const seen = new Set<string>()
      let followed = 0

      /** Hold what is open; then go down every input not seen before. */
      async function follow(lacks: (what: string) => void, trail: string) {
        const why = panel()!
        const inputs = [...why.querySelectorAll('.in > li')]
        const here = `${trail} > ${titleOf().slice(0, 60)}`
        if (inputs.length === 0 && why.querySelector('.law') === null && !ends(why))
          lacks(
            `ends without source, law or setting: ${here}: ${bare(why.textContent).slice(0, 200)}`,
          )
        for (const input of inputs)
          if (input.querySelector('button') === null && !ends(input))
            lacks(`an input without a source: ${here}: ${bare(input.textContent).slice(0, 120)}`)
        for (let at = 0; at < inputs.length; at += 1) {
          const button = panel()!.querySelectorAll('.in > li')[at]?.querySelector('button')
          if (!button) continue
          const key = bare(button.closest('li')!.textContent)
          if (seen.has(key) || followed >= steps!) continue
          seen.add(key)
          followed += 1
          const depth = stepsBefore()
          button.click()
          if (!(await until(() => stepsBefore() > depth || depth >= 4))) {
            lacks(`an input opens nothing: ${here}: ${key.slice(0, 120)}`)
            continue
          }
          await turn()
          await follow(lacks, here)
          const back = [...panel()!.querySelectorAll<HTMLElement>('.top button')][0]!
          back.click()
          await until(() => stepsBefore() === depth)
          await turn()
        }
      }

      for (const at of chosen) {
        const each = all[at]!
        if (!each.isConnected) continue
        const number = `${bare(each.textContent).slice(0, 40)} (${each.getAttribute('aria-label')?.slice(0, 80) ?? ''})`
        const section = kindOf(each).split('|')[0]!.slice(0, 50)
        const lacks = (what: string) => unanswered.push({ section, number, lacks: what })
        // The panel stays open from number to number: the page is laid out anew when it opens.
        const before = titleOf()
        const asked = () =>
          titleOf() !== '' && (each.hasAttribute('data-asked') || titleOf() !== before)
        each.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
        if (!(await until(asked))) {
          lacks('no reasons open')
          continue
        }
        await follow(lacks, '')
      }
      await close()
      return { asked: chosen.length, followed, unanswered }
    },
    [most, offset, deepest] as const,
  )
}
