/** A reader's own awards, followed: balances, holds, losses, repayments and match, with the arithmetic in view. */
import { beforeAll, describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { shippedDataset } from '../src/cli/shipped'
import { findBase } from '../src/cli/scenario-files'
import { settle, settleCourse } from '../src/model/index'
import type { CourseSettings, Dataset, Settings } from '../src/model/index'
import { stageNames, unaccountedIn } from '../src/model/course/balances'
import { followOwnAwards } from '../src/model/own-awards/follow-own-awards'
import type { OwnAsk, OwnHit } from '../src/model/own-awards/own-ask'
import type { OwnAward } from '../src/model/own-awards/own-award'

let dataset: Dataset
let settings: CourseSettings
let snapshot: Settings

beforeAll(() => {
  dataset = shippedDataset()
  const scenario = findBase('jag-2017-as-announced')
  settings = settleCourse(dataset, scenario, findBase)
  snapshot = settle(dataset, scenario, findBase)
})

/** 1,000 days from 1 October 2016 to 27 June 2019, a dollar a day at an even pace for each 1,000 awarded. */
const award: OwnAward = {
  line: 2,
  id: 'A',
  tier: 'prime',
  prime: '',
  listings: ['16.738'],
  name: '',
  place: '',
  awarded: 100_000,
  drawn: 40_000,
  start: '2016-10-01',
  end: '2019-06-27',
  match: 25_000,
}

function follow(
  awards: readonly OwnAward[],
  hit: OwnHit,
  over: Partial<OwnAsk> = {},
  course: Partial<CourseSettings> = {},
) {
  return followOwnAwards(
    dataset,
    awards,
    { ...settings, ...course },
    {
      place: '1714000',
      today: '2017-11-20',
      hit,
      tiers: 'both',
      settings: snapshot,
      firstMonth: 10,
      ...over,
    },
  )
}

const one = (...given: Parameters<typeof follow>) => follow(...given).awards[0]!
const stop = (
  remedy: 'suspend' | 'terminate' | 'disallow',
  from = '2017-11-20',
  until: string | null = null,
): OwnHit => ({
  kind: 'remedy',
  remedy,
  from,
  until,
  share: 1,
})
const exactly = (value: number) => ({ value, low: value, high: value })

describe('where the table says what was drawn', () => {
  test('ended today: what is undrawn is lost, to the dollar, and its match is freed', () => {
    const found = one([award], stop('terminate'))
    // 100,000 awarded less 40,000 drawn.
    expect(found.undrawn).toEqual(exactly(60_000))
    expect(found.lost).toEqual(exactly(60_000))
    expect(found.clawedBack).toEqual(exactly(0))
    expect(found.held).toEqual(exactly(0))
    // 25,000 of match go with 100,000: a quarter of 60,000.
    expect(found.freed).toEqual(exactly(15_000))
    expect(found.stranded).toEqual(exactly(0))
  })

  test('suspended for a time: nothing is lost, and delay is dollars times days', () => {
    const found = one([award], stop('suspend', '2017-11-20', '2018-02-28'))
    expect(found.held).toEqual(exactly(60_000))
    // 20 November 2017 to 28 February 2018 are 100 days.
    expect(found.heldDays).toEqual(exactly(100))
    expect(found.dollarDays).toEqual(exactly(6_000_000))
    expect(found.lost).toEqual(exactly(0))
    expect(found.freed).toEqual(exactly(0))
  })

  test('disallowed: never more than was paid; match spent with it is stranded', () => {
    const found = one([award], stop('disallow'))
    expect(found.clawedBack).toEqual(exactly(40_000))
    expect(found.lost).toEqual(exactly(0))
    expect(found.stranded).toEqual(exactly(10_000))
  })

  test('spent at own risk: the match of work that goes on is stranded, not freed', () => {
    const found = one([award], stop('terminate'), {}, { bridge: { choice: 'spend', rate: 0 } })
    expect(found.freed).toEqual(exactly(0))
    expect(found.stranded).toEqual(exactly(15_000))
  })

  test('later than today: between nothing more drawn and all of it', () => {
    const found = one([award], stop('terminate', '2018-09-06'))
    // 415 days were over on 20 November 2017; of the other 585, 290 are over by 6 September 2018.
    // An even pace has drawn 60,000 * 290 / 585 = 29,744 more.
    expect(found.lost).toEqual({ value: 60_000 - 29_744, low: 0, high: 60_000 })
    const slow = one(
      [award],
      stop('terminate', '2018-09-06'),
      {},
      { drawSlowest: 1, drawFastest: 0 },
    )
    expect(slow.lost).toEqual(exactly(60_000 - 29_744))
  })

  test('half of it', () => {
    const hit: OwnHit = { ...stop('terminate'), kind: 'remedy', share: 0.5 } as OwnHit
    expect(one([award], hit).lost).toEqual(exactly(30_000))
  })
})

test('where nobody says what was drawn the ends are nothing and all', () => {
  const found = one(
    [{ ...award, listings: ['20.600'], drawn: null, match: null }],
    stop('terminate'),
  )
  // An even pace: 415 of 1,000 days are over.
  expect(found.undrawn).toEqual({ value: 58_500, low: 0, high: 100_000 })
  expect(found.lost).toEqual({ value: 58_500, low: 0, high: 100_000 })
  expect(found.freed).toBeNull()
})

test('where the table does not say, a program that asks for no match has none', () => {
  expect(one([{ ...award, match: null }], stop('terminate')).freed).toEqual(exactly(0))
})

test('a remedy before the day of the balances counts from that day: what was drawn was drawn', () => {
  expect(one([award], stop('terminate', '2017-01-01')).lost).toEqual(exactly(60_000))
})

test('an award whose period is over has nothing left to suspend, and can still be disallowed', () => {
  const over = { today: '2020-01-01' }
  const ended = one([award], stop('terminate'), over)
  expect(ended.undrawn).toEqual(exactly(0))
  expect(ended.lost).toEqual(exactly(0))
  expect(ended.says.join(' ')).toContain('Its period is over')
  const back = one([award], stop('disallow', '2020-01-01'), over)
  expect(back.clawedBack).toEqual(exactly(40_000))
})

test('a hold reaches only an award that has not begun', () => {
  const hold: OwnHit = {
    kind: 'remedy',
    remedy: 'hold',
    from: '2017-12-01',
    until: '2018-12-01',
    share: 1,
  }
  const begun = one([award], hold)
  expect(begun.held).toEqual(exactly(0))
  expect(begun.says.join(' ')).toContain('The award was made')
  const later = { ...award, start: '2018-01-01', end: '2020-12-31', drawn: 0 }
  const held = one([later], hold)
  expect(held.held).toEqual(exactly(100_000))
  // 1 December 2017 to 1 December 2018.
  expect(held.heldDays).toEqual(exactly(365))
  expect(held.lost).toEqual(exactly(0))
})

describe('listings', () => {
  test('one program, several, none, and one that is not modelled', () => {
    const says = (listings: readonly string[]) =>
      one([{ ...award, listings }], { kind: 'nothing' }).says.join(' ')
    expect(says(['16.738'])).toContain('Listing 16.738 is Edward Byrne')
    expect(says(['16.710'])).toContain('stands for several programs')
    expect(says(['20.600'])).toContain('Listing 20.600 is not modelled')
    expect(says([])).toContain('gives no Assistance Listing')
  })

  test('what is not modelled is still followed with its own dates', () => {
    expect(one([{ ...award, listings: ['20.600'] }], stop('terminate')).lost).toEqual(
      exactly(60_000),
    )
  })
})

describe('by the scenario’s conditions', () => {
  test('what if the place failed: only conditions attached to the award’s program and year act', () => {
    const remedies = new Map(settings.remedies)
    const [id] = [...remedies.keys()].filter((each) => each === 'jag17-access')
    remedies.set(id!, {
      ...remedies.get(id!)!,
      kind: 'terminate',
      begins: '2017-11-20',
      ends: null,
      endsWith: null,
      noticeDays: 0,
      holds: 'failing',
    })
    for (const [other, remedy] of remedies)
      if (other !== id) remedies.set(other, { ...remedy, kind: 'withhold' })
    const condition = snapshot.conditions.find((each) => each.condition === id)!
    const share = Math.min(1, condition.share)
    const hit: OwnHit = { kind: 'fails' }
    const jag = one([award], hit, {}, { remedies })
    expect(jag.lost).toEqual(exactly(60_000 * share))
    const earlier = { ...award, start: '2015-10-01', drawn: 40_000 }
    expect(one([earlier], hit, {}, { remedies }).lost).toEqual(exactly(0))
    expect(one([{ ...award, listings: ['16.575'] }], hit, {}, { remedies }).lost).toEqual(
      exactly(0),
    )
    // The state holds the prime award of a sub-award: only where it is said to be hit as well.
    const sub = { ...award, tier: 'sub' as const, prime: 'Z' }
    expect(one([sub], hit, { tiers: 'prime' }, { remedies }).lost).toEqual(exactly(0))
  })

  test('as found: without a place nobody is judged, and that is said', () => {
    const found = one([award], { kind: 'findings' }, { place: '' })
    expect(found.bites).toEqual([])
    expect(found.says.join(' ')).toContain('choose a place')
  })

  test('as found: a place is judged day by day, and what keeps it from biting is said', () => {
    const found = one([award], { kind: 'findings' })
    expect(found.says.length).toBeGreaterThan(1)
    for (const bite of found.bites) expect(bite.until === null || bite.until > bite.from).toBe(true)
  })
})

describe('sub-awards', () => {
  const prime = { ...award, id: 'P' }
  const sub: OwnAward = {
    ...award,
    line: 3,
    id: 'S',
    tier: 'sub',
    prime: 'P',
    awarded: 10_000,
    drawn: 4_000,
  }

  test('share the fate of a prime award in the table, whatever the order of rows', () => {
    const course = { subawards: { ...settings.subawards, balanceMonths: [0, 0] as const } }
    for (const rows of [
      [prime, sub],
      [sub, prime],
    ]) {
      const { awards } = follow(rows, stop('terminate'), { tiers: 'prime' }, course)
      const found = awards[rows.indexOf(sub)]!
      expect(found.lost).toEqual(exactly(6_000))
      expect(found.says.join(' ')).toContain('It shares the fate of its prime award P.')
    }
  })

  test('earlier balances above cover it for a time: the ends say so', () => {
    const course = { subawards: { ...settings.subawards, balanceMonths: [0, 12] as const } }
    const found = follow([prime, sub], stop('terminate'), {}, course).awards[1]!
    // At the earliest all 6,000 are lost; a year later between nothing and all.
    expect(found.lost).toEqual({ value: 6_000, low: 0, high: 6_000 })
  })
})

test('totals add up, cash is what was planned less what does not come', () => {
  const rows = [
    award,
    { ...award, line: 3, id: 'B', listings: ['20.600'], awarded: 50_000, drawn: null, match: null },
  ]
  const { total, cash, awards } = follow(rows, stop('terminate'))
  expect(total.awarded).toBe(150_000)
  expect(total.lost.low).toBe(60_000)
  expect(total.lost.high).toBe(110_000)
  expect(total.matchUnknown).toBe(1)
  expect(total.drawnUnknown).toBe(1)
  const sum = (column: Float64Array) => column.reduce((all, each) => all + each, 0)
  expect(sum(cash.planned)).toBe(150_000)
  expect(sum(cash.planned) - sum(cash.comes)).toBe(total.lost.value)
  expect(awards.map(({ award: { id } }) => id)).toEqual(['A', 'B'])
})

test('whatever acts: every dollar stands in one stage, ends hold the value, claw-back is at most what was paid', () => {
  const day = fc
    .integer({ min: 0, max: 2400 })
    .map((n) => new Date(Date.UTC(2015, 9, 1) + n * 86_400_000).toISOString().slice(0, 10))
  const any = fc
    .record({
      awarded: fc.integer({ min: 1, max: 5_000_000 }),
      part: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
      start: day,
      days: fc.integer({ min: 1, max: 1800 }),
      tier: fc.constantFrom('prime' as const, 'sub' as const),
      match: fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: null }),
    })
    .map(({ awarded, part, start, days, tier, match }): OwnAward => ({
      ...award,
      awarded,
      start,
      tier,
      match,
      drawn: part === null ? null : Math.floor(awarded * part),
      end: new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10),
    }))
  const hit = fc.record({
    kind: fc.constant('remedy' as const),
    remedy: fc.constantFrom(
      'hold' as const,
      'suspend' as const,
      'terminate' as const,
      'disallow' as const,
    ),
    from: day,
    until: fc.option(day, { nil: null }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 4 }), hit, day, (awards, hit, today) => {
      const rows = awards.map((one, at) => ({
        ...one,
        id: String(at),
        drawn: one.start >= today ? (one.drawn === null ? null : 0) : one.drawn,
      }))
      const all = follow(rows, hit, { today })
      const entered = all.balances.quarters.map((_, at) =>
        stageNames.reduce((sum, stage) => sum + all.balances.stages[stage][at]!, 0),
      )
      expect(unaccountedIn(all.balances, entered).every((each) => each === 0)).toBe(true)
      expect(entered.at(-1)).toBe(all.total.awarded)
      const stages = stageNames.flatMap((stage) => [...all.balances.stages[stage]])
      expect(stages.filter((dollars) => !(dollars >= 0))).toEqual([])
      for (const each of all.awards) {
        const { undrawn, held, heldDays, dollarDays, lost, clawedBack } = each
        const ranges = [undrawn, held, heldDays, dollarDays, lost, clawedBack]
        expect(ranges.filter(({ value, low, high }) => !inOrder(0, low, value, high))).toEqual([])
        expect(lost.high + 0).toBeLessThanOrEqual(each.award.awarded)
        expect(clawedBack.high).toBeLessThanOrEqual(each.award.awarded)
      }
    }),
    { numRuns: 150 },
  )
})

function inOrder(...numbers: readonly number[]): boolean {
  return numbers.every((each, at) => at === 0 || numbers[at - 1]! <= each)
}
