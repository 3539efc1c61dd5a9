/** The shipped data of time: lives of awards, remedies, the record of what was held, and fiscal years hold together. */

import { describe, expect, test } from 'vitest'
import { ownFiscalYear, readDataset } from '../src/model/index'
import { loadFiles } from '../src/cli/load-files'
import { shippedDataset } from '../src/cli/shipped'
import type { Cited, RecipientId } from '../src/model/index'

const dataset = shippedDataset()
const { recipients, programs, conditions, orders } = dataset
const withheld = dataset.withheld!
const program = (id: string) => programs.find((one) => one.id === id)!
const remedyOf = (id: string) => conditions.find((one) => one.id === id)?.remedy
const monthOf = (id: RecipientId) => ownFiscalYear(dataset, recipients.indexOf.get(id)!)?.firstMonth
const hold = (id: string) => withheld.holds.find((one) => one.id === id)!

/** The files with one of them changed; only what the fault is about is read of a changed copy. */
const withFile = (file: string, change: (text: string) => string) =>
  new Map([...loadFiles()].map(([name, text]) => [name, name === file ? change(text) : text]))
const faultOf = (file: string, from: string, to: string) => () =>
  readDataset(withFile(file, (text) => text.replace(from, to)))

describe('lives of awards', () => {
  test('JAG runs four years from the first day of its fiscal year and is offered by its end', () => {
    const { life } = program('jag')
    const values = Object.values(life!).filter((term): term is Cited => typeof term === 'object')
    expect(values.map(({ value }) => value)).toEqual([12, 45, 0, 48, 120, 48])
    expect(life?.payment).toBe('advance')
  })

  test('victim grants run four years too, and their money returns to a fund that knows no year', () => {
    for (const id of ['voca-assistance', 'voca-compensation']) {
      expect(program(id).life?.awardMonths?.value).toBe(12 + 3 * 12)
      expect(program(id).life?.expiresMonths).toBeUndefined()
    }
  })

  test('community policing gives twice as long to accept as the others', () => {
    expect(program('cops-hiring').life?.acceptDays?.value).toBe(90)
    expect(program('stop').life?.acceptDays?.value).toBe(45)
  })

  test('every number says where it comes from, and what no source told is left out', () => {
    const cited = programs.flatMap(({ life }) =>
      Object.values(life ?? {}).filter((term): term is Cited => typeof term === 'object'),
    )
    expect(cited.length).toBeGreaterThan(100)
    expect(cited.filter(({ standing }) => standing === 'assumed')).toEqual([])
    expect(cited.filter(({ source }) => !dataset.sources.has(source))).toEqual([])
    expect(program('stop').life?.awardMonths).toBeUndefined()
  })
})

describe('remedies', () => {
  test('stand where money hangs on a condition, and nowhere else', () => {
    const silent = conditions.filter(({ remedy }) => remedy === undefined).map(({ id }) => id)
    const nothing = conditions.filter(({ effect }) => effect === 'none').map(({ id }) => id)
    expect(silent).toEqual(nothing)
  })

  test('the nine letters stop what was not drawn; the awards of 2017 waited for everyone', () => {
    expect(remedyOf('jag16-1373')).toMatchObject({ kind: 'suspend', begins: '2017-04-21' })
    for (const part of ['certification', 'access', 'notice']) {
      const wanted = { kind: 'offer', holds: 'everyone', endsWith: 'CA7_2018_STAY' }
      expect(remedyOf(`jag17-${part}`)).toMatchObject(wanted)
    }
  })

  test('an order that ends a remedy is one of the orders', () => {
    const named = conditions.flatMap(({ remedy }) => remedy?.endsWith ?? [])
    expect(named.filter((id) => !orders.some((order) => order.id === id))).toEqual([])
  })
})

describe('the record of what was held', () => {
  test('keeps digits as they were printed, and widens words as far as they can mean', () => {
    expect([hold('jag17-chicago').low, hold('jag17-chicago').high]).toEqual([2019194, 2019194])
    // $257 million is no more exact than half a million either way.
    expect([hold('jag17-everyone').low, hold('jag17-everyone').high]).toEqual([256.5e6, 257.5e6])
    expect(hold('jag17-philadelphia').low).toBeNaN()
  })

  test('knows nobody let go before being held, and says so where the end is not known', () => {
    const ended = withheld.holds.filter(({ heldFrom, released }) => heldFrom && released)
    expect(ended.every(({ heldFrom, released }) => heldFrom < released)).toBe(true)
    expect(hold('jag17-chicago').released).toBe('')
  })

  test('has no dollar taken for good of 2016 to 2020: held, cleared, released or declined', () => {
    const before = withheld.holds.filter(({ years }) => years.every((year) => year < '2021'))
    expect(new Set(before.map(({ what }) => what))).toEqual(
      new Set(['held', 'cleared', 'released', 'declined']),
    )
  })

  test('has the share of nonprofits that the published sums give', () => {
    const figure = (id: string) => withheld.terminations.find((one) => one.id === id)!
    // 769 of 820 million is 93.8 percent, which "more than 93 percent" allows.
    const middle = (id: string) => (figure(id).low + figure(id).high) / 2
    const share = middle('solomon-nonprofit-dollars') / middle('ccj-awarded')
    expect(share).toBeCloseTo(769 / 820, 3)
    expect(share).toBeGreaterThan(figure('solomon-nonprofit-share').low)
    expect(share).toBeLessThan(figure('solomon-nonprofit-share').high)
  })

  test('lists decisions in order of day, those of New Orleans and Miami-Dade among them', () => {
    const days = withheld.reactions.map(({ day }) => day)
    expect(days).toEqual([...days].sort())
    const of = (id: RecipientId) => withheld.reactions.find(({ recipient }) => recipient === id)
    expect(of('2255000')?.kind).toBe('policy')
    expect(of('12086')?.day).toBe('2017-01-26')
  })

  test('is read with one sentence for what is wrong', () => {
    const events = 'withheld/events.csv'
    expect(faultOf(events, '3240000,jag', '3240001,jag')).toThrow(
      /events\.csv, line 2, column recipients: unknown recipient '3240001'/,
    )
    expect(faultOf(events, '975604,975604', '975604,975603')).toThrow(/low \+ high: not a range/)
    expect(faultOf(events, '2017-08-03', '2017-04-20')).toThrow(/2017-04-20 is before 2017-04-21/)
    expect(faultOf('withheld/reactions.csv', 'jag16-1373', 'jag16-1374')).toThrow(
      /unknown condition or definition 'jag16-1374'/,
    )
  })
})

describe('fiscal years of governments', () => {
  test('follow the statute of the state where it has one, and the own row before it', () => {
    expect(['CA', 'NY', 'TX', 'AL', 'MI', 'DC'].map(monthOf)).toEqual([7, 4, 9, 10, 10, 10])
    expect(['06085', '53033', '5363000', '4159000'].map(monthOf)).toEqual([7, 1, 1, 7])
    expect(['1714000', '17031', '12086', '3651000'].map(monthOf)).toEqual([1, 12, 10, 7])
  })

  test('are left open where no source told', () => {
    expect(monthOf('2255000')).toBeUndefined()
    expect(monthOf('48201')).toBeUndefined()
  })

  test('a rule for counties needs a state', () => {
    expect(faultOf('fiscal-years.csv', '17031,own', '17031,counties')).toThrow(
      /column whose: 'counties' needs a state, and 17031 is none/,
    )
  })
})
