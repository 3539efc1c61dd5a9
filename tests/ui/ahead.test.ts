/** The page carries programs forward when a scenario asks for it, and takes it back with the change. */
import { expect, test, vi } from 'vitest'
import { addCrimeYears, listYears } from '../../src/model/index'
import { loadCrimeFiles } from '../../src/cli/load-files'
import { parseShareRule, preparation } from '../../src/ui/prepare'
import { keepRunning, runScenario } from '../../src/ui/run'
import { findBase } from '../../src/ui/shipped'
import { createActions, createPage } from '../../src/ui/store'
import { nation, scenarioWith } from './nation'

function openPage() {
  const scenario = scenarioWith()
  const results = runScenario(nation, scenario, findBase)
  const page = createPage(nation, { scenario, place: '3651000' }, results, '')
  const supply = {
    crimeYears: async (dataset: typeof nation, years: readonly number[]) =>
      addCrimeYears(dataset, loadCrimeFiles(years)),
    rule: parseShareRule,
  }
  const names = async () => null
  const prepare = preparation(() => page, supply, findBase)
  const actions = createActions(page, prepare, findBase, names)
  const now = (call: () => void) => call()
  keepRunning(page, findBase, now, now)
  const { getState } = page
  const year = () => getState().outcome.settings.year
  const awarded = () => getState().outcome.totals.awarded
  const known = () => listYears(getState().dataset)
  return { page, actions, year, awarded, known }
}

test('a forward year can be chosen once it is there, and is taken off again', async () => {
  const { page, actions, year, awarded, known } = openPage()
  expect(known()).not.toContain('2027')
  actions.set('forward.last_year', '2027')
  await vi.waitFor(() => expect(known()).toContain('2027'))
  actions.setYear('2027')
  await vi.waitFor(() => expect(year()).toBe('2027'))
  expect(page.getState().fault).toBeNull()
  const plain = awarded()
  actions.set('forward.appropriation_growth', 0.1)
  await vi.waitFor(() => expect(awarded()).toBeGreaterThan(plain * 1.3))
  // Three years of 10 percent: 1.331 times, but for cents.
  expect(awarded() / plain).toBeCloseTo(1.331, 6)
  actions.undo()
  expect(awarded()).toBe(plain)
  // While a forward year is in view its last year cannot go: the change is refused, nothing moves.
  actions.set('forward.last_year', '')
  expect(page.getState().fault?.says).toContain("no inputs for fiscal year '2027'")
  expect(year()).toBe('2027')
  actions.setYear('2016')
  await vi.waitFor(() => expect(year()).toBe('2016'))
  actions.set('forward.last_year', '')
  await vi.waitFor(() => expect(known()).not.toContain('2027'))
})

test('data that arrive later are carried forward as well', async () => {
  const { page, actions, known } = openPage()
  actions.set('forward.last_year', '2026')
  await vi.waitFor(() => expect(known()).toContain('2026'))
  // As a pack lays them: programs and conditions as they are held.
  const { programs, conditions } = nation
  page.setState(({ dataset }) => ({ dataset: { ...dataset, programs, conditions } }))
  expect(known()).toContain('2026')
  const sorna = page.getState().dataset.conditions.find(({ id }) => id === 'sorna')!
  expect(sorna.fiscalYears).toContain('2026')
})

test('a value that does not fit is said beside its parameter', async () => {
  const { page, actions } = openPage()
  actions.set('forward.last_year', '2050')
  await vi.waitFor(() => expect(page.getState().fault?.path).toBe('forward.last_year'))
  expect(page.getState().fault!.says).toContain('write one from 2025 to 2035')
})
