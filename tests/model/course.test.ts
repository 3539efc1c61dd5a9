/** Follows made-up awards day by day, with the arithmetic in sight: 1,096 dollars over 1,096 days. */
import { describe, expect, test } from 'vitest'
import {
  addAward,
  addMonths,
  dayNumber,
  dayText,
  emptyBalances,
  followAward,
  naturalBalances,
  quarterName,
  quarterStarts,
} from '../../src/model/index'
import type { AwardToFollow, Stage } from '../../src/model/index'
import { toyAward, toyBite, toyLife, toySettings } from './course-toy'

/** Dollars by stage at the end of a day. */
function on(award: AwardToFollow, day: string): Partial<Record<Stage, number>> {
  const stages: Partial<Record<Stage, number>> = { allocated: award.allocated }
  for (const move of followAward(award).moves) {
    if (move.day > dayNumber(day)) break
    stages[move.from] = (stages[move.from] ?? 0) - move.dollars
    stages[move.to] = (stages[move.to] ?? 0) + move.dollars
  }
  return Object.fromEntries(Object.entries(stages).filter(([, dollars]) => dollars !== 0))
}

describe('days', () => {
  test('are counted from 1 January 1970, leap years and centuries among them', () => {
    expect(dayNumber('1970-01-01')).toBe(0)
    expect(dayNumber('2000-03-01')).toBe(11_017)
    expect(dayNumber('2017-10-01') - dayNumber('2016-10-01')).toBe(365)
    for (const day of ['1999-12-31', '2000-02-29', '2016-02-29', '2100-03-01'])
      expect(dayText(dayNumber(day))).toBe(day)
  })

  test('a month later is the same date, or the last of a shorter month', () => {
    expect(dayText(addMonths(dayNumber('2017-01-31'), 1))).toBe('2017-02-28')
    expect(dayText(addMonths(dayNumber('2016-10-01'), 12))).toBe('2017-10-01')
    expect(dayText(addMonths(dayNumber('2017-11-15'), -12))).toBe('2016-11-15')
  })

  test('quarters are those of the federal fiscal year', () => {
    const quarters = quarterStarts(dayNumber('2016-11-05'), dayNumber('2017-07-01'))
    expect(quarters.map(dayText)).toEqual(['2016-10-01', '2017-01-01', '2017-04-01', '2017-07-01'])
    expect(quarters.map(quarterName)).toEqual(['FY2017 Q1', 'FY2017 Q2', 'FY2017 Q3', 'FY2017 Q4'])
  })
})

describe('the ordinary course of an award', () => {
  test('it is offered, accepted the same day, drawn a dollar a day, and closed', () => {
    const award = toyAward()
    expect(on(award, '2017-09-30')).toEqual({ allocated: 1096 })
    // October to December 2017: 31 + 30 + 31 days.
    expect(on(award, '2017-12-31')).toEqual({ undrawn: 1004, spent: 92 })
    // Three years to 30 September 2020: 365 + 365 + 366 days.
    expect(on(award, '2020-09-30')).toEqual({ spent: 1096 })
    // 120 days after 1 October 2020.
    expect(on(award, '2021-01-29')).toEqual({ closed: 1096 })
    expect(followAward(award)).toMatchObject({ dollarDays: 0, heldDays: 0, lost: 0, lostHigh: 0 })
  })

  test('money paid in advance is spent in the quarter after it was drawn', () => {
    const settings = {
      ...toySettings,
      lives: new Map([['jag', { ...toyLife, payment: 'advance' as const }]]),
    }
    expect(on(toyAward([], settings), '2018-03-31')).toEqual({ undrawn: 914, drawn: 90, spent: 92 })
  })

  test('a place that takes longer than the window declines without a word', () => {
    const slow = { ...toySettings, approvalDays: 60 }
    expect(on(toyAward([], slow), '2017-11-14')).toEqual({ offered: 1096 })
    expect(on(toyAward([], slow), '2017-11-15')).toEqual({ declined: 1096 })
    const inTime = { ...toySettings, approvalDays: 31 }
    // Accepted on 1 November, so drawn over 1,065 days.
    expect(on(toyAward([], inTime), '2017-11-01')).toEqual({ undrawn: 1096 })
  })

  test('balances of many plain awards are those of each followed alone', () => {
    const payments = ['advance', 'reimbursement'] as const
    for (const payment of payments) {
      for (const until of ['2018-05-10', '2019-12-31', '2021-09-30']) {
        for (const approvalDays of [0, 31, 60]) {
          const lives = new Map([['jag', { ...toyLife, payment }]])
          const settings = { ...toySettings, until, approvalDays, lives }
          const [one, other] = [toyAward([], settings), toyAward([], settings, { allocated: 777 })]
          const sum = emptyBalances(one.life.available, one.until)
          for (const award of [one, other])
            addAward(sum, followAward(award), one.life.available, [])
          expect(naturalBalances([1096, 777], one.life, settings, one.until)).toEqual(sum)
        }
      }
    }
  })
})

describe('a hold', () => {
  const held = toyBite('hold', '2017-10-01', '2018-06-27')

  test('keeps money that was not offered, and is a delay and no loss', () => {
    const award = toyAward([held])
    expect(on(award, '2018-06-26')).toEqual({ held: 1096 })
    expect(on(award, '2018-06-27')).toEqual({ undrawn: 1096 })
    // October 2017 to 26 June 2018: 269 days.
    expect(followAward(award)).toMatchObject({
      heldDays: 269,
      dollarDays: 1096 * 269,
      lost: 0,
      lostHigh: 0,
    })
  })

  test('ends the award as much later, or leaves less time to draw it', () => {
    // The period moves from 30 September 2020 to 26 June 2021 and still has a day for each dollar, less the 0 it lost.
    expect(on(toyAward([held]), '2020-12-31')).toEqual({ undrawn: 177, spent: 919 })
    const fixed = { ...toySettings, lateAwards: 'end-fixed' as const }
    expect(on(toyAward([held], fixed), '2020-09-30')).toEqual({ spent: 1096 })
  })

  test('that comes after the offer reaches nothing', () => {
    const late = toyBite('hold', '2017-10-02', null)
    expect(followAward(toyAward([late])).moves).toEqual(followAward(toyAward()).moves)
  })

  test('of a share leaves the rest its course', () => {
    const half = toyBite('hold', '2017-10-01', '2018-10-01', { share: 0.5 })
    expect(on(toyAward([half]), '2017-10-01')).toEqual({ held: 548, undrawn: 548 })
  })

  test('two add up, or are taken one after the other', () => {
    const two = [0.5, 0.4].map((share) => toyBite('hold', '2017-10-01', null, { share }))
    expect(on(toyAward(two), '2017-10-01')).toEqual({ held: 986, undrawn: 110 })
    // 548, then 40 percent of the other 548: 219.
    expect(on(toyAward(two, toySettings, { sequence: true }), '2017-10-01')).toEqual({
      held: 767,
      undrawn: 329,
    })
  })
})

describe('an offer with conditions', () => {
  test('is declined at the deadline, and made again when the finding falls', () => {
    const award = toyAward([toyBite('offer', '2017-10-01', '2018-10-01')])
    expect(on(award, '2017-10-01')).toEqual({ offered: 1096 })
    expect(on(award, '2017-11-15')).toEqual({ declined: 1096 })
    expect(on(award, '2018-10-01')).toEqual({ undrawn: 1096 })
  })
})

describe('remedies on an award under way', () => {
  test('a suspension stops the undrawn balance and its days', () => {
    const award = toyAward([toyBite('suspend', '2018-10-01', '2018-12-30')])
    expect(on(award, '2018-10-01')).toEqual({ suspended: 731, spent: 365 })
    expect(on(award, '2018-12-30')).toEqual({ undrawn: 731, spent: 365 })
    // 90 days later than 30 September 2020.
    expect(on(award, '2020-12-31')).toEqual({ spent: 1096 })
    expect(followAward(award)).toMatchObject({ heldDays: 90, dollarDays: 731 * 90, lost: 0 })
  })

  test('a termination ends the undrawn balance: how much, the pace of drawing decides', () => {
    const award = toyAward([toyBite('terminate', '2018-10-01', null)])
    expect(on(award, '2021-09-30')).toEqual({ ended: 731, closed: 365 })
    expect(followAward(award)).toMatchObject({ lost: 731, lostLow: 0, lostHigh: 1096 })
    const known = { ...toySettings, drawSlowest: 0.9, drawFastest: 0.1 }
    // At most 1,096 - 0.9 x 365 (328.5, so 329) = 767; at least 731 - 73 = 658.
    expect(followAward(toyAward(award.bites, known))).toMatchObject({
      lost: 731,
      lostLow: 658,
      lostHigh: 767,
    })
  })

  test('what its own books say was drawn leaves no doubt on that day', () => {
    const drawn = { day: dayNumber('2018-10-01'), dollars: 100 }
    const award = toyAward([toyBite('terminate', '2018-10-01', null)], toySettings, { drawn })
    expect(followAward(award)).toMatchObject({ lost: 996, lostLow: 0, lostHigh: 996 })
    const exact = { ...toySettings, drawSlowest: 1, drawFastest: 0 }
    expect(followAward(toyAward(award.bites, exact, { drawn }))).toMatchObject({
      lostLow: 996,
      lostHigh: 996,
    })
  })

  test('a disallowance reclaims no more than was paid, and can be reversed', () => {
    const award = toyAward([toyBite('disallow', '2018-10-01', '2019-10-01')])
    expect(on(award, '2018-10-01')).toEqual({ undrawn: 731, 'clawed-back': 365 })
    expect(on(award, '2019-10-01')).toEqual({ undrawn: 366, spent: 730 })
  })

  test('a termination set aside by a court gives the balance back', () => {
    const award = toyAward([toyBite('terminate', '2018-10-01', '2019-10-01')])
    expect(on(award, '2018-10-01')).toEqual({ ended: 731, spent: 365 })
    expect(on(award, '2019-10-01')).toEqual({ undrawn: 731, spent: 365 })
    expect(followAward(award)).toMatchObject({ lost: 0, lostLow: 0, lostHigh: 0 })
  })

  test('or pays its sum on that day, where the award is not reinstated', () => {
    const bites = [toyBite('terminate', '2018-10-01', '2019-10-01')]
    const award = toyAward(bites, { ...toySettings, endedAwards: 'paid-later' })
    expect(on(award, '2019-09-30')).toEqual({ ended: 731, spent: 365 })
    expect(on(award, '2019-10-01')).toEqual({ closed: 731, spent: 365 })
    // It still closes on its usual day: 29 January 2021, 120 days after 30 September 2020.
    expect(on(award, '2021-09-30')).toEqual({ closed: 1096 })
    expect(followAward(award)).toMatchObject({ lost: 0, lostLow: 0, lostHigh: 0, dollarDays: 0 })
  })
})

test('a determination moves money before it is offered, and who is given it has it offered', () => {
  const gone = toyBite('withhold', '2017-10-01', null, { goesTo: 'moved', base: 96 })
  expect(on(toyAward([gone]), '2017-10-01')).toEqual({ moved: 96, undrawn: 1000 })
  const given = [{ day: dayNumber('2017-10-01'), dollars: 96 }]
  const taker = followAward(toyAward([], toySettings, { takenIn: given }))
  expect(taker.takenIn).toBe(96)
  expect(taker.moves.filter(({ to }) => to === 'offered').map(({ dollars }) => dollars)).toEqual([
    1192,
  ])
})

test('money that lapses is held until budget authority expires', () => {
  const lapses = toyBite('withhold', '2017-10-01', '2020-10-01', { goesTo: 'lapsed', base: 96 })
  const award = toyAward([lapses])
  expect(on(award, '2020-09-30')).toEqual({ held: 96, spent: 1000 })
  expect(on(award, '2020-10-01')).toEqual({ lapsed: 96, spent: 1000 })
  expect(followAward(award)).toMatchObject({ heldDays: 1096, dollarDays: 96 * 1096, lost: 96 })
})
