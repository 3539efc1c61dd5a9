/** Figures of draws are the same however the draws were cut and in whatever order they came; machines of little memory are offered less. */
import { describe, expect, test } from 'vitest'
import { bandOf, drawBlock, joinDrawn } from '../../src/model/index'
import { memoryOf, packBlock } from '../../src/ui/doubt/block'
import { chanceWords, exampleDraws, lossDrawn, totalDrawn } from '../../src/ui/doubt/draw-figures'
import { layDots } from '../../src/ui/doubt/dots-layout'
import { gather } from '../../src/ui/doubt/gather-blocks'
import { offerFor, planDraws } from '../../src/ui/doubt/plan-draws'
import {
  beginTally,
  countOn,
  countPlaces,
  orderPlaces,
  uncertainPlaces,
  withBands,
} from '../../src/ui/doubt/places-list'
import { findBase } from '../../src/ui/shipped'
import { nation, resultsOf, scenarioWith } from './nation'

const UNSURE = {
  'conditions.jag16-1373.definition': 'oig_2016',
  'conditions.jag16-1373.share': '0.2 to 0.5',
  unknown: 'drawn',
  unknown_share: 0.4,
}
const scenario = scenarioWith(UNSURE)
const cut = (...at: readonly number[]) =>
  at.slice(1).map((to, before) => packBlock(drawBlock(nation, scenario, findBase, at[before]!, to)))
const whole = drawBlock(nation, scenario, findBase, 0, 60)
const draws = { count: 60, blocks: cut(0, 7, 30, 60) }

describe('blocks', () => {
  test('give the figures of one block, however they are cut', () => {
    expect(joinDrawn([whole])).toBe(whole)
    for (const { program, total, dollars } of whole.totals) {
      if (total !== 'withheld' && total !== 'awarded' && total !== 'held') continue
      expect(totalDrawn(draws, program, total)).toEqual(dollars)
    }
    const lost = whole.columns.filter(({ measure }) => measure === 'withheld')
    expect(lost.length).toBeGreaterThan(3)
    for (const { recipient, dollars } of lost) {
      const own = dollars.length === 1 ? new Float64Array(60).fill(dollars[0]!) : dollars
      expect(lossDrawn(draws, 'jag', recipient)).toEqual(own)
      expect(lossDrawn(draws, null, recipient)).toEqual(own)
    }
    expect(lossDrawn(draws, 'jag', 0)).toEqual(new Float64Array(60))
    expect(totalDrawn(draws, 'no-program', 'withheld')).toBeNull()
  })

  test('come in any order, and are shown without a gap, not at each of them', () => {
    const gathering = gather(60)
    const [first, second, third] = draws.blocks
    expect(gathering.add(third!)).toBeNull()
    expect(gathering.came()).toBe(30)
    expect(gathering.add(first!)).toMatchObject({ count: 7 })
    expect(gathering.add(second!)).toMatchObject({ count: 60 })
    const small = gather(1000)
    const shown = Array.from({ length: 500 }, (_, at) =>
      small.add({ ...first!, from: at * 2, to: at * 2 + 2 }),
    ).filter((each) => each !== null)
    expect(shown.length).toBeLessThanOrEqual(10)
    expect(shown.at(-1)!.count).toBe(1000)
  })

  test('cross over in five pieces of memory, however many places they hold', () => {
    expect(memoryOf(draws.blocks[0]!)).toHaveLength(5)
  })
})

describe('places', () => {
  test.each([0, 1e6])(
    'are counted over %i as draws come, as they would be all at once',
    (amount) => {
      const once = beginTally('jag', amount)
      countOn(once, { count: 60, blocks: cut(0, 60) })
      const bit = beginTally('jag', amount)
      for (const many of [1, 2, 3])
        countOn(bit, { count: draws.blocks[many - 1]!.to, blocks: draws.blocks.slice(0, many) })
      expect(orderPlaces(bit)).toEqual(orderPlaces(once))
      for (const { recipient, count } of orderPlaces(once)) {
        const dollars = lossDrawn(draws, 'jag', recipient)
        expect(count).toBe(dollars.filter((each) => each > amount).length)
        const { does, not } = exampleDraws(dollars, amount)
        expect(dollars[does]!).toBeGreaterThan(amount)
        expect(not === -1 || dollars[not]! <= amount).toBe(true)
      }
      // Another scenario begins anew.
      countOn(bit, { count: 60, blocks: cut(0, 60) })
      expect(orderPlaces(bit)).toEqual(orderPlaces(once))
    },
  )

  test('of which it is not certain can be had alone, with bands that some draw gave', () => {
    const tally = beginTally(null, 0)
    countOn(tally, draws)
    const all = orderPlaces(tally)
    const some = uncertainPlaces(tally, all, 60)
    const { always, some: counted } = countPlaces(all, 60)
    expect(always).toBeGreaterThan(0)
    expect(some).toHaveLength(counted)
    expect(some.every(({ count }) => count < 60)).toBe(true)
    for (const { band, dollars } of withBands(all, draws, null)) {
      expect(band).toEqual(bandOf(dollars))
      expect(dollars).toContain(band.median)
    }
    expect(
      [0, 1, 30, 59.9, 60].map((count) => chanceWords(count, 60).replace('\u00a0', ' ')),
    ).toEqual(['never', '2 %', '50 %', 'over 99 %', 'always'])
  })
})

test('dots never overlap, stay in the picture, and stand in the order of the figures', () => {
  for (const dots of [
    Array.from({ length: 20 }, () => 5e6),
    Array.from({ length: 20 }, (_, at) => at * at * 1e5),
    Array.from({ length: 20 }, (_, at) => (at < 15 ? 0 : 1e7)),
  ])
    for (const width of [280, 1136]) {
      const picture = layDots({
        dots,
        median: dots[9]!,
        low: dots[1]!,
        high: dots[17]!,
        worse: dots[17]!,
        marks: [{ name: 'Baseline', value: 0 }],
        width,
      })
      expect(picture.dots).toHaveLength(20)
      for (const [at, one] of picture.dots.entries()) {
        expect(one.x - picture.radius).toBeGreaterThanOrEqual(0)
        expect(one.x + picture.radius).toBeLessThanOrEqual(width)
        expect(one.y).toBeGreaterThan(44)
        for (const other of picture.dots.slice(at + 1))
          expect(one.x !== other.x || Math.abs(one.y - other.y) >= 2 * picture.radius - 0.2).toBe(
            true,
          )
      }
    }
})

describe('memory', () => {
  const { outcome } = resultsOf(UNSURE)
  const phone = { userAgentData: { mobile: true } }

  test('a phone is offered fewer draws than a desk, and told why', () => {
    const [desk, small] = [{}, phone].map((machine) => offerFor(1e6, outcome, [], machine))
    expect(small!.draws).toBeLessThan(desk!.draws)
    expect(small!.says).toMatch(/1,000,000 draws would need about .* MB of memory/)
    expect(offerFor(1000, outcome, [], phone)).toEqual({ draws: 1000, says: '' })
  })

  test('a scenario that asks for more is drawn as often as fits', () => {
    // Which reading holds decides who is judged at all, so that any place paid may lose.
    const reading = {
      'doubt.conditions.jag16-1373.definition': 'oig_2016 0.5 or s1373_mayors_2017 0.5',
    }
    const asked = { ...scenarioWith({ ...UNSURE, ...reading }), draws: 100_000 }
    const plan = planDraws(nation, asked, outcome, findBase, phone)
    expect(plan.asked).toBe(100_000)
    expect(plan.draws).toBeLessThan(100_000)
    expect(plan.less).not.toBe('')
    expect(plan.doubts.map(({ path }) => path)).toEqual([
      'conditions.jag16-1373.definition',
      'conditions.jag16-1373.share',
    ])
    expect(planDraws(nation, { ...scenario, draws: 100_000 }, outcome, findBase, phone).less).toBe(
      '',
    )
    expect(planDraws(nation, scenarioWith(), resultsOf().outcome, findBase, {})).toMatchObject({
      doubts: [],
      opens: false,
    })
  })
})
