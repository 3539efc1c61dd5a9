/** The shipped data: every file reads, every id resolves, every figure is cited, and nothing is left over. */

import { describe, expect, test } from 'vitest'
import {
  factRuleNames,
  listRules,
  namesIn,
  programRuleNames,
  readDenominators,
  readStatutes,
} from '../src/model/index'
import { parseRule } from '../src/model/rule-parse'
import { loadFiles } from '../src/cli/load-files'
import { shippedDataset } from '../src/cli/shipped'
import type { Rule, RuleTree } from '../src/model/index'

const files = loadFiles('all')
// Reading refuses unknown files, columns, keys, ids and words, repeated keys and uncited figures.
const dataset = shippedDataset('all')
const { recipients, programs, local } = dataset
const years = programs.flatMap((program) =>
  Object.entries(program.years).map(([year, inputs]) => ({ program, year, inputs })),
)
const units = Array.from(recipients.units)
const states = units
  .filter((index) => recipients.kinds[index] === 'state')
  .map((index) => recipients.ids[index]!)
const territories = units
  .filter((index) => recipients.kinds[index] === 'territory')
  .map((index) => recipients.ids[index]!)

describe('recipients', () => {
  test('are 50 states and the District of Columbia, five territories, counties, places and tribes', () => {
    expect(states).toHaveLength(51)
    expect(territories).toEqual(['AS', 'GU', 'MP', 'PR', 'VI'])
    expect(recipients.kinds.filter((kind) => kind === 'county').length).toBeGreaterThan(3100)
    expect(recipients.ids.filter((id) => id.endsWith('-residual'))).toHaveLength(50)
    // Every state and territory has its local governments and its nonprofits, not told apart.
    for (const kind of ['local', 'nonprofits', 'local-or-nonprofits'])
      expect(
        recipients.ids.filter((id) => /^[A-Z]{2}-/.test(id) && id.slice(3) === kind),
      ).toHaveLength(56)
    const known = /^(?:[A-Z]{2}-(?:residual|local-or-nonprofits)|us-other-purposes|us-unallocated)$/
    const residual = recipients.ids.filter((_, index) => recipients.kinds[index] === 'residual')
    expect(residual.filter((id) => !known.test(id))).toEqual([])
    expect(recipients.kinds.filter((kind) => kind === 'tribe').length).toBeGreaterThan(0)
  })

  test('have a name of their own within their state and kind', () => {
    const seen = new Map<string, string>()
    const doubled: string[] = []
    recipients.ids.forEach((id, index) => {
      const county = recipients.counties[index]
      const key = [
        recipients.names[index],
        recipients.kinds[index],
        recipients.states[index],
        county,
      ].join('|')
      const other = seen.get(key)
      if (other !== undefined) doubled.push(`${other} and ${id}: ${recipients.names[index]}`)
      seen.set(key, id)
    })
    expect(doubled).toEqual([])
  })

  test('are governments, consolidated ones by their place', () => {
    for (const id of ['CA', '06037', '0644000', '3651000', '2255000', '3240000']) {
      expect([...recipients.indexOf.keys()]).toContain(id)
    }
  })
})

describe('every fiscal year', () => {
  test.each(years)('$program.id $year has the figures its steps need', ({ program, inputs }) => {
    const whole = program.steps.flatMap((step) => (step.step === 'split' ? step.whole : []))
    const rule = program.steps.find((step) => step.step === 'share')
    if (rule?.step !== 'share') return
    const population = dataset.population.get(inputs.population!)!
    expect([...states, ...territories].filter((id) => !population.values.has(id))).toEqual([])
    const read = namesIn(dataset.rules.get(rule.by)!)
    expect(read.includes('violent_crime')).toBe((inputs.crime ?? []).length > 0)
    for (const [name, columnYear] of Object.entries(inputs.columns ?? {})) {
      expect(read).toContain(name)
      const column = dataset.columns.get(`${name}/${columnYear}`)!
      // The District of Columbia runs no prisons of its own.
      const unknown = states.filter((id) => id !== 'DC' && !column.values.has(id))
      expect([name, ...unknown]).toEqual([name])
    }
    for (const name of read) {
      if (['population', 'violent_crime'].includes(name)) continue
      const own = program.parameters.some(({ id }) => id === name) || name === 'amount'
      expect([name, own || Object.hasOwn(inputs.columns ?? {}, name)]).toEqual([name, true])
    }
    const printings = [...(inputs.crime ?? []), ...Object.values(inputs.otherCrime ?? {}).flat()]
    for (const key of printings) {
      const crime = dataset.crime.get(key)!
      const unknown = [...states, 'PR'].filter((id) => !crime.values.has(id))
      expect([key, ...unknown]).toEqual([key])
    }
    expect([...local.crime.keys()]).toEqual(expect.arrayContaining([...(inputs.localCrime ?? [])]))
    if (inputs.localCrime === undefined) return
    const divided = states.filter((id) => !whole.includes(id))
    expect(divided.filter((id) => !local.shares.has(id))).toEqual([])
  })
})

describe('local tables', () => {
  test('name every agency in at least one year', () => {
    const years = [...local.crime.values()]
    const silent = local.agencies.ids.filter((_, agency) =>
      years.every((year) => year.counts[agency]! < 0 && year.rape[agency] === 0),
    )
    expect(silent).toEqual([])
  })

  test('keep gaps: a year has counts for some agencies and none for others', () => {
    const printed = [...local.crime.values()].map(({ year, counts }) => ({
      year,
      counts: counts.filter((count) => count >= 0).length,
    }))
    const thin = printed.filter(({ counts }) => counts < 7000 || counts === local.agencies.count)
    expect(thin).toEqual([])
  })
})

describe('published figures', () => {
  test('stand once each', () => {
    const seen = new Set<string>()
    const doubled = dataset.published.flatMap((one) => {
      const key = [one.fiscalYear, one.program, one.kind, one.of.join(';'), one.dollars].join(' ')
      if (!seen.has(key)) return seen.add(key) && []
      return [key]
    })
    expect(doubled).toEqual([])
  })

  test('are near five hundred local and state awards', () => {
    const awards = dataset.published.filter(({ kind }) => kind === 'award' || kind === 'joint')
    expect(awards.length).toBeGreaterThan(450)
  })
})

test('every source is cited by something', () => {
  // Ids, names and counties of all recipients rest on one source, which no row repeats.
  const cited = new Set(['census-governments'])
  const collect = (value: unknown): void => {
    if (value instanceof Map) return [...value.values()].forEach(collect)
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return
    for (const [key, inner] of Object.entries(value)) {
      if ((key === 'source' || key === 'authority') && typeof inner === 'string') cited.add(inner)
      else collect(inner)
    }
  }
  const { sources, recipients: _, ...rest } = dataset
  collect(rest)
  collect(readDenominators(files, dataset))
  collect(readStatutes(files, dataset))
  expect([...sources.keys()].filter((id) => !cited.has(id))).toEqual([])
})

test('rules.json holds the tree of every rule as it stands now, and no other', () => {
  const trees: Record<Rule, RuleTree> = {}
  for (const program of programs) {
    for (const rule of listRules([program], [], [])) {
      trees[rule] = parseRule(rule, programRuleNames(program))
    }
  }
  for (const rule of listRules([], dataset.conditions, dataset.definitions)) {
    trees[rule] = parseRule(rule, factRuleNames(dataset.factKinds, dataset.definitions))
  }
  expect(Object.fromEntries(dataset.rules)).toEqual(trees)
})
