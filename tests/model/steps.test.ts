/** Each kind of step with its arithmetic left visible, on a country small enough for paper. */
import { expect, test } from 'vitest'
import { explain, simulate, unaccounted } from '../../src/model'
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
    [index('AA-nonprofits'), 180_000, 180_000, 270_000],
    [index('AA-local'), 300_000, 0, 300_000],
  ])
  expect(unaccounted(outcome.ledger)).toBe(0)
})
