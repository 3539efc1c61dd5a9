/** What is typed into the search leads to what is meant: a table of words and what comes first. */
import { beforeAll, describe, expect, test } from 'vitest'
import { allAtOnce } from '../../src/model/course/steps'
import { find, marker } from '../../src/ui/palette/find'
import type { Found } from '../../src/ui/palette/find'
import { fold, termsOf } from '../../src/ui/palette/fold'
import { indexEntries } from '../../src/ui/palette/index-entries'
import type { Index } from '../../src/ui/palette/index-entries'
import { lawEntries } from '../../src/ui/palette/law-entries'
import { programEntries, scenarioEntries, termEntries } from '../../src/ui/palette/other-entries'
import { commandEntries, pictureEntries, roomEntries } from '../../src/ui/palette/page-entries'
import { parameterEntries } from '../../src/ui/palette/parameter-entries'
import { indexPlaces, weightsBy } from '../../src/ui/palette/place-entries'
import { nation, resultsOf } from './nation'

let indices: readonly Index[] = []

beforeAll(() => {
  const { outcome } = resultsOf()
  const full = new Map(nation.programs.map((each) => [each.id, each]))
  const page = [
    ...roomEntries,
    ...pictureEntries,
    ...commandEntries({
      doing: { past: [], now: null, future: [], gesture: null } as never,
      drawer: null,
    }),
    ...programEntries('2016', full),
    ...scenarioEntries(),
    ...termEntries(),
    ...parameterEntries({ dataset: nation, year: '2016', inForce: {}, programs: ['jag'] }),
    ...lawEntries(nation, []),
  ]
  indices = [
    allAtOnce(indexEntries(page)),
    allAtOnce(indexPlaces(nation.recipients, weightsBy(outcome))),
  ]
})

const all = (found: Found) => found.groups.flatMap((group) => group.entries)
const first = (typed: string) => all(find(indices, typed))[0]

describe('what comes first', () => {
  test.each([
    ['philad', 'place:4260000'],
    ['Philadelphia, PA', 'place:4260000'],
    ['pa philadelphia county', 'place:42101'],
    ['4260000', 'place:4260000'],
    ['philadelpia', 'place:4260000'],
    ['san fransisco', 'place:0667000'],
    ['springfield ma', 'place:2567000'],
    ['saint louis', 'place:2965000'],
    ['new york', 'place:NY'],
    ['NY', 'place:NY'],
    ['puerto rico', 'place:PR'],
    ['washington', 'place:WA'],
    ['jag', 'program:jag'],
    ['byrne', 'program:jag'],
    ['victims of crime', 'program:voca-assistance'],
    ['detainer', 'reading:detainer_academic'],
    ['detaner', 'reading:detainer_academic'],
    ['nine letters', 'scenario:nine-letters-2017'],
    ['the nine recipients', 'reading:letters_2017_04_21'],
    ['ninth circuit 1373', 'reading:s1373_ca9_2020'],
    ['hr 2128', 'reading:hr2128_2025'],
    ['access to jails 2017', 'reading:jag17_access'],
    ['60 percent', 'parameter:programs.jag.state_share'],
    ['60%', 'parameter:programs.jag.state_share'],
    ['pass', 'parameter:programs.jag.state_share'],
    ['$10,000', 'parameter:programs.jag.threshold'],
    ['0.25 percent', 'parameter:programs.jag.minimum_share'],
    ['minimum share', 'parameter:programs.jag.minimum_share'],
    ['days of notice', null],
    ['philadelphia sessions', 'case:ED_PA_2017_PI'],
    ['888 F.3d 272', 'case:CA7_2018_AFF'],
    ['the map', 'picture:home/map'],
    ['flow', 'picture:home/flow'],
    ['who is caught', 'room:caught'],
    ['money', 'room:home'],
    ['print', 'command:print'],
    ['copy link', 'command:copy-link'],
    ['dark', 'command:theme-dark'],
    ['supplanting', 'term:supplanting'],
    ['congress 15', 'scenario:congress-15-percent'],
  ])('%s', (typed, key) => {
    if (key === null) expect(first(typed)?.kind).toBe('parameter')
    else expect(first(typed)?.key).toBe(key)
  })

  test('letters and events are found by what they say', () => {
    expect(first('last day to send proof')?.kind).toBe('event')
  })
})

describe('the list', () => {
  test('has at most forty rows, says how many more there are, and lets no kind crowd out the others', () => {
    const found = find(indices, 'county')
    expect(all(found)).toHaveLength(40)
    expect(found.count - 40).toBe(found.more)
    expect(found.more).toBeGreaterThan(3000)
    expect(found.groups.length).toBeGreaterThan(2)
    expect(new Set(all(found).map(({ key }) => key)).size).toBe(40)
  })

  test('holds near names only where nothing begins with what was typed', () => {
    expect(find(indices, 'philad').off).toBe(false)
    expect(find(indices, 'philadelpia').off).toBe(true)
    expect(find(indices, 'zzqxv')).toMatchObject({ count: 0, more: 0, off: false, groups: [] })
    expect(find(indices, '  ').count).toBe(0)
  })

  test('takes anything that can be typed', () => {
    for (const typed of [
      '(',
      '[a-z',
      '\\',
      '*',
      '.',
      "''",
      '%',
      '\u00f1',
      'a'.repeat(300),
      '1 2 3 4 5 6',
    ])
      expect(() => find(indices, typed)).not.toThrow()
  })

  test('no two entries are alike', () => {
    const keys = indices.flatMap(({ entries }) => entries.map(({ key }) => key))
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('one plain form', () => {
  test.each([
    ['34 U.S.C. 10156(d)', '34 usc 10156 d'],
    ['$10,000', '10000'],
    ['0.25 %', '0.25 percent'],
    ['Mayag\u00fcez', 'mayaguez'],
    ['Prince George\u2019s', 'prince georges'],
    ['St. Louis', 'st louis'],
    ['H.R. 2128', 'hr 2128'],
  ])('%s', (text, plain) => expect(fold(text)).toBe(plain))

  test('words that tell nothing apart fall away where others stand beside them', () => {
    expect(termsOf('the map of the states')).toEqual(['map', 'states'])
    expect(termsOf('the')).toEqual(['the'])
  })
})

describe('what is marked in a name', () => {
  test.each([
    ['Philadelphia', 'philad', ['Philad']],
    ['City of Philadelphia v. Sessions', 'sess phil', ['Phil', 'Sess']],
    ['Mayag\u00fcez', 'mayague', ['Mayag\u00fce']],
    ['Gettysburg', 'burg', ['burg']],
    ['Philadelphia', 'philadelpia', ['Philadelphia']],
    ['Philadelphia', 'zz', []],
    ['Anna', 'an ann', ['Ann']],
  ])('%s by %s', (name, typed, parts) => {
    expect(marker(typed, true)(name).map(([from, to]) => name.slice(from, to))).toEqual(parts)
  })
})
