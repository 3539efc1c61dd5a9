/** The search by keyboard: what opens it, how its list is walked, and where a choice leads the focus. */
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { PaletteButton } from '../../src/ui/palette/button'
import { clearParts, drawOnPage, until } from './drawn-page'

// Nothing has a size here, and a list of nothing visible cannot be walked.
Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { get: () => 44 })

// Its code comes with the first use; the tests do not wait for that each.
beforeAll(() => import('../../src/ui/palette/palette').then(() => {}), 60_000)
beforeEach(() => {
  localStorage.clear()
  location.hash = ''
})
afterEach(clearParts)

const field = () => document.querySelector<HTMLInputElement>('.palette input[type=text]')!
const rows = () => [...document.querySelectorAll<HTMLElement>('.palette [role=option]')]
const chosen = () => document.querySelector<HTMLElement>('.palette [aria-selected=true]')
const nameOf = (row: Element | null) => row?.querySelector('.name')?.textContent

function key(name: string, more: KeyboardEventInit = {}, on: Element = document.activeElement!) {
  const event = new KeyboardEvent('keydown', {
    key: name,
    bubbles: true,
    cancelable: true,
    ...more,
  })
  act(() => void on.dispatchEvent(event))
  return event.defaultPrevented
}

async function open() {
  const page = drawOnPage(<PaletteButton />)
  key('/', {}, document.body)
  await until(() => field() !== null && rows().length > 0)
  return page
}

async function type(words: string, ready: () => boolean) {
  await act(() => {
    field().value = words
    field().dispatchEvent(new Event('input', { bubbles: true }))
  })
  await until(ready)
}

describe('opening', () => {
  test('one key opens it, but not where text is typed, nor once it is switched off', async () => {
    const { box } = drawOnPage(
      <>
        <input type="search" id="other" />
        <PaletteButton />
      </>,
    )
    expect(key('/', {}, box.querySelector('#other')!)).toBe(false)
    expect(key('/', {}, document.body)).toBe(true)
    await until(() => rows().length > 0)
    const single = document.querySelector<HTMLInputElement>('.palette .switch input')!
    act(() => single.click())
    act(() => void document.querySelector('dialog')!.dispatchEvent(new Event('cancel')))
    await until(() => field() === null)
    expect(box.querySelector('button')!.textContent).toBe('Search')
    expect(key('/', {}, document.body)).toBe(false)
    expect(key('k', { ctrlKey: true }, document.body)).toBe(true)
    await until(() => rows().length > 0)
  })

  test('letters typed before it stands are not lost', async () => {
    drawOnPage(<PaletteButton />)
    act(() => {
      for (const letter of '/print')
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key: letter, bubbles: true, cancelable: true }),
        )
    })
    await until(() => nameOf(chosen()) === 'Print')
    expect(field().value).toBe('print')
  })

  test('before anything is typed it offers the rooms and common commands', async () => {
    await open()
    expect(rows().slice(0, 4).map(nameOf)).toEqual([
      'Where does the money go?',
      'Who is caught?',
      'What happens to it?',
      'What about my place?',
    ])
    expect(rows().map(nameOf)).toContain('Print')
    expect(rows().map(nameOf)).not.toContain('Undo')
  })
})

describe('the list', () => {
  test('is walked by arrows, Home, End and pages, and the field says which row is chosen', async () => {
    await open()
    await type('county', () => rows().length === 40)
    const all = rows()
    const steps: [string, number][] = [
      ['ArrowDown', 1],
      ['ArrowDown', 2],
      ['ArrowUp', 1],
      ['PageDown', 9],
      ['PageUp', 1],
      ['End', 39],
      ['Home', 0],
      ['PageUp', 0],
    ]
    for (const [name, at] of steps) {
      expect(key(name, {}, field())).toBe(true)
      expect(all.indexOf(chosen()!)).toBe(at)
      expect(field().getAttribute('aria-activedescendant')).toBe(all[at]!.id)
    }
    expect(document.querySelector('.found')!.textContent).toMatch(
      /^The best 40, and [\d,]+ more: type another letter\./,
    )
  })

  test('marks what was matched and says what each row is', async () => {
    await open()
    await type('philad', () => nameOf(chosen()) === 'Philadelphia')
    expect(chosen()!.querySelector('mark')!.textContent).toBe('Philad')
    expect(chosen()!.querySelector('.is')!.textContent).toBe('City')
    expect(chosen()!.querySelector('.help')!.textContent).toBe('Pennsylvania')
  })

  test('teaches where nothing is found', async () => {
    await open()
    await type('zzqxv', () => document.querySelector('.nothing') !== null)
    expect(rows()).toEqual([])
    expect(document.querySelector('.nothing')!.textContent).toContain('springfield ma')
    expect(field().getAttribute('aria-expanded')).toBe('false')
  })
})

describe('a choice', () => {
  test('leads to a place and is offered first the next time', async () => {
    await open()
    await type('philad', () => nameOf(chosen()) === 'Philadelphia')
    key('Enter', {}, field())
    await until(() => field() === null && location.hash === '#place=4260000')
    key('/', {}, document.body)
    await until(() => rows().length > 0)
    expect(nameOf(rows()[0]!)).toBe('Philadelphia')
  })

  test('opens the drawer at a parameter', async () => {
    const { page } = await open()
    await type('60 percent', () => nameOf(chosen()) === 'Share of the state government')
    key('Enter', {}, field())
    await until(() => page.getState().drawer !== null)
    expect(page.getState()).toMatchObject({
      drawer: 'lever',
      drawerAt: { path: 'programs.jag.state_share' },
    })
  })

  test('opens a scenario, and undoes it by name', async () => {
    const { page } = await open()
    await type('congress 15', () => chosen()?.dataset['key'] === 'scenario:congress-15-percent')
    key('Enter', {}, field())
    await until(() => page.getState().doing.now.scenario.base === 'congress-15-percent')
    key('/', {}, document.body)
    await until(() => rows().length > 0)
    await type('undo', () => nameOf(chosen()) === 'Undo')
    key('Enter', {}, field())
    await until(() => page.getState().doing.past.length === 0)
  })

  test('moves to a fiscal year that has the program, and puts it in view', async () => {
    const { page } = await open()
    await type('jag', () => chosen()?.dataset['key'] === 'program:jag')
    key('Enter', {}, field())
    await until(() => page.getState().doing.now.program === 'jag')
    expect(location.hash).toBe('')
  })

  test('prints only once the dialog is gone', async () => {
    const print = vi.fn(() => expect(field()).toBeNull())
    vi.stubGlobal('print', print)
    await open()
    await type('print', () => nameOf(chosen()) === 'Print')
    act(() => chosen()!.click())
    await until(() => print.mock.calls.length === 1)
  })
})
