/** The page's state: what a reader does counts wholly or not at all, runs once a frame, and can be undone. */
import { describe, expect, test, vi } from 'vitest'
import { addCrimeYears } from '../../src/model/index'
import { loadCrimeFiles } from '../../src/cli/load-files'
import { namesOnDemand } from '../../src/ui/names-on-demand'
import type { NameSupply } from '../../src/ui/names-on-demand'
import { createActions, createPage } from '../../src/ui/store'
import { parseShareRule, preparation } from '../../src/ui/prepare'
import { keepRunning, runScenario } from '../../src/ui/run'
import { findBase } from '../../src/ui/shipped'
import { nation, scenarioWith } from './nation'

const share = 'conditions.jag16-1373.share'

/** A page whose frames pass when the test says so. */
function openPage(namesOf: NameSupply = async (dataset) => dataset) {
  const frames: (() => void)[] = []
  const scenario = scenarioWith()
  const page = createPage(
    nation,
    { scenario, place: '3651000' },
    runScenario(nation, scenario, findBase),
    '',
  )
  const supply = {
    crimeYears: async (dataset: typeof nation, years: readonly number[]) =>
      addCrimeYears(dataset, loadCrimeFiles(years)),
    rule: parseShareRule,
    names: namesOf,
  }
  const actions = createActions(
    page,
    preparation(() => page, supply, findBase),
    findBase,
    namesOnDemand(page, supply.names),
  )
  const later = (call: () => void) => frames.push(call)
  keepRunning(page, findBase, later, later)
  const pass = () => {
    while (frames.length > 0) frames.shift()!()
  }
  const settled = async () => {
    for (let turn = 0; turn < 200 && page.getState().busy !== null; turn += 1)
      await new Promise((done) => setTimeout(done, 20))
    pass()
  }
  return { page, actions, pass, settled, withheld: () => page.getState().outcome.totals.withheld }
}

describe('a change', () => {
  test('is run at once, and the table follows a frame later', async () => {
    const { page, actions, pass, withheld } = openPage()
    const all = withheld()
    actions.set(share, 0.5)
    expect(Math.abs(withheld() - all / 2)).toBeLessThan(10)
    expect(page.getState().shown.outcome.totals.withheld).toBe(all)
    pass()
    expect(page.getState().shown.outcome).toBe(page.getState().outcome)
    await vi.waitFor(() => expect(page.getState().said).not.toBe(''))
    expect(page.getState().said).toMatch(
      /^Share withheld: 100\u00a0% \u2192 50\u00a0%\. Withheld falls/,
    )
  })

  test('many changes of one frame run twice at most, and the last value stands', () => {
    const { actions, pass, withheld, page } = openPage()
    const outcomes = new Set()
    page.subscribe((state) => outcomes.add(state.outcome.totals.withheld))
    for (const value of [0.9, 0.8, 0.7, 0]) actions.set(share, value, share)
    pass()
    expect(withheld()).toBe(0)
    // The outcome before, the first value at once, and the last value of the frame.
    expect(outcomes.size).toBeLessThanOrEqual(3)
  })

  test('a drag is one step to undo; redo brings it back', () => {
    const { actions, pass, withheld } = openPage()
    const all = withheld()
    for (const value of [0.9, 0.8, 0.3]) actions.set(share, value, share)
    actions.endGesture()
    pass()
    const low = withheld()
    actions.undo()
    pass()
    expect(withheld()).toBe(all)
    actions.redo()
    pass()
    expect(withheld()).toBe(low)
  })

  test('a share above one is refused in one sentence and changes nothing', () => {
    const { page, actions, pass, withheld } = openPage()
    const before = page.getState().doing
    const all = withheld()
    actions.set(share, 1.5)
    pass()
    expect(page.getState().fault?.path).toBe(share)
    expect(page.getState().fault?.says).toMatch(/share/i)
    expect(page.getState().doing).toBe(before)
    expect(withheld()).toBe(all)
    actions.set(share, 0.5)
    expect(page.getState().fault).toBeNull()
  })
})

describe('another year', () => {
  test('fetches its tables first, keeps what has a meaning there, and can be undone', async () => {
    const { page, actions, settled } = openPage()
    actions.set('programs.jag.population_weight', 0.6)
    actions.setYear('2017')
    expect(page.getState().busy).not.toBeNull()
    expect(page.getState().outcome.settings.year).toBe('2016')
    await settled()
    const { settings, totals } = page.getState().outcome
    expect(settings.year).toBe('2017')
    expect(settings.programs[0]!.parameters['population_weight']).toBe(0.6)
    expect(settings.conditions).toEqual([])
    expect(totals.withheld).toBe(0)
    actions.undo()
    await settled()
    expect(page.getState().outcome.settings.year).toBe('2016')
  })
})

describe('a rule of the reader', () => {
  test('is parsed, run and typeset; a faulty one is refused in words', async () => {
    const { page, actions, settled } = openPage()
    actions.set('programs.jag.share_rule', 'population / sum(population)')
    await settled()
    expect(page.getState().fault).toBeNull()
    expect(page.getState().outcome.settings.programs[0]!.shareRule).toBe(
      'population / sum(population)',
    )
    actions.set('programs.jag.share_rule', 'populaton / 2')
    await settled()
    expect(page.getState().fault?.says).toContain('population')
    expect(page.getState().outcome.settings.programs[0]!.shareRule).toBe(
      'population / sum(population)',
    )
  })
})

describe('the names of the long tail', () => {
  const named = (dataset: typeof nation) => ({
    ...dataset,
    recipients: { ...dataset.recipients, names: dataset.recipients.names.map(() => 'Named') },
  })

  test('come once, with progress, and run nothing again', async () => {
    let calls = 0
    const { page, actions } = openPage(async (dataset, tell) => {
      calls += 1
      tell(1, 2)
      return named(dataset)
    })
    const { outcome } = page.getState()
    const first = actions.fetchNames()
    expect(page.getState().naming).toEqual({ what: 'Names of places arriving', done: 1, total: 2 })
    expect((await first)?.recipients.names[0]).toBe('Named')
    expect((await actions.fetchNames())?.recipients.names[0]).toBe('Named')
    expect(calls).toBe(1)
    expect(page.getState().naming).toBeNull()
    expect(page.getState().outcome).toBe(outcome)
  })

  test('that do not come are told in a sentence, and asked for again the next time', async () => {
    let calls = 0
    const { page, actions } = openPage(async (dataset) => {
      calls += 1
      if (calls === 1) throw new Error('Loading names of places failed: closed. Try again.')
      return named(dataset)
    })
    expect(await actions.fetchNames()).toBeNull()
    expect(page.getState().fault?.says).toMatch(/^Loading names of places failed/)
    expect(await actions.fetchNames()).not.toBeNull()
  })

  test('stay when crime counts asked for before them arrive after them', async () => {
    const { page, actions, settled } = openPage(async (dataset) => named(dataset))
    actions.setYear('2017')
    await actions.fetchNames()
    await settled()
    expect(page.getState().outcome.settings.year).toBe('2017')
    expect(page.getState().dataset.recipients.names[0]).toBe('Named')
  })
})
