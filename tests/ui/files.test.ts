/** Files and links on the page: what is opened is one step, an id is the same everywhere, and what is done is kept. */
import { describe, expect, test } from 'vitest'
import { readLink, scenarioId, writeLink, writeScenario } from '../../src/model/index'
import type { Scenario } from '../../src/model/index'
import { asFile, asWork, fileOf, idOf } from '../../src/ui/files/as-file'
import { deskOf } from '../../src/ui/files/desk-page'
import { findLink } from '../../src/ui/files/find-link'
import { apply, bringIn } from '../../src/ui/files/opening'
import { duplicate, fileName, lengthWarning } from '../../src/ui/files/saving'
import { createShelf } from '../../src/ui/files/shelf'
import { alsoTaken, ownSections } from '../../src/ui/files/take-back'
import { parseShareRule, preparation } from '../../src/ui/prepare'
import { keepRunning, runScenario } from '../../src/ui/run'
import { changesInForce, startFrom, withChange } from '../../src/ui/scenario-changes'
import { findBase, shipped } from '../../src/ui/shipped'
import { createActions, createPage } from '../../src/ui/store'
import { nation, scenarioWith } from './nation'

const share = 'conditions.jag16-1373.share'
const reading = 'conditions.jag16-1373.definition'

/** A page with a shelf of its own; `records` is what the shelf holds, `frame` calls at the end of a frame. */
function openPage(frame = (call: () => void): unknown => call()) {
  const scenario = scenarioWith()
  const origin = { how: 'shipped', scenario, name: 'nine-letters-2017', foreign: false } as const
  const results = runScenario(nation, scenario, findBase)
  const store = createPage(nation, { scenario, place: '3651000', origin }, results, '')
  const supply = { crimeYears: async () => nation, rule: parseShareRule }
  const actions = createActions(
    store,
    preparation(() => store, supply, findBase),
    findBase,
    async () => nation,
  )
  keepRunning(store, findBase, frame, (call) => call())
  const records = new Map<string, unknown>()
  let keys = 0
  const shelf = createShelf(
    {
      update: async (key, change) => void records.set(key, change(records.get(key))),
      get: async (key) => records.get(key),
      entries: async () => [...records],
      del: async (key) => void records.delete(key),
    },
    () => `copy${(keys += 1)}`,
    () => '2026-01-01T00:00:00Z',
  )
  const page = { store, actions }
  const desk = deskOf(page, shelf)
  const now = () => store.getState().doing.now
  const dialog = () => store.getState().desk.dialog
  return { page, store, actions, shelf, records, desk, now, dialog }
}

/** What the page would write as the file of a scenario with changes. */
function fileText(changes: Scenario['changes'], more: Partial<Scenario> = {}): string {
  return writeScenario({ ...asFile(nation, scenarioWith(changes)), ...more })
}

function shown(opened: ReturnType<typeof openPage>) {
  const dialog = opened.dialog()
  if (dialog?.is !== 'preview') throw new Error('Nothing is shown.')
  return dialog
}

describe('an id', () => {
  test.each([...shipped])('of %s is that of its file, also through a link', (name, file) => {
    const inView = startFrom(name, file)
    expect(idOf(nation, inView)).toBe(scenarioId({ ...file, data: nation.data }))
    const opened = readLink(writeLink(asFile(nation, inView)))
    if (opened.kind !== 'scenario') throw new Error('refused')
    expect(asWork(nation, opened.scenario)).toEqual(inView)
  })

  test('of a changed scenario is the same in view, in its file and in its link', () => {
    const inView = scenarioWith({ [share]: 0.5 })
    const opened = readLink(writeLink(asFile(nation, inView)))
    if (opened.kind !== 'scenario') throw new Error('refused')
    expect(idOf(nation, asWork(nation, opened.scenario))).toBe(idOf(nation, inView))
    expect(idOf(nation, { ...inView, title: 'Another' })).toBe(idOf(nation, inView))
  })

  test('of a scenario made on other data is named as what it comes from', () => {
    const old = { ...asFile(nation, scenarioWith({ [share]: 0.5 })), data: '', edition: '2020-01' }
    const work = asWork(nation, old)
    expect(work).toMatchObject({ data: nation.data, derivedFrom: scenarioId(old) })
  })
})

describe('layers', () => {
  const stacked = { ...scenarioWith(), layers: ['narrow-1373-2017'] }

  test('count over the base and under what is changed on top', () => {
    expect(changesInForce(stacked, findBase)[reading]).toBe('narrow-1373')
    const onTop = { ...stacked, changes: { [reading]: 'nine-letters' } }
    expect(changesInForce(onTop, findBase)[reading]).toBe('nine-letters')
  })

  test('a value that a layer already has is no change', () => {
    const same = withChange(stacked, reading, 'narrow-1373', findBase)
    expect(same.changes).toEqual({})
  })
})

describe('opening', () => {
  test('shows what it is first; applying is one step that undo takes back whole', async () => {
    const opened = openPage()
    opened.actions.set(share, 0.25)
    const before = opened.now()
    await bringIn(opened.page, fileText({ [share]: 0.5 }), { how: 'file', name: 'a.json' })
    expect(opened.now()).toBe(before)
    const { incoming, tried } = shown(opened)
    expect(tried?.outcome.totals.withheld).toBeGreaterThan(0)
    apply(opened.page, incoming)
    expect(opened.now().scenario.changes).toEqual({ [share]: 0.5 })
    expect(opened.now().origin).toMatchObject({ how: 'file', foreign: true })
    opened.actions.undo()
    expect(opened.now()).toEqual(before)
  })

  test('a scenario as it ships, and one this browser kept, come from nobody else', async () => {
    const opened = openPage()
    const link = writeLink(shipped.get('reuters-2016')!)
    await bringIn(opened.page, link, { how: 'link', name: '' })
    expect(shown(opened).incoming.origin).toMatchObject({ foreign: false })
    opened.actions.set(share, 0.5)
    await opened.desk.keeper.flush()
    await bringIn(opened.page, fileText({ [share]: 0.5 }), { how: 'file', name: 'a.json' })
    expect(shown(opened).incoming.origin).toMatchObject({ foreign: false })
  })

  test('a link brings its place and its day, and an unknown place changes nothing', async () => {
    const opened = openPage()
    const file = asFile(nation, scenarioWith({ [share]: 0.5 }))
    const view = { place: '0644000', day: '2018-01-02' }
    await bringIn(opened.page, `see ${writeLink(file, view)}`, { how: 'paste', name: '' })
    apply(opened.page, shown(opened).incoming)
    expect(opened.now().place).toBe('0644000')
    expect(opened.store.getState().lawDay).toBe('2018-01-02')
    await bringIn(opened.page, writeLink(file, { place: 'nowhere' }), { how: 'link', name: '' })
    apply(opened.page, shown(opened).incoming)
    expect(opened.now().place).toBe('0644000')
  })

  test.each([
    ['a cut link', writeLink(shipped.get('reuters-2016')!).slice(0, 60), 'link-cut-off'],
    ['no scenario', '{"format": "something"}', 'not-a-scenario'],
    ['text', '{', 'not-json'],
    ['an unknown parameter', fileText({ 'programs.jag.wait': 1 }), 'unknown-name'],
    ['an unknown base', fileText({ [share]: 1 }, { base: 'nine-letter-2017' }), 'unknown-name'],
    ['an unknown place', fileText({ 'facts.36510000.no_inquiry': 'yes' }), 'unknown-name'],
  ])('%s is refused in words and changes nothing', async (_, text, code) => {
    const opened = openPage()
    const { doing } = opened.store.getState()
    await bringIn(opened.page, text, { how: 'paste', name: '' })
    const { incoming } = shown(opened)
    expect(incoming.opened).toMatchObject({ kind: 'refused', code })
    apply(opened.page, incoming)
    expect(opened.store.getState().doing).toBe(doing)
  })

  test('a newer file is shown and never applied', async () => {
    const opened = openPage()
    const newer = fileText({ [share]: 0.5 }).replace('"version": 2', '"version": 3')
    await bringIn(opened.page, newer, { how: 'file', name: 'new.json' })
    expect(shown(opened).incoming).toMatchObject({ opened: { kind: 'newer' }, origin: null })
  })

  test('a copy is a work of its own and says what it comes from', () => {
    const opened = openPage()
    opened.actions.set(share, 0.5)
    const id = idOf(nation, opened.now().scenario)
    const { origin } = opened.now()
    duplicate(opened.page)
    expect(opened.now().scenario).toMatchObject({
      title: 'Copy of Nine letters, 2017',
      derivedFrom: id,
    })
    expect(opened.now().origin).not.toBe(origin)
  })
})

describe('keeping', () => {
  test('what is changed is kept, each opening in a record of its own', async () => {
    const opened = openPage()
    opened.actions.set(share, 0.5)
    opened.actions.set(share, 0.4)
    opened.actions.open('reuters-2016')
    opened.actions.set('programs.jag.population_weight', 0.6)
    await opened.desk.keeper.flush()
    const { kept } = await opened.shelf.list()
    expect(kept.map(({ title }) => title).sort()).toEqual(
      ['Nine letters, 2017', shipped.get('reuters-2016')!.title].sort(),
    )
    expect(kept.find(({ title }) => title.startsWith('Nine'))!.text).toContain('0.4')
  })

  test('a scenario as it ships is not kept', async () => {
    const opened = openPage()
    opened.actions.open('reuters-2016')
    await opened.desk.keeper.flush()
    expect(opened.records.size).toBe(0)
  })

  test.each([
    ['at once', (call: () => void) => call()],
    ['at the end of a frame', (call: () => void) => setTimeout(call)],
  ])('what is kept has its own figures, run %s', async (_, frame) => {
    const opened = openPage(frame)
    // The second change of a frame is run at its end.
    for (const value of [0.5, 0.2]) opened.actions.set(share, value)
    await new Promise((done) => setTimeout(done, 20))
    await opened.desk.keeper.flush()
    const [kept] = (await opened.shelf.list()).kept
    const { changes, results } = JSON.parse(kept!.text) as Scenario
    expect(changes[share]).toBe(0.2)
    expect(results['withheld']).toBe(opened.store.getState().outcome.totals.withheld)
  })

  test('what is kept before it was run has no figures', async () => {
    const opened = openPage(() => {})
    for (const value of [0.5, 0.2]) opened.actions.set(share, value)
    await opened.desk.keeper.flush()
    const [kept] = (await opened.shelf.list()).kept
    const { changes, results } = JSON.parse(kept!.text) as Scenario
    expect([changes[share], results]).toEqual([0.2, {}])
  })

  test('a kept scenario opens as it was and goes on in its record', async () => {
    const opened = openPage()
    opened.actions.set(share, 0.5)
    await opened.desk.keeper.flush()
    const [kept] = (await opened.shelf.list()).kept
    opened.actions.open('reuters-2016')
    await bringIn(opened.page, kept!.text, { how: 'recent', name: kept!.title, kept: kept! })
    apply(opened.page, shown(opened).incoming)
    expect(opened.now().origin).toMatchObject({ how: 'recent', foreign: false })
    opened.actions.set(share, 0.2)
    await opened.desk.keeper.flush()
    expect(opened.records.size).toBe(1)
    expect(JSON.stringify([...opened.records])).toContain('0.2')
  })

  test('the file holds the figures of now and where it comes from', () => {
    const opened = openPage()
    opened.actions.set(share, 0.5)
    const file = fileOf(opened.store.getState())
    expect(file.results['withheld']).toBe(opened.store.getState().outcome.totals.withheld)
    expect(file.derivedFrom).toBe(scenarioId(shipped.get('nine-letters-2017')!))
    expect(file).toMatchObject({ data: nation.data, model: nation.model })
  })
})

describe('taking back', () => {
  const changes = {
    [share]: 0.5,
    'facts.3651000.no_inquiry': 'yes',
    'facts.3651000.note': 'from the code',
    'definitions.mine.fails': 'no_inquiry',
    'definitions.mine.name': 'Mine',
    [reading]: 'mine',
  }

  test('a fact takes its note along, and a reading its name and its uses', () => {
    const of = (path: string) => [...alsoTaken(changes, [path])].sort()
    expect(of(share)).toEqual([share])
    expect(of('facts.3651000.no_inquiry')).toEqual([
      'facts.3651000.no_inquiry',
      'facts.3651000.note',
    ])
    expect(of('definitions.mine.fails')).toEqual([
      reading,
      'definitions.mine.fails',
      'definitions.mine.name',
    ])
  })

  test('every change stands under a section, and each section can go', () => {
    const sections = ownSections(nation, scenarioWith(changes), findBase)
    const paths = sections.flatMap((each) => each.changes.flatMap((change) => change.paths))
    expect(new Set(paths)).toEqual(new Set(Object.keys(changes)))
    expect(sections.map(({ title }) => title)).toContain('Facts set otherwise')
    expect(sections.map(({ title }) => title)).toContain('Readings of your own')
  })
})

test('a link is found in what people paste', () => {
  expect(findLink('https://example.org/#s=2.ab-_c.wxyz&place=CA')).toBe('#s=2.ab-_c.wxyz&place=CA')
  expect(findLink('Look: <https://example.org/#s=2.abc.wxyz>, it is new')).toBe('#s=2.abc.wxyz')
  expect(findLink('s=2.abc.wxyz')).toBe('#s=2.abc.wxyz')
  expect(findLink('https://example.org/#s=2.ab\nc.wxyz', true)).toBe('#s=2.abc.wxyz')
  expect(findLink('{"note": "see #s=2.abc"}')).toBeNull()
  expect(findLink('plain text')).toBeNull()
})

test('a long link says so before anybody sends it', () => {
  expect(lengthWarning('x'.repeat(2000))).toBe('')
  expect(lengthWarning('x'.repeat(2001))).toMatch(/may cut it/)
  expect(lengthWarning('x'.repeat(8001))).toMatch(/save the scenario as a file/)
  expect(fileName('../../Añb: 50 %?')).toBe('a-b-50.scenario.json')
  expect(fileName('***')).toBe('scenario.scenario.json')
})
