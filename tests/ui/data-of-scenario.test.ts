/** The page's data always suit the scenario in view, whatever else is fetched or counted beside it. */
import { describe, expect, test, vi } from 'vitest'
import { addCrimeYears } from '../../src/model/index'
import type { Dataset } from '../../src/model/index'
import { loadCrimeFiles } from '../../src/cli/load-files'
import { countEvery } from '../../src/ui/count-every'
import { lawOnDemand } from '../../src/ui/law-on-demand'
import { parseShareRule, preparation } from '../../src/ui/prepare'
import type { Supply } from '../../src/ui/prepare'
import { keepRunning, runScenario } from '../../src/ui/run'
import { findBase } from '../../src/ui/shipped'
import { createActions, createPage } from '../../src/ui/store'
import { nation, scenarioWith } from './nation'

function openPage(crimeYears = fetchYears, programs?: Supply['programs']) {
  const scenario = scenarioWith()
  const page = createPage(
    nation,
    { scenario, place: '3651000' },
    runScenario(nation, scenario, findBase),
    '',
  )
  const supply = { crimeYears, rule: parseShareRule, ...(programs && { programs }) }
  const actions = createActions(
    page,
    preparation(() => page, supply, findBase),
    findBase,
    async () => null,
    (store) => countEvery(store, supply, async () => {}),
  )
  const now = (call: () => void) => call()
  keepRunning(page, findBase, now, now)
  const faults: string[] = []
  page.subscribe(({ fault }) => {
    if (fault !== null) faults.push(fault.says)
  })
  return { page, actions, faults, year: () => page.getState().outcome.settings.year }
}

async function fetchYears(dataset: Dataset, years: readonly number[]): Promise<Dataset> {
  return addCrimeYears(dataset, loadCrimeFiles(years))
}

async function openInYearToCome(opened = openPage()) {
  const { page, actions, year } = opened
  actions.set('forward.last_year', '2027')
  await vi.waitFor(() =>
    expect(Object.keys(page.getState().dataset.programs[0]!.years)).toContain('2027'),
  )
  actions.setYear('2027')
  await vi.waitFor(() => expect(year()).toBe('2027'))
  return { ...opened, awarded: page.getState().outcome.totals.awarded }
}

describe('a year to come stays in view', () => {
  test('while every program is counted, though the programs were asked for before it came', async () => {
    let arrive = () => {}
    const come = new Promise<void>((done) => (arrive = done))
    const opened = openPage(fetchYears, async (dataset) => come.then(() => dataset))
    opened.actions.countEvery()
    const { page, faults, year, awarded } = await openInYearToCome(opened)
    arrive()
    await vi.waitFor(() => expect(page.getState().counted).not.toBeNull())
    expect([faults, year(), page.getState().outcome.totals.awarded]).toEqual([[], '2027', awarded])
  })

  test('while another scenario, which assumes no years to come, is made ready', async () => {
    const { page, actions, faults, year, awarded } = await openInYearToCome()
    const ready = vi.fn()
    actions.ready(scenarioWith({}, 'baseline-2016'), ready, (says) => faults.push(says))
    expect(ready).toHaveBeenCalledOnce()
    expect([faults, year(), page.getState().outcome.totals.awarded]).toEqual([[], '2027', awarded])
  })

  test('with a condition that stays on, while the law arrives', async () => {
    const { page, actions, faults, year } = await openInYearToCome()
    actions.set('conditions.sorna.share', 0.2)
    expect([faults, year()]).toEqual([[], '2027'])
    const { conditions, facts, orders } = nation
    page.setState(({ dataset }) => ({ dataset: { ...dataset, orders: [] } }))
    const law = async () => (dataset: Dataset) => ({
      ...dataset,
      conditions,
      facts: [...facts],
      orders,
    })
    await lawOnDemand(() => page, law)()
    const sorna = page.getState().dataset.conditions.find(({ id }) => id === 'sorna')!
    expect([faults, sorna.fiscalYears.includes('2027')]).toEqual([[], true])
  })
})

describe('crime counts that arrive for one', () => {
  test('are not lost to another who asked before they came', async () => {
    const arrive: (() => void)[] = []
    const { page, actions, year } = openPage(async (dataset, years) => {
      await new Promise<void>((done) => arrive.push(done))
      return fetchYears(dataset, years)
    })
    actions.setYear('2018')
    expect(arrive.length).toBe(1)
    const held = page.getState().dataset.local.crime
    expect(held.has(2008)).toBe(false)
    const more = addCrimeYears(page.getState().dataset, loadCrimeFiles([2008]))
    page.setState({ dataset: more })
    for (const come of arrive) come()
    await vi.waitFor(() => expect(year()).toBe('2018'))
    expect(page.getState().dataset.local.crime.has(2008)).toBe(true)
  })
})
