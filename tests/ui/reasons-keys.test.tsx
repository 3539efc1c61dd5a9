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

test('Escape closes reasons that took the focus a moment ago, though no frame was drawn since', () => {
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
  // What waits for a frame does not come in this test: a busy browser takes its time.
  options.requestAnimationFrame = () => {}
  render(
    <PageContext.Provider value={{ store, actions }}>
      <Reasons />
    </PageContext.Provider>,
    document.body.appendChild(document.createElement('div')),
  )
  expect(document.activeElement?.textContent).toBe('One')
  document.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
  )
  expect(store.getState().asked).toEqual([])
})
