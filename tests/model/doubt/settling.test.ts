/** The value of settling what is open, held against scenarios in which it is settled. */
import { describe, expect, test } from 'vitest'
import { findBase } from '../../../src/cli/scenario-files'
import { blankScenario, measureOf, settle, settlingWorth, simulate } from '../../../src/model/index'
import type { Measure, Outcome, ParameterValue, Scenario } from '../../../src/model/index'
import { placeRecounter, slotsOf, findingsNow } from '../../../src/model/doubt/place-findings'
import { waysToSettle } from '../../../src/model/doubt/recount'
import { oneIn } from '../../quick'
import { shipped } from '../every-program'

type Changes = Readonly<Record<string, ParameterValue>>
const EO = 'executive-order-full-width-2017'
const DESTINATION = 'conditions.eo13768-9a.destination'
const on = (base: string, changes: Changes = {}): Scenario => ({
  ...blankScenario('T'),
  base,
  changes,
})
const run = (scenario: Scenario) => simulate(shipped, settle(shipped, scenario, findBase))
const total = (name: 'withheld' | 'awarded' | 'reallocated'): Measure => ({
  of: 'total',
  total: name,
  program: null,
})

describe('a word of a fact gives what a scenario with that word gives', () => {
  const cases: readonly (readonly [string, string, Changes, Measure])[] = [
    ['held', EO, {}, total('withheld')],
    ['shared among others', EO, { [DESTINATION]: 'pro-rata' }, total('reallocated')],
    ['counted as failed', 'second-circuit-2020', { unknown: 'strict' }, total('withheld')],
    ['to the same state', EO, { [DESTINATION]: 'same-state' }, total('awarded')],
    ['drawn', EO, { unknown: 'drawn', unknown_share: 0.3 }, total('withheld')],
    [
      'locals fail with their state',
      EO,
      { 'law.state_fails_locals_safe': 'locals_lose' },
      total('withheld'),
    ],
    ['three conditions', 'second-circuit-2020', {}, total('withheld')],
    ['of one place', EO, {}, { of: 'place', place: 'TX', program: null }],
  ]
  test.each(oneIn(4, cases))(
    '%s',
    (_, base, changes, of) => {
      const found = settlingWorth(shipped, run(on(base, changes)), of)
      const facts = found.places.flatMap((place) => place.facts)
      expect(facts.length).toBeGreaterThan(0)
      // A few of many thousands, from the most at stake to the least.
      const step = Math.ceil(facts.length / 6)
      for (const { recipient, name, words } of oneIn(
        3,
        facts.filter((__, at) => at % step === 0),
      )) {
        for (const { word, value } of words) {
          const id = shipped.recipients.ids[recipient]!
          const set = { ...changes, [`facts.${id}.${name}`]: word }
          expect([id, name, word, measureOf(shipped, run(on(base, set)), of)]).toEqual([
            id,
            name,
            word,
            value,
          ])
        }
      }
    },
    120_000,
  )
})

describe('open findings', () => {
  const outcome = run(on(EO))
  const found = settlingWorth(shipped, outcome, total('withheld'))

  test('settled one after another bring the range to a point', () => {
    expect(found.span).toEqual({
      low: outcome.range.low.withheld,
      high: outcome.range.high.withheld,
    })
    const width = found.span.high - found.span.low
    expect(found.narrowed.map(({ settled }) => settled)).toEqual([1, 3, 10, found.open])
    const removed = found.narrowed.map(({ removes }) => removes)
    expect(removed).toEqual(removed.toSorted((a, b) => a - b))
    const all = found.narrowed.at(-1)!
    expect(all.removes).toBe(width)
    expect([all.met.low, all.met.high]).toEqual([found.span.low, found.span.low])
    expect([all.failed.low, all.failed.high]).toEqual([found.span.high, found.span.high])
  })

  test('under one condition that only holds money back, add up to the whole range', () => {
    const worths = found.places.flatMap(({ findings }) => findings.map(({ worth }) => worth))
    const sum = worths.reduce((all, worth) => all + worth, 0)
    expect(sum).toBe(found.span.high - found.span.low)
    expect(worths.length + found.still).toBe(found.open)
    // What the first three remove is what hangs on them.
    const three = worths.slice(0, 3).reduce((all, worth) => all + worth, 0)
    expect(found.narrowed[1]!.removes).toBe(three)
  })

  test('the places on which most hangs come first', () => {
    const worths = found.places.map(({ worth }) => worth)
    expect(worths).toEqual(worths.toSorted((a, b) => b - a))
    expect(shipped.recipients.ids[found.places[0]!.recipient]).toBe('TX')
  })
})

test('a place counted alone gives what counting everybody again gives', () => {
  const outcome = run(on('second-circuit-2020', { stacking: 'sequence' }))
  const slots = slotsOf(outcome)
  // A destination that moves money to others keeps the whole count; it is told from what is set.
  const others: Outcome = {
    ...outcome,
    settings: {
      ...outcome.settings,
      conditions: [
        ...outcome.settings.conditions,
        { ...outcome.settings.conditions[0]!, condition: 'none', destination: 'pro-rata' },
      ],
    },
  }
  for (const of of [total('awarded'), total('withheld')]) {
    const point = measureOf(shipped, outcome, of)
    const alone = placeRecounter(shipped, outcome, of, slots, point)
    const whole = placeRecounter(shipped, others, of, slots, point)
    let moved = 0
    for (const place of slots[0]!.findings.map(({ recipient }) => recipient).slice(0, 60)) {
      const anew = findingsNow(slots, place).map((one) =>
        one === null ? null : (waysToSettle(one)?.[1] ?? one),
      )
      expect([place, alone(place, anew)]).toEqual([place, whole(place, anew)])
      moved += Number(alone(place, anew) !== point)
    }
    expect(moved).toBeGreaterThan(10)
  }
})

test('where nothing is open there is nothing to settle', () => {
  const found = settlingWorth(shipped, run(on('nine-letters-2017')), total('withheld'))
  expect(found).toMatchObject({ open: 0, still: 0, places: [], narrowed: [] })
  expect(found.span.low).toBe(found.span.high)
})
