/** The parts on the law, drawn: a cell opens its reasons, a fact is set otherwise, a reading is written and kept. */
import { render } from 'preact'
import type { ComponentChild } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { verdicts } from '../../src/model/index'
import type { ParameterValue } from '../../src/model/index'
import { lawOnDemand } from '../../src/ui/law-on-demand'
import { parseShareRule, preparation } from '../../src/ui/prepare'
import { Reasons } from '../../src/ui/reasons/reasons'
import { keepRunning, runScenario } from '../../src/ui/run'
import { findBase } from '../../src/ui/shipped'
import { createActions, createPage } from '../../src/ui/store'
import { PageContext, usePage } from '../../src/ui/use-page'
import { DefinitionPage } from '../../src/ui/verdicts/definition-page'
import { Elsewhere } from '../../src/ui/rooms/elsewhere'
import { Matrix } from '../../src/ui/verdicts/matrix'
import { PlacePage } from '../../src/ui/verdicts/place-page'
import { ReadingForm } from '../../src/ui/verdicts/reading-form'
import { firstLaw } from '../../tools/pack/pack-law'
import { nation, scenarioWith } from './nation'

vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
)

// Nothing comes near where nothing has a size: every part is drawn.
vi.stubGlobal('IntersectionObserver', undefined)

function draw(
  part: ComponentChild,
  changes: Readonly<Record<string, ParameterValue>> = {},
  dataset = nation,
) {
  const scenario = scenarioWith(changes)
  const page = createPage(
    dataset,
    { scenario, place: '3651000' },
    runScenario(dataset, scenario, findBase),
    '',
  )
  const fetchLaw = lawOnDemand(
    () => page,
    async () => () => nation,
  )
  const supply = { crimeYears: async () => nation, rule: parseShareRule, law: fetchLaw }
  const actions = createActions(
    page,
    preparation(() => page, supply, findBase),
    findBase,
    async () => nation,
  )
  const stop = keepRunning(
    page,
    findBase,
    (call) => setTimeout(call),
    (call) => setTimeout(call),
  )
  stops.push(stop)
  const box = document.body.appendChild(document.createElement('div'))
  act(() =>
    render(
      <PageContext.Provider value={{ store: page, actions, fetchLaw }}>
        {part}
        <Open />
      </PageContext.Provider>,
      box,
    ),
  )
  return { page, actions, box }
}

const stops: (() => void)[] = []

function Open() {
  return usePage((state) => state.asked.length > 0) ? <Reasons /> : null
}

async function until(ready: () => boolean): Promise<void> {
  for (let turn = 0; turn < 300 && !ready(); turn += 1)
    await act(() => new Promise((done) => setTimeout(done, 10)))
  expect(ready()).toBe(true)
}

function choose(select: HTMLSelectElement, value: string) {
  act(() => {
    select.value = value
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
}

function type(field: HTMLInputElement | HTMLTextAreaElement, text: string) {
  act(() => {
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

function press(element: Element, key: string) {
  act(() => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  })
}

/** Open what stands behind one line. */
function unfold(box: Element, says: string) {
  const fold = [...box.querySelectorAll('details')].find(({ textContent }) =>
    textContent.startsWith(says),
  )!
  act(() => {
    fold.open = true
    fold.dispatchEvent(new Event('toggle'))
  })
}

afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  for (const box of document.body.querySelectorAll(':scope > *')) {
    act(() => render(null, box))
    box.remove()
  }
})

describe('the matrix', () => {
  test('says every finding in words, walks by arrow keys, and a cell opens reasons that agree', async () => {
    const { box, page } = draw(<Matrix />)
    await until(() => box.querySelector('.matrix tbody tr') !== null)
    const cells = [...box.querySelectorAll<HTMLButtonElement>('.matrix tbody td button')]
    expect(cells.length).toBeGreaterThan(20 * 36)
    expect(cells.filter((cell) => cell.tabIndex === 0)).toHaveLength(1)
    for (const cell of cells.slice(0, 80))
      expect(cell.getAttribute('aria-label')).toMatch(
        /^.+, .+: (fails|meets|cannot be told|is protected by an order)$/,
      )
    cells[0]!.focus()
    press(cells[0]!, 'ArrowRight')
    const next = document.activeElement as HTMLButtonElement
    expect(next.dataset['cell']).toBe('0/1')
    act(() => next.click())
    const asked = page.getState().asked[0]!
    expect(asked.title).toContain(next.getAttribute('aria-label')!.split(': ')[1]!)
    expect(box.querySelector('.why')?.textContent).toContain('25 April 2017')
  })

  test('shows both counts, and the switch admits coded facts everywhere', async () => {
    const { box, page } = draw(<Matrix />)
    const said = () => box.querySelector('.evidence-switch .said')?.textContent ?? ''
    await until(() => said().includes('with coded facts admitted'))
    const day = page.getState().lawDay
    const fail = (evidence: 'sourced' | 'coded') => {
      const law = { ...page.getState().outcome.settings.law, evidence }
      const found = verdicts(nation, { asOf: day, law })
      return new Set(found.filter((v) => v.finding === 'fails').map((v) => v.place)).size
    }
    expect(said()).toContain(`${fail('sourced')} fail at least one reading on facts with a source`)
    expect(said()).toContain(`and ${fail('coded')} with coded facts admitted`)
    act(() => box.querySelector<HTMLInputElement>('.evidence-switch input')!.click())
    expect(page.getState().outcome.settings.law.evidence).toBe('coded')
  })

  test('moves by a day and by a month at the keyboard', async () => {
    const { box, page } = draw(<Matrix />)
    const slider = box.querySelector<HTMLInputElement>('.day-slider input')!
    press(slider, 'PageUp')
    expect(page.getState().lawDay).toBe('2017-05-25')
    press(slider, 'PageDown')
    expect(page.getState().lawDay).toBe('2017-04-25')
    expect(slider.step).toBe('1')
    expect(slider.getAttribute('aria-valuetext')).toBe('25 April 2017')
  })
})

describe('a place', () => {
  test('takes a fact set otherwise with a note, and gives it back', async () => {
    const { box, page } = draw(<PlacePage place="1714000" day="2017-11-20" />)
    await until(() => page.getState().lawDay === '2017-11-20')
    await until(() => box.querySelector('#facts details') !== null)
    unfold(box, 'Facts on 20 November 2017')
    const select = () =>
      box.querySelector<HTMLSelectElement>('[aria-label="Runs a jail, set otherwise"]')!
    choose(select(), 'no')
    await until(() => page.getState().outcome.settings.law.facts.length === 1)
    const note = box.querySelector<HTMLInputElement>('.note-field input')!
    type(note, 'the jail is the county\u2019s')
    act(() => {
      note.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
    })
    expect(page.getState().doing.now.scenario.changes).toMatchObject({
      'facts.1714000.operates_jail': 'no',
      'facts.1714000.note': 'the jail is the county\u2019s',
    })
    choose(select(), '')
    await until(() => page.getState().outcome.settings.law.facts.length === 0)
    expect(page.getState().doing.now.scenario.changes).toEqual({})
    expect(page.getState().fault).toBeNull()
  })

  test('of an unknown id is one sentence, and a day out of range too', () => {
    const unknown = draw(<PlacePage place="171400" day={null} />)
    expect(unknown.box.querySelector('[role=alert]')?.textContent).toMatch(/^There is no place/)
    const late = draw(<PlacePage place="1714000" day="1999-01-01" />)
    expect(late.box.querySelector('[role=alert]')?.textContent).toContain('1 January 2016')
  })

  test('waits for the law and says so', async () => {
    const { box } = draw(
      <Elsewhere address={{ at: 'place', place: '1714000', day: null }} />,
      {},
      firstLaw(nation),
    )
    expect(box.textContent).toContain('Reading the law.')
    await until(() => box.querySelector('#findings .finding-rows li') !== null)
    expect(box.querySelector('#findings h3')?.textContent).toBe('Who finds what')
  })
})

describe('a reading', () => {
  test('shows its rule, its clauses, both arguments, and how it differs from another', () => {
    const { box } = draw(
      <DefinitionPage definition="jag17_package" beside="hinders_enforcement" day={null} />,
    )
    expect(box.querySelector('.rule-text')?.textContent).toBe(
      'jag17_certification or jag17_access or jag17_notice',
    )
    expect(box.querySelectorAll('.clause-table tbody tr')).toHaveLength(3)
    expect(box.querySelectorAll('.arguments h3')).toHaveLength(2)
    expect(box.querySelectorAll('.differences h4')).toHaveLength(3)
  })

  test('of one’s own is refused in words, previewed, and kept in the scenario', async () => {
    const done = vi.fn()
    const { box, page } = draw(<ReadingForm reading={null} onDone={done} />)
    type(box.querySelector('input')!, 'No jail')
    const rule = box.querySelector('textarea')!
    type(rule, 'operates_jale == no')
    await until(() => box.querySelector('.fault') !== null)
    expect(box.querySelector('.fault')?.textContent).toContain('operates_jail')
    type(rule, 'letter_2017_04_21 == yes')
    await until(() => box.querySelector('.caught') !== null)
    expect(box.querySelector('.caught')?.textContent).toContain('nine places')
    act(() => box.querySelector('form')!.requestSubmit())
    await until(() => page.getState().outcome.settings.law.definitions.length === 1)
    expect(page.getState().outcome.settings.law.definitions[0]).toEqual({
      id: 'no_jail_reading',
      name: 'No jail',
      fails: 'letter_2017_04_21 == yes',
    })
    await until(() => done.mock.calls.length > 0)
  })

  test('of one’s own is a page, and can judge a condition', async () => {
    const own = {
      // A rule that the edition has parsed already, so that the page can open with it.
      'definitions.mine.fails': 'letter_2017_04_21 == yes',
      'definitions.mine.name': 'Mine',
      'conditions.jag16-1373.definition': 'mine',
    }
    const { box, page } = draw(<DefinitionPage definition="mine" beside={null} day={null} />, own)
    expect(page.getState().outcome.settings.conditions[0]!.definition).toBe('mine')
    expect(box.querySelector('h2')?.textContent).toBe('Mine')
  })
})
