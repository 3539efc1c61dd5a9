/** The first draws: a picture stands before any worker is begun, and draws are of a scenario that has been run. */
import { act } from 'preact/test-utils'
import { afterEach, expect, test } from 'vitest'
import type { Pool } from '../../src/ui/doubt/draw-pool'
import { keepDraws } from '../../src/ui/doubt/keep-draws'
import { clearParts, drawOnPage, until } from './drawn-page'
import { scenarioWith } from './nation'

afterEach(clearParts)

test('workers are begun after the first draws, and only for a scenario that has been run', async () => {
  const scenario = {
    ...scenarioWith({ 'conditions.jag16-1373.share': '0.2 to 0.5' }),
    draws: 200,
  }
  const { page, actions } = drawOnPage(null, { scenario, runs: false })
  const begun: { readonly share: unknown; readonly drawn: number }[] = []
  const pool: Pool = {
    draw(_, ask) {
      const share = ask.scenario.changes['conditions.jag16-1373.share']
      begun.push({ share, drawn: keeper.now().made?.drawn.count ?? 0 })
      return () => {}
    },
    close() {},
  }
  const keeper = keepDraws(page, () => pool)
  const stop = keeper.follow(() => {})
  await until(() => begun.length > 0)
  expect(begun).toEqual([{ share: '0.2 to 0.5', drawn: 24 }])
  // The page holds another scenario now, which nothing has run.
  act(() => actions.set('conditions.jag16-1373.share', '0.3 to 0.9'))
  await act(() => new Promise((done) => setTimeout(done, 200)))
  expect(page.getState().doing.now.scenario).not.toBe(page.getState().shown.ran.scenario)
  expect(begun).toHaveLength(1)
  stop()
})
