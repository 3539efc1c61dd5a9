/** The page of a reader's own awards, drawn: the example, rows left out, the question, the picture, keeping and clearing. */
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test } from 'vitest'
import { AwardsPage } from '../../src/ui/own-awards/awards-page'
import { awardShelf } from '../../src/ui/own-awards/own-shelf'
import type { GivenTable } from '../../src/ui/own-awards/own-shelf'
import { choose, clearParts, drawOnPage, press, until } from './drawn-page'
import { scenarioWith } from './nation'

let stored: unknown

afterEach(clearParts)

function draw(kept: readonly GivenTable[] = [], changes = {}, refuses = false) {
  stored = kept.length === 0 ? undefined : kept
  const shelf = () =>
    awardShelf({
      get: async () => stored,
      set: async (value) => {
        if (refuses) throw new DOMException('full', 'QuotaExceededError')
        stored = value
      },
      del: async () => void (stored = undefined),
    })
  return drawOnPage(<AwardsPage shelf={shelf} />, { scenario: scenarioWith(changes) })
}

const said = (box: Element) => box.querySelector('.course-said')?.textContent ?? ''

async function withExample() {
  const drawn = draw()
  press(drawn.box, 'Try the made-up example')
  await until(() => said(drawn.box) !== '')
  return drawn
}

describe('the example', () => {
  test('leads with what is modelled for the place and what is not', () => {
    const { box } = draw()
    const [is, isNot] = [...box.querySelectorAll('.modelled .said')].map((p) => p.textContent)
    expect(is).toMatch(/^Modelled for New York City: JAG/)
    expect(isNot).toMatch(/^Not modelled: /)
    expect(box.querySelector('.course-said')).toBeNull()
  })

  test('a sentence, a picture, every award with what is modelled for it, and the row left out', async () => {
    const { box } = await withExample()
    // 250,000 + 625,000 + 375,000 + 80,000 + 120,000.
    expect(said(box)).toContain('Of $1,450,000 in five awards')
    // Undrawn where told: 188,000 + 284,500 + 60,000 + 80,000; of 625,000 nobody says.
    expect(said(box)).toContain('$612,500 to $1,237,500 is undrawn on 20 November 2017')
    expect(said(box)).toContain('nobody says what was drawn')
    expect(box.querySelectorAll('.own-table tbody tr')).toHaveLength(5)
    expect(box.querySelectorAll('svg.stages .stage-block').length).toBeGreaterThan(20)
    const read = box.querySelector('.read-table')!.textContent
    expect(read).toContain('one row left out')
    expect(read).toContain("example, line 7, column awarded: '12k' is not an amount of money")
    expect(box.querySelector('.own-table')!.textContent).toContain('stands for several programs')
  })

  test('another remedy gives another sentence; reset brings the first back', async () => {
    const { box } = await withExample()
    const first = said(box)
    expect(first).toContain('is held')
    const [what] = box.querySelectorAll<HTMLSelectElement>('.ask-form select')
    choose(what!, 'terminate')
    await until(() => said(box).includes('is lost'))
    choose(what!, 'disallow')
    await until(() => said(box).includes('is repaid after disallowance'))
    choose(what!, 'nothing')
    await until(() => said(box).includes('Nothing acts on them here.'))
    press(box, 'Reset')
    await until(() => said(box) === first)
  })

  test('a half typed day gives a sentence and leaves what was shown', async () => {
    const { box } = await withExample()
    const before = said(box)
    const [, from] = box.querySelectorAll<HTMLInputElement>('.ask-form input[type=date]')
    act(() => {
      from!.value = ''
      from!.dispatchEvent(new Event('input', { bubbles: true }))
    })
    expect(box.querySelector('.fault')!.textContent).toBe('Choose the first day of the remedy.')
    expect(said(box)).toBe(before)
  })
})

describe('keeping', () => {
  test('a table is kept in the browser alone, comes back, is cleared, and the clearing taken back', async () => {
    const { box, page } = await withExample()
    await until(() => Array.isArray(stored))
    expect(stored).toEqual([{ name: 'example', text: expect.stringContaining('LIN-2017') }])
    expect(page.getState().doing.now.scenario.changes).not.toHaveProperty('awards.1')
    press(box, 'Clear all tables')
    expect(said(box)).toBe('')
    await until(() => stored === undefined)
    press(box, 'Undo')
    await until(() => said(box) !== '' && Array.isArray(stored))
    const kept = stored as readonly GivenTable[]
    const again = draw(kept)
    await until(() => said(again.box) !== '')
  })

  test('where the browser keeps nothing the page says so and goes on', async () => {
    const { box } = draw([], {}, true)
    press(box, 'Try the made-up example')
    await until(() => box.textContent!.includes('The browser does not keep the table'))
    await until(() => said(box) !== '')
  })

  test('what lies there damaged is left alone', async () => {
    const { box } = draw([{ name: 'x' } as GivenTable, { name: 'y', text: 'no table' }])
    await act(() => new Promise((done) => setTimeout(done, 30)))
    expect(said(box)).toBe('')
  })

  test('a text that is no table is refused in a sentence; so is the same table twice', async () => {
    const { box } = await withExample()
    press(box, 'Try the made-up example')
    expect(box.querySelector('.drop-zone .fault')!.textContent).toContain('is here already')
    const area = box.querySelector('textarea')!
    act(() => {
      area.value = 'a,b\n1,2'
      area.dispatchEvent(new Event('input', { bubbles: true }))
    })
    act(() => {
      area.form!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    })
    expect(box.querySelector('.drop-zone .fault')!.textContent).toContain(
      'has no column for what was awarded',
    )
  })
})

describe('sharing', () => {
  test('only a button puts awards into the scenario; another takes them out; undo takes either back', async () => {
    const { box, page, actions } = await withExample()
    const changes = () => page.getState().doing.now.scenario.changes
    expect(box.querySelector('.own-share')!.textContent).toContain('No file and no link holds them')
    press(box, /^Put all 5 awards/)
    await until(() => Object.hasOwn(changes(), 'awards.5'))
    expect(changes()['awards.1']).toBe('16.738;prime;250000;62000;2016-10-01;2020-09-30;0;3651000')
    expect(JSON.stringify(changes())).not.toContain('LIN-2017')
    act(() => actions.undo())
    await until(() => !Object.hasOwn(changes(), 'awards.1'))
    act(() => actions.redo())
    await until(() => Object.hasOwn(changes(), 'awards.1'))
    press(box, 'Take them out of the scenario')
    await until(() => !Object.hasOwn(changes(), 'awards.1'))
  })

  test('a scenario that came with awards shows them', async () => {
    const { box } = draw([], {
      'awards.1': '16.738;prime;250000;62500;2016-10-01;2030-09-30;0;3651000',
    })
    await until(() => said(box) !== '')
    expect(said(box)).toContain('Of $250,000 in one award')
  })

  test('an award of a scenario that cannot be read is said in a sentence, and nothing is counted', () => {
    const { box } = draw([], { 'awards.2': 'x' })
    expect(box.querySelector('.fault')!.textContent).toContain("awards.2: 'x' has 1 parts")
    expect(said(box)).toBe('')
  })
})
