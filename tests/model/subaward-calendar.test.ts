/** When a stop above is felt below: on the first day, or once older money has run out. */
import { expect, test } from 'vitest'
import fc from 'fast-check'
import { addAmounts, feltFrom, sumFelt } from '../../src/model/course/subaward-calendar'
import type { Felt } from '../../src/model/course/subaward-calendar'
import { addMonths, dayNumber } from '../../src/model/course/days'
import type { SubawardCalendar } from '../../src/model'

const life = { offered: dayNumber('2017-09-01'), acceptDays: 45 }
const known: SubawardCalendar = { balanceMonths: [0, 0], contractMonths: [2, 2], lagDays: [30, 30] }

test('money that never came is felt when the contract would have begun, and the repayment fallen due', () => {
  const stop = { from: dayNumber('2017-04-21'), until: null }
  const felt = feltFrom(stop, { ...life, acceptDays: 0 }, 0, known)
  // Accepted on 1 September, begun on 1 November, repaid 30 days later.
  const day = dayNumber('2017-11-01') + 30
  expect(felt).toEqual({ when: 'later', from: day, to: day, over: 'no' })
})

test('a contract that runs on this year’s money, with nothing older, is hit the same day', () => {
  const from = dayNumber('2018-06-15')
  expect(feltFrom({ from, until: null }, life, 0, known)).toEqual({
    when: 'first',
    from,
    to: from,
    over: 'no',
  })
})

test('balances of an earlier year put it off, and a range leaves open when', () => {
  const from = dayNumber('2018-06-15')
  const felt = feltFrom({ from, until: null }, life, 0, { ...known, balanceMonths: [0, 6] })
  expect(felt).toEqual({
    when: 'either',
    from,
    to: dayNumber('2018-12-15') + 30,
    over: 'no',
  })
})

test('a stop that is over before it is felt says so', () => {
  const stop = { from: dayNumber('2018-06-15'), until: dayNumber('2018-09-01') }
  const covered = (least: number, most: number) =>
    feltFrom(stop, life, 0, { ...known, balanceMonths: [least, most] }).over
  expect([covered(6, 12), covered(1, 6), covered(0, 0)]).toEqual(['yes', 'perhaps', 'no'])
})

const pair = (max: number) =>
  fc.tuple(fc.nat(max), fc.nat(max)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
const anyCalendar = fc.record({
  balanceMonths: pair(48),
  contractMonths: pair(48),
  lagDays: pair(365),
})
const anyStop = fc.record({
  from: fc.integer({ min: 16_000, max: 19_000 }),
  until: fc.option(fc.integer({ min: 19_001, max: 20_000 })),
})

test('the earliest day never comes after the latest, and neither before the stop', () => {
  fc.assert(
    fc.property(anyStop, anyCalendar, fc.nat(365), (stop, calendar, approval) => {
      const felt = feltFrom(stop, life, approval, calendar)
      expect(felt.from).toBeLessThanOrEqual(felt.to)
      expect(felt.from).toBeGreaterThanOrEqual(stop.from)
      if (felt.when === 'first') expect([felt.from, felt.to]).toEqual([stop.from, stop.from])
    }),
  )
})

test('a month more of balances never brings it forward', () => {
  fc.assert(
    fc.property(anyStop, anyCalendar, (stop, calendar) => {
      const [least, most] = calendar.balanceMonths
      const before = feltFrom(stop, life, 0, calendar)
      const after = feltFrom(stop, life, 0, { ...calendar, balanceMonths: [least + 1, most + 1] })
      expect(after.from).toBeGreaterThanOrEqual(before.from)
      expect(after.to).toBeGreaterThanOrEqual(before.to)
      expect(after.from).toBeGreaterThanOrEqual(addMonths(stop.from, 1))
    }),
  )
})

test('first, later and what cannot be told add up to the whole, end by end', () => {
  const anyFelt = fc.option(
    fc.record({
      when: fc.constantFrom<Felt['when']>('first', 'later', 'either'),
      from: fc.constant(0),
      to: fc.constant(0),
      over: fc.constant('no' as const),
    }),
  )
  const anyAmount = fc
    .tuple(fc.nat(1e9), fc.nat(1e9), fc.nat(1e9))
    .map((ends) => ends.toSorted((a, b) => a - b))
    .map(([low, value, high]) => ({ low: low!, value: value!, high: high! }))
  fc.assert(
    fc.property(fc.array(fc.record({ dollars: anyAmount, felt: anyFelt })), (rows) => {
      const { first, later, either, all } = sumFelt(rows)
      expect(addAmounts([first, later, either])).toEqual(all)
      expect(all).toEqual(addAmounts(rows.map(({ dollars }) => dollars)))
    }),
  )
})
