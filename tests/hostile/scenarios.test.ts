/** Files nobody writes in good faith: each ends as it should, in sentences, and nothing else happens. */

import { describe, expect, test } from 'vitest'
import { findBase } from '../../src/cli/scenario-files'
import { shippedDataset } from '../../src/cli/shipped'
import { listParameters, settle } from '../../src/model'
import { hostileChanges } from './hostile-changes'
import { hostileKeys } from './hostile-keys'
import { hostileSizes } from './hostile-sizes'
import { fateOf } from './opening'
import { polluted, wrongAnswer } from './witness'

const all = [...hostileKeys, ...hostileChanges, ...hostileSizes]
const codes = new Set<string>()

/** What a reader could see of the data and of a shipped scenario, as text. */
const stateNow = (): string => {
  const dataset = shippedDataset()
  const settings = settle(dataset, findBase('nine-letters-2017'), findBase)
  const { edition, data, programs, conditions, definitions, orders, switches } = dataset
  const parameters = listParameters(dataset, '2016')
  const law = { edition, data, programs, conditions, definitions, orders, switches }
  return JSON.stringify([settings, parameters, law, [...dataset.rules.keys()]])
}
const before = stateNow()

test('there are more than two hundred of them, each once', () => {
  expect(new Set(all.map(([, text]) => text)).size).toBe(all.length)
  expect(all.filter(([, , fate]) => fate !== 'settled').length).toBeGreaterThan(200)
})

describe('a file with', () => {
  test.each(all)('%s', async (_name, text, wanted) => {
    const { fate, opened, says } = await fateOf(text)
    expect(wrongAnswer(opened)).toBeNull()
    expect(polluted()).toBeNull()
    if (opened.kind === 'refused') for (const { code } of opened.faults) codes.add(code)
    // What the data would refuse may be refused before it gets there.
    const sooner = wanted === 'unsettled' && fate === 'refused'
    expect([sooner ? wanted : fate, ...says.slice(0, 2)]).toEqual([wanted, ...says.slice(0, 2)])
  })
})

test('after all that, refusals were by twelve names at most, and the data are as they were', () => {
  expect(codes.size).toBeGreaterThan(6)
  expect(codes.size).toBeLessThanOrEqual(12)
  expect(stateNow() === before).toBe(true)
})
