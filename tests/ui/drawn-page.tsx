/** Draws a part on a page of its own for tests, as a reader meets it, and does what a reader does there. */
import { render } from 'preact'
import type { ComponentChild } from 'preact'
import { act } from 'preact/test-utils'
import { expect, vi } from 'vitest'
import type { Dataset, Scenario } from '../../src/model/index'
import { parseShareRule, preparation } from '../../src/ui/prepare'
import { keepRunning, runScenario } from '../../src/ui/run'
import { findBase } from '../../src/ui/shipped'
import { createActions, createPage } from '../../src/ui/store'
import { PageContext } from '../../src/ui/use-page'
import { nation, scenarioWith } from './nation'

// Nothing has a size here: a part keeps the width it begins with.
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
)

const stops: (() => void)[] = []

/** A part on a page. Unless told otherwise it shows the nine letters, and runs again after a change. */
export function drawOnPage(
  part: ComponentChild,
  told: {
    readonly dataset?: Dataset
    readonly scenario?: Scenario
    /** Fetches local counts of crime; without it the page has what it opens with. */
    readonly crimeYears?: (dataset: Dataset, years: readonly number[]) => Promise<Dataset>
    readonly runs?: boolean
  } = {},
) {
  const { dataset = nation, scenario = scenarioWith(), runs = true } = told
  const results = runScenario(dataset, scenario, findBase)
  const page = createPage(dataset, { scenario, place: '3651000' }, results, '')
  const supply = { crimeYears: told.crimeYears ?? (async () => dataset), rule: parseShareRule }
  const actions = createActions(
    page,
    preparation(() => page, supply, findBase),
    findBase,
    async () => dataset,
  )
  const later = (call: () => void) => setTimeout(call)
  if (runs) stops.push(keepRunning(page, findBase, later, later))
  const box = document.body.appendChild(document.createElement('div'))
  act(() =>
    render(
      <PageContext.Provider value={{ store: page, actions }}>{part}</PageContext.Provider>,
      box,
    ),
  )
  return { page, actions, box }
}

/** Take every part off the page again; nothing runs on. */
export function clearParts() {
  for (const stop of stops.splice(0)) stop()
  for (const box of document.body.querySelectorAll(':scope > *')) {
    act(() => render(null, box))
    box.remove()
  }
}

/** Wait until the page has come so far. */
export async function until(ready: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1000 && !ready(); turn += 1)
    await act(() => new Promise((done) => setTimeout(done, 10)))
  expect(ready()).toBe(true)
}

/** Choose an entry of a native list, or with `input` type into a field. */
export function choose(
  field: Element | null | undefined,
  value: string,
  event: 'change' | 'input' = 'change',
) {
  act(() => {
    ;(field as HTMLSelectElement | HTMLInputElement).value = value
    field!.dispatchEvent(new Event(event, { bubbles: true }))
  })
}

/** Press the button whose words are these, or match them. */
export function press(box: Element, says: string | RegExp) {
  const found = [...box.querySelectorAll('button')].find(({ textContent }) =>
    typeof says === 'string' ? textContent === says : says.test(textContent),
  )
  if (found === undefined) throw new Error(`There is no button ${says}.`)
  act(() => found.click())
}
