/** What counts as known of a place on a day: from when, since when it could be known, with which source. */
import { describe, expect, test } from 'vitest'
import { evidenceOn } from '../../src/model'
import type { Fact, LawSettings } from '../../src/model'
import { fact, law, lawDataset, legalSwitch } from './law-toy'

const city = '0000002'
const wordOn = (
  facts: readonly Fact[],
  day: string,
  name = 'shares',
  change: Partial<LawSettings> = {},
) => {
  const dataset = lawDataset({ facts })
  return evidenceOn(dataset, day, law(change)).value(dataset.recipients.indexOf.get(city)!, name)
}

describe('a fact counts', () => {
  const rows = [fact(city, 'shares', 'no', { until: '2018-01-01', known: '2017-05-01' })]

  test('from its first day, once it could be known', () => {
    expect(wordOn(rows, '2017-04-30')).toBe('unknown')
    expect(wordOn(rows, '2017-05-01')).toBe('no')
  })

  test('until the day it no longer speaks of', () => {
    expect(wordOn(rows, '2017-12-31')).toBe('no')
    expect(wordOn(rows, '2018-01-01')).toBe('unknown')
  })

  test('only with a source, unless coded facts are admitted', () => {
    const coded = [fact(city, 'shares', 'no', { standing: 'unsourced', source: '' })]
    expect(wordOn(coded, '2017-05-01')).toBe('unknown')
    expect(wordOn(coded, '2017-05-01', 'shares', { evidence: 'coded' })).toBe('no')
  })

  test('before another that was known earlier', () => {
    const two = [
      fact(city, 'shares', 'yes', { known: '2017-02-01' }),
      fact(city, 'shares', 'no', { known: '2017-06-01' }),
    ]
    expect(wordOn(two, '2017-05-01')).toBe('yes')
    expect(wordOn(two, '2017-06-01')).toBe('no')
  })
})

describe('standing on a list', () => {
  test('is known of everyone where the list is held whole, and only while it stands', () => {
    expect(
      wordOn([fact(city, 'listed', 'yes', { until: '2018-03-01' })], '2017-05-01', 'listed'),
    ).toBe('yes')
    expect(wordOn([], '2017-05-01', 'listed')).toBe('no')
    expect(wordOn([], '2017-02-28', 'listed')).toBe('no')
  })

  test('is unknown of others where part of the list was not seen, and no before its day and after', () => {
    const base = lawDataset()
    const factKinds = base.factKinds.map((kind) =>
      kind.list === undefined ? kind : { ...kind, list: { ...kind.list, complete: false } },
    )
    const on = (day: string) => evidenceOn({ ...base, factKinds }, day).value(0, 'listed')
    expect(on('2017-05-01')).toBe('unknown')
    expect(on('2017-02-28')).toBe('no')
    expect(on('2018-03-01')).toBe('no')
  })

  test('is unknown of recipients not told apart', () => {
    const dataset = lawDataset()
    const residual = dataset.recipients.indexOf.get('AA-residual')!
    expect(evidenceOn(dataset, '2017-05-01').value(residual, 'listed')).toBe('unknown')
  })

  test('is a fact that cites the list', () => {
    const dataset = lawDataset()
    const found = evidenceOn(dataset, '2017-05-01').fact(0, 'listed')
    expect(found).toMatchObject({ value: 'no', source: 'toy', from: '2017-03-01' })
  })
})

describe('what a reader sets', () => {
  test('comes before what is recorded, and carries the note', () => {
    const facts = [fact(city, 'shares', 'no')]
    const set = { recipient: city, name: 'shares', value: 'yes', note: 'Changed since' }
    expect(wordOn(facts, '2017-05-01', 'shares', { facts: [set] })).toBe('yes')
    const dataset = lawDataset({ facts })
    const index = dataset.recipients.indexOf.get(city)!
    const found = evidenceOn(dataset, '2017-05-01', law({ facts: [set] })).fact(index, 'shares')
    expect(found?.note).toBe('Set in the scenario: Changed since')
  })

  test('by a switch takes one word for another, an unknown one too where it says so', () => {
    const switches = [legalSwitch('cure', { words: [{ fact: 'shares', from: '*', to: 'yes' }] })]
    const dataset = lawDataset({ facts: [fact(city, 'shares', 'no')], switches })
    const evidence = evidenceOn(dataset, '2017-05-01', law({ switches: { cure: 'set' } }))
    expect(evidence.value(dataset.recipients.indexOf.get(city)!, 'shares')).toBe('yes')
    expect(evidence.value(dataset.recipients.indexOf.get('0000003')!, 'shares')).toBe('yes')
  })
})

test('the table of recipients itself tells of what kind a place is', () => {
  const dataset = lawDataset()
  const word = (id: string, name: string) =>
    evidenceOn(dataset, '2017-05-01').value(dataset.recipients.indexOf.get(id)!, name)
  expect(word('AA', 'is_state')).toBe('yes')
  expect(word('00001', 'is_state')).toBe('no')
  expect(word('00001', 'recipient_kind')).toBe('county')
  expect(word('AA-local', 'recipient_kind')).toBe('unknown')
})
