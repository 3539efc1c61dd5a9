/** Orders as masks: whom they protect, from when until when, and what later orders take away. */
import { describe, expect, test } from 'vitest'
import { orderInForce, protectionOn } from '../../src/model'
import type { Dataset, LawSettings, Order } from '../../src/model'
import { act, fact, law, lawDataset, legalSwitch, order, protection } from './law-toy'

const stateAA = { subdivisionsOf: ['AA'] }

/** Whether `certify` is lifted from a place on a day. */
function lifted(
  orders: readonly Order[],
  place: string,
  day: string,
  change: Partial<LawSettings> = {},
  rest: Partial<Dataset> = {},
) {
  const dataset = lawDataset({ orders, ...rest })
  const recipient = dataset.recipients.indexOf.get(place)!
  return protectionOn(dataset, day, law(change))(recipient, 'certify', 'toy', '2016')
}
const truth = (...given: Parameters<typeof lifted>) => lifted(...given).protected

describe('an order protects', () => {
  test('from its first day until the day it ends', () => {
    const orders = [order('A', { until: '2018-01-01' })]
    expect(truth(orders, '0000004', '2017-05-31')).toBe('no')
    expect(truth(orders, '0000004', '2017-06-01')).toBe('yes')
    expect(truth(orders, '0000004', '2018-01-01')).toBe('no')
  })

  test('a state with its governments, but not the tribes in it', () => {
    const orders = [order('A', { protects: protection(stateAA) })]
    const on = (place: string) => truth(orders, place, '2017-07-01')
    expect(['AA', '00001', '0000002', 'AA-local'].map(on)).toEqual(['yes', 'yes', 'yes', 'yes'])
    expect(['BB', '0000004', '0000005'].map(on)).toEqual(['no', 'no', 'no'])
  })

  test('members as far as membership is known', () => {
    const orders = [
      order('A', { protects: protection({ members: 'member', among: ['city', 'town'] }) }),
    ]
    const facts = [fact('0000002', 'member', 'yes'), fact('0000003', 'member', 'no')]
    const on = (place: string) => truth(orders, place, '2017-07-01', {}, { facts })
    expect(['0000002', '0000003', '0000004', '00001', 'AA'].map(on)).toEqual([
      'yes',
      'no',
      'open',
      'no',
      'no',
    ])
  })

  test('perhaps those not named, where the list of the protected was not seen whole', () => {
    const orders = [
      order('A', { protects: protection({ recipients: ['0000002'], complete: false }) }),
    ]
    expect(truth(orders, '0000002', '2017-07-01')).toBe('yes')
    expect(lifted(orders, '0000003', '2017-07-01')).toMatchObject({
      protected: 'open',
      orders: [],
      mayProtect: ['A'],
    })
    expect(truth(orders, 'BB', '2017-07-01')).toBe('no')
  })

  test('only the programs and fiscal years it names', () => {
    expect(truth([order('A', { programs: ['other'] })], 'AA', '2017-07-01')).toBe('no')
    expect(truth([order('A', { fiscalYears: ['2019'] })], 'AA', '2017-07-01')).toBe('no')
    expect(
      truth([order('A', { programs: ['toy'], fiscalYears: ['2016'] })], 'AA', '2017-07-01'),
    ).toBe('yes')
  })
})

describe('a later order', () => {
  const stay = (rest: Partial<Order> = {}) =>
    order('B', {
      bars: [],
      protects: protection({ who: 'nobody', scope: 'none' }),
      from: '2017-09-01',
      until: '2017-12-01',
      acts: [act('A', 'stays', { except: ['0000002'] })],
      ...rest,
    })

  test('that stays suspends while it holds, except for those it spares', () => {
    const orders = [order('A'), stay()]
    const on = (place: string, day: string) => truth(orders, place, day)
    expect(on('0000003', '2017-08-31')).toBe('yes')
    expect(on('0000003', '2017-09-01')).toBe('no')
    expect(on('0000002', '2017-09-01')).toBe('yes')
    expect(on('0000003', '2017-12-01')).toBe('yes')
  })

  test('that reverses ends for good, even when it has run out itself', () => {
    const orders = [order('A'), stay({ acts: [act('A', 'reverses')] })]
    expect(truth(orders, '0000003', '2017-12-01')).toBe('no')
  })

  test('that affirms takes nothing away', () => {
    expect(truth([order('A'), stay({ acts: [act('A', 'affirms')] })], 'AA', '2017-10-01')).toBe(
      'yes',
    )
  })

  test('touches only the conditions it names', () => {
    const acts = [act('A', 'narrows', { conditions: ['honor'] })]
    expect(truth([order('A'), stay({ acts })], 'AA', '2017-10-01')).toBe('yes')
  })

  test('that ends a stay brings the order back', () => {
    const orders = [
      order('A'),
      stay({ until: '' }),
      order('C', { from: '2017-10-01', bars: [], acts: [act('B', 'ends')] }),
    ]
    expect(truth(orders, '0000003', '2017-09-15')).toBe('no')
    expect(truth(orders, '0000003', '2017-10-01')).toBe('yes')
  })

  test('set aside by the reader does nothing, and nothing is left of it', () => {
    const orders = [order('A'), stay({ acts: [act('A', 'reverses')] })]
    expect(truth(orders, 'AA', '2017-10-01', { withoutOrders: ['B'] })).toBe('yes')
    expect(truth(orders, 'AA', '2017-08-01', { withoutOrders: ['A'] })).toBe('no')
  })

  test('is named where an order is asked how it stands', () => {
    const dataset = lawDataset({ orders: [order('A'), stay()] })
    const on = (day: string) => orderInForce(dataset, dataset.orders[0]!, day).stands
    expect(on('2017-05-01')).toBe('not-yet')
    expect(on('2017-07-01')).toBe('in-force')
    expect(on('2017-10-01')).toBe('in-part')
    expect(orderInForce(dataset, dataset.orders[0]!, '2017-10-01')).toMatchObject({
      by: ['B'],
      says: 'stays A',
    })
  })
})

describe('relief a court held back itself', () => {
  const stayed = {
    except: ['0000002'],
    exceptSubdivisionsOf: [],
    until: '2018-01-01',
    says: '',
  } as const
  const orders = [order('A', { stayed })]

  test('works for those it spares until the stay ends', () => {
    expect(truth(orders, '0000002', '2017-07-01')).toBe('yes')
    expect(truth(orders, '0000003', '2017-07-01')).toBe('no')
    expect(truth(orders, '0000003', '2018-01-01')).toBe('yes')
  })

  test('works for all where stays are set aside', () => {
    const switches = [legalSwitch('stay', { setsAside: 'stays' })]
    expect(
      truth(orders, '0000003', '2017-07-01', { switches: { stay: 'set' } }, { switches }),
    ).toBe('yes')
  })
})

describe('a switch', () => {
  const on = (
    value: Parameters<typeof legalSwitch>[1],
    place: string,
    orders: readonly Order[] = [order('A', { protects: protection(stateAA) })],
  ) => {
    const switches = [legalSwitch('point', value)]
    return lifted(orders, place, '2017-07-01', { switches: { point: 'set' } }, { switches })
  }

  test('redraws the relief of courts, and leaves notices of the executive alone', () => {
    expect(on({ scope: 'nationwide' }, '0000004').protected).toBe('yes')
    expect(on({ scope: 'none' }, '0000002').protected).toBe('no')
    const notice = [order('A', { by: 'executive', protects: protection(stateAA) })]
    expect(on({ scope: 'none' }, '0000002', notice).protected).toBe('yes')
    const wide = protection({ who: 'everyone', scope: 'nationwide', plaintiffs: ['0000004'] })
    expect(on({ scope: 'plaintiffs' }, '0000004', [order('A', { protects: wide })]).protected).toBe(
      'yes',
    )
    expect(on({ scope: 'plaintiffs' }, '0000002', [order('A', { protects: wide })]).protected).toBe(
      'no',
    )
  })

  test('makes a condition void, for everyone or in named states', () => {
    expect(on({ bars: ['certify'] }, '0000004')).toMatchObject({
      protected: 'yes',
      orders: [],
      switches: ['point'],
    })
    const inBB = { bars: ['certify'], barsFor: { subdivisionsOf: ['BB'] } }
    expect(on(inBB, '0000004', []).protected).toBe('yes')
    expect(on(inBB, '0000002', []).protected).toBe('no')
    expect(on({ bars: ['certify'], barsOutside: ['toy'] }, '0000004', []).protected).toBe('no')
    expect(on({ bars: ['certify'], barsYears: ['2016'] }, '0000004', []).protected).toBe('yes')
  })

  test('sets orders aside, for everyone or in named states', () => {
    const everywhere = [order('A')]
    expect(on({ setsAside: 'all' }, '0000004', everywhere).protected).toBe('no')
    const inBB = { setsAside: ['A'], setsAsideFor: { subdivisionsOf: ['BB'] } }
    expect(on(inBB, '0000004', everywhere).protected).toBe('no')
    expect(on(inBB, '0000002', everywhere).protected).toBe('yes')
  })
})
