/** What happens next, in words and figures: every sentence is true of its course, and no dollar is left over. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, fiscalYearStart, followAward, runCourse } from '../../src/model/index'
import type { Bite, ParameterValue, Remedy } from '../../src/model/index'
import { keptBack } from '../../src/model/backtest/kept-back'
import { hitOf } from '../../src/model/course/blast-hit'
import { layStages, ticksTo } from '../../src/ui/next/stage-layout'
import { findBase } from '../../src/ui/shipped'
import { readAddress } from '../../src/ui/views/address'
import {
  awardsOf,
  enteredBy,
  entriesOfAll,
  ledgerCsv,
  ledgerRows,
  quarterBalances,
} from '../../src/ui/views/course-ledger'
import { courseGroups, timeParameters } from '../../src/ui/views/course-parameters'
import { courseSentence, monthsWords } from '../../src/ui/views/course-sentence'
import { placeTallies, receivedOf, tallyOf, totalTally } from '../../src/ui/views/course-tally'
import { allocatedIn } from '../../src/ui/views/course-years'
import { destinationRows, destinationWords } from '../../src/ui/views/destinations'
import { nextHref } from '../../src/ui/views/next-href'
import { balancesOfAwards, entriesOfAwards, placeAwards } from '../../src/ui/views/place-course'
import { programBalances } from '../../src/ui/views/program-course'
import { stagesCsv } from '../../src/ui/views/stages-csv'
import { STAGES, totalByQuarter } from '../../src/ui/views/stages'
import { yearPanels } from '../../src/ui/views/year-panels'
import { toyAward, toyBite } from '../model/course-toy'
import { nation, scenarioWith } from './nation'

const runs: readonly (readonly [string, Readonly<Record<string, ParameterValue>>])[] = [
  ['nine-letters-2017', {}],
  ['nine-letters-2017', { 'remedies.jag16-1373.kind': 'terminate' }],
  ['nine-letters-2017', { 'remedies.jag16-1373.kind': 'disallow' }],
  ['nine-letters-2017', moved('pro-rata')],
  ['nine-letters-2017', moved('lapse')],
  ['baseline-2016', {}],
]

function moved(destination: string): Readonly<Record<string, ParameterValue>> {
  return {
    'remedies.jag16-1373.kind': 'withhold',
    'remedies.jag16-1373.begins': '2016-04-21',
    'conditions.jag16-1373.destination': destination,
  }
}

const follow = (name: string, changes: Readonly<Record<string, ParameterValue>>) =>
  runCourse(nation, scenarioWith(changes, name), findBase)

describe('addresses', () => {
  test('of the parts are one word, and one place is named after it', () => {
    expect(readAddress(nextHref())).toEqual({ at: 'next', place: null })
    expect(readAddress(nextHref('2255000'))).toEqual({ at: 'next', place: '2255000' })
    expect(readAddress('#compare')).toEqual({ at: 'compare', place: null })
    expect(readAddress('#main')).toBeNull()
    expect(readAddress('#place=2255000')).toMatchObject({ at: 'place' })
  })
})

describe.each(runs)('%s %o', (name, changes) => {
  const { years, course } = follow(name, changes)
  const { quarters } = course.balances

  test('what came in stands somewhere at the end of every quarter', () => {
    const all = enteredBy(quarters, entriesOfAll(years, course, fiscalYearStart))
    for (const { unaccounted } of quarterBalances(course.balances, all)) expect(unaccounted).toBe(0)
    const jag = enteredBy(quarters, entriesOfAll(years, course, fiscalYearStart, 'jag'))
    for (const { unaccounted } of quarterBalances(programBalances(course, 'jag'), jag))
      expect(unaccounted).toBe(0)
  })

  test('one place, touched or not, is accounted for as well', () => {
    const some = [
      ...placeTallies(course)
        .slice(0, 12)
        .map((row) => row.recipient),
      0,
      400,
      3000,
    ]
    for (const place of some) {
      const awards = placeAwards(years, course, place)
      const balances = balancesOfAwards(quarters, awards)
      for (const row of quarterBalances(balances, enteredBy(quarters, entriesOfAwards(awards))))
        expect(row.unaccounted).toBe(0)
    }
  })

  test('all places together are the whole', () => {
    const whole = new Set(
      years.years.flatMap(({ outcome }) => [...outcome.programs[0]!.allocation.paid]),
    )
    const awards = [...whole].flatMap((place) => placeAwards(years, course, place))
    const sum = balancesOfAwards(quarters, awards)
    // Those nothing acts on are drawn as one sum or each on its own, to the dollar alike.
    for (const { stage } of STAGES) expect(sum.stages[stage]).toEqual(course.balances.stages[stage])
  })

  test('the tally of places is that of the stages', () => {
    const sum = totalTally(placeTallies(course))
    const last = (stage: 'held' | 'declined' | 'suspended' | 'ended' | 'moved' | 'lapsed') =>
      course.balances.stages[stage].at(-1)
    expect(sum.still).toBe(last('held')! + last('declined')! + last('suspended')!)
    expect(sum.ended).toBe(last('ended'))
    expect(sum.moved).toBe(last('moved'))
    expect(sum.lapsed).toBe(last('lapsed'))
    expect(sum.moved).toBe(sum.takenIn)
    expect(sum.clawedBack).toBe(course.balances.stages['clawed-back'].at(-1))
  })

  test('the ledger adds to one stage what it takes from another', () => {
    const rows = ledgerRows(quarters, awardsOf(course))
    for (const row of rows) expect(row.dollars).toBeGreaterThan(0)
    const into = (stage: string) =>
      rows.reduce(
        (sum, row) => sum + (Number(row.to === stage) - Number(row.from === stage)) * row.dollars,
        0,
      )
    expect(into('suspended')).toBe(course.balances.stages['suspended'].at(-1))
    expect(into('moved')).toBe(course.balances.stages['moved'].at(-1))
    const csv = ledgerCsv(rows, quarterBalances(course.balances, totalByQuarter(course.balances)))
    expect(csv.split('\n')[0]).toContain('unaccounted')
  })

  test('the sentence names what the tally holds, and a year panel the same', () => {
    const said = courseSentence(nation, course, allocatedIn(years))
    const sum = totalTally(placeTallies(course))
    expect(said.includes('still on')).toBe(sum.stopped > 0)
    expect(said.includes('ended')).toBe(sum.ended > 0 || said.includes('nothing is ended'))
    expect(said.includes('repaid after')).toBe(sum.clawedBack > 0)
    if (sum.moved > 0) expect(said).toContain('the largest part to')
    const [panel] = yearPanels(years, course)
    expect(panel!.held).toBe(sum.stopped)
    expect(panel!.allocated).toBe(allocatedIn(years))
    const gone = destinationRows(nation, years, course)
    expect(gone.reduce((all, row) => all + row.moved, 0)).toBe(sum.moved)
    expect(gone.reduce((all, row) => all + row.ended, 0)).toBe(sum.ended)
  })
})

describe('a tally', () => {
  test('of awards that wait whole is what their movements say, without asking for them', () => {
    const everyone = {
      'remedies.jag16-1373.holds': 'everyone',
      'remedies.jag16-1373.kind': 'hold',
      'remedies.jag16-1373.begins': '2015-10-01',
    }
    for (const ends of ['2018-06-27', '2020-09-30', '']) {
      const days = { 'remedies.jag16-1373.ends': ends, 'time.until': '2020-09-30' }
      const { course } = follow('nine-letters-2017', { ...everyone, ...days })
      const all = course.programs.flatMap(({ touched }) => touched)
      const waiting = all.filter(({ waited }) => waited !== undefined)
      expect(waiting.length).toBeGreaterThan(1000)
      for (const award of waiting.filter((_, at) => at % 50 === 0)) {
        const { bites, moves } = award
        const { waited: _, ...known } = { ...award, bites, moves }
        expect(tallyOf(award)).toEqual(tallyOf(known))
        expect(hitOf(award)).toEqual(hitOf(known))
        expect(keptBack([award])).toEqual(keptBack([known]))
        expect(tallyOf(award).still).toBe(ends === '' ? award.allocated : 0)
      }
    }
  })

  test('of any two remedies leaves nothing over', () => {
    const remedies: readonly Remedy[] = [
      'hold',
      'offer',
      'suspend',
      'terminate',
      'disallow',
      'withhold',
    ]
    const day = fc.integer({ min: 0, max: 2200 })
    const bite = fc
      .record({
        remedy: fc.constantFrom(...remedies),
        from: day,
        long: day,
        share: fc.constantFrom(0, 0.15, 0.5, 1),
      })
      .map(({ remedy, from, long, share }): Bite => {
        const start = dayNumber('2016-10-01') + from
        return {
          ...toyBite(remedy, '2017-01-01', null),
          from: start,
          until: start + long + 1,
          share,
        }
      })
    fc.assert(
      fc.property(fc.array(bite, { maxLength: 3 }), (bites) => {
        const award = followAward(toyAward(bites))
        const tally = tallyOf(award)
        expect(tally.stopped).toBeLessThanOrEqual(1096)
        expect(tally.still).toBeLessThanOrEqual(tally.stopped)
        expect(receivedOf([award])).toBeLessThanOrEqual(1096)
        const balances = balancesOfAwards(
          [fiscalYearStart('2017'), dayNumber('2021-07-01')],
          [award],
        )
        expect(totalByQuarter(balances).at(-1)).toBe(1096)
      }),
      { numRuns: 150 },
    )
  })
})

describe('words', () => {
  test('of a delay are days under half a month, and months from there', () => {
    expect(monthsWords(1)).toBe('one day')
    expect(monthsWords(423)).toBe('13.9 months')
    expect(monthsWords(30)).toBe('1 month')
  })

  test('say where the law names no destination', () => {
    expect(destinationWords('withhold', 'held', false)).toEqual({
      goes: 'no destination in law: it stays held',
      nowhere: true,
    })
    expect(destinationWords('withhold', 'lapse', false).nowhere).toBe(true)
    expect(destinationWords('withhold', 'lapse', true).nowhere).toBe(false)
    expect(destinationWords('hold', 'same-state', false).goes).not.toContain('10156')
    expect(destinationWords('withhold', 'same-state', false).goes).toContain('10156(f)')
  })

  test('of a group of parameters leave out the name that stands over it', () => {
    const list = timeParameters(nation, '2016', ['2016'])
    const groups = courseGroups(nation, list, { 'remedies.jag16-1373.kind': 'hold' }, ['jag'])
    const remedy = groups.find(({ id }) => id === 'remedies.jag16-1373')!
    expect(remedy.title).toMatch(/^Remedy: Proof of compliance/)
    expect(remedy.rows.filter((row) => row.changed).map((row) => row.value)).toEqual(['hold'])
    for (const { rows } of groups)
      for (const { parameter } of rows) expect(parameter.label).not.toMatch(/^(JAG|Proof of)/)
    expect(groups.filter(({ id }) => id.startsWith('lives')).map(({ id }) => id)).toEqual([
      'lives.jag',
    ])
    expect(timeParameters(nation, '2016', ['2016'])).toBe(list)
  })
})

describe('the picture of stages', () => {
  const { course } = follow('nine-letters-2017', {})
  test.each([288, 640, 1136])('stands within its frame at %i pixels and adds up', (width) => {
    const layout = layStages(course.balances, width)
    for (const [at, { x }] of layout.years.entries()) {
      const next = layout.years[at + 1]
      if (next !== undefined) expect(next.x - x).toBeGreaterThanOrEqual(50)
      expect(x + 50).toBeLessThanOrEqual(width)
    }
    for (const block of layout.blocks) {
      expect(block.x).toBeGreaterThanOrEqual(0)
      expect(block.x + block.width).toBeLessThanOrEqual(width + 0.2)
      expect(block.y).toBeGreaterThanOrEqual(0)
    }
    const tall = layout.blocks.filter(({ at }) => at === 4).reduce((sum, b) => sum + b.height, 0)
    expect(tall).toBeCloseTo(layout.height - 32, -1)
    for (const [at, year] of layout.years.entries())
      if (at > 0) expect(year.x - layout.years[at - 1]!.x).toBeGreaterThan(40)
  })

  test('has round sums at its side', () => {
    expect(ticksTo(274_900_000)).toEqual([0, 100_000_000, 200_000_000])
    expect(ticksTo(7)).toEqual([0, 2, 4, 6])
    expect(ticksTo(1)[0]).toBe(0)
  })

  test('is a table as well', () => {
    const text = stagesCsv(course.balances, [])
    expect(text.split('\n')).toHaveLength(course.balances.quarters.length + 2)
  })
})
