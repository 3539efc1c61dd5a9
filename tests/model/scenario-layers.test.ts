/** A scenario is its base, then its layers, then its own changes; where two layers disagree a reader is told. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findBase } from '../../src/cli/scenario-files'
import { shippedDataset } from '../../src/cli/shipped'
import {
  blankScenario,
  gatherChanges,
  inheritedChanges,
  listSettlingFaults,
  stackLayers,
} from '../../src/model/index'
import type { ParameterValue, Scenario } from '../../src/model/index'
import { small } from './small-dataset'

const dataset = shippedDataset()
const of = (parts: Partial<Scenario>): Scenario => ({ ...blankScenario('Mine'), ...parts })

describe('layers', () => {
  test('that set different paths add up to their union, in any order', () => {
    const names = ['one', 'two', 'three', 'four']
    const anyChanges = fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), fc.integer(), {
      maxKeys: 6,
    })
    fc.assert(
      fc.property(
        fc.array(anyChanges, { minLength: 4, maxLength: 4 }),
        fc.shuffledSubarray(names, { minLength: 4 }),
        (parts, order) => {
          const named = new Map(
            names.map((name, at) => [
              name,
              of({
                changes: Object.fromEntries(
                  Object.entries(parts[at]!).map(([path, value]) => [`${name}.${path}`, value]),
                ),
              }),
            ]),
          )
          const find = (name: string) => named.get(name)!
          const union = [...named.values()].flatMap(({ changes }) => Object.entries(changes))
          const scenario = of({ layers: order })
          const gathered = gatherChanges(scenario, find)
          expect(Object.fromEntries(gathered)).toEqual(Object.fromEntries(union))
          expect(stackLayers(small, scenario, find).conflicts).toEqual([])
        },
      ),
    )
  })

  test('count over the base and under the own changes, the later over the earlier', () => {
    const shipped: Readonly<Record<string, Scenario>> = {
      base: of({ layers: ['under'], changes: { a: 'base', b: 'base', c: 'base', d: 'base' } }),
      under: of({ changes: { d: 'under', e: 'under' } }),
      first: of({ base: 'base', changes: { a: 'first', b: 'first' } }),
      second: of({ base: 'base', changes: { a: 'second' } }),
    }
    const find = (name: string) => shipped[name]!
    const scenario = of({ base: 'base', layers: ['first', 'second'], changes: { c: 'own' } })
    expect(Object.fromEntries(gatherChanges(scenario, find))).toEqual({
      a: 'second',
      b: 'first',
      c: 'own',
      d: 'base',
      e: 'under',
    })
    expect(Object.fromEntries(inheritedChanges(scenario, find))).toMatchObject({ c: 'base' })
  })

  test('that disagree are told in words, and the later counts', () => {
    const scenario = of({
      base: 'baseline-2017',
      layers: ['jag-2017-as-announced', 'second-circuit-2020'],
      changes: { 'conditions.jag17-notice.share': 0.5, evidence: 'sourced' },
    })
    const { parts, changes, conflicts } = stackLayers(dataset, scenario, findBase)
    expect(parts.map(({ kind, name }) => [kind, name])).toEqual([
      ['base', 'baseline-2017'],
      ['layer', 'jag-2017-as-announced'],
      ['layer', 'second-circuit-2020'],
      ['own', ''],
    ])
    expect(changes.get('as_of')).toBe('2020-02-26')
    expect(conflicts.map(({ says }) => says)).toEqual([
      "Day on which findings are made; empty: each condition’s own day: the layer 'FY2017 conditions as announced' sets it to 2017-08-03, the layer 'The Second Circuit's world, 2020' sets it to 2020-02-26; the later counts.",
      "Facts that count: the layer 'The Second Circuit's world, 2020' sets it to those coded without a source as well, this scenario sets it to those with a source; the later counts.",
    ])
  })

  test('that are not shipped are named', () => {
    const faults = (parts: Partial<Scenario>) => listSettlingFaults(dataset, of(parts), findBase)
    expect(faults({ layers: ['baseline-2071'] })).toEqual([
      "layers: there is no shipped scenario 'baseline-2071'; write 'baseline-2017'.",
    ])
    expect(faults({ base: 'baseline-2071' })).toEqual([
      "base: there is no shipped scenario 'baseline-2071'; write 'baseline-2017'.",
    ])
    const plain = (name: string): Scenario => {
      throw new Error(`There is no scenario "${name}" here.`)
    }
    expect(listSettlingFaults(dataset, of({ base: 'x' }), plain)).toEqual([
      'base: There is no scenario "x" here.',
    ])
  })

  test('never go round for ever', () => {
    const loop = (name: string): Scenario => of({ base: name, layers: [name] })
    expect(() => gatherChanges(of({ base: 'a' }), loop)).toThrow(/starts from itself/)
    const values: ReadonlyMap<string, ParameterValue> = gatherChanges(of({ layers: ['a'] }), loop)
    expect(values.size).toBe(0)
  })
})
