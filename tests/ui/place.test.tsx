/** The fourth room, drawn: the answer first, years counted and fetched, lines near, what would change it, peers. */
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { shippedDataset } from '../../src/cli/shipped'
import { FlipsPart } from '../../src/ui/place/flips-part'
import { HistoryPart } from '../../src/ui/place/history-part'
import { PeersPart } from '../../src/ui/place/peers-part'
import { ThresholdsPart } from '../../src/ui/place/thresholds-part'
import { PlacePage } from '../../src/ui/verdicts/place-page'
import { answer } from '../../src/ui/views/answer'
import { choose, clearParts, drawOnPage, press, until } from './drawn-page'
import { scenarioWith } from './nation'

// Nothing comes near where nothing has a size: every part is drawn.
vi.stubGlobal('IntersectionObserver', undefined)

afterEach(clearParts)

const NONE = { 'conditions.jag16-1373.definition': 'none' }

async function pageOf(place: string, changes = {}) {
  const drawn = drawOnPage(<PlacePage place={place} day={null} />, {
    scenario: scenarioWith(changes),
  })
  await until(
    () =>
      drawn.box.querySelector('progress') === null &&
      drawn.box.querySelector('.timeline') !== null &&
      drawn.box.querySelector('.award-history') !== null,
  )
  return drawn
}

describe('the answer', () => {
  const words = (box: Element) => box.querySelector('.place-answer')!.textContent

  test('New York City: what is awarded, held and left, who catches it, and what cannot be told', async () => {
    const { box } = await pageOf('3651000')
    expect(words(box)).toContain(
      'By formula New York City, NY is awarded $4.3\u00a0million of FY2016 JAG. In your scenario $4.3\u00a0million of it is held, so it gets $0.',
    )
    expect(words(box)).toMatch(/On 25 April 2017, one reading of \d+ catches it; of \d+ readings/)
    expect(words(box)).toMatch(
      /New York hands \$[\d.]+\s?million of its award on to all its local governments together; .+ no source tells\.$/,
    )
    expect(box.querySelectorAll('.place-strips .strip-row')).toHaveLength(3)
  })

  test('a place under the smallest direct award, a state, and a place without a count', async () => {
    expect(words((await pageOf('0124184')).box)).toContain(
      'Of FY2016 JAG Enterprise, AL gets no award of its own: its share, $9,855,',
    )
    expect(words((await pageOf('CA', NONE)).box)).toMatch(
      /In your scenario nothing of it is held\..* It hands \$[\d.]+\s?million of it on\.$/,
    )
    expect(words((await pageOf('36061')).box)).toContain('no award of its own')
  })

  test('every number of the page is a button that leads to inputs with sources', async () => {
    const { box, page } = await pageOf('3651000')
    const seen: string[] = []
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
    const names =
      /\b(?:FY ?|fiscal year )?(?:19|20)\d\d\b|\d+ (?:January|February|March|April|May|June|July|August|September|October|November|December)|FY\d+|8 U\.S\.C\. \d+/g
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement!
      if (element.closest('button, select, [data-name], .axis, code, .day-field, .unseen, caption'))
        continue
      const text = (node.textContent ?? '').replace(names, '')
      if (/\d/.test(text)) seen.push(text)
    }
    expect(seen).toEqual([])
    for (const number of box.querySelectorAll<HTMLButtonElement>('.num')) {
      act(() => number.click())
      const asked = page.getState().asked.at(-1)!
      const reason = answer(page.getState().dataset, page.getState().shown, asked)
      expect([asked.title, reason.says === '', leads(reason)]).toEqual([asked.title, false, true])
    }
  })
})

/** Whether reasons end somewhere in a source, a law or a formula. */
function leads(reason: ReturnType<typeof answer>): boolean {
  return (
    Boolean(reason.source ?? reason.law ?? reason.formula) ||
    reason.from.some((each) => leads(each))
  )
}

describe('award history', () => {
  test('draws what is known and not, and counts the other years when asked', async () => {
    const years = shippedDataset([2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016])
    const { box } = drawOnPage(<HistoryPart place="4260000" />, {
      crimeYears: async (dataset, wanted) => ({
        ...dataset,
        local: {
          ...dataset.local,
          crime: new Map([
            ...dataset.local.crime,
            ...wanted.flatMap((year) => {
              const counts = years.local.crime.get(year)
              return counts === undefined ? [] : [[year, counts] as const]
            }),
          ]),
        },
      }),
    })
    await until(() => box.querySelector('.award-history') !== null)
    expect(box.querySelectorAll('.award-history .computed')).toHaveLength(1)
    expect(box.querySelectorAll('.award-history .unread').length).toBeGreaterThan(5)
    expect(box.textContent).toContain('have not been counted yet')
    press(box, 'As a table')
    const row = [...box.querySelectorAll('tbody tr')].find((each) =>
      each.textContent.startsWith('FY2016'),
    )!
    expect(row.textContent).toContain('$1,680,000')
    press(box, /^Count .+ more years/)
    await until(() => box.querySelectorAll('.award-history .computed').length >= 7)
    // Exact: published, and computed to the dollar.
    await until(() => box.textContent.includes('$1,834,486'))
  }, 60_000)
})

test('lines near: Enterprise is 145 dollars and five crimes from an award', () => {
  const { box } = drawOnPage(<ThresholdsPart place="0124184" />)
  expect(box.textContent).toContain(
    'Its share of its state\u2019s local money, $9,855, is $145 under the smallest direct award, $10,000, so the money goes to Alabama. 5 more violent crimes over the three years counted (of about 109 a year now) would put it over the line.',
  )
})

describe('what would change it', () => {
  test('is tried in the scenario, does what it says, and can be undone', async () => {
    const { box, page } = drawOnPage(<FlipsPart place="3651000" />)
    await until(() => box.querySelector('.flips li') !== null)
    const first = box.querySelector('.flips li')!
    expect(first.textContent).toContain('fails \u2192 is not reached')
    expect(first.textContent).toContain('$4.3\u00a0million awarded instead of $0')
    act(() => first.querySelector<HTMLButtonElement>('.link')!.click())
    const index = page.getState().dataset.recipients.indexOf.get('3651000')!
    const awarded = () => page.getState().outcome.programs[0]!.awarded[index] ?? NaN
    await until(() => awarded() === 4_285_168)
    // The focus stays in the part though the row may go.
    expect(document.activeElement?.textContent).toContain('Tried in your scenario: If')
    await until(() => box.textContent.includes('instead of \u201cno\u201d'))
    press(box, 'Take it back')
    await until(() => awarded() === 0)
  })

  test('teaches where there is nothing', async () => {
    const { box } = drawOnPage(<FlipsPart place="0124184" />)
    await until(() => box.querySelector('progress') === null)
    expect(box.textContent).toContain('no award of its own in your scenario')
  })
})

test('peers are chosen by measure and by state, and lead to their own pages', async () => {
  const { box } = drawOnPage(<PeersPart place="3651000" />)
  const links = () => [...box.querySelectorAll('tbody a')].map((each) => each.textContent)
  expect(links()[0]).toBe('Chicago, IL')
  expect(box.querySelector('.said')?.textContent).toBe(
    'The eight cities of the nation nearest to New York City by share by formula.',
  )
  const [by, within] = box.querySelectorAll('select')
  choose(within, 'state')
  await until(() => links().every((name) => name.endsWith(', NY')))
  choose(by, 'crimes')
  await until(() => box.textContent.includes('Violent crimes a year'))
  expect(box.querySelector('tbody a')?.getAttribute('href')).toMatch(/^#place=\d+&see=peers$/)
})
