/** Fiscal years that no act has funded yet are data like any other, by assumptions a reader can change. */
import { describe, expect, test } from 'vitest'
import { findBase } from '../../src/cli/scenario-files'
import { shippedDataset } from '../../src/cli/shipped'
import {
  allocate,
  blankScenario,
  checkScenario,
  forwardParameters,
  listSettlingFaults,
  listYears,
  readLink,
  runCourse,
  settle,
  settleYears,
  simulate,
  toNearest,
  withForwardYears,
  writeLink,
  writeScenario,
} from '../../src/model/index'
import type { Dataset, ParameterValue, Scenario } from '../../src/model/index'

const held = shippedDataset([2017, 2018, 2019])

function ahead(changes: Readonly<Record<string, ParameterValue>>): Dataset {
  return withForwardYears(held, new Map(Object.entries(changes)))
}

function scenario(changes: Readonly<Record<string, ParameterValue>>): Scenario {
  return { ...blankScenario('Ahead'), changes }
}

function lastYear(dataset: Dataset, program: string): string {
  return Object.keys(dataset.programs.find(({ id }) => id === program)!.years)
    .sort()
    .at(-1)!
}

/** A program's awards of one year before conditions, by recipient. */
function awards(dataset: Dataset, program: string, year: string) {
  const own = scenario({ year, [`programs.${program}.included`]: true })
  const settings = settle(dataset, own, findBase).programs.find((one) => one.program === program)!
  return allocate(dataset, settings, year)
}

describe('without forward changes', () => {
  test('the dataset is the very one held, whatever else changes', () => {
    expect(ahead({})).toBe(held)
    expect(ahead({ year: '2016', 'forward.appropriation_growth': 0.1 })).toBe(held)
    expect(ahead({ 'forward.last_year': '' })).toBe(held)
  })

  test('what was laid over is taken off whole', () => {
    const trended = ahead({ 'forward.last_year': 2030, 'forward.population': 'trended' })
    const off = withForwardYears({ ...trended }, new Map())
    expect(listYears(off)).toEqual(listYears(held))
    expect(off.population).toBe(held.population)
    expect(off.entered).toBe(held.entered)
    off.programs.forEach((program, at) => expect(program).toBe(held.programs[at]))
    off.conditions.forEach((condition, at) => expect(condition).toBe(held.conditions[at]))
  })

  test('one set of assumptions is never built upon another', () => {
    const first = ahead({ 'forward.last_year': 2028, 'forward.appropriation_growth': 0.1 })
    const changes = new Map<string, ParameterValue>([['forward.last_year', 2027]])
    const second = withForwardYears(first, changes)
    expect(second.programs).toEqual(withForwardYears(held, changes).programs)
    expect(second.entered).toEqual(withForwardYears(held, changes).entered)
    expect(withForwardYears(second, changes)).toBe(second)
  })
})

describe('amounts', () => {
  test('grow by a share a year in whole dollars, and say that they are assumed', () => {
    const dataset = ahead({ 'forward.last_year': 2027, 'forward.appropriation_growth': 0.02 })
    const { years } = dataset.programs.find(({ id }) => id === 'jag')!
    // 270,000,000 × 1.02 = 275,400,000; × 1.02 = 280,908,000; × 1.02 = 286,526,160
    const amounts = ['2024', '2025', '2026', '2027'].map((year) => years[year]!.formulaAmount)
    expect(amounts.map(({ value }) => value)).toEqual([
      270_000_000, 275_400_000, 280_908_000, 286_526_160,
    ])
    expect(amounts.map(({ standing }) => standing)).toEqual([
      'deduced',
      'assumed',
      'assumed',
      'assumed',
    ])
    expect(amounts[3]!.note).toBe('As in fiscal year 2024, 2 percent more each year, by assumption')
    expect(years['2027']!.note).toContain('counts of fiscal year 2021')
  })

  test('shrink as well, and never below nothing', () => {
    const dataset = ahead({ 'forward.last_year': 2035, 'forward.appropriation_growth': -0.5 })
    const { years } = dataset.programs.find(({ id }) => id === 'voca-compensation')!
    const last = Object.keys(years).sort().at(-1)!
    expect(last).toBe('2035')
    expect(years[last]!.formulaAmount.value).toBeGreaterThanOrEqual(0)
  })

  test('of no growth and held inputs give the last held year’s awards to the dollar', () => {
    const dataset = ahead({ 'forward.last_year': 2027, 'forward.local': 'as-last-year' })
    for (const { id, kind } of held.programs) {
      if (kind === 'published') continue
      const before = awards(held, id, lastYear(held, id))
      const after = awards(dataset, id, '2027')
      const all = (of: typeof before) => [id, [...of.paid], [...of.paidDollars], of.rounding]
      expect(all(after)).toEqual(all(before))
    }
  })

  test('printed once are not carried forward', () => {
    const dataset = ahead({ 'forward.last_year': 2027 })
    const printed = dataset.programs.find(({ kind }) => kind === 'published')!
    expect(Object.keys(printed.years)).toEqual(['2016'])
  })
})

describe('local awards', () => {
  test('rest on the counts and divisors of the last year that has them', () => {
    const dataset = ahead({ 'forward.last_year': 2027 })
    const [then, plain, later] = [
      awards(held, 'jag', '2021'),
      awards(held, 'jag', '2024'),
      awards(dataset, 'jag', '2027'),
    ]
    // What states and their localities share is that of the last held year.
    expect(later.units.map(({ allocation }) => allocation)).toEqual(
      plain.units.map(({ allocation }) => allocation),
    )
    expect(later.local!.divisors.map((each) => each?.value)).toEqual(
      then.local!.divisors.map((each) => each?.value),
    )
    const [state, city] = ['NY', '3651000'].map((id) => held.recipients.indexOf.get(id)!)
    const part = (of: typeof then) => of.units.find(({ recipient }) => recipient === state)!
    const share = (of: typeof then) => of.localShare[city!]! / part(of).localPart
    expect(share(later)).toBeCloseTo(share(then), 5)
  })
})

describe('trends', () => {
  const changes = {
    'forward.last_year': 2027,
    'forward.population': 'trended',
    'forward.crime': 'trended',
  }
  const dataset = ahead(changes)

  test('take the years that are held, and go on from the last by each state’s own mean change', () => {
    const { years } = dataset.programs.find(({ id }) => id === 'jag')!
    // Fiscal year 2024 reads people of 2023 and crimes of 2020 to 2022: three years later, these.
    expect(years['2027']!.population).toBe('trend/2026')
    expect(years['2027']!.crime).toEqual(['2023/cde2024', '2024/cde2024', '2025/trend'])
    const people = (year: number) => held.population.get(`${year}/${year}`)!.values.get('TX')!.value
    const change = (people(2024) - people(2020)) / 4
    const figure = dataset.population.get('trend/2026')!.values.get('TX')!
    expect(figure.value).toBe(toNearest(people(2024) + 2 * change))
    expect(figure.standing).toBe('assumed')
    expect(figure.note).toContain('31,290,831 in 2024, +482,518 a year')
  })

  test('leave what is unknown unknown', () => {
    const known = held.crime.get('2024/cde2024')!.values
    const trended = dataset.crime.get('2025/trend')!.values
    expect(known.has('GU')).toBe(false)
    expect(trended.has('GU')).toBe(false)
    expect([...trended.keys()].toSorted()).toEqual([...known.keys()].toSorted())
  })

  test('balance the books of every forward year', () => {
    const settings = settleYears(dataset, scenario({ year: 2024, ...changes }), findBase, [
      '2025',
      '2026',
      '2027',
    ])
    for (const one of settings) {
      const { totals } = simulate(dataset, one)
      expect(totals.awarded + totals.rounding).toBe(totals.available)
    }
  })
})

describe('conditions', () => {
  test('on awards of the last two held years stay on; earlier ones do not come back', () => {
    const dataset = ahead({ 'forward.last_year': 2027 })
    const years = (id: string) => dataset.conditions.find((one) => one.id === id)!.fiscalYears
    expect(years('sorna')).toContain('2027')
    expect(years('jjdpa-core')).toContain('2027')
    expect(years('jag17-access')).toEqual(['2017'])
    expect(years('eo13768-9a')).toEqual(['2016', '2017'])
  })

  test('are followed through held and forward years together', () => {
    const own = scenario({
      year: 2024,
      'time.first_year': 2024,
      'time.last_year': 2026,
      'forward.last_year': 2026,
      'conditions.sorna.definition': 'sorna-not-implemented',
    })
    const { years, course } = runCourse(held, own, findBase)
    expect(years.years.map(({ year }) => year)).toEqual(['2024', '2025', '2026'])
    const alone = runCourse(
      held,
      scenario({ ...own.changes, 'time.first_year': 2026, year: 2026 }),
      findBase,
    )
    // A year's part of a longer run is that of the year alone, up to the same last day.
    const touched = course.programs.filter(({ year }) => year === '2026').map((one) => one.touched)
    expect(alone.course.programs.map((one) => one.touched)).toEqual(touched)
    expect(touched.flat().length).toBeGreaterThan(0)
  })
})

describe('what cannot be', () => {
  test.each([
    ['forward.last_year', 2050, "'2050' is no forward year; write one from 2025 to 2035"],
    ['forward.appropriation_growth', 2, "'2' is not a share from -0.5 to 0.5; write one."],
    ['forward.population', 'guessed', "'guessed' is not a choice here"],
    ['forward.crim', 'held', "there is no such parameter; write 'forward.crime'"],
  ])('%s = %s is refused in one sentence', (path, value, says) => {
    expect(() => ahead({ [path]: value })).toThrow(says)
    const faults = listSettlingFaults(held, scenario({ year: 2016, [path]: value }), findBase)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(says)
  })

  test('a year is refused that nothing carries forward', () => {
    const faults = listSettlingFaults(held, scenario({ year: 2027 }), findBase)
    expect(faults[0]).toContain("there are no inputs for fiscal year '2027'")
  })
})

describe('files and links', () => {
  const own = scenario({ year: 2027, 'forward.last_year': 2027, 'forward.crime': 'trended' })

  test('open with forward years', () => {
    expect(checkScenario(held, writeScenario(own), 'own.json', findBase).kind).toBe('scenario')
    const opened = readLink(writeLink(own))
    expect(opened.kind === 'scenario' && opened.scenario.changes).toEqual(own.changes)
  })

  test('know every parameter by its label', () => {
    for (const { path, label, drawer } of forwardParameters()) {
      expect(path.startsWith('forward.')).toBe(true)
      expect(label).not.toBe('')
      expect(drawer).toBe('assumption')
    }
  })
})
