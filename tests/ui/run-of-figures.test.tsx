/** What is listed of an earlier scenario is worked out of that one until the list follows. */
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import { keeperOf } from '../../src/ui/ends/keep-ends'
import { FlipsPart } from '../../src/ui/place/flips-part'
import { clearParts, drawOnPage, until } from './drawn-page'
import { scenarioWith } from './nation'

afterEach(clearParts)

test('a figure of a list that is stale has the reasons of the scenario it was found in', async () => {
  const { box, page, actions } = drawOnPage(<FlipsPart place="3651000" />)
  await until(() => box.querySelector('.flips li') !== null)
  // Another year has no such condition: what would be otherwise can no longer be settled there.
  act(() => actions.setYear('2013'))
  await until(() => page.getState().shown.outcome.settings.year === '2013')
  const figure = box.querySelector<HTMLButtonElement>('.flips li .flip-money button')!
  expect(figure.textContent).toBe('$4.3\u00a0million')
  act(() => figure.click())
  const { about } = page.getState().asked.at(-1)!
  expect(about).toMatchObject({ reason: { value: 4_285_168, from: [{ value: 4_285_168 }, {}] } })
})

test('ends of ranges are run of the scenario whose middle is in view, not of one still to be run', async () => {
  const share = 'conditions.jag16-1373.share'
  const { page, actions } = drawOnPage(null, { scenario: scenarioWith({ [share]: '0.2 to 0.5' }) })
  const keeper = keeperOf(page)
  const told: string[] = []
  const stop = keeper.follow(() => {
    const { ends } = keeper.now()
    if (ends === null) return
    const [middle, ...others] = ends.runs.map(({ outcome }) => outcome.totals.withheld)
    const between = middle! > Math.min(...others) && middle! < Math.max(...others)
    told.push(between ? 'between' : `${middle} beside ${others.join(' and ')}`)
  })
  await until(() => told.length > 0)
  // Two more changes come when the first was run and is not shown yet; of a frame's two the second waits.
  const unfollow = page.subscribe((state, before) => {
    if (state.outcome === before.outcome) return
    unfollow()
    setTimeout(() => {
      actions.set(share, '0.6 to 0.7')
      actions.set(share, '0.9 to 1')
    })
  })
  actions.set(share, '0.3 to 0.5')
  await until(() => page.getState().shown.outcome.settings.ranged?.[0]?.low === 0.9)
  await until(() => !keeper.now().working)
  stop()
  expect([...new Set(told)]).toEqual(['between'])
  expect(keeper.now().ends!.ranged[0]).toMatchObject({ low: 0.9, high: 1 })
})
