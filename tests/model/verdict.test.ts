/** A reading held against a place: the clause that decides, what is open, and what orders leave of it. */
import { describe, expect, test } from 'vitest'
import { describeDefinition, placesWithEvidence, verdicts } from '../../src/model'
import type { Dataset, LawSettings, Order } from '../../src/model'
import { fact, law, lawDataset, legalSwitch, order, protection } from './law-toy'

const city = '0000002'
const refuses = [fact(city, 'shares', 'no')]
const declines = [fact(city, 'detainer', 'declines', { actor: 'sheriff' })]

function verdictOn(
  definition: string,
  rest: Partial<Dataset>,
  change: Partial<LawSettings> = {},
  place = city,
) {
  const question = { definitions: [definition], places: [place], asOf: '2017-07-01' }
  return verdicts(lawDataset(rest), { ...question, law: law(change) })[0]!
}

describe('without orders', () => {
  test('a place fails by the clause that is true, and by whose rule', () => {
    const found = verdictOn('package', { facts: declines })
    expect(found).toMatchObject({ finding: 'fails', before: 'fails', decides: 1, actor: 'sheriff' })
    expect(found.clauses.map(({ truth }) => truth)).toEqual(['open', 'yes'])
    expect(found.because.map(({ name }) => name)).toEqual(['detainer'])
    expect(found.open).toEqual([])
  })

  test('an open one names what would settle it, word by word', () => {
    const found = verdictOn('package', { facts: [fact(city, 'detainer', 'honors')] })
    expect(found).toMatchObject({ finding: 'unknown', decides: -1, actor: 'unknown' })
    expect(found.open).toEqual([
      { name: 'shares', settles: { yes: 'meets', no: 'fails' }, coded: '' },
    ])
    expect(found.because.map(({ name }) => name)).toEqual(['detainer'])
  })

  test('one that hangs on a fact without a source says so', () => {
    const facts = [fact(city, 'shares', 'no', { standing: 'unsourced', source: '' })]
    const found = verdictOn('narrow', { facts })
    expect(found).toMatchObject({ finding: 'unknown', unsourced: true })
    expect(found.open[0]).toMatchObject({ name: 'shares', coded: 'no' })
    expect(verdictOn('narrow', { facts }, { evidence: 'coded' }).finding).toBe('fails')
    expect(verdictOn('narrow', { facts: [] }).unsourced).toBe(false)
  })

  test('a reading that does not speak of tribes finds nothing against one', () => {
    const base = lawDataset()
    const speaks = (tribes: 'no' | 'unknown') =>
      verdictOn(
        'narrow',
        {
          facts: [fact('0000005', 'shares', 'no')],
          definitions: base.definitions.map((one) => ({ ...one, tribes })),
        },
        {},
        '0000005',
      ).finding
    expect(speaks('no')).toBe('meets')
    expect(speaks('unknown')).toBe('unknown')
  })
})

describe('with orders', () => {
  const both = [...refuses, ...declines]
  const orders: readonly Order[] = [order('A')]

  test('a place is protected where what the reading works through is barred', () => {
    const found = verdictOn('narrow', { facts: refuses, orders })
    expect(found).toMatchObject({
      finding: 'protected',
      before: 'fails',
      orders: ['A'],
      decides: 0,
    })
    expect(found.because.map(({ name }) => name)).toEqual(['shares'])
    expect(verdictOn('narrow', { facts: [], orders })).toMatchObject({
      finding: 'protected',
      before: 'unknown',
    })
  })

  test('a place that meets it needs no protection, and the order is named all the same', () => {
    const found = verdictOn('narrow', { facts: [fact(city, 'shares', 'yes')], orders })
    expect(found).toMatchObject({ finding: 'meets', orders: ['A'] })
  })

  test('an order may lift one clause and leave another', () => {
    const found = verdictOn('package', { facts: both, orders })
    expect(found).toMatchObject({ finding: 'fails', decides: 1 })
    expect(found.clauses.map(({ barred }) => barred)).toEqual([true, false])
    const met = [...refuses, fact(city, 'detainer', 'honors')]
    expect(verdictOn('package', { facts: met, orders }).finding).toBe('protected')
  })

  test('where it cannot be told whether an order protects, it cannot be told what is found', () => {
    const perhaps = [order('A', { protects: protection({ complete: false }) })]
    expect(verdictOn('narrow', { facts: refuses, orders: perhaps })).toMatchObject({
      finding: 'unknown',
      before: 'fails',
      orders: [],
      mayProtect: ['A'],
    })
    // Where another clause holds anyway, nothing hangs on the order.
    expect(verdictOn('package', { facts: both, orders: perhaps }).finding).toBe('fails')
  })

  test('barring what a rule denies never turns it against a place', () => {
    const facts = [fact(city, 'shares', 'no')]
    expect(verdictOn('not_narrow', { facts }).finding).toBe('meets')
    expect(verdictOn('not_narrow', { facts, orders }).finding).toBe('meets')
  })
})

describe('a reader', () => {
  test('may hold a reading of their own', () => {
    const own = { id: 'mine', name: 'Mine', fails: lawDataset().definitions[3]!.fails }
    const found = verdictOn('mine', { facts: [...refuses, ...declines] }, { definitions: [own] })
    expect(found).toMatchObject({ definition: 'mine', finding: 'fails' })
  })

  test('may read one reading in place of another, which may name it', () => {
    const switches = [legalSwitch('wide', { reads: { narrow: 'package' } })]
    const change = { switches: { wide: 'set' } }
    expect(verdictOn('narrow', { facts: declines, switches }, change).finding).toBe('fails')
    expect(verdictOn('package', { facts: declines, switches }, change).finding).toBe('fails')
  })

  test('is told of a reading or place that is not known', () => {
    expect(() => verdictOn('narow', {})).toThrow("There is no definition 'narow'; write 'narrow'.")
    expect(() => verdictOn('narrow', {}, {}, '0000009')).toThrow(
      /There is no place '0000009'; write/,
    )
  })
})

test('places without any fact are left out of the whole table', () => {
  const dataset = lawDataset({ facts: refuses })
  expect(placesWithEvidence(dataset)).toEqual([city])
  expect(verdicts(dataset, { asOf: '2017-07-01' })).toHaveLength(dataset.definitions.length)
})

describe('a reading set out', () => {
  const facts = [
    fact('00001', 'shares', 'no'),
    fact(city, 'shares', 'no'),
    fact(city, 'detainer', 'declines'),
    fact('0000003', 'detainer', 'declines', { standing: 'unsourced', source: '' }),
    fact('0000003', 'shares', 'yes'),
    fact('0000004', 'listed', 'yes', { from: '2017-03-01', until: '2018-03-01' }),
  ]
  const sheet = describeDefinition(lawDataset({ facts }), 'package', {
    asOf: '2017-07-01',
    beside: 'both',
  })

  test('counts whom it catches, with coded facts and without', () => {
    expect(sheet.places.fails).toEqual([city, '00001'])
    expect(sheet.counts.sourced).toEqual({ fails: 2, unknown: 2, meets: 0, protected: 0 })
    expect(sheet.counts.coded).toEqual({ fails: 3, unknown: 1, meets: 0, protected: 0 })
    expect(sheet.before).toEqual(sheet.counts)
  })

  test('says which clause catches most, and which catch alone', () => {
    expect(sheet.clauses.map(({ text, catches, alone }) => [text, catches, alone])).toEqual([
      ['narrow', 2, 1],
      ['detainers', 1, 0],
    ])
    expect(sheet.most).toBe(0)
  })

  test('differs from another reading and from a list', () => {
    expect(sheet.beside).toEqual({
      definition: 'both',
      onlyHere: ['00001'],
      onlyThere: [],
      both: [city],
    })
    expect(sheet.lists).toEqual([
      { list: 'listed', onlyHere: [city, '00001'], onlyThere: ['0000004'], both: [] },
    ])
  })
})
