/** Lines of the law near a place: where it stands, and what carries it across, held against the model run again. */
import { describe, expect, test } from 'vitest'
import { blankScenario, nearThresholds, settle, simulate } from '../../src/model/index'
import type { Dataset, NearThreshold, Outcome } from '../../src/model/index'
import { nation } from '../ui/nation'

const year = '2016'

function run(dataset: Dataset): Outcome {
  const scenario = { ...blankScenario('Plain'), changes: { year } }
  return simulate(
    dataset,
    settle(dataset, scenario, () => scenario),
  )
}

const outcome = run(nation)
const { allocation } = outcome.programs[0]!

function near(id: string, of: NearThreshold['id']): NearThreshold | undefined {
  return nearThresholds(nation, outcome, nation.recipients.indexOf.get(id)!).find(
    (each) => each.id === of,
  )
}

/** The nation with so many crimes more in one place's last year counted, its state's sum with them. */
function withCrimes(recipient: number, change: number): Dataset {
  const { agencies, crime } = nation.local
  const { years, divisors } = allocation.local!
  const agency = agencies.recipients.indexOf(recipient)
  // A change may be more than one year holds: it is spread over the years from the last back.
  let left = change
  const changed = new Map(crime)
  for (const of of years.toReversed()) {
    const column = crime.get(of)!
    const counts = column.counts.slice()
    const taken = Math.max(left, -counts[agency]!)
    counts[agency]! += taken
    left -= taken
    changed.set(of, { ...column, counts })
  }
  const state = nation.recipients.ids[nation.recipients.states[recipient]!]!
  const row = nation.recipients.unitRows[recipient]!
  const divisor = divisors[row]!
  const value = divisor.value + change / years.length
  return {
    ...nation,
    local: { ...nation.local, crime: changed },
    divisors: new Map([
      ...nation.divisors,
      [`${year}/${state}`, { ...divisor, value, low: value, high: value, standing: 'settled' }],
    ]),
  }
}

describe('the smallest award made directly', () => {
  test('Enterprise, Alabama: 9,855 dollars, 145 under the line, five crimes from it', () => {
    const line = near('0124184', 'direct-award')!
    expect(line).toMatchObject({ line: 10_000, value: 9855, above: false, apart: -145 })
    expect(line.move).toMatchObject({ of: 'crimes', change: 5, years: 3, now: 109, across: 10_004 })
    // Dollars a crime: 9,855 / 109 = 90.41; five crimes over three years are 1.67 a year, 150.7 dollars.
    expect((9855 / 109) * (5 / 3)).toBeCloseTo(150.7, 1)
    expect(line.reason.from.length).toBeGreaterThan(1)
  })

  test('every place within a tenth of the line crosses it by exactly what is said', () => {
    const { localShare } = allocation
    const { agencies, crime } = nation.local
    let looked = 0
    for (let recipient = 0; recipient < nation.recipients.count && looked < 24; recipient += 1) {
      const share = localShare[recipient]!
      if (share < 9000 || share > 11_000) continue
      const own = [...agencies.recipients].filter((each) => each === recipient).length
      const agency = agencies.recipients.indexOf(recipient)
      const printed = allocation.local!.years.every((of) => crime.get(of)!.counts[agency]! >= 0)
      if (own !== 1 || !printed) continue
      const line = nearThresholds(nation, outcome, recipient).find(
        ({ id }) => id === 'direct-award',
      )
      const change = line?.move?.change
      if (line === undefined || change === undefined) continue
      looked += 1
      const awarded = (more: number) =>
        run(withCrimes(recipient, more)).programs[0]!.allocation.dollars[recipient]! > 0
      expect(awarded(0)).toBe(line.above)
      expect(awarded(change)).toBe(!line.above)
      // One crime less of a change does not do it.
      expect(awarded(change - Math.sign(change))).toBe(line.above)
    }
    expect(looked).toBeGreaterThan(8)
  }, 60_000)

  test('a place without a count has no such line, and a state has none either', () => {
    expect(near('36061', 'direct-award')).toBeUndefined()
    expect(near('CA', 'direct-award')).toBeUndefined()
  })
})

describe('the least that a state gets', () => {
  test('South Dakota is under it: 673,354 of 687,266 dollars; 32,993 people more would do', () => {
    const line = near('SD', 'state-minimum')!
    expect(Math.round(line.value!)).toBe(673_354)
    // 0.25 percent of the amount that states share.
    expect(line.line).toBeCloseTo(0.0025 * allocation.shared, 6)
    expect(line.above).toBe(false)
    expect(line.move).toMatchObject({ of: 'people', change: 32_993, now: 858_469 })
    const moved = (people: number): Dataset => {
      const key = nation.programs.find(({ id }) => id === 'jag')!.years[year]!.population!
      const column = nation.population.get(key)!
      const cited = column.values.get('SD')!
      const values = new Map([
        ...column.values,
        ['SD', { ...cited, value: cited.value + people }] as const,
      ])
      return {
        ...nation,
        population: new Map([...nation.population, [key, { ...column, values }]]),
      }
    }
    const minimum = (dataset: Dataset) => {
      const state = nation.recipients.indexOf.get('SD')!
      return run(dataset).programs[0]!.allocation.units.find(
        ({ recipient }) => recipient === state,
      )!.minimum
    }
    expect(minimum(moved(line.move!.change))).toBe(false)
    expect(minimum(moved(line.move!.change - 1))).toBe(true)
  })

  test('Guam has no count to compute from; American Samoa stands there with others', () => {
    expect(near('GU', 'state-minimum')).toMatchObject({ value: null, apart: null, move: null })
    expect(near('AS', 'state-minimum')).toBeUndefined()
  })
})

test('an offer of fiscal year 2016 may be accepted for 45 days from 1 October 2016', () => {
  expect(near('CA', 'deadline')).toMatchObject({
    line: 45,
    days: { offered: '2016-10-01', last: '2016-11-15' },
  })
  expect(near('0124184', 'deadline')).toBeUndefined()
})

test('residents put an applicant of COPS hiring into one of two pots', () => {
  const scenario = {
    ...blankScenario('COPS'),
    changes: { year, 'programs.cops-hiring.included': true },
  }
  const counted = simulate(
    nation,
    settle(nation, scenario, () => scenario),
  )
  const people = { year: 2015, people: 150_000, source: 'law', note: '' }
  const recipient = nation.recipients.indexOf.get('0124184')!
  const tables = { residents: new Map([['0124184', [people]]]) }
  const pot = nearThresholds(nation, counted, recipient, tables).find(({ id }) => id === 'pot')
  // More than 150,000 people: at the line itself it is still a smaller applicant.
  expect(pot).toMatchObject({ line: 150_000, value: 150_000, above: false, apart: 0 })
})
