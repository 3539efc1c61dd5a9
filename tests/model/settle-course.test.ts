/** What happens next is settled from the record and the scenario; what is wrong is said in one sentence; the snapshot stays. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shippedDataset } from '../../src/cli/shipped'
import {
  blankScenario,
  checkScenario,
  courseParameters,
  diffScenarios,
  differenceFile,
  isCoursePath,
  listSettlingFaults,
  openScenario,
  readLink,
  settle,
  settleCourse,
  settleYears,
  writeLink,
  writeScenario,
} from '../../src/model/index'
import type { Parameter, ParameterValue, Scenario } from '../../src/model/index'
import { runs } from '../quick'

const dataset = shippedDataset()
const none = (): Scenario => {
  throw new Error('there is no scenario of that name.')
}
const of = (changes: Scenario['changes']): Scenario => ({ ...blankScenario('Mine'), changes })
const settled = (changes: Scenario['changes']) => settleCourse(dataset, of(changes), none)
const faults = (changes: Scenario['changes']) => listSettlingFaults(dataset, of(changes), none)

describe('without changes', () => {
  const settings = settled({})

  test('the awards of the scenario’s year are followed for four years', () => {
    expect(settings).toMatchObject({ years: ['2016'], until: '2020-09-30', approvalDays: 0 })
    expect(settled({ year: 2018 })).toMatchObject({ years: ['2018'], until: '2022-09-30' })
  })

  test('every program has a life, and every condition of the year its remedy as recorded', () => {
    expect([...settings.lives.keys()]).toEqual(dataset.programs.map(({ id }) => id))
    for (const { id, life } of dataset.programs) {
      const { payment, offeredMonths, acceptDays, awardMonths } = settings.lives.get(id)!
      expect(payment).toBe(life?.payment ?? 'reimbursement')
      expect(offeredMonths).toBe(life?.offeredMonths?.value ?? 12)
      expect(acceptDays).toBe(life?.acceptDays?.value ?? 45)
      expect(awardMonths).toBe(life?.awardMonths?.value ?? 36)
    }
    for (const [id, remedy] of settings.remedies) {
      const told = dataset.conditions.find((each) => each.id === id)!.remedy
      expect([id, remedy.kind]).toEqual([id, told?.kind ?? 'withhold'])
      expect(remedy.begins).toBe(told?.begins ?? null)
      expect(remedy.endsWith).toBe(told?.endsWith ?? null)
      expect(remedy.holds).toBe(told?.holds ?? 'failing')
    }
    // No Justice Department award hangs on these, and the others are attached to other years.
    expect(settings.remedies.has('dot25')).toBe(false)
    expect(settings.remedies.has('jag17-access')).toBe(false)
  })
})

describe('every parameter of time', () => {
  const years = ['2015', '2016', '2017', '2018'] as const
  const all = courseParameters(dataset, '2016', years)

  test('has a path of its own group, a label, and a unit and range where it is a number', () => {
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length)
    for (const { path, label, type, unit, min, max, step, choices, value } of all) {
      expect([path, isCoursePath(path), label.length > 0]).toEqual([path, true, true])
      if (['number', 'share', 'dollars'].includes(type)) {
        expect([path, unit !== '', Number(step) > 0]).toEqual([path, true, true])
        expect(Number(min)).toBeLessThanOrEqual(Number(value))
        expect(Number(max)).toBeGreaterThanOrEqual(Number(value))
      }
      if (type === 'choice') expect(choices!.map(({ id }) => id)).toContain(value)
    }
  })

  test('that is a number nobody published says so, and the others name their source', () => {
    const open = all.filter(({ path }) => /^(?:lives|subawards)\./.test(path))
    for (const { path, label, source } of open) {
      const says = label.endsWith('(assumed, no source)')
      expect([path, says || dataset.sources.has(source)]).toEqual([path, true])
    }
  })

  test('settles to itself when it is written as it is', () => {
    const asIs = Object.fromEntries(all.map(({ path, value }) => [path, value]))
    const years = { 'time.first_year': '2015', 'time.last_year': '2018' }
    expect(settled({ ...asIs, ...years })).toEqual(settled(years))
  })
})

describe('what is wrong is said in one sentence', () => {
  const cases: readonly (readonly [Scenario['changes'], string])[] = [
    [
      { 'time.untill': '2019-01-01' },
      "'time.untill': there is no such parameter; write 'time.until'.",
    ],
    [
      { 'time.last_year': 2015 },
      'time.last_year: 2015 is before the first year, 2016; write 2016 or a later year.',
    ],
    [
      { 'time.first_year': 2018 },
      'time.first_year: 2018 is after the last year, 2016; set time.last_year as well.',
    ],
    [
      { 'time.last_year': 2031 },
      "time.last_year: there are no inputs for fiscal year '2031'; write one up to 2025, or set forward.last_year to 2031.",
    ],
    [
      { 'time.until': '2010-01-01' },
      'time.until: 2010-01-01 is before the first fiscal year begins, 2015-10-01; write a later day, or nothing.',
    ],
    [
      { 'lives.jagg.accept_days': 3 },
      "'lives.jagg.accept_days': there is no program 'jagg'; write 'jag'.",
    ],
    [
      { 'lives.jag.accept_days': 3.5 },
      'lives.jag.accept_days: 3.5 is no whole number of days; write 4.',
    ],
    [
      { 'remedies.jag16.kind': 'hold' },
      "'remedies.jag16.kind': there is no condition 'jag16'; write 'bondi-memo'.",
    ],
    [
      { 'remedies.jag17-access.kind': 'hold' },
      'remedies.jag17-access.kind: jag17-access is attached to awards of fiscal year 2017, not 2016; set time.first_year and time.last_year, or remove this line.',
    ],
    [
      { 'remedies.jag16-1373.begins': '2017-04-21', 'remedies.jag16-1373.ends': '2016-04-21' },
      'remedies.jag16-1373.ends: 2016-04-21 is before the remedy begins, 2017-04-21; write a later day, or nothing.',
    ],
    [
      { 'remedies.jag16-1373.kind': 'preference' },
      "remedies.jag16-1373.kind: 'preference' is for conditions that only give points in a competition; write one of withhold, hold, offer, suspend, terminate, disallow, bar.",
    ],
    [
      { year: 2017, 'remedies.cops17-scoring.kind': 'hold' },
      "remedies.cops17-scoring.kind: 'hold' does not fit a condition that only gives points in a competition; write 'preference'.",
    ],
    [
      {
        'conditions.jag16-1373.definition': 'oig_2016',
        'conditions.jag16-1373.destination': 'same-state',
        'remedies.jag16-1373.kind': 'hold',
      },
      "remedies.jag16-1373.kind: a mere hold sends no money to others, as 34 U.S.C. 10156(f) needs a determination that the state cannot take part; write 'withhold', or let conditions.jag16-1373.destination be 'held'.",
    ],
    [{ 'reactions.XX': 'never' }, "'reactions.XX': there is no recipient 'XX'; write 'TX'."],
    [
      { 'reactions.CA': 'soon' },
      "reactions.CA: 'soon' is no reaction; write never, always, listed, or the day on which the policy changes, such as 2017-01-26.",
    ],
    [
      { 'subawards.lag_least': 200 },
      'subawards.lag_least: 200 is more than the most, 90; write 90 or less, or raise subawards.lag_most.',
    ],
    [
      { 'time.last_year': 2017, 'conditions.voca25.definition': 'voca25_condition' },
      'conditions.voca25.definition: voca25 is attached to awards of fiscal year 2025, not 2016, 2017; change the years or remove this line.',
    ],
    [
      { 'time.last_year': 2017, 'conditions.jag17-access.share': 2 },
      "conditions.jag17-access.share: '2' is not a share from 0 to 1; write one.",
    ],
  ]

  test.each(cases)('%j', (changes, says) => {
    const [first, ...more] = faults(changes)
    // The nearest names are those of the data, which grow.
    if (says.includes("'jag16'"))
      expect(first).toMatch(/^'remedies\.jag16\.kind': there is no condition 'jag16'; write /)
    else expect(first).toBe(says)
    expect(more).toEqual([])
  })

  test('with the line and the column of the file', () => {
    const text = writeScenario(of({ 'time.until': 'tomorrow' }))
    const checked = checkScenario(dataset, text, 'mine.json', none)
    expect(checked).toMatchObject({
      kind: 'refused',
      faults: [
        { code: 'wrong-value', path: 'changes.time.until', line: expect.any(Number) as number },
      ],
    })
  })

  test('and a scenario that says nothing of time is refused for nothing new', () => {
    const lawful = { 'conditions.jag16-1373.definition': 'oig_2016' }
    expect(faults({ ...lawful, 'conditions.jag16-1373.destination': 'same-state' })).toEqual([])
  })
})

describe('several years', () => {
  test('may change what is attached to any of them; each year is settled on its own', () => {
    const changes = {
      'time.last_year': 2018,
      'conditions.jag16-1373.definition': 'letters_2017_04_21',
      'conditions.jag17-access.definition': 'jag17_access',
      'remedies.jag17-access.kind': 'offer',
    }
    expect(faults(changes)).toEqual([])
    expect(settled(changes).remedies.get('jag17-access')?.kind).toBe('offer')
    const ids = (year: string) =>
      settleYears(dataset, of(changes), none, [year])[0]!.conditions.map(
        ({ condition }) => condition,
      )
    expect([ids('2016'), ids('2017'), ids('2018')]).toEqual([['jag16-1373'], ['jag17-access'], []])
    expect(settle(dataset, of(changes), none).conditions.map(({ condition }) => condition)).toEqual(
      ids('2016'),
    )
  })
})

/** A value that a parameter takes. */
function valueOf(parameter: Parameter): fc.Arbitrary<ParameterValue> {
  const { type, choices, min = 0, max = 1, unit } = parameter
  if (type === 'choice') return fc.constantFrom(...choices!.map(({ id }) => id))
  if (type === 'day') return fc.constantFrom('', '2017-06-01', '2018-06-27')
  return unit === 'share' ? fc.double({ min, max, noNaN: true }) : fc.integer({ min, max })
}

const free = courseParameters(dataset, '2016').filter(({ path }) => !path.startsWith('time.'))
const anyChanges = fc
  .uniqueArray(fc.constantFrom(...free), { maxLength: 12 })
  .chain((some) =>
    fc.tuple(...some.map((each) => valueOf(each).map((to) => [each.path, to] as const))),
  )
  .map((pairs) => Object.fromEntries(pairs) as Scenario['changes'])

describe('laws', () => {
  test('any changes of time settle the same twice, in any order, or are refused in a sentence', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const backwards = Object.fromEntries(Object.entries(changes).reverse())
        const said = faults(changes)
        expect([...said].sort()).toEqual([...faults(backwards)].sort())
        for (const each of said) expect(each).toMatch(/^\S.*[^.]\.$/)
        if (said.length === 0) expect(settled(changes)).toEqual(settled(backwards))
      }),
      { numRuns: runs(60) },
    )
  })

  test('no change of time moves the snapshot', () => {
    const plain = JSON.stringify(settle(dataset, of({}), none))
    fc.assert(
      fc.property(anyChanges, (changes) => {
        expect(JSON.stringify(settle(dataset, of(changes), none))).toBe(plain)
      }),
      { numRuns: runs(60) },
    )
  })
})

describe('in words and in links', () => {
  const changes = {
    'time.last_year': 2017,
    'remedies.jag16-1373.kind': 'bar',
    'remedies.jag16-1373.begins': '2017-05-01',
    'lives.jag.accept_days': 180,
    'reactions.2255000': '2017-02-24',
    'reaction.threshold': 250_000,
    stacking: 'sequence',
  }

  test('differences name what is changed', () => {
    const says = diffScenarios(dataset, of({}), of(changes), none).map((each) => each.says)
    expect(says).toEqual(
      expect.arrayContaining([
        'Last fiscal year of the awards followed: 2016 → 2017',
        'How New Orleans answers a finding: as all places do → changes its policy on 2017-02-24',
        'At stake for a place before it changes its policy (assumed, no source): $1,000,000 → $250,000, $750,000 less',
        'Several conditions on one award: add up → each takes its share of what is left',
      ]),
    )
    expect(says.join('\n')).not.toMatch(/'(?:time|remedies|lives|reaction|reactions)\./)
  })

  test('a difference as a file computes what the second scenario does', () => {
    const shipped = (name: string) => (name === 'a' ? of({}) : none())
    const file = differenceFile(dataset, of({}), of(changes), shipped, 'a')
    expect(file).toMatchObject({ base: 'a', changes })
  })

  test('a file and a link hold them, and the link is short', () => {
    const scenario = of(changes)
    expect(openScenario(writeScenario(scenario), 'f')).toMatchObject({ scenario: { changes } })
    const link = writeLink(scenario)
    expect(readLink(link)).toMatchObject({ kind: 'scenario', scenario: { changes } })
    expect(link.length).toBeLessThan(400)
  })
})
