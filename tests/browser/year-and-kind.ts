/** Finds dollar figures that do not say of which year they are and of what kind, on the page or in their reasons. */
import type { Page } from 'playwright-core'

/** A figure, where it stands, and what is missing there or at the head of its reasons. */
export interface Unsaid {
  readonly section: string
  readonly figure: string
  readonly lacks: string
}

const YEAR = '(?:\\b|FY)(?:18|19|20)\\d\\d'

/** Words for what a sum of money is: what was done with it, or by what it was set. */
const KIND = [
  'award(?:s|ed)?|claimed|by formula|formula|divides|allocat\\w+|appropriat\\w+|obligat\\w+|published|printed|recorded',
  'withh\\w+|held|hold|kept back|keeps?|suspended|declined|moved?|lapse[sd]?|ended|lost|loses|closed|repaid|returned|stop(?:s|ped)',
  'shielded|downstream|dollar-months|planned|behind plan|missing|bridges?|match|interest|paid|spen[dt]\\w*|drawn|undrawn',
  'off the top|minimum|least|smallest|share|threshold|rounding|unaccounted|available|handed on|passed on|at stake|sampled|fund(?:s|ed|ing)',
].join('|')

/**
 * One of each kind of dollar figure in view: its own name, row, heads, captions and heading have to
 * name a fiscal year (or the years, or a day) and what the sum is, and so has the head of its reasons.
 */
export async function unsaidFigures(
  page: Page,
): Promise<{ readonly looked: number; readonly unsaid: readonly Unsaid[] }> {
  return page.evaluate(
    async ([years, kinds]) => {
      const [hasYear, hasKind] = [new RegExp(years!), new RegExp(`\\b(?:${kinds})\\b`, 'i')]
      const bare = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
      const turn = () =>
        new Promise<void>((then) => {
          const { port1, port2 } = new MessageChannel()
          port1.addEventListener('message', () => then())
          port1.start()
          port2.postMessage(null)
        })
      const nameOf = (each: Element) => each.getAttribute('aria-label') ?? ''
      const titleOf = () => bare(document.querySelector('.why #why-title')?.textContent)
      const heading = (of: Element | null | undefined) =>
        of?.querySelector('h1, h2, h3, h4, caption')?.textContent ?? ''

      /** All that stands with a figure, for the eye or the ear. */
      function around(figure: Element): string {
        const found = [nameOf(figure), figure.textContent]
        const add = (element: Element | null | undefined) => {
          if (element) found.push(element.textContent)
        }
        add(figure.closest('p, li, tr, figcaption'))
        // A row of a list of figures: its name, and what stands under it.
        const row = figure.closest('dd')?.parentElement
        if (row) add(row.matches('dl') ? figure.closest('dl')?.querySelector('dt') : row)
        const cell = figure.closest('td, th')
        const table = figure.closest('table')
        if (table) {
          const at = cell instanceof HTMLTableCellElement ? cell.cellIndex : -1
          for (const head of table.tHead?.rows ?? []) add(head.cells[at])
          add(table.caption)
          found.push(table.closest('[role=region]')?.getAttribute('aria-label') ?? '')
        }
        const drawing = figure.closest('svg')
        if (drawing) {
          add(drawing.querySelector('title'))
          found.push(nameOf(drawing))
        }
        const group = figure.closest('[role=group], [role=region], ul[aria-label]')
        if (group) found.push(nameOf(group))
        // The part it stands in: its heading, and the sentences directly under that.
        for (
          let part = figure.closest('section, article, .in-sight');
          part !== null;
          part = part.parentElement?.closest('section') ?? null
        ) {
          found.push(part.matches('.in-sight') ? part.textContent : heading(part))
          for (const said of part.querySelectorAll('.said, .caption'))
            if (said.closest('section, article') === part) add(said)
        }
        const sub = figure.closest('div:has(> :is(h3, h4))')
        add(sub?.querySelector('h3, h4'))
        return found.map(bare).join(' | ')
      }

      const kindOf = (each: Element) => {
        const part = each.closest('section, dl, table, svg')
        const cell = each.closest('td')
        // Rows of a table are alike: a figure of each column.
        if (cell !== null) return `${heading(part)}|column ${cell.cellIndex}`
        return `${heading(part)}|${each.parentElement?.tagName}|${[...(each.parentElement?.parentElement?.children ?? [])].indexOf(each.parentElement!)}|${nameOf(each).replaceAll(/[\d.,$]+/g, '')}`
      }
      const kindsSeen = new Map<string, HTMLElement | SVGElement>()
      for (const each of document.querySelectorAll<HTMLElement | SVGElement>(
        'main button.num, .in-reach button.num, main [role=button].asks',
      )) {
        const text = `${each.textContent} ${nameOf(each)}`
        if (/\$|\bdollars\b/.test(text) && !kindsSeen.has(kindOf(each)))
          kindsSeen.set(kindOf(each), each)
      }
      const unsaid: { section: string; figure: string; lacks: string }[] = []
      for (const [kind, each] of kindsSeen) {
        if (!each.isConnected) continue
        const lacks = (what: string, where: string) =>
          unsaid.push({
            section: kind.split('|')[0]!.slice(0, 50),
            figure: `${bare(each.textContent).slice(0, 40)} (${nameOf(each).slice(0, 80)})`,
            lacks: `${what}: ${where.slice(0, 300)}`,
          })
        const here = around(each)
        // What a lesson made up is of no year, and says that it is made up.
        const madeUp = /\bmade up\b/i
        if (!madeUp.test(nameOf(each)) && !hasYear.test(here))
          lacks('a year, where it stands', here)
        if (!madeUp.test(nameOf(each)) && !hasKind.test(here))
          lacks('its kind, where it stands', here)
        const before = titleOf()
        each.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
        const end = performance.now() + 3000
        while (
          performance.now() < end &&
          (titleOf() === '' || (titleOf() === before && !each.hasAttribute('data-asked')))
        )
          await turn()
        await turn()
        const head = `${titleOf()} | ${bare(document.querySelector('.why .says')?.textContent)}`
        if (madeUp.test(head)) continue
        if (!hasYear.test(head)) lacks('a year, in its reasons', head)
        if (!hasKind.test(head)) lacks('its kind, in its reasons', head)
      }
      document.querySelector<HTMLElement>('.why .shut')?.click()
      return { looked: kindsSeen.size, unsaid }
    },
    [YEAR, KIND] as const,
  )
}
