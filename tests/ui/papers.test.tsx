/** The five papers: every number is a figure of the ledger, both sides have equal room, nothing is typed in. */
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test } from 'vitest'
import { explain, placePrograms, rangeUnit } from '../../src/model/index'
import { composePaper } from '../../src/ui/papers/compose'
import type { Noted, Part } from '../../src/ui/papers/compose'
import { PAPERS, PAPER_IDS, SIDES, sidesOf } from '../../src/ui/papers/paper-data'
import { paperFigures } from '../../src/ui/papers/paper-figures'
import type { InSight, PaperFigure } from '../../src/ui/papers/paper-figures'
import { PapersPage } from '../../src/ui/papers/papers-page'
import { paperText } from '../../src/ui/papers/paper-text'
import { tellNumbers } from '../../src/ui/views/told'
import { indexOf } from '../../src/ui/views/names'
import { reasonValue } from '../../src/ui/views/reason-words'
import { clearParts, drawOnPage, until } from './drawn-page'
import { nation, resultsOf } from './nation'

afterEach(clearParts)

const SCENARIOS = ['nine-letters-2017', 'statutory-penalties-2016', 'baseline-2016']
const PLACES = ['3651000', 'CA']

function views(): readonly (InSight & { readonly name: string })[] {
  return SCENARIOS.flatMap((name) => {
    const results = resultsOf({}, name)
    return PLACES.map((place) => ({ name, dataset: nation, results, place }))
  })
}

const notedIn = (part: Part): readonly Noted[] =>
  part.is === 'words' ? part.pieces : part.is === 'table' ? part.rows.flat(2) : []

/** What a figure comes to, added up here from the columns of the run and its explanations alone. */
function recomputed(view: InSight, { name }: PaperFigure): readonly [number, number, number] {
  const { dataset, results, place } = view
  const [figure = '', program] = name.split('/')
  const index = indexOf(dataset, place)
  const { outcome, baseline } = results
  const over = (
    of: typeof outcome,
    sum: 'direct' | 'withheld' | 'through' | 'handed-on',
  ): readonly [number, number, number] => {
    const rows = placePrograms(dataset, of, index)
      .filter((row) => program === undefined || row.program === program)
      .map((row) => row[sum])
    const end = (which: 'value' | 'low' | 'high') =>
      rows.reduce((total, row) => total + row[which], 0)
    return [end('value'), end('low'), end('high')]
  }
  const passed = place === 'CA' ? 'handed-on' : 'through'
  const parts = outcome.programs.filter(
    ({ allocation: { program: each } }) =>
      each.kind !== 'published' && (program === undefined || each.id === program),
  )
  const [held, heldLow, heldHigh] = over(outcome, 'withheld')
  const risk = parts.reduce((sum, part) => {
    const due = part.allocation.high[index]!
    const open = part.conditions.flatMap(({ settings, findings }) =>
      findings.some(({ recipient, result }) => recipient === index && result === 'unknown')
        ? [settings.share]
        : [],
    )
    return sum + due * Math.max(0, ...open)
  }, 0)
  const most = Math.max(heldHigh, risk)
  const all = (total: 'awarded' | 'withheld'): [number, number, number] => {
    const value = parts.reduce((sum, part) => {
      const question = { about: 'total', program: part.allocation.program.id, total } as const
      return sum + Number(explain(dataset, outcome, question).value)
    }, 0)
    const ends = [outcome.range.low[total], outcome.range.high[total]].sort((a, b) => a - b)
    return [value, ends[0]!, ends[1]!]
  }
  switch (figure) {
    case 'due':
      return over(baseline, 'direct')
    case 'award':
      return over(outcome, 'direct')
    case 'held':
      return [held, heldLow, heldHigh]
    case 'handed':
      return over(outcome, passed)
    case 'handed_before':
      return over(baseline, passed)
    case 'exposure':
      return [held, heldLow, most]
    case 'reserve': {
      const [, low, high] = over(baseline, 'direct')
      const unit = rangeUnit((high - low) / 2)
      const whole = Math.ceil(most / unit) * unit
      return [whole, whole, whole]
    }
    case 'all_awarded':
      return all('awarded')
    case 'all_withheld':
      return all('withheld')
    default:
      throw new Error(`The test does not know the figure '${name}'.`)
  }
}

describe.each(views())('$name, $place', (view) => {
  test.each(PAPER_IDS)('every number of the %s is a figure of the ledger', (id) => {
    const paper = composePaper(id, view, paperFigures(view), [])
    const pieces = paper.parts.flatMap(notedIn)
    const figures = pieces.filter((piece) => typeof piece !== 'string')
    expect(figures.length).toBeGreaterThan(0)
    for (const { figure, note } of figures) {
      const [value, low, high] = recomputed(view, figure)
      const words = reasonValue({ says: '', value, low, high, unit: 'dollars', from: [] })
      expect(`${figure.name} ${figure.text}`).toBe(`${figure.name} ${words}`)
      // Its footnote is the one its number names.
      expect(paper.notes[note - 1]).toBe(figure)
      expect(figure.reason.from.length).toBeGreaterThan(0)
    }
    // The words around them hold no number of their own; names of programs, orders and law are data.
    if (id === 'exposure') return
    const bare = paper.parts
      .filter((part) => part.is === 'words')
      .flatMap(({ pieces: all }) => all.filter((piece) => typeof piece === 'string'))
      .flatMap((words) => tellNumbers(words, (number) => ({ title: number }) as never))
      .filter((piece) => typeof piece !== 'string')
    expect(bare.map(({ text }) => text)).toEqual([])
  })
})

test('nine letters: New York City would lose all, and holds a reserve of the same', () => {
  const view = { dataset: nation, results: resultsOf(), place: '3651000' }
  const figures = paperFigures(view)
  expect(figures.of('award').text).toBe('$0')
  expect(figures.of('held').reason.value).toBe(4_285_168)
  // Awards of the city are known to a hundred thousand dollars: so is the reserve, and it suffices.
  expect(figures.of('reserve').text).toBe('$4,400,000')
})

test('the texts type no number and name no figure that is none', () => {
  const view = { dataset: nation, results: resultsOf(), place: '3651000' }
  const figures = paperFigures(view)
  for (const { blocks } of Object.values(PAPERS))
    for (const { says = '', heading = '', blank = '' } of blocks) {
      expect([says, heading, blank].join(' ')).not.toMatch(/\d/)
      for (const [, name = ''] of says.matchAll(/\{(\w+)\}/g))
        if (!['place', 'year', 'programs'].includes(name))
          expect(() => figures.of(name)).not.toThrow()
    }
  expect(() => figures.of('typo')).toThrow(/'typo'/)
})

describe('both sides', () => {
  test.each(SIDES)('$title: as many words, within a tenth, each with its sources', (both) => {
    const words = [both.for, both.against].map(({ says }) => says.split(/\s+/).length)
    expect(Math.max(...words) / Math.min(...words)).toBeLessThanOrEqual(1.1)
    for (const { sources } of [both.for, both.against]) {
      expect(sources.length).toBeGreaterThan(0)
      for (const id of sources) expect(nation.sources.has(id)).toBe(true)
    }
  })

  test('are those of the scenario', () => {
    expect(sidesOf(['sorna', 'prea']).map(({ id }) => id)).toEqual(['statutory-penalties'])
    expect(sidesOf(['jag17-access', 'eo13768-9a']).map(({ id }) => id)).toEqual([
      'award-conditions',
      'executive-orders',
    ])
    for (const { conditions } of SIDES)
      for (const beginning of conditions)
        expect(nation.conditions.some(({ id }) => id.startsWith(beginning))).toBe(true)
  })
})

test('as text it holds every footnote, the edition and that it is no official estimate', () => {
  const view = { dataset: nation, results: resultsOf(), place: '3651000' }
  const paper = composePaper('memo', view, paperFigures(view), [])
  const text = paperText(nation, paper, { scenario: 'Nine letters', id: 'gf-x', link: '#s=x' })
  expect(text).toContain('Model output, not an official estimate.')
  expect(text).toContain(`data edition ${nation.edition}`)
  for (const [at, { title }] of paper.notes.entries()) expect(text).toContain(`${at + 1}. ${title}`)
  // A source that many notes name stands once, under the name they call it by.
  expect(text).toMatch(/\n1\. .* Sources: S1[.,\u2013]/)
  expect(text).toMatch(/\nS\d+\. [^\n]*section 10156/)
  const listed = text.match(/^S\d+\. .*/gm)!.map((line) => line.replace(/^S\d+\. /, ''))
  expect(new Set(listed).size).toBe(listed.length)
})

test('on the screen each number opens its reasons, and a wrong name gets one sentence', async () => {
  const { box, page } = drawOnPage(<PapersPage paper="exposure" />)
  await until(() => box.querySelector('.sheet table') !== null)
  for (const number of box.querySelectorAll<HTMLElement>('.sheet .num')) {
    act(() => number.click())
    expect(page.getState().asked.at(-1)!.title).toContain('FY2016')
  }
  expect(box.querySelector('.sheet table')!.textContent).toContain('New York')
  clearParts()
  const wrong = drawOnPage(<PapersPage paper="poem" />)
  expect(wrong.box.textContent).toBe(
    "There is no paper 'poem'; write memo, exposure, factbox, notice, handout.",
  )
})
