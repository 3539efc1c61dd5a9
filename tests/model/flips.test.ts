/** What would change it: each thing found, applied to the scenario, gives the finding and the dollars it promised. */
import { describe, expect, test } from 'vitest'
import { allAtOnce, flipsInSteps, settle, simulate, stakeOf } from '../../src/model/index'
import type { Flip, ParameterValue } from '../../src/model/index'
import { findBase } from '../../src/ui/shipped'
import { nation, scenarioWith } from '../ui/nation'

type Changes = Readonly<Record<string, ParameterValue>>

function flipsOf(place: string, changes: Changes = {}) {
  const settleWith = (more: Changes) =>
    settle(nation, scenarioWith({ ...changes, ...more }), findBase)
  const outcome = simulate(nation, settleWith({}))
  const recipient = nation.recipients.indexOf.get(place)!
  const flips = allAtOnce(flipsInSteps(nation, outcome, recipient, settleWith))
  return { flips, outcome, recipient, settleWith }
}

const key = (flip: Flip) => Object.entries(flip.changes).join(' ')

describe('New York City under the nine letters', () => {
  const { flips } = flipsOf('3651000')

  test('without the letter it is not reached, and gets 4,285,168 dollars instead of none', () => {
    const flip = flips[0]!
    expect(flip).toMatchObject({
      kind: 'fact',
      before: 'fails',
      after: 'not-reached',
      fact: { name: 'letter_2017_04_21', from: 'yes', to: 'no' },
      changes: { 'facts.3651000.letter_2017_04_21': 'no' },
    })
    expect([flip.now.value, flip.would.value, stakeOf(flip)]).toEqual([0, 4_285_168, 4_285_168])
  })

  test('the most dollars come first, and of as many the nearest to the record', () => {
    const stakes = flips.map((flip) => Math.abs(stakeOf(flip)))
    expect(stakes).toEqual(stakes.toSorted((a, b) => b - a))
    const kinds = flips
      .filter((flip) => stakeOf(flip) === stakeOf(flips[0]!))
      .map(({ kind }) => kind)
    expect(kinds.lastIndexOf('fact')).toBeLessThan(kinds.indexOf('reading'))
  })

  test('nothing is listed twice, and everything listed changes a finding', () => {
    expect(new Set(flips.map(key)).size).toBe(flips.length)
    expect(flips.every(({ before, after }) => before !== after)).toBe(true)
  })
})

describe('a flip applied gives what it promised', () => {
  const scenarios: readonly (readonly [string, Changes])[] = [
    ['the nine letters', {}],
    ['no condition', { 'conditions.jag16-1373.definition': 'none' }],
    ['orders set aside', { orders: 'none' }],
    [
      'the full executive order, half withheld, on a day in 2018',
      {
        'conditions.eo13768-9a.definition': 'eo13768_9a_hinders',
        'conditions.eo13768-9a.share': 0.5,
        as_of: '2018-02-01',
        evidence: 'coded',
      },
    ],
  ]
  for (const [title, changes] of scenarios)
    test.each(['3651000', '1714000', 'CA', 'PR', '0124184'])(`${title}: %s`, (place) => {
      const { flips, recipient, settleWith } = flipsOf(place, changes)
      for (const flip of flips) {
        const other = simulate(nation, settleWith(flip.changes))
        const awarded = other.programs.reduce((sum, part) => sum + part.awarded[recipient]!, 0)
        expect([key(flip), awarded]).toEqual([key(flip), flip.would.value])
        const condition = other.programs
          .flatMap(({ conditions }) => conditions)
          .find(({ settings }) => settings.condition === flip.condition)
        const finding = condition?.findings.find((each) => each.recipient === recipient)
        expect([key(flip), finding?.result ?? 'not-reached']).toEqual([key(flip), flip.after])
      }
    })
})

test('an order that protects is found: without it the place fails or cannot be told', () => {
  const { flips, outcome, recipient } = flipsOf('0667000', {
    'conditions.jag16-1373.definition': 'none',
    'conditions.eo13768-9a.definition': 'eo13768_9a_hinders',
    as_of: '2017-06-01',
    evidence: 'coded',
  })
  const finding = outcome.programs[0]!.conditions[0]!.findings.find(
    (each) => each.recipient === recipient,
  )
  expect(finding?.result).toBe('protected')
  const order = flips.find(({ kind }) => kind === 'order')
  expect(order?.before).toBe('protected')
  expect(['fails', 'unknown']).toContain(order?.after)
  expect(finding?.orders).toContain(order?.of)
})

test('a place without an award has nothing that would change it', () => {
  expect(flipsOf('0124184').flips).toEqual([])
})
