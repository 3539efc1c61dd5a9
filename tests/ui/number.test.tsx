/** A number whose reasons take some gathering never takes a reader away from what they asked for since. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { Num } from '../../src/ui/number'
import type { Asked } from '../../src/ui/page-state'
import { runScenario } from '../../src/ui/run'
import { findBase } from '../../src/ui/shipped'
import { createActions, createPage } from '../../src/ui/store'
import { PageContext } from '../../src/ui/use-page'
import { nation, scenarioWith } from './nation'

afterEach(() => document.body.replaceChildren())

const told = (title: string): Asked => ({
  title,
  about: { reason: { says: title, value: 1, unit: 'count', from: [] } },
})

/** Reasons on their way, and the call that brings them. */
function deferred() {
  let resolve: (found: Asked) => void = () => {}
  const promise = new Promise<Asked>((then) => (resolve = then))
  return { promise, resolve }
}

/** Two numbers that are gathered and one that is there, with the calls that end the gathering. */
function draw() {
  const scenario = scenarioWith({})
  const results = runScenario(nation, scenario, findBase)
  const store = createPage(nation, { scenario, place: '3651000' }, results, '')
  const actions = createActions(
    store,
    () => {},
    findBase,
    async () => nation,
  )
  const first = deferred()
  const second = deferred()
  const box = document.body.appendChild(document.createElement('div'))
  act(() =>
    render(
      <PageContext.Provider value={{ store, actions }}>
        <Num asked={() => first.promise}>1</Num>
        <Num asked={() => second.promise}>2</Num>
        <Num asked={told('at once')}>3</Num>
      </PageContext.Provider>,
      box,
    ),
  )
  const press = (at: number) => act(() => box.querySelectorAll('button')[at]!.click())
  return { press, first, second, titles: () => store.getState().asked.map(({ title }) => title) }
}

test('reasons that were gathered open when they come', async () => {
  const { press, first, titles } = draw()
  press(0)
  expect(titles()).toEqual([])
  first.resolve(told('first'))
  await first.promise
  expect(titles()).toEqual(['first'])
})

test('the number asked about last wins, in whatever order the reasons come', async () => {
  const { press, first, second, titles } = draw()
  press(0)
  press(1)
  first.resolve(told('first'))
  await first.promise
  expect(titles()).toEqual([])
  second.resolve(told('second'))
  await second.promise
  expect(titles()).toEqual(['second'])
})

test('reasons that come late leave those opened since where they are', async () => {
  const { press, first, titles } = draw()
  press(0)
  press(2)
  first.resolve(told('first'))
  await first.promise
  expect(titles()).toEqual(['at once'])
})
