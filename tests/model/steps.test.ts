/** Each kind of step with its arithmetic left visible, on a country small enough for paper. */
import { expect, test } from 'vitest'
import { competitionOf, explain, simulate, unaccounted } from '../../src/model'
import { parseRule } from '../../src/model/rule-parse'
import type { Step } from '../../src/model'
import { toyDataset, toySettings } from './toy'
import type { Toy } from './toy'

const source = 'toy'
const says = ''
const byPeople: Step = { step: 'share', by: 'population / sum(population)', source, says }
const round: Step = { step: 'round', to: 'nearest', source, says }

function country(steps: readonly Step[], rest: Partial<Toy['program']> = {}): Toy {
  return {
    amount: 1_000_000,
    program: { steps, ...rest },
    states: [
      { id: 'AA', population: 600, crime: 1 },
      { id: 'BB', population: 399, crime: 1 },
      { id: 'CC', population: 1, crime: 1 },
    ],
    places: [],
  }
}

function run(toy: Toy) {
  const dataset = toyDataset(toy)
  const outcome = simulate(dataset, toySettings(toy, { shareRule: 'population / sum(population)' }))
  const program = outcome.programs[0]!
  const index = (id: string) => dataset.recipients.indexOf.get(id)!
  return { dataset, outcome, program, of: (id: string) => program.awarded[index(id)]!, index }
}

test('a base comes first, some states have their own, and the rest goes by population', () => {
  const { of } = run(
    country([
      { step: 'base', amount: '50000', others: { CC: 20_000 }, source, says },
      byPeople,
      round,
    ]),
  )
  // 1,000,000 − 50,000 − 50,000 − 20,000 = 880,000 to share among 1,000 people.
  expect(of('AA')).toBe(50_000 + 880 * 600)
  expect(of('BB')).toBe(50_000 + 880 * 399)
  expect(of('CC')).toBe(20_000 + 880 * 1)
})

test('bases that the amount cannot cover are shared equally', () => {
  const { of } = run(
    country([{ step: 'base', amount: '500000', others: {}, source, says }, byPeople, round]),
  )
  // 3 × 500,000 is more than 1,000,000: a third each, rounded apart.
  expect([of('AA'), of('BB'), of('CC')]).toEqual([333_333, 333_333, 333_333])
})

test('a floor is paid by the others in proportion, until none is under', () => {
  const { of } = run(
    country([byPeople, { step: 'floor', share: '0.1', others: {}, source, says }, round]),
  )
  // CC: 1/1000 is under a tenth. 900,000 is left for AA and BB, 600 : 399.
  expect(of('CC')).toBe(100_000)
  expect(of('AA')).toBe(Math.round(900_000 * (600 / 999)))
  expect(of('BB')).toBe(Math.round(900_000 * (399 / 999)))
})

test('what is set aside goes to a kind, and the states share what is left', () => {
  const { of, program } = run(
    country([
      { step: 'set-aside', name: 'Tribes', share: '0.1', to: 'tribe', source, says },
      { step: 'set-aside', name: 'Coalitions', share: '0.05', to: 'nonprofit', source, says },
      byPeople,
      round,
    ]),
  )
  expect(of('us-tribes')).toBe(100_000)
  expect(of('us-nonprofit-organizations')).toBe(50_000)
  expect(of('AA')).toBe(850 * 600)
  expect(program.allocation.shared).toBe(850_000)
})

test('what no step gives to a recipient is shown as not allocated, never invented', () => {
  const toy = country([
    { step: 'as-published', source, says },
    { step: 'unallocated', source, says },
  ])
  const dataset = {
    ...toyDataset(toy),
    entered: [
      {
        fiscalYear: '2016',
        program: 'toy',
        recipient: 'AA',
        dollars: 30_000,
        standing: 'published' as const,
        source,
        note: '',
      },
    ],
  }
  const outcome = simulate(dataset, toySettings(toy, { shareRule: '' }))
  const { awarded } = outcome.programs[0]!
  expect(awarded[dataset.recipients.indexOf.get('AA')!]).toBe(30_000)
  expect(awarded[dataset.recipients.indexOf.get('us-unallocated')!]).toBe(970_000)
  expect(
    explain(dataset, outcome, { about: 'award', program: 'toy', recipient: 'us-unallocated' })
      .value,
  ).toBe(970_000)
})

test('pots say between what awards lie by population served, and pay nobody', () => {
  const toy = country([
    {
      step: 'pots',
      pots: [
        { id: 'large', name: 'large places', share: '0.7', over: 500 },
        { id: 'small', name: 'small places', share: '0.3', upTo: 500 },
      ],
      floor: '0.1',
      source,
      says,
    },
    { step: 'unallocated', source, says },
  ])
  const plain = toyDataset(toy)
  const parsed = ['0.7', '0.3', '0.1'].map(
    (rule) => [rule, parseRule(rule, { numbers: [], facts: [] })] as const,
  )
  const dataset = { ...plain, rules: new Map([...plain.rules, ...parsed]) }
  const program = simulate(dataset, toySettings(toy, { shareRule: '' })).programs[0]!
  expect(Array.from(program.allocation.paid, (index) => dataset.recipients.ids[index])).toEqual([
    'us-unallocated',
  ])
  // 2,000,000 were appropriated, 1,000,001 awarded.
  const amounts = { appropriated: 2_000_000, formulaAmount: 1_000_001, parameters: {} }
  const { pots, floor } = competitionOf(dataset, program.allocation.program, '2016', amounts)!.pots!
  // 700,000.7 and 300,000.3: the dollar left over goes to the larger remainder.
  expect(pots.map(({ dollars }) => dollars)).toEqual([700_001, 300_000])
  // Large places hold at most 0.7 × 2,000,000, so all of it; small ones at most 600,000.
  expect(pots.map(({ range }) => range)).toEqual([
    { low: 1_000_001 - 600_000, high: 1_000_001 },
    { low: 0, high: 600_000 },
  ])
  // 0.1 × 2,000,000 for each of three states: the third gets at most what two leave.
  expect(floor).toEqual({
    share: 0.1,
    least: { dollars: 200_000, low: 200_000, high: 200_000 },
    most: 1_000_001 - 2 * 200_000,
  })
})

test('a state hands on what it must, and retains the rest; a range where the share is one', () => {
  const share = (value: number, low: number, high: number) => ({
    value,
    low,
    high,
    standing: 'assumed' as const,
    source,
  })
  const toy = country([byPeople, round], {
    passThrough: [
      {
        to: 'nonprofit',
        share: share(0.3, 0.3, 0.45),
        byState: null,
        of: 'award',
        basis: 'must',
        says,
        source,
      },
      {
        to: 'local',
        share: share(0.5, 0, 0.5),
        byState: null,
        of: 'award',
        basis: 'must',
        says,
        source,
      },
      {
        to: 'state',
        share: share(0.05, 0.05, 0.05),
        byState: null,
        of: 'award',
        basis: 'must',
        says,
        source,
      },
    ],
  })
  const { outcome, program, index } = run(toy)
  const from = program.subawards.filter((subaward) => subaward.from === index('AA'))
  expect(from.map(({ to, dollars, low, high }) => [to, dollars, low, high])).toEqual([
    // The award itself is known to one of a thousand, 599,400 to 600,600: 30 % of the one, 45 % of the other.
    [index('AA-nonprofits'), 180_000, 179_820, 270_270],
    [index('AA-local'), 300_000, 0, 300_300],
  ])
  // At its most of the least award the state retains 599,400 − 269,730 − 299,700, at its least of the largest 600,600 − 180,180 − 0.
  expect(from.map(({ ofLeast, ofMost }) => [ofLeast, ofMost])).toEqual([
    [269_730, 180_180],
    [299_700, 0],
  ])
  expect(unaccounted(outcome.ledger)).toBe(0)
})
