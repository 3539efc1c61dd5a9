/** Reasons answer the keyboard from the moment they stand, before the browser has drawn them. */
import { options, render } from 'preact'
import { afterEach, expect, test } from 'vitest'
import { Reasons } from '../../src/ui/reasons/reasons'
import { runScenario } from '../../src/ui/run'
import { findBase } from '../../src/ui/shipped'
import { createActions, createPage } from '../../src/ui/store'
import { PageContext } from '../../src/ui/use-page'
import { nation, scenarioWith } from './nation'

const { requestAnimationFrame: frames } = options

afterEach(() => {
  if (frames === undefined) delete options.requestAnimationFrame
  else options.requestAnimationFrame = frames
  document.body.replaceChildren()
})

/** Open the reasons of a number that has the focus, on a browser too busy to draw a frame. */
function openReasons() {
  const scenario = scenarioWith({})
  const results = runScenario(nation, scenario, findBase)
  const store = createPage(nation, { scenario, place: '3651000' }, results, '')
  const actions = createActions(
    store,
    () => {},
    findBase,
    async () => nation,
  )
  actions.ask({
    title: 'One',
    about: { reason: { says: 'One', value: 1, unit: 'count', from: [] } },
  })
  const number = document.body.appendChild(document.createElement('button'))
  number.focus()
  // What waits for a frame does not come in these tests: a busy browser takes its time.
  options.requestAnimationFrame = () => {}
  const box = document.body.appendChild(document.createElement('div'))
  render(
    <PageContext.Provider value={{ store, actions }}>
      <Reasons />
    </PageContext.Provider>,
    box,
  )
  return { store, number, box }
}

test('Escape closes reasons that took the focus a moment ago, though no frame was drawn since', () => {
  const { store } = openReasons()
  expect(document.activeElement?.textContent).toBe('One')
  document.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
  )
  expect(store.getState().asked).toEqual([])
})

test('reasons closed as soon as that give the focus back to their number', () => {
  const { number, box } = openReasons()
  expect(document.activeElement).not.toBe(number)
  render(null, box)
  expect(document.activeElement).toBe(number)
})
