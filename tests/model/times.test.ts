/** A condition that takes its share for each failure, with its arithmetic left visible. */
import { expect, test } from 'vitest'
import { DataFault, explain, readDataset } from '../../src/model'
import type { Dataset, Fact, ParameterValue, Reason } from '../../src/model'
import { runPrograms, shipped } from './every-program'
import { changed } from './small-files'

const CORE = {
  'conditions.jjdpa-core.definition': 'core-requirement-failed',
  'conditions.jjdpa-core.destination': 'held',
}

/** The shipped data, with made-up counts of core requirements failed. */
function counting(words: Readonly<Record<string, string>>): Dataset {
  const made = Object.entries(words).map(([recipient, value]): Fact => ({
    recipient,
    name: 'core_requirements_failed',
    from: '2015-10-01',
    until: '',
    known: '2015-10-01',
    value,
    standing: 'sourced',
    source: 'usc-34-11133',
    actor: 'unknown',
    note: 'made up',
  }))
  const others = shipped.facts.filter(({ name }) => name !== 'core_requirements_failed')
  return { ...shipped, facts: [...others, ...made] }
}

function run(
  words: Readonly<Record<string, string>>,
  changes: Record<string, ParameterValue> = {},
) {
  const dataset = counting(words)
  const outcome = runPrograms('2016', { ...CORE, ...changes }, ['title-ii'], dataset)
  const program = outcome.programs[0]!
  const of = (state: string) => {
    const index = dataset.recipients.indexOf.get(state)!
    return {
      allocated: program.allocation.dollars[index]!,
      withheld: program.withheld[index]!,
      awarded: program.awarded[index]!,
      low: program.low[index]!,
      high: program.high[index]!,
      allocatedLow: program.allocation.low[index]!,
    }
  }
  const reason = (state: string): Reason =>
    explain(dataset, outcome, { about: 'withheld', program: 'title-ii', recipient: state }).from[0]!
  return { outcome, program, of, reason }
}

test('20 percent for each core requirement failed: none, one, two, three, four', () => {
  const words = { AL: 'none', CA: 'one', FL: 'two', NY: 'three', TX: 'four' }
  const { of } = run(words)
  for (const [state, count] of [
    ['AL', 0],
    ['CA', 1],
    ['FL', 2],
    ['NY', 3],
    ['TX', 4],
  ] as const) {
    const { allocated, withheld, awarded } = of(state)
    expect(withheld).toBe(Math.round((allocated * 20 * count) / 100))
    expect(awarded).toBe(allocated - withheld)
  }
})

test('the reasons write 0.2 × 2', () => {
  const { of, reason } = run({ FL: 'two' })
  const { formula, withNumbers, value } = reason('FL')
  expect(formula).toBe(
    'allocated × share withheld for each core requirement failed × number of them',
  )
  expect(withNumbers).toMatch(/^[\d,]+ × 0\.2 × 2$/)
  expect(value).toBe(of('FL').withheld)
})

test('a reader’s share is the share for each, and never takes more than all', () => {
  const { of, reason } = run({ FL: 'two', TX: 'four' }, { 'conditions.jjdpa-core.share': 0.3 })
  expect(of('FL').withheld).toBe(Math.round(of('FL').allocated * 0.6))
  // 4 × 30 percent is 120 percent.
  expect(of('TX').awarded).toBe(0)
  expect(reason('TX').withNumbers).toMatch(/ × 0\.3 × 4, at most 1 of it$/)
})

test('an unknown count is a range: from nothing to four times, never a number between', () => {
  const open = run({})
  const { allocated, withheld, low, high, allocatedLow } = open.of('FL')
  expect(withheld).toBe(0)
  expect(high).toBeGreaterThanOrEqual(allocated)
  // All four: 80 percent is withheld, 20 percent is paid.
  expect(Math.abs(low - 0.2 * allocatedLow)).toBeLessThan(1)
  expect(open.reason('FL').withNumbers).toMatch(
    /^nothing is withheld while it cannot be told; if it fails, how often is unknown: at least [\d,]+ × 0\.2 × 1, at most [\d,]+ × 0\.2 × 4$/,
  )
})

test('counted as failing, it fails once at least: the point takes one, the range all four', () => {
  const strict = run({}, { unknown: 'strict' })
  const { allocated, withheld, low, high } = strict.of('FL')
  expect(withheld).toBe(Math.round(allocated * 0.2))
  const gentle = run({}).of('FL')
  expect([low, high]).toEqual([gentle.low, gentle.high])
  const { range, totals } = strict.program
  expect(range.high.withheld / totals.withheld).toBeCloseTo(4, 4)
  expect(range.low.withheld).toBe(0)
  expect(strict.reason('FL')).toMatchObject({ low: 0, high: allocated * 0.8 })
})

const TIMES = '"asOf"'
function written(times: string) {
  return () => readDataset(changed('conditions/letters.json', TIMES, `"times":${times},"asOf"`))
}

test('times is held against the words of its fact', () => {
  const counts = '"counts":{"yes":2,"no":0}'
  expect(written(`{"each":"letter","fact":"letter",${counts}}`)).not.toThrow()
  expect(written(`{"each":"letter","fact":"leter",${counts}}`)).toThrow(
    new DataFault("conditions/letters.json, times.fact: unknown fact 'leter'; write 'letter'."),
  )
  expect(written('{"each":"letter","fact":"letter","counts":{"yes":1}}')).toThrow(
    "times.counts: 'no' has no count; write how many times it stands for.",
  )
  expect(written('{"each":"letter","fact":"letter","counts":{"yes":1,"no":0,"yess":1}}')).toThrow(
    "times.counts: 'yess' is no word of letter; write 'yes'.",
  )
  expect(written('{"each":"letter","fact":"letter","counts":{"yes":0,"no":0}}')).toThrow(
    'every count is 0',
  )
  expect(written('{"each":"letter","fact":"letter","counts":{"yes":1.5,"no":0}}')).toThrow(
    'not a whole number',
  )
})
