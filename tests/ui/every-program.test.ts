/** Every program of a year at once: the kinds sum to the whole, and a reader's scenario stays as it is. */
import { beforeAll, describe, expect, test } from 'vitest'
import { denominators, readDenominators } from '../../src/model/index'
import type { Outcome } from '../../src/model/index'
import { loadFiles } from '../../src/cli/load-files'
import { countEvery, runEvery } from '../../src/ui/count-every'
import { parseShareRule, preparation } from '../../src/ui/prepare'
import { keepRunning, runScenario } from '../../src/ui/run'
import { findBase } from '../../src/ui/shipped'
import { createActions, createPage } from '../../src/ui/store'
import { measureLine } from '../../src/ui/views/measures'
import { placeMoney } from '../../src/ui/views/place-money'
import { programInView } from '../../src/ui/views/sentence'
import { sumReason, sumsCsv, whyDifferent } from '../../src/ui/views/sum-words'
import { notCounted, sumsByGroup } from '../../src/ui/views/three-sums'
import type { GroupSum } from '../../src/ui/views/three-sums'
import { nation, resultsOf, scenarioWith } from './nation'

let every: Outcome
let sums: readonly GroupSum[]
const of = (group: string) => sums.find((sum) => sum.group === group)!

beforeAll(async () => {
  every = await runEvery(nation, '2016', async () => {})
  sums = sumsByGroup(nation, every)
})

describe('the three sums', () => {
  test('groups sum to the whole, directly and after pass-through', () => {
    const whole = every.programs.reduce(
      (sum, { totals }) => sum + totals.available - totals.rounding,
      0,
    )
    const add = (which: 'direct' | 'after') =>
      sums.reduce((sum, each) => sum + each[which].value, 0)
    expect(Math.round(add('direct'))).toBe(whole)
    expect(Math.round(add('after'))).toBe(whole)
    for (const sum of sums)
      for (const which of ['direct', 'after'] as const) {
        const lines = sum.lines.reduce((all, line) => all + line[which].value, 0)
        expect(Math.round(sum[which].value)).toBe(Math.round(lines))
        expect(sum[which].low).toBeLessThanOrEqual(sum[which].value)
        expect(sum[which].high).toBeGreaterThanOrEqual(sum[which].value)
      }
  })

  test('stand beside the printed ones, and say that one program alone passes the first', () => {
    expect(sums.filter((sum) => sum.published).map(({ group }) => group)).toEqual([
      'states',
      'nonprofits',
      'locals',
    ])
    expect(whyDifferent(of('states'))[0]).toMatch(
      /^VOCA assistance alone gives states and territories \$2\.2\d?\u00a0billion, more than the whole printed sum of \$1\u00a0billion/,
    )
    expect(whyDifferent(of('tribes'))).toEqual([])
    expect(notCounted(nation, '2016')).toContain('RSAT')
  })

  test('every sum has reasons down to its programs, and a file with every line', () => {
    const reason = sumReason(nation, every, of('locals'), 'after')
    expect(reason.value).toBe(of('locals').after.value)
    expect(reason.from.length).toBe(of('locals').lines.length)
    expect(reason.from.every(({ from }) => from.length === 1)).toBe(true)
    const lines = sums.reduce((count, sum) => count + sum.lines.length, 0)
    expect(sumsCsv(sums, '2016').trim().split('\n')).toHaveLength(lines + 1)
  })
})

describe('a place over all programs', () => {
  test('direct and passed-through money stand apart, and the second is never given to one city', () => {
    const money = placeMoney(nation, every, '3651000')!
    expect(money.rows.find(({ program }) => program === 'jag')!.direct.value).toBeGreaterThan(4e6)
    const voca = money.rows.find(({ program }) => program === 'voca-assistance')!
    expect(voca.direct.value).toBe(0)
    expect(voca.through.value).toBeGreaterThan(1e6)
    expect(money.untold).toContain('COPS hiring')
    expect(placeMoney(nation, every, 'us-tribes')).toBeUndefined()
  })

  test('money that is withheld is said to be withheld, not missing from the tables', () => {
    const { outcome } = resultsOf()
    const money = placeMoney(nation, outcome, '3651000')!
    expect(money.direct.value).toBe(0)
    expect(money.withheld.value).toBeGreaterThan(4e6)
  })

  test('is measured by residents, spending, its own books and officers, each with year and source', () => {
    const money = placeMoney(nation, every, '3651000')!
    const tables = readDenominators(loadFiles(), nation)
    const question = { recipient: '3651000', year: '2016', dollars: money.direct.value }
    const lines = denominators(nation, tables, question).map((each) => measureLine(nation, each))
    expect(lines.map(({ id }) => id)).toEqual([
      'per-resident',
      'justice-spending',
      'police',
      'revenue',
      'officers',
    ])
    expect(lines.every(({ source }) => source !== '')).toBe(true)
    const own = denominators(nation, tables, { ...question, officerCost: 100_000 }).at(-1)!
    expect(own.value).toBeCloseTo(money.direct.value / 100_000, 6)
  })
})

describe('on the page', () => {
  function openPage() {
    const scenario = scenarioWith()
    const results = runScenario(nation, scenario, findBase)
    const page = createPage(nation, { scenario, place: '3651000' }, results, '')
    const supply = { crimeYears: async (dataset: typeof nation) => dataset, rule: parseShareRule }
    const frames: (() => void)[] = []
    const turns: (() => void)[] = []
    const actions = createActions(
      page,
      preparation(() => page, supply, findBase),
      findBase,
      async () => nation,
      (store) => countEvery(store, supply, () => new Promise((done) => turns.push(done))),
    )
    keepRunning(
      page,
      findBase,
      (call) => frames.push(call),
      (call) => frames.push(call),
    )
    const pass = async () => {
      for (let turn = 0; turn < 200 && page.getState().counting !== null; turn += 1) {
        turns.shift()?.()
        await new Promise((done) => setTimeout(done))
      }
    }
    const frame = () => {
      while (frames.length > 0) frames.shift()!()
    }
    return { page, actions, pass, frame }
  }

  test('counting leaves the scenario alone, tells its progress, and can be stopped', async () => {
    const { page, actions, pass } = openPage()
    const before = page.getState()
    const told: string[] = []
    page.subscribe(({ counting }) => told.push(counting?.what ?? ''))
    actions.countEvery()
    await pass()
    expect(page.getState().counted?.programs.length).toBe(every.programs.length)
    expect(page.getState().doing).toBe(before.doing)
    expect(page.getState().outcome).toBe(before.outcome)
    expect(told).toContain('Counting VOCA assistance')
    page.setState({ counted: null })
    actions.countEvery()
    actions.stopCounting()
    await pass()
    expect(page.getState().counting).toBeNull()
    expect(page.getState().counted).toBeNull()
  })

  test('choosing a program counts it alone, or beside others where several are counted', () => {
    const { page, actions, frame } = openPage()
    const counted = () => page.getState().outcome.settings.programs.map((each) => each.program)
    const seen = () => programInView(page.getState().outcome, page.getState().doing.now.program)
    actions.setProgram('stop')
    frame()
    expect([counted(), seen()]).toEqual([['stop'], 'stop'])
    actions.set('programs.jag.included', true)
    frame()
    expect([counted(), seen()]).toEqual([['jag', 'stop'], 'stop'])
    actions.setProgram('title-ii')
    frame()
    expect([counted(), seen()]).toEqual([['jag', 'stop', 'title-ii'], 'title-ii'])
    actions.setProgram('jag')
    frame()
    expect([counted(), seen()]).toEqual([['jag', 'stop', 'title-ii'], 'jag'])
    actions.undo()
    frame()
    expect(seen()).toBe('title-ii')
  })

  test('a reading of another condition takes the place of the one the sentence speaks of', () => {
    const { page, actions, frame } = openPage()
    actions.setReading('jag', 'sorna-not-implemented')
    frame()
    const { conditions } = page.getState().outcome.settings
    expect(conditions.map(({ condition, share }) => [condition, share])).toEqual([['sorna', 0.1]])
    actions.setReading('jag', 'none')
    frame()
    expect(page.getState().outcome.settings.conditions).toEqual([])
  })
})
