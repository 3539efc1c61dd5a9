/** Own awards in a scenario, there only when asked for; and what is modelled for a place. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shippedDataset } from '../src/cli/shipped'
import { findBase } from '../src/cli/scenario-files'
import {
  forEdition,
  listSettlingFaults,
  modelledFor,
  openScenario,
  ownAwardChanges,
  readLink,
  settle,
  settleCourse,
  settleOwnAwards,
  writeLink,
  writeScenario,
} from '../src/model/index'
import type { OwnAward, ParameterValue } from '../src/model/index'

const dataset = shippedDataset()

const award: OwnAward = {
  line: 2,
  id: 'LIN-1',
  tier: 'prime',
  prime: '',
  listings: ['16.738'],
  name: 'Lindenford',
  place: '1714000',
  awarded: 250_000,
  drawn: null,
  start: '2016-10-01',
  end: '2020-09-30',
  match: 0,
}
const settled = (changes: Readonly<Record<string, ParameterValue>>) =>
  settleOwnAwards(dataset, new Map(Object.entries(changes)))

describe('in a scenario', () => {
  test('sums, days, listings and the place; no number and no name unless asked', () => {
    expect(ownAwardChanges([award])).toEqual({
      'awards.1': '16.738;prime;250000;;2016-10-01;2020-09-30;0;1714000',
    })
    expect(ownAwardChanges([award], true)['awards.1']).toMatch(/;LIN-1$/)
  })

  test('what is written is read again', () => {
    const day = fc
      .integer({ min: 0, max: 9000 })
      .map((n) => new Date(Date.UTC(2000, 0, 1) + n * 86_400_000).toISOString().slice(0, 10))
    const any = fc.record({
      awarded: fc.integer({ min: 1, max: 1e9 }),
      drawn: fc.constantFrom(null, 0, 1),
      match: fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: null }),
      tier: fc.constantFrom('prime' as const, 'sub' as const),
      listings: fc.constantFrom([], ['16.738'], ['16.738', '16.575']),
      start: day,
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 9 }), (rows) => {
        const awards = rows.map((row) => ({
          ...award,
          ...row,
          end: '2030-01-01',
          line: 0,
          name: '',
        }))
        expect(settled(ownAwardChanges(awards, true))).toEqual({ awards, faults: [] })
        const plain = awards.map((one) => ({ ...one, id: '' }))
        expect(settled(ownAwardChanges(awards))).toEqual({ awards: plain, faults: [] })
      }),
    )
  })

  test('leave the snapshot and the course as they were, and survive a file and a link', () => {
    const base = findBase('jag-2017-as-announced')
    const changes = { ...base.changes, ...ownAwardChanges([award, { ...award, tier: 'sub' }]) }
    const scenario = forEdition(dataset, { ...base, changes })
    expect(settle(dataset, scenario, findBase)).toEqual(settle(dataset, base, findBase))
    expect(settleCourse(dataset, scenario, findBase)).toEqual(settleCourse(dataset, base, findBase))
    const file = openScenario(writeScenario(scenario), 'mine.json')
    const link = readLink(writeLink(scenario))
    for (const opened of [file, link]) {
      if (opened.kind !== 'scenario') throw new Error('not opened')
      expect(settled(opened.scenario.changes).awards).toHaveLength(2)
    }
  })

  test.each([
    ['awards.0', 'x', "'awards.0': an award's place is a number from 1 to 200; write awards.1."],
    ['awards.one', 'x', 'write awards.1.'],
    ['awards.201', 'x', 'write awards.1.'],
    [
      'awards.1',
      'x',
      "awards.1: 'x' has 1 parts; write listing;tier;awarded;drawn;start;end;match;recipient, such as",
    ],
    ['awards.1', '16.738;prime;250000;;2016-10-01;2020-09-30;0;17x', "there is no recipient '17x'"],
    [
      'awards.1',
      '16.738;prime;2.5;;2016-10-01;2020-09-30;0;',
      "'2.5' is no whole number of dollars",
    ],
    ['awards.1', '16.738;prime;0;;2016-10-01;2020-09-30;0;', 'no dollars were awarded'],
    [
      'awards.1',
      '16.738;prime;5;9;2016-10-01;2020-09-30;0;',
      '9 drawn are more than the 5 awarded',
    ],
    ['awards.1', '16.738;prime;5;;2016-10-01;2010-09-30;0;', 'comes before the first day'],
    [
      'awards.1',
      '16.738;first;5;;2016-10-01;2020-09-30;0;',
      "'first' is neither; write prime or sub",
    ],
  ])('%s = %s is refused in a sentence', (path, value, says) => {
    const { awards, faults } = settled({ [path]: value })
    expect(awards).toEqual([])
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(says)
  })

  test('a scenario with an award that cannot be read is refused when it is checked', () => {
    const base = findBase('baseline-2017')
    const scenario = { ...base, changes: { ...base.changes, 'awards.1': 'x' } }
    expect(listSettlingFaults(dataset, scenario, findBase)[0]).toContain(
      "awards.1: 'x' has 1 parts",
    )
  })

  test('joint awards are another matter', () => {
    expect(settled({ 'awards.joint.1714000': '17031' })).toEqual({ awards: [], faults: [] })
  })
})

describe('what is modelled for a place', () => {
  const how = (place: string, program: string) =>
    modelledFor(dataset, place).programs.find((one) => one.program.id === program)!.how

  test('a city, a state, and a place nobody knows', () => {
    expect(how('1714000', 'jag')).toBe('computed')
    expect(how('1714000', 'voca-assistance')).toBe('through the state')
    expect(how('IL', 'voca-assistance')).toBe('computed')
    expect(how('IL', 'rsat')).toBe('computed')
    expect(how('1714000', 'nics-records')).toBe('not eligible')
    expect(modelledFor(dataset, 'nowhere')).toMatchObject({ programs: [], isNot: '' })
  })

  test('both sentences, with the listings that are held', () => {
    const { is, isNot, listings } = modelledFor(dataset, '1714000')
    expect(is).toMatch(/^Modelled for Chicago: JAG/)
    expect(isNot).toContain(`every Assistance Listing but the ${listings.length} held here`)
    expect(listings).toContain('16.738')
  })
})
