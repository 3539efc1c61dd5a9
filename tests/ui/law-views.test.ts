/** What the parts on the law show, held against the model: the matrix, addresses, suggestions, what waits for the law. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordedLaw, timelineOf, verdicts } from '../../src/model/index'
import type { Dataset } from '../../src/model/index'
import { needsLaw } from '../../src/ui/law-needed'
import { layTimeline } from '../../src/ui/verdicts/timeline-layout'
import { definitionHref, placeHref, readAddress } from '../../src/ui/views/address'
import { addMonths, dayNumber, dayOf, landmarks } from '../../src/ui/views/calendar'
import { countColumns, difference, listRows, matrixRows } from '../../src/ui/views/matrix-list'
import { lawFault, placeFacts } from '../../src/ui/views/place-law'
import { readingId, suggestWords, takenNames } from '../../src/ui/views/rule-suggest'
import { timelineRows } from '../../src/ui/views/timeline-rows'
import { columnGroups, columnsOf } from '../../src/ui/views/verdict-columns'
import { verdictGrid } from '../../src/ui/views/verdict-grid'
import { askVerdict } from '../../src/ui/views/verdict-reason'
import { MARKS } from '../../src/ui/views/verdict-words'
import { firstLaw } from '../../tools/pack/pack-law'
import { nation } from './nation'

const columns = columnsOf(columnGroups(nation, recordedLaw))
const ids = columns.map(({ id }) => id)
const grid = verdictGrid(nation, recordedLaw, ids)
const [first, last] = [dayNumber('2016-01-01'), dayNumber(nation.checked)]
const someDay = fc.integer({ min: first, max: last }).map(dayOf)

describe('the matrix', () => {
  test('shows on any day what the model finds on that very day', () => {
    const somePlace = fc.constantFrom(...grid.places)
    fc.assert(
      fc.property(someDay, somePlace, (day, place) => {
        const found = verdicts(nation, { definitions: ids, places: [place], asOf: day })
        expect(grid.marks(day, [place])).toEqual([
          found.map(({ finding }) => MARKS[finding]).join(''),
        ])
      }),
      { numRuns: 60 },
    )
  })

  test('has every reading that speaks of places once, and no row twice', () => {
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThanOrEqual(36)
    expect(new Set(grid.places).size).toBe(grid.places.length)
  })

  test('puts first where findings differ most, and filters by state, list, finding and name', () => {
    const day = '2017-11-01'
    const rows = matrixRows(nation, grid.places, grid.marks(day, grid.places))
    const all = { sort: 'flips', state: '', list: '', finding: '', words: '' } as const
    const listed = listRows(nation, rows, all)
    expect(listed).toHaveLength(rows.length)
    const differences = listed.map(({ marks }) => difference(marks))
    expect(differences).toEqual(differences.toSorted((a, b) => b - a))
    const california = listRows(nation, rows, { ...all, sort: 'name', state: 'CA' })
    expect(california.every(({ state }) => state === 'CA')).toBe(true)
    expect(listRows(nation, rows, { ...all, list: 'letter_2017_04_21' })).toHaveLength(9)
    expect(listRows(nation, rows, { ...all, words: 'chicago il' })[0]!.place).toBe('1714000')
    const kept = listRows(nation, rows, { ...all, finding: 'protected' })
    expect(kept.every(({ marks }) => marks.includes('P'))).toBe(true)
    const letters = ids.indexOf('letters_2017_04_21')
    const single = listRows(nation, rows, all, [letters])
    expect(single.slice(0, 9).map(({ marks }) => marks[letters])).toEqual(Array(9).fill('F'))
    expect(
      countColumns(
        rows.map(({ marks }) => marks),
        'fails',
      )[letters],
    ).toBe(9)
  })

  test('a cell opens the clauses, the facts with their days, and the orders', () => {
    const asked = askVerdict(nation, recordedLaw, '1714000', 'jag17_access', '2017-11-20')
    if (!('reason' in asked.about)) throw new Error('A verdict has reasons of its own.')
    const { reason } = asked.about
    expect(asked.title).toContain('is protected by an order')
    expect(reason.says).toContain('20 November 2017')
    expect(reason.from.some(({ says = '' }) => says.startsWith('Clause'))).toBe(true)
    expect(reason.from.some(({ says = '' }) => says.includes('City of Chicago v. Sessions'))).toBe(
      true,
    )
    expect(asked.links!.map(({ href }) => href)).toContain('#place=1714000&day=2017-11-20')
  })
})

describe('addresses', () => {
  test('are read as they are written', () => {
    expect(readAddress(placeHref('1714000', '2017-04-25'))).toEqual({
      at: 'place',
      place: '1714000',
      day: '2017-04-25',
    })
    expect(readAddress(definitionHref('oig_2016', 'jag17_package'))).toEqual({
      at: 'definition',
      definition: 'oig_2016',
      beside: 'jag17_package',
      day: null,
    })
    expect(readAddress('')).toEqual({ at: 'home' })
    expect(readAddress('#main')).toBeNull()
  })

  test('of no place or reading give one sentence with the nearest', () => {
    expect(lawFault(nation, { definitions: [], places: ['171400'] })).toMatch(
      /^There is no place '171400'; write '.+'\.$/,
    )
    expect(lawFault(nation, { definitions: ['oig_2061'], places: [] })).toMatch(/write 'oig_2016'/)
    expect(lawFault(nation, { definitions: ['oig_2016'], places: [] })).toBe('')
  })
})

describe('days', () => {
  test('count on and back, and months keep to their last day', () => {
    fc.assert(fc.property(someDay, (day) => void expect(dayOf(dayNumber(day))).toBe(day)))
    expect(addMonths('2017-01-31', 1)).toBe('2017-02-28')
    expect(addMonths('2017-03-31', -1)).toBe('2017-02-28')
    expect(addMonths('2016-12-05', 1)).toBe('2017-01-05')
  })

  test('with news are in order, the day of the mayors’ meeting among them', () => {
    const days = landmarks(nation).map(({ day }) => day)
    expect(days).toEqual(days.toSorted())
    expect(days).toContain('2017-04-25')
  })
})

describe('a place', () => {
  test('shows the facts of a day, what is set otherwise, and what it is not listed on', () => {
    const set = [{ recipient: '1714000', name: 'operates_jail', value: 'no', note: 'as a test' }]
    const law = { ...recordedLaw, facts: set }
    const facts = placeFacts(nation, '1714000', '2017-11-20', law)
    const jail = facts.onDay.find(({ kind }) => kind.name === 'operates_jail')!
    expect([jail.set, jail.counts, jail.fact.note]).toEqual([
      true,
      'no',
      'Set in the scenario: as a test',
    ])
    expect(facts.onDay.some(({ kind }) => kind.name === 'letter_2017_04_21')).toBe(true)
    expect(facts.notListed.length + facts.unknown.length + facts.onDay.length).toBe(
      nation.factKinds.length - 2,
    )
  })

  test('has a timeline within its picture, with a row for everything drawn', () => {
    const timeline = timelineOf(nation, '1714000', { from: '2016-01-01', until: '2021-06-30' })
    const picture = layTimeline(nation, recordedLaw, timeline, 800)
    expect(picture.dots).toHaveLength(timeline.events.length)
    for (const { bars } of picture.lanes)
      for (const { x, width } of bars) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x + width).toBeLessThanOrEqual(800)
      }
    const apart = picture.dots.every((a, at) =>
      picture.dots.slice(at + 1).every((b) => Math.hypot(a.x - b.x, a.y - b.y) >= 17),
    )
    expect(apart).toBe(true)
    const rows = timelineRows(nation, recordedLaw, timeline)
    expect(rows.filter(([, , what]) => what === 'order')).toHaveLength(timeline.orders.length)
  })
})

describe('a rule while it is written', () => {
  const suggest = (text: string) =>
    suggestWords(text, text.length, nation.factKinds, nation.definitions).options.map(
      ({ insert }) => insert,
    )
  test('is helped with facts, their words, readings and the language', () => {
    expect(suggest('detain')).toContain('detainer_policy')
    expect(suggest('detainer_policy == dec')).toEqual(['declines_all'])
    expect(suggest('one_of(detainer_policy, judicial_only, ')).toContain('declines_all')
    expect(suggest('oig')).toContain('oig_2016')
    expect(suggest('operates_jail == yes an')[0]).toBe('and')
    expect(suggest('detainer_policy')).toEqual([])
    expect(suggest('constructor')).toEqual([])
  })
  test('takes the word at the caret alone', () => {
    const found = suggestWords('detainer_policy == x and oig', 20, nation.factKinds, [])
    expect([found.from, found.to]).toEqual([19, 20])
  })
  test('gets an id from its name', () => {
    expect(readingId('No detainers, and no notice!')).toBe('no_detainers_and_no_notice')
    expect(readingId('2017')).toBe('my_2017')
    expect(readingId('')).toBe('my_reading')
    const taken = takenNames(nation.factKinds, nation.definitions)
    expect(readingId('No jail', taken)).toBe('no_jail_reading')
    expect(readingId('OIG 2016', new Set([...taken, 'oig_2016_reading']))).toBe('oig_2016_2')
  })
})

describe('before the law has come', () => {
  const early: Dataset = firstLaw(nation)
  test.each<[string, Record<string, string | boolean | number>, boolean]>([
    [
      'the opening scenario does not wait',
      { 'conditions.jag16-1373.definition': 'nine-letters', year: 2016 },
      false,
    ],
    ['nor does a share', { 'conditions.jag16-1373.share': 0.5 }, false],
    ['nor lifting a condition', { 'conditions.jag16-1373.definition': 'none' }, false],
    ['another reading waits', { 'conditions.jag16-1373.definition': 's1373_mayors_2017' }, true],
    [
      'so does a reading that names others',
      { 'conditions.eo13768-9a.definition': 'eo13768_9a_hinders' },
      true,
    ],
    ['another year', { year: 2017 }, true],
    ['another program', { 'programs.stop.included': true }, true],
    ['an order', { 'orders.ND_CAL_2017_PI': false }, true],
    ['a fact', { 'facts.CA.no_inquiry': 'yes' }, true],
    ['a day', { as_of: '2017-04-25' }, true],
    ['a doubt', { 'doubt.orders.ND_CAL_2017_PI': 'yes 0.6' }, true],
    ['a draw by circuit', { unknown_together: 'circuit' }, true],
    ['errors of lists', { list_errors: 'drawn' }, true],
  ])('%s', (_, changes, waits) => {
    expect(needsLaw(early, changes)).toBe(waits)
    expect(needsLaw(nation, changes)).toBe(false)
  })
})
