/** Errors of lists: drawn place by place where a scenario asks for it, and what readings then find. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  blankScenario,
  evidenceOn,
  judge,
  listParameters,
  recordedLaw,
  settle,
  simulate,
} from '../../../src/model/index'
import type { LawSettings, ParameterValue, Scenario } from '../../../src/model/index'
import { runs } from '../../quick'
import { shipped } from '../every-program'
import { fact, lawDataset } from '../law-toy'

const DAY = '2017-04-25'
/** Two places on a list held whole, three off it. */
const dataset = lawDataset({
  facts: [
    fact('AA', 'listed', 'yes', { from: '2017-03-01', until: '2018-03-01' }),
    fact('0000003', 'listed', 'yes', { from: '2017-03-01', until: '2018-03-01' }),
  ],
})
const places = ['00001', '0000002', '0000003', '0000004', '0000005', 'AA', 'BB']
const errors = (seed: number, wrong: number, missing: number): LawSettings => ({
  ...recordedLaw,
  lists: { seed, rates: { listed: { wrong, missing } } },
})
const onList = (law: LawSettings, day = DAY) => {
  const evidence = evidenceOn(dataset, day, law)
  return places.filter(
    (id) => evidence.value(dataset.recipients.indexOf.get(id)!, 'listed') === 'yes',
  )
}
const scenario = (changes: Record<string, ParameterValue>, seed = 0): Scenario => ({
  ...blankScenario('Lists'),
  changes,
  seed,
})
const findBase = () => blankScenario('')

describe('a list that errs', () => {
  test('is as it was drawn up unless its errors are drawn', () => {
    const settled = (changes: Record<string, ParameterValue>) =>
      settle(dataset, scenario(changes), findBase).law
    expect(settled({ 'lists.listed.wrong': 0.5 })).toEqual(recordedLaw)
    expect(settled({ list_errors: 'drawn' })).toEqual(recordedLaw)
    expect(settled({ list_errors: 'drawn', 'lists.listed.wrong': 0.5 }).lists).toEqual({
      seed: 0,
      rates: { listed: { wrong: 0.5, missing: 0 } },
    })
    expect(onList(recordedLaw)).toEqual(['0000003', 'AA'])
  })

  test('at the ends of its rates names nobody, or everybody', () => {
    expect(onList(errors(1, 1, 0))).toEqual([])
    expect(onList(errors(1, 0, 1))).toEqual(places)
    expect(onList(errors(1, 1, 1))).toEqual(places.filter((id) => id !== '0000003' && id !== 'AA'))
    // Those nobody tells apart stay unknown, as does everyone where the list does not stand.
    const evidence = evidenceOn(dataset, DAY, errors(1, 0, 1))
    expect(evidence.value(dataset.recipients.indexOf.get('AA-residual')!, 'listed')).toBe('unknown')
    expect(onList(errors(1, 0, 1), '2017-02-01')).toEqual([])
    expect(onList(errors(1, 0, 1), '2018-06-01')).toEqual([])
  })

  test('says of each error that it was drawn, with the list as its source', () => {
    const at = (id: string) => dataset.recipients.indexOf.get(id)!
    const wrong = evidenceOn(dataset, DAY, errors(1, 1, 1))
    expect(wrong.fact(at('AA'), 'listed')).toMatchObject({
      value: 'no',
      note: 'Drawn: on the list by mistake',
      source: 'toy',
    })
    expect(wrong.fact(at('BB'), 'listed')).toMatchObject({
      value: 'yes',
      note: 'Drawn: missing from the list by mistake',
      source: 'toy',
    })
    expect(wrong.withRows).toContain(at('BB'))
  })

  test('leaves alone what a reader set', () => {
    const set = [{ recipient: 'AA', name: 'listed', value: 'yes', note: '' }]
    expect(onList({ ...errors(1, 1, 0), facts: set })).toEqual(['AA'])
  })

  test('errs alike whatever else is asked, and nests: who errs at a rate errs at every higher one', () => {
    const rate = fc.integer({ min: 0, max: 100 }).map((part) => part / 100)
    fc.assert(
      fc.property(fc.nat(4_294_967_295), rate, rate, (seed, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        const missing = (at: number) => onList(errors(seed, 0, at))
        expect(missing(high)).toEqual(expect.arrayContaining(missing(low)))
        expect(onList(errors(seed, low, 0))).toEqual(
          expect.arrayContaining(onList(errors(seed, high, 0))),
        )
        expect(onList(errors(seed, low, high))).toEqual(onList(errors(seed, low, high)))
      }),
      { numRuns: runs(100) },
    )
  })

  test('errs as often as its rates say', () => {
    const seeds = Array.from({ length: 2_000 }, (_, seed) => seed)
    const drawn = seeds.map((seed) => onList(errors(seed, 0.2, 0.1)))
    const near = (id: string, chance: number) => {
      const many = drawn.filter((on) => on.includes(id)).length
      const sigma = Math.sqrt(seeds.length * chance * (1 - chance))
      expect(Math.abs(many - seeds.length * chance)).toBeLessThan(5 * sigma)
    }
    near('AA', 0.8)
    near('0000003', 0.8)
    near('BB', 0.1)
    near('0000004', 0.1)
  })

  test('changes what a reading finds', () => {
    const found = (law: LawSettings) =>
      judge(
        dataset,
        { condition: 'list', definition: 'on_list', share: 1, base: 'award', destination: 'held' },
        { law },
      )
        .filter(({ result }) => result === 'fails')
        .map(({ recipient }) => dataset.recipients.ids[recipient])
    expect(found(recordedLaw)).toEqual(['0000003', 'AA'])
    expect(found(errors(1, 1, 0))).toEqual([])
    expect(found(errors(1, 0, 1))).toEqual([...places].sort())
  })
})

describe('the lists of the shipped data', () => {
  const paths = listParameters(shipped, '2025').map(({ path }) => path)

  test('each have two rates, which are none where nobody measured them', () => {
    const lists = shipped.factKinds.filter(({ list }) => list !== undefined)
    expect(paths.filter((path) => path.startsWith('lists.'))).toEqual(
      lists.flatMap(({ name }) => [`lists.${name}.wrong`, `lists.${name}.missing`]),
    )
    for (const { path, label, value } of listParameters(shipped, '2025')) {
      if (path.startsWith('lists.'))
        expect([path, value, label]).toEqual([path, 0, expect.stringMatching(/not measured\)$/)])
    }
  })

  test('move money where they err, and the books balance', () => {
    const run = (seed: number, changes: Record<string, ParameterValue>) =>
      simulate(
        shipped,
        settle(
          shipped,
          scenario(
            {
              year: '2024',
              as_of: '2025-08-06',
              'conditions.eo14287.definition': 'eo14287_list',
              ...changes,
            },
            seed,
          ),
          findBase,
        ),
      )
    const recorded = run(1, {})
    const rates = { 'lists.doj_2025_08_05.wrong': 0.5, 'lists.doj_2025_08_05.missing': 0.1 }
    const drawn = [1, 2, 3].map((seed) => run(seed, { list_errors: 'drawn', ...rates }))
    expect(recorded.totals.withheld).toBeGreaterThan(0)
    expect(run(2, rates).totals).toEqual(recorded.totals)
    expect(new Set(drawn.map(({ totals }) => totals.withheld)).size).toBe(3)
    for (const { programs } of drawn) {
      for (const { totals } of programs)
        expect(totals.awarded + totals.held + totals.lapsed + totals.rounding).toBe(
          totals.available,
        )
    }
  })
})
