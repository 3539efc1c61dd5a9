/** The short way to a draw gives what settling and running that draw from its beginning gives, to the dollar. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blankScenario, drawBlock } from '../../../src/model'
import type { Scenario } from '../../../src/model'
import { findBase } from '../../../src/cli/scenario-files'
import { shipped } from '../every-program'
import { fact, lawDataset, legalSwitch, order, protection } from '../law-toy'
import { runs } from '../../quick'
import { anyDoubtful } from './any-doubtful'
import { expectAsInFull } from './same-draws'
import { withParameters } from './with-parameters'

test('draws of any scenario are those of the long way', { timeout: 600_000 }, () => {
  const seen = { scenarios: 0, changing: 0, inFull: 0 }
  fc.assert(
    fc.property(anyDoubtful, fc.nat({ max: 50_000 }), (scenario, from) => {
      const drawn = drawBlock(shipped, scenario, findBase, from, from + 2)
      expectAsInFull(shipped, scenario, drawn, findBase)
      seen.scenarios += 1
      seen.inFull += drawn.inFull
      if (drawn.columns.some(({ dollars }) => dollars.length > 1)) seen.changing += 1
    }),
    { numRuns: runs(1000, 40) },
  )
  // They do draw something, and nearly all of it the short way.
  expect(seen.changing).toBeGreaterThan(seen.scenarios / 3)
  expect(seen.inFull).toBeLessThan(seen.scenarios / 10)
})

/** A made-up country with a list, orders that protect members or subdivisions, and switches of every kind. */
const places = ['00001', '0000002', '0000003', '0000004', '0000005', 'AA', 'BB']
const words = {
  shares: ['yes', 'no', 'unknown'],
  detainer: ['honors', 'declines', 'no_jail', 'unknown'],
  member: ['yes', 'no', 'unknown'],
  listed: ['yes', 'no'],
} as const
const names = Object.keys(words) as (keyof typeof words)[]
const known = fc
  .constantFrom(...places)
  .chain((place) =>
    fc
      .constantFrom(...names)
      .chain((name) => fc.constantFrom(...words[name]).map((value) => ({ place, name, value }))),
  )
const doubted = fc.oneof(
  known.map(({ place, name, value }): [string, string] => {
    const other = words[name].find((each) => each !== value)!
    return [`doubt.facts.${place}.${name}`, `${value} 0.5 or ${other} 0.5`]
  }),
  fc.constantFrom<[string, string]>(
    ['doubt.conditions.certify.definition', 'narrow 0.4 or package 0.4 or none 0.2'],
    ['doubt.conditions.honor.share', '0.1 to 0.9 likely 0.2'],
    ['doubt.conditions.certify.share', '0 to 1'],
    ['doubt.conditions.honor.destination', 'pro-rata 0.4 or same-state 0.4 or lapse 0.2'],
    ['doubt.orders.FOR_MEMBERS', 'yes 0.5'],
    ['doubt.orders.FOR_AA', 'yes 0.5'],
    ['doubt.law.locals_too', 'as_recorded 0.5'],
    ['doubt.law.declined', 'as_recorded 0.5'],
    ['doubt.list_errors', 'as-listed 0.5 or drawn 0.5'],
    ['doubt.lists.listed.wrong', '0 to 1'],
    ['doubt.lists.listed.missing', '0.2 0.5 or 0.8 0.5'],
    ['doubt.unknown', 'drawn 0.6 or strict 0.2 or no-finding 0.2'],
    ['doubt.unknown_share', '0 to 1'],
    ['doubt.unknown_together', 'place 0.5 or state 0.5'],
    ['doubt.stacking', 'sequence 0.5 or additive 0.5'],
    ['doubt.as_of', '2017-02-01 0.3 or 2017-07-01 0.7'],
    ['doubt.programs.toy.formula_amount', '500000 to 1500000'],
  ),
)

test('so are those of any law in a made-up country', { timeout: 120_000 }, () => {
  const seen = { inFull: 0, short: 0 }
  fc.assert(
    fc.property(
      fc.array(known, { maxLength: 8 }),
      fc.array(doubted, { maxLength: 7 }),
      fc.nat({ max: 4_294_967_295 }),
      (facts, doubts, seed) => {
        const country = lawDataset({
          facts: facts.map(({ place, name, value }) => fact(place, name, value)),
          orders: [
            order('FOR_MEMBERS', { protects: protection({ members: 'member' }) }),
            order('FOR_AA', { bars: ['honor'], protects: protection({ subdivisionsOf: ['AA'] }) }),
          ],
          switches: [
            legalSwitch('locals_too', { reaches: { locals: true } }),
            legalSwitch('declined', {
              words: [{ fact: 'detainer', from: 'no_jail', to: 'declines' }],
            }),
          ],
        })
        const dataset = withParameters(country)
        const scenario: Scenario = {
          ...blankScenario(''),
          seed,
          changes: {
            'conditions.certify.definition': 'package',
            'conditions.honor.definition': 'detainers',
            'conditions.list.definition': 'on_list',
            'conditions.list.destination': 'pro-rata',
            unknown: 'drawn',
            list_errors: 'drawn',
            'lists.listed.wrong': 0.4,
            'lists.listed.missing': 0.3,
            ...Object.fromEntries(doubts),
          },
        }
        const drawn = drawBlock(dataset, scenario, findBase, 0, 4)
        expectAsInFull(dataset, scenario, drawn, findBase)
        seen.inFull += drawn.inFull
        seen.short += 4 - drawn.inFull
      },
    ),
    { numRuns: runs(1000, 20) },
  )
  // Where localities fail with their state, draws go the long way, and are said to.
  expect(seen.inFull).toBeGreaterThan(0)
  expect(seen.short).toBeGreaterThan(seen.inFull)
})
