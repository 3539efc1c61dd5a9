/** Laws of time, held against random awards, remedies and days: nothing vanishes, delay is measured, no remedy is no change. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addAward,
  dayText,
  emptyBalances,
  followAward,
  naturalBalances,
  unaccountedIn,
} from '../../src/model/index'
import type { AwardToFollow, Bite, Stage } from '../../src/model/index'
import { lifeAfter, waitOf, waitedUntil, waitingAward } from '../../src/model/course/waiting'
import { toyAward, toyBite, toyLife, toySettings } from './course-toy'
import { runs } from '../quick'

const anyDay = fc.integer({ min: 17_000, max: 18_900 })
const remedies = ['withhold', 'hold', 'offer', 'suspend', 'terminate', 'disallow', 'bar'] as const

const anyBite: fc.Arbitrary<Bite> = fc
  .record({
    remedy: fc.constantFrom(...remedies),
    from: anyDay,
    days: fc.option(fc.integer({ min: 1, max: 900 })),
    base: fc.integer({ min: 0, max: 5000 }),
    share: fc.constantFrom(0, 0.1, 0.5, 0.95, 1),
    goesTo: fc.constantFrom('held', 'held', 'held', 'moved', 'lapsed'),
  })
  .map(({ remedy, from, days, goesTo, ...rest }) => {
    const until = days === null ? null : dayText(from + days)
    const moves = remedy === 'withhold' ? goesTo : 'held'
    return toyBite(remedy, dayText(from), until, { ...rest, goesTo: moves })
  })

const anyAward: fc.Arbitrary<AwardToFollow> = fc
  .record({
    allocated: fc.integer({ min: 0, max: 5000 }),
    bites: fc.array(anyBite, { maxLength: 5 }),
    approvalDays: fc.constantFrom(0, 10, 60),
    lateAwards: fc.constantFrom('end-later' as const, 'end-fixed' as const),
    endedAwards: fc.constantFrom('reinstated' as const, 'paid-later' as const),
    payment: fc.constantFrom('advance' as const, 'reimbursement' as const),
    drawSlowest: fc.constantFrom(0, 0.4, 1),
    drawFastest: fc.constantFrom(0, 0.4, 1),
    sequence: fc.boolean(),
    takenIn: fc.array(fc.record({ day: anyDay, dollars: fc.integer({ min: 1, max: 900 }) }), {
      maxLength: 2,
    }),
    until: anyDay.map((day) => day + 400),
  })
  .map(({ allocated, bites, sequence, takenIn, until, payment, ...more }) => {
    const lives = new Map([['jag', { ...toyLife, payment }]])
    const settings = { ...toySettings, ...more, lives, until: dayText(until) }
    const own = bites.map((bite) => ({ ...bite, base: Math.min(bite.base, allocated) }))
    return toyAward(own, settings, { allocated, sequence, takenIn, until })
  })

describe('one award, whatever acts on it', () => {
  test('every dollar stands in one stage on every day, and none goes below nothing', () => {
    fc.assert(
      fc.property(anyAward, (award) => {
        const { moves } = followAward(award)
        const stages = new Map<Stage, number>([['allocated', award.allocated]])
        const coming = [...award.takenIn].sort((a, b) => a.day - b.day)
        let [day, entered] = [-Infinity, award.allocated]
        for (const move of [...moves, null]) {
          const now = move?.day ?? award.until
          while (coming.length > 0 && coming[0]!.day <= now) {
            const { dollars } = coming.shift()!
            entered += dollars
            stages.set('allocated', (stages.get('allocated') ?? 0) + dollars)
          }
          expect(now).toBeGreaterThanOrEqual(day)
          day = now
          if (move === null) break
          expect(Number.isInteger(move.dollars) && move.dollars > 0).toBe(true)
          stages.set(move.from, (stages.get(move.from) ?? 0) - move.dollars)
          stages.set(move.to, (stages.get(move.to) ?? 0) + move.dollars)
          expect(stages.get(move.from)).toBeGreaterThanOrEqual(0)
        }
        expect([...stages.values()].reduce((sum, dollars) => sum + dollars, 0)).toBe(entered)
      }),
      { numRuns: runs(600) },
    )
  })

  test('its balances add up in every quarter', () => {
    fc.assert(
      fc.property(anyAward, (award) => {
        const sum = emptyBalances(award.life.available, award.until)
        const taken = award.takenIn.filter(({ day }) => day <= award.until)
        addAward(sum, followAward(award), award.life.available, taken)
        const entered = sum.quarters.map((_, at) => {
          const end = (sum.quarters[at + 1] ?? award.until + 1) - 1
          return taken.reduce(
            (all, each) => all + (each.day <= end ? each.dollars : 0),
            award.allocated,
          )
        })
        expect(unaccountedIn(sum, entered).every((dollars) => dollars === 0)).toBe(true)
      }),
      { numRuns: runs(300) },
    )
  })

  test('a remedy of nothing is the course without it, move for move', () => {
    fc.assert(
      fc.property(anyAward, fc.constantFrom('share', 'base'), (award, what) => {
        const none = award.bites.map((bite) => ({ ...bite, [what]: 0 }))
        const plain = followAward({ ...award, bites: [] })
        expect(balancesOf({ ...award, bites: none })).toEqual(balancesOf({ ...award, bites: [] }))
        expect(followAward({ ...award, bites: none })).toMatchObject({
          dollarDays: plain.dollarDays,
          lost: plain.lost,
          lostHigh: plain.lostHigh,
        })
      }),
    )
  })

  test('what is reclaimed never exceeds what was paid, and what is lost what there was', () => {
    fc.assert(
      fc.property(anyAward, (award) => {
        const course = followAward(award)
        const paid = sumOf(course.moves, ['drawn', 'spent'], 'undrawn')
        expect(sumOf(course.moves, ['clawed-back'])).toBeLessThanOrEqual(
          paid +
            sumOf(course.moves, ['closed'], 'ended') +
            sumOf(course.moves, ['spent'], 'clawed-back'),
        )
        const { lost, lostLow, lostHigh, allocated, takenIn } = course
        expect(lostLow).toBeLessThanOrEqual(lost)
        expect(lost).toBeLessThanOrEqual(lostHigh)
        expect(lost).toBeLessThanOrEqual(allocated + takenIn)
      }),
      { numRuns: runs(400) },
    )
  })

  test('a longer hold is a longer delay', () => {
    fc.assert(
      fc.property(anyAward, fc.integer({ min: 1, max: 300 }), (award, more) => {
        const holds = award.bites.filter(({ remedy }) => remedy === 'hold')
        const longer = holds.map((bite) => ({
          ...bite,
          until: bite.until === null ? null : bite.until + more,
        }))
        const days = (bites: readonly Bite[]) =>
          followAward({ ...award, bites, settings: { ...award.settings, approvalDays: 0 } })
            .dollarDays
        expect(days(longer)).toBeGreaterThanOrEqual(days(holds))
      }),
    )
  })

  test('additive remedies keep the same back in any order', () => {
    fc.assert(
      fc.property(anyAward, (award) => {
        const holds = award.bites.filter(({ remedy }) => ['hold', 'bar'].includes(remedy))
        const kept = (bites: readonly Bite[]) => balancesOf({ ...award, bites, sequence: false })
        expect(kept([...holds].reverse())).toEqual(kept(holds))
      }),
    )
  })
})

test('awards that only wait are followed alike, one by one or together', () => {
  fc.assert(
    fc.property(
      anyAward,
      anyDay,
      fc.option(anyDay),
      fc.array(fc.nat(5000), { maxLength: 4 }),
      (award, from, end, others) => {
        const bite = toyBite('hold', dayText(from), end === null ? null : dayText(end), {
          waits: true,
        })
        const each = [award.allocated, ...others].map((allocated) => ({
          ...award,
          allocated,
          takenIn: [],
          bites: [{ ...bite, base: allocated }],
        }))
        const wait = waitOf([bite], award.life)
        if (wait === null) return
        const sum = emptyBalances(award.life.available, award.until)
        for (const one of each) addAward(sum, followAward(one), one.life.available, [])
        const late = lifeAfter(award.life, wait, award.settings.lateAwards === 'end-later')
        const dollars = each.map(({ allocated }) => allocated)
        expect(naturalBalances(dollars, late, award.settings, award.until, wait.from)).toEqual(sum)
        const [{ dollarDays, heldDays }, plain] = [
          waitingAward({ ...each[0]!, waits: [bite] }, waitedUntil(wait, award.until)),
          followAward(each[0]!),
        ]
        if (award.settings.approvalDays <= award.life.acceptDays && award.allocated > 0)
          expect({ dollarDays, heldDays }).toEqual({
            dollarDays: plain.dollarDays,
            heldDays: plain.heldDays,
          })
      },
    ),
    { numRuns: runs(300) },
  )
})

function balancesOf(award: AwardToFollow) {
  const sum = emptyBalances(award.life.available, award.until)
  addAward(sum, followAward(award), award.life.available, [])
  return sum
}

function sumOf(
  moves: ReturnType<typeof followAward>['moves'],
  to: readonly Stage[],
  from?: Stage,
): number {
  return moves.reduce(
    (sum, move) =>
      sum + (to.includes(move.to) && (from === undefined || move.from === from) ? move.dollars : 0),
    0,
  )
}
