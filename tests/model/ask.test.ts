/** Figures a text asks for: those of the ledger are the run's own, those of others are their arithmetic, and no name is guessed. */
import { expect, test } from 'vitest'
import { findBase } from '../../src/cli/scenario-files'
import { askFigures, blankScenario, settle, simulate } from '../../src/model/index'
import type { FigureAsks, Finding, Scenario, Scenes } from '../../src/model/index'
import { shipped } from './every-program'

const scenes: Scenes = {
  letters: { base: 'nine-letters-2017' },
  half: { base: 'nine-letters-2017', changes: { 'conditions.jag16-1373.share': 0.5 } },
  all: { base: 'all-programs-2016' },
}
const ask = (asks: FigureAsks) => askFigures(shipped, scenes, asks, findBase)
const award = { about: 'award', program: 'jag', recipient: 'CA' } as const

test('an award, a withheld amount and a total are the run’s own, with its ends and its reasons', () => {
  const outcome = simulate(shipped, settle(shipped, findBase('nine-letters-2017'), findBase))
  const [part] = outcome.programs
  const at = shipped.recipients.indexOf.get('CA')!
  const found = ask({
    award: { in: 'letters', question: award },
    withheld: { in: 'letters', question: { ...award, about: 'withheld' } },
    all: { in: 'letters', total: 'withheld' },
  })
  expect(found.get('award')).toMatchObject({
    value: part!.awarded[at],
    low: part!.low[at],
    high: part!.high[at],
    unit: 'dollars',
    year: outcome.settings.year,
    kind: 'awarded',
  })
  expect(found.get('withheld')!.value).toBe(part!.withheld[at])
  expect(found.get('all')).toMatchObject({
    value: outcome.totals.withheld,
    low: outcome.range.low.withheld,
    high: outcome.range.high.withheld,
  })
  expect(found.get('award')!.reason.from.length).toBeGreaterThan(0)
})

test('a change of the scene changes the figure', () => {
  const found = ask({
    whole: { in: 'letters', total: 'withheld' },
    half: { in: 'half', total: 'withheld' },
    less: { less: ['whole', 'half'] },
    share: { share: ['half', 'whole'] },
    twice: { times: ['half', 2] },
    both: { add: ['whole', 'half'] },
  })
  const of = (name: string) => found.get(name)!
  expect(of('half').value).toBeLessThan(of('whole').value)
  expect(of('less').value).toBe(of('whole').value - of('half').value)
  expect(of('both').value).toBe(of('whole').value + of('half').value)
  expect(of('twice').value).toBe(2 * of('half').value)
  expect(of('share')).toMatchObject({ unit: 'percent', value: 50 })
})

test('the newspaper’s three sums of 2016 stand as printed, with half a printed unit to each side', () => {
  const printed = (of: string) =>
    ({ published: { year: '2016', program: 'justice-by-kind', of } }) as const
  const found = ask({
    states: printed('us-state-governments'),
    nonprofits: printed('us-nonprofits'),
    locals: printed('us-cities-and-counties'),
  })
  expect([...found.values()].map(({ value }) => value)).toEqual([
    1_000_000_000, 430_000_000, 136_000_000,
  ])
  expect(found.get('locals')).toMatchObject({ low: 135_500_000, high: 136_500_000 })
})

test('sums by group add up to no more than what is awarded', () => {
  const found = ask({
    states: { in: 'all', sum: 'states' },
    nonprofits: { in: 'all', sum: 'nonprofits' },
    locals: { in: 'all', sum: 'locals' },
    awarded: { in: 'all', total: 'awarded' },
  })
  const [states, nonprofits, locals, awarded] = [...found.values()].map(({ value }) => value)
  expect(Math.min(states!, nonprofits!, locals!)).toBeGreaterThan(0)
  expect(states! + nonprofits! + locals!).toBeLessThanOrEqual(awarded!)
  for (const name of ['states', 'nonprofits', 'locals']) {
    const { value, reason } = found.get(name)!
    const lines = reason.from.map((line) => Number(line.value))
    expect(lines.reduce((sum, each) => sum + each, 0)).toBe(value)
  }
})

/** The findings of the letters' one condition, with changes laid over the scenario. */
function findingsOf(changes: Scenario['changes']): readonly Finding[] {
  const scenario = { ...blankScenario(''), base: 'nine-letters-2017', changes }
  const { programs } = simulate(shipped, settle(shipped, scenario, findBase))
  return programs[0]!.conditions[0]!.findings
}

test('places are counted by what the condition finds, under the scene’s reading or another', () => {
  const counted = { in: 'letters', program: 'jag', condition: 'jag16-1373' } as const
  const found = ask({
    failing: { ...counted, count: 'failing' },
    open: { ...counted, count: 'open' },
    judged: { ...counted, count: 'judged' },
    other: { ...counted, count: 'failing', definition: 'oig_2016' },
  })
  const findings = findingsOf({})
  const of = (result: string) => findings.filter((each) => each.result === result).length
  expect(found.get('failing')!.value).toBe(of('fails'))
  expect(found.get('failing')!.high).toBe(of('fails') + of('unknown'))
  expect(found.get('open')!.value).toBe(of('unknown'))
  expect(found.get('judged')!.value).toBe(findings.length)
  const other = findingsOf({ 'conditions.jag16-1373.definition': 'oig_2016' })
  expect(found.get('other')!.value).toBe(other.filter(({ result }) => result === 'fails').length)
  expect(found.get('other')!.value).not.toBe(found.get('failing')!.value)
})

test.each<[string, FigureAsks, RegExp]>([
  [
    'a scene',
    { a: { in: 'lettres', total: 'withheld' } },
    /^figures\.a: 'lettres' is no scene.*'letters'/,
  ],
  ['a figure', { a: { add: ['b'] } }, /^figures\.a: there is no figure 'b'/],
  ['itself', { a: { times: ['a', 2] } }, /^figures\.a: it is computed from itself/],
  [
    'a condition',
    { a: { in: 'letters', count: 'failing', program: 'jag', condition: 'jag16-1737' } },
    /^figures\.a: no condition 'jag16-1737'.*jag16-1373/,
  ],
  [
    'a published figure',
    { a: { published: { year: '2016', program: 'justice-by-kind', of: 'us-nonprofit' } } },
    /^figures\.a: nothing was published.*'us-nonprofits'/,
  ],
  ['a given figure', { a: { given: 'ash' } }, /^figures\.a: 'ash' is not given/],
])('%s that is not there is named, with what to write instead', (_, asks, says) => {
  expect(() => ask(asks)).toThrow(says)
})
