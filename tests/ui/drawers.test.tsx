/** The two drawers: what lies in which, every control by keyboard and hand, what is changed in words, and the focus. */
import { options } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test } from 'vitest'
import { courseParameters, listParameters, listYears } from '../../src/model/index'
import type { ParameterValue } from '../../src/model/index'
import { Drawer } from '../../src/ui/drawers/drawer'
import { drawerGroups } from '../../src/ui/drawers/groups'
import { DrawerHandles } from '../../src/ui/drawers/handles'
import { DRAWER_RULES, drawerOf } from '../../src/ui/views/drawer-of'
import { isSettable } from '../../src/ui/views/parameter-list'
import { choose, clearParts, drawOnPage, press, until } from './drawn-page'
import { nation, scenarioWith } from './nation'

afterEach(clearParts)

const SHARE = 'conditions.jag16-1373.share'
const MINIMUM = 'programs.jag.minimum_share'

function draw(changes: Readonly<Record<string, ParameterValue>> = {}, name = 'nine-letters-2017') {
  const drawn = drawOnPage(
    <>
      <DrawerHandles />
      <Drawer />
    </>,
    { scenario: scenarioWith(changes, name) },
  )
  const field = (path: string) => drawn.box.querySelector(`[data-path="${path}"]`)
  const typed = (path: string) => field(path)!.querySelector<HTMLInputElement>('input[type=text]')!
  const open = (drawer: 'lever' | 'assumption', path?: string) =>
    act(() => drawn.actions.openDrawer(drawer, path))
  const value = (path: string) => drawn.page.getState().doing.now.scenario.changes[path]
  const type = (path: string, text: string) => {
    const at = typed(path)
    at.focus()
    choose(at, text, 'input')
    choose(at, text)
  }
  return { ...drawn, field, typed, open, value, type }
}

function key(element: Element, name: string) {
  act(() => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }))
    element.dispatchEvent(new KeyboardEvent('keyup', { key: name, bubbles: true }))
  })
}

describe('the map from parameter to drawer', () => {
  const all = listYears(nation).flatMap((year) => [
    ...listParameters(nation, year),
    ...courseParameters(nation, year),
  ])

  test('puts every parameter in one drawer, none in both and none in neither', () => {
    expect(all.filter(({ path }) => drawerOf(path) === null)).toEqual([])
    const programs = nation.programs.map(({ id }) => id)
    for (const year of listYears(nation)) {
      const scope = { dataset: nation, year, years: [year], programs }
      const paths = (drawer: 'lever' | 'assumption') =>
        drawerGroups(scope, drawer).flatMap(({ parameters }) => parameters.map(({ path }) => path))
      const [levers, assumptions] = [paths('lever'), paths('assumption')]
      expect(levers.filter((path) => assumptions.includes(path))).toEqual([])
      const listed = [...levers, ...assumptions]
      expect(new Set(listed).size).toBe(listed.length)
      const wanted = [...listParameters(nation, year), ...courseParameters(nation, year)]
      expect(listed.toSorted()).toEqual(
        wanted
          .filter(isSettable)
          .map(({ path }) => path)
          .toSorted(),
      )
    }
  })

  test('has a reason for each line, and no line that catches nothing', () => {
    const also = [
      'facts.1.x',
      'doubt.stacking',
      'definitions.a.fails',
      'reactions.1',
      'awards.1',
      'awards.joint.1',
    ]
    const paths = [...new Set([...all.map(({ path }) => path), ...also])]
    for (const [fits, , why] of DRAWER_RULES) {
      expect(why).not.toBe('')
      expect(paths.some((path) => fits.test(path) && firstOf(path) === fits)).toBe(true)
    }
    function firstOf(path: string) {
      return DRAWER_RULES.find(([fits]) => fits.test(path))?.[0]
    }
  })

  test('keeps what government does apart from how the world is', () => {
    expect(['orders', 'law.s1373_valid', 'as_of', 'time.ended_awards'].map(drawerOf)).toEqual(
      Array.from({ length: 4 }, () => 'lever'),
    )
    const world = ['evidence', 'unknown', 'lives.jag.accept_days', 'reaction.mode', 'facts.1.x']
    expect(world.map(drawerOf)).toEqual(world.map(() => 'assumption'))
    expect(drawerOf('nothing')).toBeNull()
  })
})

describe('a drawer', () => {
  test('lists the parameters of every program the scenario counts, the one in view first', () => {
    const { box, open } = draw({ 'programs.stop.included': true })
    open('lever')
    const titles = [...box.querySelectorAll('.drawer-group summary')].map((each) =>
      each.textContent.replace(/ \d+ changed$/, '').trim(),
    )
    expect(titles.slice(0, 4)).toEqual([
      'JAG: the amounts',
      'JAG: the formula',
      'STOP: the amounts',
      'STOP: the formula',
    ])
    expect(titles).toContain('Court orders and notices, one by one')
    expect(titles).toContain('Points of law')
    expect(titles).not.toContain('The evidence')
  })

  test('sets an order aside and says so, with the court and the days it holds', () => {
    const { box, open, page } = draw()
    open('lever', `orders.${nation.orders[0]!.id}`)
    const boxes = [...box.querySelectorAll<HTMLInputElement>('[data-path^="orders."] input')]
    expect(boxes).toHaveLength(nation.orders.length)
    act(() => boxes[0]!.click())
    expect(page.getState().outcome.settings.law.withoutOrders).toEqual([nation.orders[0]!.id])
    expect(box.querySelector('.drawer-changed')?.textContent).toContain('set aside')
    expect(box.querySelector('[data-path^="orders."] a')?.getAttribute('href')).toMatch(/^#case=/)
  })

  test('finds a parameter by its words, and says where to look when none fits', () => {
    const { box, open } = draw()
    open('lever')
    const find = box.querySelector('.drawer-find input')
    choose(find, 'minimum share', 'input')
    const paths = [...box.querySelectorAll<HTMLElement>('[data-path]')].map(
      (each) => each.dataset['path'],
    )
    expect(paths).toEqual([MINIMUM])
    choose(find, 'xyzzy', 'input')
    expect(box.querySelectorAll('.drawer-group')).toHaveLength(0)
    expect(box.querySelector('.drawer')?.textContent).toContain('No parameter of this drawer')
  })

  test('remembers which groups are open', async () => {
    const { box, open, actions } = draw()
    const formula = () =>
      [...box.querySelectorAll<HTMLDetailsElement>('.drawer-group')].find((each) =>
        each.textContent.startsWith('JAG: the formula'),
      )!
    open('lever')
    expect(formula().open).toBe(false)
    open('lever', MINIMUM)
    await until(() => formula().open)
    act(() => actions.openDrawer(null))
    open('lever')
    expect(formula().open).toBe(true)
  })
})

describe('a number', () => {
  test('is typed with its unit, as a range, and stays typed where it cannot be read', async () => {
    const { box, open, field, typed, value, type } = draw()
    open('lever', SHARE)
    await until(() => document.activeElement === typed(SHARE))
    type(SHARE, '20 %')
    expect(value(SHARE)).toBe(0.2)
    type(SHARE, '20 % to 50 %')
    expect(value(SHARE)).toBe('0.2 to 0.5')
    expect(typed(SHARE).value).toBe('20\u00a0% to 50\u00a0%')
    expect(field(SHARE)!.querySelector('.span')).not.toBeNull()
    const slider = field(SHARE)!.querySelector('input[type=range]')!
    expect(slider.getAttribute('aria-valuetext')).toBe('20 to 50 percent')
    type(SHARE, 'most of it')
    expect(value(SHARE)).toBe('0.2 to 0.5')
    expect(typed(SHARE).value).toBe('most of it')
    const fault = field(SHARE)!.querySelector('.fault')?.textContent ?? ''
    expect(fault).toMatch(/^\u201cmost of it\u201d is not a share; .*50\u00a0% stays\.$/)
    expect(typed(SHARE).getAttribute('aria-invalid')).toBe('true')
    // Escape takes back what was typed first, then closes.
    key(typed(SHARE), 'Escape')
    expect(typed(SHARE).value).toBe('20\u00a0% to 50\u00a0%')
    expect(box.querySelector('.drawer')).not.toBeNull()
    key(typed(SHARE), 'Escape')
    expect(box.querySelector('.drawer')).toBeNull()
  })

  test('is stepped by arrows and page keys, one gesture to undo', async () => {
    const { open, typed, value, page, actions } = draw()
    open('lever', MINIMUM)
    await until(() => document.activeElement === typed(MINIMUM))
    key(typed(MINIMUM), 'ArrowUp')
    expect(value(MINIMUM)).toBe(0.003)
    key(typed(MINIMUM), 'PageUp')
    expect(value(MINIMUM)).toBe(0.008)
    key(typed(MINIMUM), 'ArrowDown')
    expect(value(MINIMUM)).toBe(0.0075)
    expect(page.getState().doing.past).toHaveLength(3)
    act(() => actions.undo())
    expect(typed(MINIMUM).value).toBe('0.8\u00a0%')
  })

  test('is dragged as one step to undo, and redraws no other field', async () => {
    const { open, field, page } = draw()
    open('lever', MINIMUM)
    await until(() => field(MINIMUM) !== null)
    const slider = field(MINIMUM)!.querySelector('input[type=range]')!
    let others = 0
    const watch = new MutationObserver((changes) => {
      others += changes.filter(
        ({ target }) =>
          target instanceof Element &&
          target.closest('[data-path]') !== null &&
          target.closest(`[data-path="${MINIMUM}"]`) === null,
      ).length
    })
    watch.observe(document.body, { subtree: true, childList: true, attributes: true })
    for (const to of ['0.004', '0.005', '0.006']) choose(slider, to, 'input')
    choose(slider, '0.006')
    await act(() => new Promise((done) => setTimeout(done)))
    watch.disconnect()
    expect(page.getState().doing.past).toHaveLength(1)
    expect(page.getState().doing.gesture).toBeNull()
    expect(others).toBe(0)
  })

  test('shows the baseline, its law with a link, and a reset that keeps the focus', async () => {
    const { open, field, value, typed } = draw({ [MINIMUM]: 0.01 })
    open('lever', MINIMUM)
    await until(() => document.activeElement === typed(MINIMUM))
    expect(field(MINIMUM)!.querySelector('.ends')?.textContent).toContain('baseline 0.25\u00a0%')
    expect(field(MINIMUM)!.querySelector('.origin a')?.getAttribute('href')).toContain(
      'section10156',
    )
    press(field(MINIMUM)!, /^Reset to 0\.25/)
    expect(value(MINIMUM)).toBeUndefined()
    expect(document.activeElement).toBe(typed(MINIMUM))
  })

  test('can take the amount of another fiscal year, each with its source', async () => {
    const path = 'programs.jag.formula_amount'
    const { open, field, value } = draw()
    open('lever', path)
    await until(() => field(path) !== null)
    expect(field(path)!.querySelectorAll('.dots i').length).toBeGreaterThan(10)
    for (const item of field(path)!.querySelectorAll('.past li'))
      expect(item.querySelector('small')?.textContent).not.toBe('')
    press(field(path)!, /^FY2015: /)
    const { years } = nation.programs.find(({ id }) => id === 'jag')!
    expect(value(path)).toBe(years['2015']!.formulaAmount.value)
  })

  test('that is itself one end of a range takes one number, and says so', async () => {
    const path = 'subawards.lag_least'
    const { open, field, value, type } = draw()
    open('assumption', path)
    await until(() => field(path) !== null)
    type(path, '30 to 60 days')
    expect(value(path)).toBeUndefined()
    expect(field(path)!.querySelector('.fault')?.textContent).toMatch(/takes one number/)
    type(path, '45 days')
    expect(value(path)).toBe(45)
  })

  test('of what happens in time takes a range, in whole days', async () => {
    const path = 'time.approval_days'
    const { open, field, value, type, typed } = draw()
    open('assumption', path)
    await until(() => field(path) !== null)
    type(path, '30 to 60 days')
    expect(value(path)).toBe('30 to 60')
    expect(typed(path)!.value).toBe('30 to 60 days')
    type(path, '30 to 60.5 days')
    expect(value(path)).toBe('30 to 60')
  })
})

describe('what is changed', () => {
  const OWN = {
    [SHARE]: 0.2,
    [MINIMUM]: 0.01,
    'remedies.jag16-1373.notice_days': 30,
    'time.approval_days': 60,
    'facts.3651000.detainer_policy': 'declines_all',
  }

  test('is counted on each handle and said beside them, first three in words', async () => {
    const { box, page } = draw(OWN)
    const counts = () => [...box.querySelectorAll('.handles em')].map((each) => each.textContent)
    await until(() => counts().join(', ') === '4 changed, 2 changed')
    const line = [...box.querySelectorAll('.changed-line button')]
    expect(line.map((each) => each.textContent).slice(1)).toEqual([
      'Share withheld, Proof of compliance with 8 U.S.C. 1373 for FY2016 awards: 20 percent instead of 100',
      'Minimum share of each state, JAG: 1 percent instead of 0.25',
      'and 3 more',
    ])
    act(() => (line[2] as HTMLElement).click())
    expect(page.getState()).toMatchObject({ drawer: 'lever', drawerAt: { path: MINIMUM } })
  })

  test('is taken back one by one or all of a drawer, base and all, and the focus stays', async () => {
    const { box, open, page, value } = draw(OWN)
    open('lever')
    const list = () => box.querySelector('.drawer-changed')!
    expect(list().querySelectorAll('li')).toHaveLength(4)
    act(() => box.querySelector<HTMLElement>('[aria-label^="Reset: Minimum share"]')!.click())
    expect(value(MINIMUM)).toBeUndefined()
    expect(list().contains(document.activeElement)).toBe(true)
    press(box, 'Reset all of this drawer')
    expect(list().textContent).toContain('Nothing is changed')
    expect(list().contains(document.activeElement)).toBe(true)
    await until(() => page.getState().outcome.settings.conditions.length === 0)
    expect(value('time.approval_days')).toBe(60)
  })

  test('of the world lists facts set otherwise, with a way to the place', () => {
    const { box, open } = draw(OWN)
    open('assumption')
    const fact = box.querySelector('.drawer-changed a')
    expect(fact?.getAttribute('href')).toBe('#place=3651000')
    expect(box.querySelector('.drawer-changed')?.textContent).not.toContain('Minimum share')
  })
})

describe('the focus', () => {
  test('goes to the heading and back to the handle', async () => {
    const { box, page } = draw()
    const handle = box.querySelector<HTMLElement>('.handles button')!
    handle.focus()
    act(() => handle.click())
    expect(document.activeElement?.id).toBe('drawer-title')
    expect(handle.getAttribute('aria-expanded')).toBe('true')
    key(document.activeElement!, 'Escape')
    expect(page.getState().drawer).toBeNull()
    expect(document.activeElement).toBe(handle)
  })

  test('goes there with the drawer itself: what is typed a moment later is not interrupted', async () => {
    const { box, actions } = draw()
    box.querySelector<HTMLElement>('.handles button')!.focus()
    const { requestAnimationFrame: frames } = options
    const held: (() => void)[] = []
    // What waits for a frame waits: a busy browser takes its time.
    options.requestAnimationFrame = (call) => void held.push(call)
    actions.openDrawer('lever')
    await new Promise((done) => setTimeout(done))
    expect(document.activeElement?.id).toBe('drawer-title')
    const search = box.querySelector<HTMLElement>('.drawer input[type=search]')!
    search.focus()
    if (frames === undefined) delete options.requestAnimationFrame
    else options.requestAnimationFrame = frames
    held.forEach((call) => call())
    expect(document.activeElement).toBe(search)
  })

  test('of a path that no drawer has stays at the heading', async () => {
    const { open } = draw()
    open('lever', 'programs.jag.nothing')
    await until(() => document.activeElement?.id === 'drawer-title')
  })
})
