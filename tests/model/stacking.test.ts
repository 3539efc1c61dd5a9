/** Several conditions on one award add up or follow on one another; bases and lapse reach the money they name and no other. */
import { describe, expect, test } from 'vitest'
import { baseOf } from '../../src/model/condition-base'
import { explain, simulate } from '../../src/model/index'
import type {
  Condition,
  ConditionSettings,
  Dataset,
  Outcome,
  PassThrough,
  Program,
  Settings,
} from '../../src/model/index'
import { toyDataset, toyProgram, toySettings } from './toy'
import type { Toy } from './toy'

const toy: Toy = {
  states: [
    { id: 'AA', population: 600, crime: 60 },
    { id: 'BB', population: 400, crime: 40 },
  ],
  places: [{ id: 'aa-city', state: 'AA', crimes: [30, 30, 30] }],
  amount: 1_000_000,
  listed: { AA: 'yes', BB: 'no', 'aa-city': 'yes' },
}
const passThrough: readonly PassThrough[] = [
  {
    to: 'local',
    share: { value: 0.4, standing: 'published', source: 'toy' },
    byState: null,
    of: 'award',
    basis: 'must',
    says: '',
    source: 'toy',
  },
]

function country(program: Partial<Program> = {}): Dataset {
  const dataset = toyDataset({ ...toy, program: { ...toyProgram, ...program } })
  const [letter] = dataset.conditions as readonly [Condition]
  return { ...dataset, conditions: [letter, { ...letter, id: 'second' }] }
}

const inForce = (condition: string, more: Partial<ConditionSettings>): ConditionSettings => ({
  condition,
  definition: 'listed',
  share: 0.5,
  base: 'award',
  destination: 'held',
  ...more,
})

function run(
  dataset: Dataset,
  conditions: readonly ConditionSettings[],
  more: Partial<Settings> = {},
) {
  return simulate(dataset, { ...toySettings(toy), conditions, ...more })
}

function withheldBy(
  { programs: [program] }: Outcome,
  dataset: Dataset,
  id: string,
): readonly number[] {
  const recipient = dataset.recipients.indexOf.get(id)!
  return program!.conditions.map(({ findings, withheld }) =>
    withheld.reduce(
      (sum, dollars, at) => sum + (findings[at]!.recipient === recipient ? dollars : 0),
      0,
    ),
  )
}

describe('stacking', () => {
  const dataset = country()
  const [half, tenth] = [inForce('letter', {}), inForce('second', { share: 0.1 })]
  const state = dataset.recipients.indexOf.get('AA')!
  const award = run(dataset, []).programs[0]!.allocation.dollars[state]!

  test('by default each takes its share of the whole award', () => {
    const sums = [Math.round(award * 0.5), Math.round(award * 0.1)]
    expect(withheldBy(run(dataset, [half, tenth]), dataset, 'AA')).toEqual(sums)
    expect(withheldBy(run(dataset, [tenth, half]), dataset, 'AA')).toEqual([...sums].reverse())
  })

  test('in sequence each takes its share of what those before left', () => {
    const sequence = { stacking: 'sequence' } as const
    const first = Math.round(award * 0.5)
    expect(withheldBy(run(dataset, [half, tenth], sequence), dataset, 'AA')).toEqual([
      first,
      Math.round((award - first) * 0.1),
    ])
    // All of it leaves nothing to take.
    const all = inForce('letter', { share: 1 })
    expect(withheldBy(run(dataset, [all, tenth], sequence), dataset, 'AA')).toEqual([award, 0])
  })

  test('one condition alone takes the same either way', () => {
    const [one, other] = (['additive', 'sequence'] as const).map((stacking) =>
      run(dataset, [half], { stacking }),
    )
    expect(one!.totals).toEqual(other!.totals)
  })

  test('the reason says what was left to take from', () => {
    const outcome = run(dataset, [half, tenth], { stacking: 'sequence' })
    const reason = explain(dataset, outcome, { about: 'award', program: 'toy', recipient: 'AA' })
    expect(JSON.stringify(reason)).toContain('× part that conditions before it left')
  })
})

describe('bases', () => {
  const dataset = country({ passThrough })
  const { allocation } = run(dataset, []).programs[0]!
  const of = (id: string, base: ConditionSettings['base']) =>
    baseOf(dataset, allocation, dataset.recipients.indexOf.get(id)!, base)
  const dollars = (id: string) => allocation.dollars[dataset.recipients.indexOf.get(id)!]!

  test('direct-local is what a local government is awarded itself, and nothing of a state’s', () => {
    expect(of('aa-city', 'direct-local')).toBe(dollars('aa-city'))
    expect(of('AA', 'direct-local')).toBe(0)
  })

  test('subawards are what a state must pass on, and nothing of a local government’s', () => {
    expect(of('AA', 'subawards')).toBeCloseTo(0.4 * dollars('AA'), 6)
    expect(of('aa-city', 'subawards')).toBe(0)
  })
})

describe('what would lapse', () => {
  const lapse = [inForce('letter', { destination: 'lapse' })]

  test('lapses in a program whose budget authority expires', () => {
    const dataset = country({
      life: { expiresMonths: { value: 48, standing: 'published', source: 'toy' } },
    })
    const { totals } = run(dataset, lapse)
    expect(totals.withheld).toBeGreaterThan(0)
    expect([totals.lapsed, totals.held]).toEqual([totals.withheld, 0])
  })

  test('stays held in one of which no source says so', () => {
    const { totals } = run(country(), lapse)
    expect([totals.held, totals.lapsed]).toEqual([totals.withheld, 0])
  })
})
