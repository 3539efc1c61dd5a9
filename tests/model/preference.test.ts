/** Points in a competition move odds and no money: the arithmetic in sight, and its laws for any competition. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  blankScenario,
  preferenceFigures,
  preferenceFindings,
  preferenceOdds,
  preferenceRulings,
  recordedLaw,
  settleCourse,
  settleYears,
  simulateYears,
} from '../../src/model/index'
import type { Program, Scenario } from '../../src/model/index'
import { shipped } from './every-program'

const program = shipped.programs.find(({ id }) => id === 'cops-hiring')!
const of = (least: number, most = least, year = '2017') =>
  preferenceOdds(shipped, program, year, [least, most])

describe('COPS hiring, 2017: 179 awards among more than 1,100, of the winners 80 percent with the points', () => {
  test('had half of the applicants taken them, their odds were 1.6 times the plain ones, the others’ 0.4 times', () => {
    const { given, without, plain } = of(0.5)!
    expect(plain.value).toBe(179 / 1100)
    // 0.8 ÷ 0.5 and 0.2 ÷ 0.5; 80 percent was printed for 79.5 to 80.5.
    expect(given!.times).toEqual({ value: 1.6, low: 1.59, high: 1.61 })
    expect(without!.times).toEqual({ value: 0.4, low: 0.39, high: 0.41 })
    // 143.2 of 550 and 35.8 of 550; more than 1,100 applied, so that the odds have no lower end.
    expect(given!.odds.value).toBeCloseTo(143.2 / 550, 12)
    expect(without!.odds.value).toBeCloseTo(35.8 / 550, 12)
    expect([given!.odds.low, without!.odds.low]).toEqual([null, null])
  })

  test('had 80 percent taken them, both odds are the plain ones, to the last digit', () => {
    const { given, without, plain, winners } = of(0.8)!
    expect(winners.value).toBe(0.8)
    expect([given!.odds.value, without!.odds.value]).toEqual([plain.value, plain.value])
    expect([given!.times.value, without!.times.value]).toEqual([1, 1])
  })

  test('nobody published how many took them: the odds are unknown, never a guess', () => {
    const found = of(0, 1)!
    const [given, without, even] = preferenceFigures(found)
    expect([given!.words, without!.words]).toEqual(['unknown', 'unknown'])
    expect([given!.reason, without!.reason]).toEqual([null, null])
    expect(given!.says).toContain('was not published')
    expect(even).toMatchObject({ words: 'about 80 %', reason: { value: 0.8, low: 0.795 } })
    expect(found.given!.odds).toEqual({ value: null, low: null, high: 1 })
  })

  test('an assumption under which more won than applied is none', () => {
    for (const found of [of(0), of(1)]) {
      expect(found).toMatchObject({ possible: false, given: null, without: null })
      expect(preferenceFigures(found!)[0]!.says).toBe(
        'with so many more would have won than applied',
      )
    }
  })

  test('years without such points, or of which too little was read, have none', () => {
    for (const year of ['2015', '2016', '2020', '2021', '2024']) expect(of(0, 1, year)).toBeNull()
  })
})

/** The program with a competition of its own: so many awards and applicants, and so much of the winners. */
function competing(awards: number, applicants: number, percent: number): Program {
  const cited = (value: number) => ({ value, standing: 'published', source: '' }) as const
  const year = program.years['2017']!
  const [preference] = year.competition!.preferences
  const competition = {
    ...year.competition!,
    awards: cited(awards),
    applicants: cited(applicants),
    preferences: [{ ...preference!, taken: cited(percent / 100) }],
  }
  return { ...program, years: { '2017': { ...year, competition } } }
}

const anyCompetition = fc
  .record({
    applicants: fc.integer({ min: 10, max: 5000 }),
    part: fc.double({ min: 0.01, max: 1, noNaN: true }),
    percent: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ applicants, part, percent }) => ({
    awards: Math.max(1, Math.floor(applicants * part)),
    applicants,
    percent,
  }))

describe('whatever the competition', () => {
  test('both odds, weighted by who applied, are the plain odds', () => {
    fc.assert(
      fc.property(
        anyCompetition,
        fc.integer({ min: 1, max: 99 }),
        ({ awards, applicants, percent }, took) => {
          const own = competing(awards, applicants, percent)
          const share = took / 100
          const found = preferenceOdds(shipped, own, '2017', [share, share])!
          const { given, without, plain } = found
          const odds = [given, without].map((side) => side?.odds.value ?? null)
          if (given === null || without === null || odds[0] === null || odds[1] === null) return
          const both = share * odds[0]! + (1 - share) * odds[1]!
          expect(both).toBeCloseTo(plain.value, 9)
          expect(odds[0]).toBeCloseTo(given.times.value! * plain.value, 9)
        },
      ),
    )
  })

  test('ends are ordered, within certainty, and hold every assumption between them', () => {
    fc.assert(
      fc.property(
        anyCompetition,
        fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ awards, applicants, percent }, ends, at) => {
          const own = competing(awards, applicants, percent)
          const [least, most] = [Math.min(...ends), Math.max(...ends)]
          const between = Math.round(least + (most - least) * at)
          const wide = preferenceOdds(shipped, own, '2017', [least / 100, most / 100])!
          const point = preferenceOdds(shipped, own, '2017', [between / 100, between / 100])!
          for (const side of ['given', 'without'] as const) {
            if (wide[side] !== null) {
              const { low, high } = wide[side].odds
              expect(low).toBeGreaterThanOrEqual(0)
              expect(low).toBeLessThanOrEqual(high!)
              expect(high).toBeLessThanOrEqual(1)
            }
            const one = point[side]?.odds.value ?? null
            if (one === null) continue
            expect(wide.possible).toBe(true)
            expect(one).toBeGreaterThanOrEqual(wide[side]!.odds.low!)
            expect(one).toBeLessThanOrEqual(wide[side]!.odds.high!)
          }
        },
      ),
    )
  })
})

describe('who goes without the points', () => {
  const law = { ...recordedLaw, evidence: 'coded' } as const
  const found = (asOf: string | null) =>
    preferenceFindings(shipped, program, '2017', { ...law, asOf }).filter(
      ({ result }) => result === 'fails',
    )

  test('those that fail the reading, while no court bars it', () => {
    const ids = found(null).map(({ recipient }) => shipped.recipients.ids[recipient])
    expect(ids).toContain('17031')
    // Barred in April 2018, lawful again in July 2019, given up in April 2021.
    expect(found('2018-05-01')).toEqual([])
    expect(found('2019-08-01').length).toBeGreaterThan(0)
    expect(found('2021-05-01')).toEqual([])
    const condition = shipped.conditions.find(({ id }) => id === 'cops17-scoring')!
    expect(preferenceRulings(shipped, condition).map(({ id }) => id)).toEqual([
      'CD_CAL_2018_COPS',
      'CA9_2019_COPS',
    ])
  })

  test('no money moves by it, whatever is assumed of the applicants', () => {
    const scenario = (changes: Scenario['changes']): Scenario => ({
      ...blankScenario('Points'),
      changes: { year: 2017, 'programs.cops-hiring.included': true, evidence: 'coded', ...changes },
    })
    const none = (): Scenario => {
      throw new Error('there is no scenario of that name.')
    }
    const totals = (changes: Scenario['changes']) =>
      simulateYears(shipped, settleYears(shipped, scenario(changes), none, ['2017'])).years[0]!
        .outcome.totals
    const points = {
      'conditions.cops17-scoring.definition': 'cops17_scoring',
      'remedies.cops17-scoring.taken_least': 0.2,
    }
    expect(totals(points)).toEqual(totals({}))
    const settled = settleCourse(shipped, scenario(points), none)
    expect(settled.remedies.get('cops17-scoring')).toMatchObject({
      kind: 'preference',
      taken: [0.2, 1],
    })
    const wrong = { ...points, 'remedies.cops17-scoring.taken_most': 0.1 }
    expect(() => settleCourse(shipped, scenario(wrong), none)).toThrow(
      'remedies.cops17-scoring.taken_least: 0.2 is more than the most, 0.1; write 0.1 or less, or raise remedies.cops17-scoring.taken_most.',
    )
  })
})
