import { expect, test } from 'vitest'
import { simulate } from '../../src/model'
import { toyDataset, toySettings } from './toy'
import type { Toy } from './toy'

/** Three states and $1,000,000: small enough to work out on paper. */
const paper: Toy = {
  amount: 1_000_000,
  states: [
    { id: 'AA', population: 600, crime: 300, divisor: 100 },
    { id: 'BB', population: 399, crime: 700, divisor: 200 },
    { id: 'CC', population: 1, crime: 0, divisor: 10 },
  ],
  places: [
    { id: '0100001', state: 'AA', crimes: [60, 60, 60] },
    { id: '0100002', state: 'AA', crimes: [3, 3, 3] },
    { id: '0200001', state: 'BB', crimes: [150, -1, 120] },
  ],
}

const run = (toy: Toy, parameters = {}) => {
  const dataset = toyDataset(toy)
  const outcome = simulate(dataset, toySettings(toy, { parameters }))
  const program = outcome.programs[0]!
  return {
    outcome,
    unit: (id: string) =>
      program.allocation.units.find((row) => row.recipient === dataset.recipients.indexOf.get(id))!,
    award: (id: string) => program.awarded[dataset.recipients.indexOf.get(id)!]!,
  }
}

test('a unit under the minimum gets the minimum, and the rest is shared without it', () => {
  const { unit } = run(paper)
  // Initial CC: 1,000,000 × (½ × 1/1,000 + ½ × 0/1,000) = 500, below 0.25 % = 2,500.
  expect(unit('CC').initial).toBeCloseTo(500, 9)
  expect(unit('CC').minimum).toBe(true)
  expect(unit('CC').allocation).toBe(2_500)
  // Every unit gets 2,500; 1,000,000 − 3 × 2,500 = 992,500 is left for AA and BB.
  expect(unit('AA').allocation).toBeCloseTo(
    2_500 + 992_500 * (0.5 * (600 / 999) + 0.5 * (300 / 1_000)),
    6,
  )
  expect(unit('BB').allocation).toBeCloseTo(
    2_500 + 992_500 * (0.5 * (399 / 999) + 0.5 * (700 / 1_000)),
    6,
  )
})

test('sixty percent is the state’s, forty its local governments’', () => {
  const { unit } = run(paper)
  const whole = 2_500 + 992_500 * (0.5 * (600 / 999) + 0.5 * 0.3)
  expect(unit('AA').statePart).toBe(Math.round(whole * 0.6))
  expect(unit('AA').localPart).toBe(Math.round(whole * 0.4))
})

test('a place gets its mean of three years over the divisor; under the threshold the state gets it', () => {
  const { unit, award } = run(paper)
  const local = (2_500 + 992_500 * (0.5 * (600 / 999) + 0.5 * 0.3)) * 0.4
  expect(award('0100001')).toBe(Math.round((local * 60) / 100))
  // 3 of 100 crimes: about 5,400 dollars, below 10,000.
  expect(award('0100002')).toBe(0)
  expect(unit('AA').thresholdMoney).toBe(Math.round((local * 3) / 100))
  expect(award('AA')).toBe(unit('AA').statePart + unit('AA').thresholdMoney)
  // 37 of 100 crimes belong to agencies the tables do not name.
  expect(award('AA-residual')).toBe(
    unit('AA').localPart - unit('AA').localAwards - unit('AA').thresholdMoney,
  )
})

test('an agency with a year missing takes the mean of its printed years and is an estimate', () => {
  const dataset = toyDataset(paper)
  const { allocation } = simulate(dataset, toySettings(paper)).programs[0]!
  const place = dataset.recipients.indexOf.get('0200001')!
  expect(allocation.local!.crime[place]).toBe((150 + 120) / 2)
  expect(allocation.local!.complete[place]).toBe(0)
  expect(allocation.precision[place]).toBe(2)
  expect(allocation.precision[dataset.recipients.indexOf.get('0100001')!]).toBe(0)
})

test('without a settled divisor it is the larger of the agencies held and the usual share of the estimate', () => {
  const toy: Toy = { ...paper, states: paper.states.map(({ divisor: _, ...state }) => state) }
  const dataset = toyDataset(toy)
  const { divisors } = simulate(dataset, toySettings(toy)).programs[0]!.allocation.local!
  const of = (id: string) =>
    divisors[dataset.recipients.unitRows[dataset.recipients.indexOf.get(id)!]!]!.value
  expect(of('AA')).toBe(0.9 * 300)
  expect(of('BB')).toBe(0.9 * 700)
  const crowded: Toy = { ...toy, places: [{ id: '0100001', state: 'AA', crimes: [290, 290, 290] }] }
  const again = simulate(toyDataset(crowded), toySettings(crowded)).programs[0]!.allocation.local!
  expect(again.divisors.find((divisor) => divisor !== undefined)!.value).toBe(290)
})

test('agencies that would overdraw a settled divisor take it out of the money under the threshold', () => {
  const toy: Toy = {
    ...paper,
    states: paper.states.map((state) => (state.id === 'AA' ? { ...state, divisor: 61 } : state)),
  }
  const { unit, outcome } = run(toy)
  expect(unit('AA').residual).toBe(0)
  expect(unit('AA').localAwards + unit('AA').thresholdMoney).toBe(unit('AA').localPart)
  const { available, awarded, rounding } = outcome.totals
  expect(awarded + rounding).toBe(available)
})
