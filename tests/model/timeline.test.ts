/** What happened around a place: orders with their periods, and verdicts that change on the days something changes. */
import { expect, test } from 'vitest'
import { timelineOf, verdicts } from '../../src/model'
import { act, fact, lawDataset, order, protection } from './law-toy'

const city = '0000002'
const dataset = lawDataset({
  facts: [
    fact(city, 'shares', 'no', { until: '2018-06-01', known: '2017-02-01' }),
    fact(city, 'shares', 'yes', { from: '2018-06-01', known: '2018-06-01' }),
  ],
  orders: [
    order('A', { untilSays: 'Until it is replaced.' }),
    order('B', {
      from: '2017-12-01',
      protects: protection({ recipients: ['0000004'] }),
      acts: [act('A', 'narrows', { except: ['0000004'], says: 'Cut to the plaintiff.' })],
    }),
  ],
  events: ['2017-04-21', '2016-01-01'].map((day) => ({
    day,
    kind: 'letter' as const,
    recipients: [city],
    program: '',
    fiscalYear: '',
    dollars: NaN,
    says: day,
    duration: '',
    decidedBy: '',
    confidence: '',
    source: 'toy',
  })),
})
const question = { from: '2017-01-01', until: '2018-12-31' }
const told = timelineOf(dataset, city, question)

test('a verdict holds from the day something changes until the next', () => {
  const narrow = told.verdicts.filter(({ definition }) => definition === 'narrow')
  expect(narrow.map(({ from, until, finding }) => [from, until, finding])).toEqual([
    ['2017-01-01', '2017-02-01', 'unknown'],
    ['2017-02-01', '2017-06-01', 'fails'],
    ['2017-06-01', '2017-12-01', 'protected'],
    ['2017-12-01', '2018-06-01', 'fails'],
    ['2018-06-01', '', 'meets'],
  ])
})

test('every period agrees with the verdict of any day in it', () => {
  for (const day of ['2017-01-15', '2017-03-03', '2017-08-08', '2018-01-01', '2018-07-04']) {
    for (const found of verdicts(dataset, { places: [city], asOf: day })) {
      const period = told.verdicts.find(
        ({ definition, from, until }) =>
          definition === found.definition && from <= day && (until === '' || day < until),
      )
      expect(period?.finding).toBe(found.finding)
    }
  }
})

test('an order protects the place for a while, and what ended that is named', () => {
  expect(told.orders).toEqual([
    {
      order: 'A',
      conditions: ['certify'],
      from: '2017-06-01',
      until: '2017-12-01',
      open: false,
      untilSays: 'Cut to the plaintiff.',
      endedBy: ['B'],
    },
  ])
  const other = timelineOf(dataset, '0000004', question).orders
  expect(other.map(({ order: id, until }) => [id, until])).toEqual([
    ['A', ''],
    ['B', ''],
  ])
})

test('events and facts are those of the days asked for', () => {
  expect(told.events.map(({ day }) => day)).toEqual(['2017-04-21'])
  expect(told.facts.map(({ value }) => value)).toEqual(['no', 'yes'])
})

test('days in the wrong order and unknown places are refused in words', () => {
  expect(() => timelineOf(dataset, city, { from: '2018-01-01', until: '2017-01-01' })).toThrow(
    'The timeline would end on 2017-01-01, before it begins on 2018-01-01; write a later last day.',
  )
  expect(() => timelineOf(dataset, 'ZZ', question)).toThrow(/There is no place 'ZZ'/)
})
