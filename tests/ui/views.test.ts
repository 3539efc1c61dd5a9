/** What the page says, held against the figures it says it of. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../src/model/index'
import { inMillions } from '../../src/ui/format'
import { listRecipients, searchText, usualOrder } from '../../src/ui/views/award-list'
import type { ListWish } from '../../src/ui/views/award-list'
import { awardsCsv, cell } from '../../src/ui/views/csv'
import { allocated, partOf } from '../../src/ui/views/figures'
import { findingReason } from '../../src/ui/views/finding-reasons'
import { countFindings } from '../../src/ui/views/findings'
import { flowRows } from '../../src/ui/views/flow-rows'
import {
  allWithheld,
  atStake,
  flowHeading,
  mapHeading,
  shareInWords,
} from '../../src/ui/views/headings'
import { leftOut } from '../../src/ui/views/left-out'
import { mapPoints } from '../../src/ui/views/map-points'
import { suggestPlaces } from '../../src/ui/views/place-search'
import { placeLine } from '../../src/ui/views/sentence'
import { spreadOf } from '../../src/ui/views/spread'
import { stateOfThings } from '../../src/ui/views/said'
import { describeMove } from '../../src/ui/views/said-change'
import { runScenario } from '../../src/ui/run'
import { findBase } from '../../src/ui/shipped'
import { nation, resultsOf, scenarioWith } from './nation'

const { recipients } = nation
const index = (id: string) => recipients.indexOf.get(id)!
const newYork = index('3651000')
const share = 'conditions.jag16-1373.share'
const definition = 'conditions.jag16-1373.definition'
const destination = 'conditions.jag16-1373.destination'
const letters = resultsOf()
const part = partOf(letters.outcome, 'jag')!
const before = partOf(letters.baseline, 'jag')!

describe('the sentence', () => {
  test('New York City gets nothing instead of 4.3 million', () => {
    const line = placeLine(nation, 'jag', newYork, letters.outcome, letters.baseline)!
    expect([line.name, line.now, line.before]).toEqual(['New York City', '$0', '$4.3\u00a0million'])
  })

  test('where the evidence cannot tell, both amounts stand and the sentence says why', () => {
    const narrow = resultsOf({ [definition]: 'narrow-1373' })
    const line = placeLine(nation, 'jag', newYork, narrow.outcome, narrow.baseline)!
    expect(line.now).toBe('$0 or $4.3\u00a0million')
    expect(line.caveat).toContain('cannot be told')
  })

  test('a place without an award of its own is told apart from one that loses it', () => {
    const line = placeLine(nation, 'jag', index('55079'), letters.outcome, letters.baseline)!
    expect(line.caveat).toContain('below the threshold')
  })
})

describe('the pictures', () => {
  test('what stands on no place of the map is the awards it names', () => {
    const { unplaced } = mapPoints(recipients, part)
    const others = spreadOf(recipients, part).others.allocated.value
    const sums = leftOut(recipients, part, unplaced, others)
    const due = sums.map((sum) =>
      sum.recipients().reduce((all, index) => all + part.allocation.dollars[index]!, 0),
    )
    expect(due).toEqual([unplaced, others])
  })

  test('a circle adds up what its recipients get, and one that nothing befell stays the same object', () => {
    const sum = (column: Float64Array, indices: readonly number[]) =>
      indices.reduce((all, index) => all + column[index]!, 0)
    const first = mapPoints(recipients, part).points
    for (const [where, value] of [
      ['held', 0.3],
      ['same-state', 1],
      ['pro-rata', 0.7],
    ] as const) {
      const now = partOf(
        runScenario(
          nation,
          scenarioWith({ [share]: value, [destination]: where }),
          findBase,
          letters,
        ).outcome,
        'jag',
      )!
      const { points } = mapPoints(recipients, now)
      expect(points.map(({ key }) => key)).toEqual(first.map(({ key }) => key))
      const spared = points.filter(({ withheld, movedIn }) => withheld === 0 && movedIn === 0)
      expect(spared.length < points.length).toBe(true)
      expect(spared.every((point) => first.includes(point))).toBe(true)
      for (const point of points) {
        expect(point.allocated).toBe(sum(now.allocation.dollars, point.recipients))
        expect(point.withheld).toBe(sum(now.withheld, point.recipients))
        expect(point.movedIn).toBe(sum(now.reallocatedIn, point.recipients))
        expect(point.awarded).toBe(sum(now.awarded, point.recipients))
        const by = point.withheld > 0 ? now.withheld : now.allocation.dollars
        expect(by[point.chief]).toBe(Math.max(...point.recipients.map((index) => by[index]!)))
      }
    }
  })

  test('every dollar of the formula amount ends somewhere, whatever is withheld', () => {
    const choices = fc.record({
      [share]: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
      [destination]: fc.constantFrom('held', 'same-state', 'pro-rata', 'lapse'),
      'programs.jag.state_share': fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100),
      'programs.jag.threshold': fc.constantFrom(0, 5000, 10_000, 50_000),
    })
    fc.assert(
      fc.property(choices, (changes) => {
        const now = partOf(resultsOf(changes).outcome, 'jag')!
        const rows = flowRows(spreadOf(recipients, now), 'JAG', 10_000)
        expect(rows.unaccounted).toBe(0)
        for (const node of rows.nodes.filter((each) => each.column > 1 && each.column < 4)) {
          const out = rows.links.filter((link) => link.from === node.id)
          // Each award is rounded on its own, so a part may differ by the dollars of that rounding.
          const gap = out.reduce((sum, link) => sum + link.figure.value, 0) - node.figure.value
          expect(Math.abs(gap)).toBeLessThan(100)
        }
      }),
      { numRuns: 12 },
    )
  })

  test('the map places every state and territory, and nearly all local money', () => {
    const { points, unplaced } = mapPoints(recipients, part)
    expect(points.filter((point) => point.family === 'state')).toHaveLength(56)
    const placed = points
      .filter((point) => point.family === 'local')
      .reduce((sum, point) => sum + point.allocated, 0)
    expect(unplaced / (placed + unplaced)).toBeLessThan(0.02)
  })
})

describe('headings', () => {
  const spread = spreadOf(recipients, part)

  test('say a tenth when about a tenth is held, and fall back to who gets it when nothing is', () => {
    expect(flowHeading(spread, 'JAG', '2016').title).toBe(
      'About a tenth of the money stops on its way',
    )
    const none = partOf(resultsOf({ [share]: 0 }).outcome, 'jag')!
    expect(flowHeading(spreadOf(recipients, none), 'JAG', '2016').says).toContain(
      'Nothing is withheld',
    )
  })

  test('a share in words is never further off than its words allow', () => {
    const values: Readonly<Record<string, number>> = {
      half: 0.5,
      'a third': 1 / 3,
      'a quarter': 0.25,
      'a fifth': 0.2,
      'a tenth': 0.1,
      'two thirds': 2 / 3,
      'three quarters': 0.75,
      'nine tenths': 0.9,
      all: 1,
    }
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (value) => {
        const words = shareInWords(value)
        const named = values[words.replace('about ', '')]
        if (named === undefined) return
        expect(Math.abs(value - named)).toBeLessThanOrEqual(
          words.startsWith('about') ? named * 0.07 : 0.0005,
        )
      }),
    )
  })

  test('the map names who bears most of what is withheld', () => {
    expect(mapHeading(recipients, part, '2016').title).toMatch(
      /^(About t|T)wo thirds of what is withheld is California\u2019s own award$/,
    )
  })

  test('what would be withheld if every open finding failed is what the letters withhold', () => {
    const narrow = partOf(resultsOf({ [definition]: 'narrow-1373' }).outcome, 'jag')!
    expect(allWithheld(narrow, recipients).value).toBe(0)
    expect(atStake(narrow, recipients).value).toBe(part.totals.withheld)
  })
})

describe('what just changed', () => {
  const moved = (before: Outcome, after: Outcome) =>
    describeMove(nation, 'jag', before, after, { allWithheld, stateOfThings })

  test('is told in dollars, by kinds that gain and lose, and with the largest by name', () => {
    const half = resultsOf({ [share]: 0.5 })
    expect(moved(letters.outcome, half.outcome)).toMatch(
      /^Withheld falls by \$1\d(\.\d)?\u00a0million to \$1\d(\.\d)?\u00a0million\. One state, two counties and five cities gain; the largest: California gains \$9\.7\u00a0million\.$/,
    )
    expect(moved(half.outcome, letters.outcome)).toMatch(
      /^Withheld rises .* One state, two counties and five cities lose; .* California loses \$9\.7/,
    )
    expect(moved(half.outcome, half.outcome)).toMatch(/No award changes\.$/)
    const minimum = resultsOf({ 'programs.jag.minimum_share': 0.004 }, 'baseline-2016').outcome
    const plain = resultsOf({}, 'baseline-2016').outcome
    expect(moved(plain, minimum)).toMatch(
      /^[\w ,\u2019]+ gain; [\w ,\u2019]+ lose; the largest: (California|Wyoming|Vermont) (gains|loses) \$/,
    )
    expect(stateOfThings(nation, 'jag', letters.outcome)).toMatch(
      /^Nine places fail; \$29(\.\d)?\u00a0million is withheld in FY2016\.$/,
    )
  })
})

describe('findings', () => {
  test('are counted, and each place carries the facts that decided it', () => {
    expect(countFindings(part)).toEqual({ fails: 9, unknown: 0, meets: 0, protected: 0 })
    const reason = findingReason(nation, part, 'fails')
    expect(reason.from).toHaveLength(9)
    expect(reason.from.every((place) => place.from.length > 0)).toBe(true)
    expect(findingReason(nation, part, 'unknown').says).toContain('no place')
  })
})

describe('the table', () => {
  const text = searchText(nation)
  const usual = usualOrder(before, text)
  const wish: ListWish = { sort: 'withheld', descending: true, words: '', only: 'all' }
  const list = (change: Partial<ListWish>) =>
    listRecipients(part, before, { ...wish, ...change }, text, usual)

  test('holds every recipient, those that fail first', () => {
    expect(list({}).rows).toHaveLength(recipients.count)
    expect(recipients.ids[list({}).rows[0]!]).toBe('CA')
    expect(new Set(list({}).rows.slice(0, 9))).toEqual(
      new Set(part.conditions[0]!.findings.map((finding) => finding.recipient)),
    )
  })

  test('finds a place by its name and state, in any order of words', () => {
    expect(list({ words: 'oakland california' }).rows).toContain(index('0653000'))
    expect(suggestPlaces(nation, 'new york ci', (at) => part.allocation.dollars[at]!)[0]).toBe(
      newYork,
    )
  })

  test('marks the places under the threshold and shows them alone when asked', () => {
    const under = list({ only: 'under' })
    expect(under.rows).toHaveLength(under.under)
    expect(
      under.rows.every(
        (at) => part.allocation.dollars[at] === 0 && part.allocation.localShare[at]! > 0,
      ),
    ).toBe(true)
  })

  test('sorts by every column, and back', () => {
    for (const sort of ['name', 'baseline', 'now', 'change'] as const) {
      const down = list({ sort, descending: true, only: 'award' }).rows
      const up = list({ sort, descending: false, only: 'award' }).rows
      expect(new Set(down)).toEqual(new Set(up))
      if (sort === 'now')
        expect(part.awarded[down[0]!]!).toBeGreaterThanOrEqual(part.awarded[down.at(-1)!]!)
    }
  })

  test('its file keeps exact figures with their range, and no cell that a spreadsheet would run', () => {
    const csv = awardsCsv(nation, part, before, [newYork]).split('\n')[1]!
    expect(csv).toContain(`,${allocated(part, newYork).value},`)
    expect(cell('=1+1')).toBe("'=1+1")
    expect(cell('a,b')).toBe('"a,b"')
  })
})

test('figures of sums are rounded to a range of their own', () => {
  expect(inMillions(allWithheld(part, recipients))).toMatch(/^29(\.\d)?$/)
})
