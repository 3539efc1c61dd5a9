/** Findings under a condition, and what they do to money: protected places lose nothing, switches say who is reached. */
import { describe, expect, test } from 'vitest'
import { explain, judge, listAwards, simulate } from '../../src/model'
import type { Dataset, LawSettings, Settings } from '../../src/model'
import { fact, law, lawDataset, legalSwitch, order, protection } from './law-toy'
import { toySettings } from './toy'

const city = '0000002'
const inForce = (condition: string, definition: string) => ({
  condition,
  definition,
  share: 1,
  base: 'award' as const,
  destination: 'held' as const,
})

function settingsOf(change: Partial<LawSettings> = {}, definition = 'narrow'): Settings {
  const toy = { amount: 1_000_000, states: [], places: [] }
  return {
    ...toySettings(toy),
    conditions: [inForce('certify', definition)],
    law: law({ asOf: '2017-07-01', ...change }),
  }
}
const findingOf = (rest: Partial<Dataset>, place: string, change: Partial<LawSettings> = {}) => {
  const dataset = lawDataset(rest)
  const judged = judge(dataset, inForce('certify', 'narrow'), {
    law: law({ asOf: '2017-07-01', ...change }),
  })
  return judged.find(({ recipient }) => dataset.recipients.ids[recipient] === place)
}

describe('a finding', () => {
  test('is made of everyone the condition reaches, known or not, in order of id', () => {
    const dataset = lawDataset({ facts: [fact(city, 'shares', 'no')] })
    const found = judge(dataset, inForce('certify', 'narrow'))
    expect(found.map(({ recipient }) => recipient)).toEqual(
      Array.from({ length: dataset.recipients.count }, (_, index) => index),
    )
    expect(found.filter(({ result }) => result === 'fails')).toHaveLength(1)
    expect(new Set(found.map(({ result }) => result))).toEqual(new Set(['fails', 'unknown']))
  })

  test('is made on the day of the condition, or on the day set', () => {
    const facts = [fact(city, 'shares', 'no', { known: '2017-06-01' })]
    const dataset = lawDataset({ facts })
    const on = (asOf: string | null) =>
      judge(dataset, inForce('certify', 'narrow'), { law: law({ asOf }) }).find(
        ({ result }) => result === 'fails',
      )
    expect(on(null)).toBeUndefined()
    expect(on('2017-06-01')).toMatchObject({ actor: 'council', because: [facts[0]] })
  })

  test('rests on nothing but the recipient: who else is paid does not matter', () => {
    const dataset = lawDataset({ facts: [fact(city, 'shares', 'no')] })
    const judging = { law: law({ asOf: '2017-07-01' }) }
    const all = judge(dataset, inForce('certify', 'narrow'), judging)
    const some = judge(dataset, inForce('certify', 'narrow'), {
      ...judging,
      paid: Int32Array.from([3]),
    })
    for (const finding of some) {
      expect(all.find(({ recipient }) => recipient === finding.recipient)).toEqual(finding)
    }
  })

  test('looks at orders of its own program and year alone', () => {
    const orders = [order('A', { programs: ['other'] })]
    const dataset = lawDataset({ orders, facts: [fact(city, 'shares', 'no')] })
    const withheld = simulate(dataset, settingsOf()).totals.withheld
    expect(withheld).toBeGreaterThan(0)
    const there = [order('A', { programs: ['toy'] })]
    expect(simulate({ ...dataset, orders: there }, settingsOf()).totals.withheld).toBe(0)
  })
})

describe('money', () => {
  const facts = [fact(city, 'shares', 'no'), fact('0000004', 'shares', 'no')]

  test('is not withheld from the protected, who may take what others lose', () => {
    const orders = [order('A', { protects: protection({ recipients: [city] }) })]
    const dataset = lawDataset({ facts, orders })
    const settings = settingsOf()
    const program = simulate(dataset, settings).programs[0]!
    const at = (id: string) => dataset.recipients.indexOf.get(id)!
    expect(program.withheld[at(city)]).toBe(0)
    expect(program.withheld[at('0000004')]).toBe(program.allocation.dollars[at('0000004')])
    const shared = {
      ...settings,
      conditions: [{ ...settings.conditions[0]!, destination: 'pro-rata' as const }],
    }
    expect(simulate(dataset, shared).programs[0]!.reallocatedIn[at(city)]).toBeGreaterThan(0)
  })

  test('does not hang on a condition without an effect on awards', () => {
    const base = lawDataset({ facts })
    const conditions = base.conditions.map((one) => ({ ...one, effect: 'preference' as const }))
    const outcome = simulate({ ...base, conditions }, settingsOf())
    expect(outcome.totals.withheld).toBe(0)
    const found = outcome.programs[0]!.conditions[0]!.findings
    expect(found.filter(({ result }) => result === 'fails')).toHaveLength(2)
  })

  test('names the order in its reasons and its rows', () => {
    const dataset = lawDataset({ facts, orders: [order('A', { says: 'Nobody is bound.' })] })
    const outcome = simulate(dataset, settingsOf())
    const rows = listAwards(dataset, outcome)
    const row = rows.find(({ recipient }) => recipient === city)!
    expect(row.findings[0]).toMatchObject({ result: 'protected', orders: ['A'], actor: 'council' })
    const reason = explain(dataset, outcome, { about: 'withheld', program: 'toy', recipient: city })
    expect(reason.from[0]!.says).toContain('is protected by an order from this condition')
    expect(reason.from[0]!.from.at(-1)!.says).toContain('Nobody is bound.')
  })
})

describe('a switch says who is reached', () => {
  const switches = [
    legalSwitch('locals', { reaches: { locals: true } }),
    legalSwitch('alone', { reaches: { subawards: false } }),
  ]
  const facts = [fact('AA', 'shares', 'no'), fact(city, 'shares', 'yes')]

  test('local governments fail with their state where it says so, unless protected', () => {
    const on = { switches: { locals: 'set' } }
    expect(findingOf({ facts, switches }, city)?.result).toBe('meets')
    expect(findingOf({ facts, switches }, city, on)?.result).toBe('fails')
    expect(findingOf({ facts, switches }, '0000005', on)?.result).toBe('unknown')
    const orders = [order('A', { protects: protection({ recipients: [city] }) })]
    expect(findingOf({ facts, switches, orders }, city, on)?.result).toBe('meets')
  })

  test('a failing state loses only what it keeps where subawards are spared', () => {
    const base = lawDataset({ facts, switches })
    const half = {
      to: 'local' as const,
      share: { value: 0.5, standing: 'published' as const, source: 'toy' },
      byState: null,
      of: 'award' as const,
      basis: 'must' as const,
      says: '',
      source: 'toy',
    }
    const programs = base.programs.map((program) => ({ ...program, passThrough: [half] }))
    const dataset = { ...base, programs }
    const state = dataset.recipients.indexOf.get('AA')!
    const run = (change: Partial<LawSettings>) => simulate(dataset, settingsOf(change)).programs[0]!
    const all = run({})
    expect(all.withheld[state]).toBe(all.allocation.dollars[state])
    const spared = run({ switches: { alone: 'set' } })
    const award = spared.allocation.dollars[state]!
    expect(Math.abs(spared.withheld[state]! - award / 2)).toBeLessThanOrEqual(1)
    expect(spared.subawards.find(({ from }) => from === state)?.dollars).toBe(spared.awarded[state])
  })
})
