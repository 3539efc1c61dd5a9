import { describe, expect, test } from 'vitest'
import { evaluateColumn, RuleFault, ruleInWords, ruleWithNumbers } from '../../src/model'
import { parseRule } from '../../src/model/rule-parse'
import { decide } from '../../src/model/truth'

const names = { numbers: ['population', 'crime', 'weight'], facts: [] }
const facts = {
  numbers: [],
  facts: [
    { name: 'limit', label: '', values: ['none', 'some', 'all', 'unknown'], says: '' },
    { name: 'listed', label: '', values: ['yes', 'no', 'unknown'], says: '' },
  ],
}
const columns = {
  weight: 0.5,
  population: Float64Array.of(600, 400),
  crime: Float64Array.of(30, NaN),
}
const run = (text: string) => evaluateColumn(parseRule(text, names), columns, 2)

describe('a numeric rule runs over columns', () => {
  test.each([
    ['weight * population / sum(population)', [0.5 * 0.6, 0.5 * 0.4]],
    ['population > 500 ? 1 : 0', [1, 0]],
    ['min(population, 500)', [500, 400]],
    ['-population + 2 * 3', [-594, -394]],
    ['not (population > 500)', [0, 1]],
  ])('%s', (text, expected) => {
    expect([...(run(text) as Float64Array)]).toEqual(expected)
  })

  test('an unknown input gives an unknown result, and a sum adds what is known', () => {
    expect([...(run('crime / sum(crime)') as Float64Array)]).toEqual([1, NaN])
  })
})

describe('a legal rule is true, false, or open', () => {
  const truth = (text: string, known: Record<string, string>) =>
    decide(parseRule(text, facts), (name) => known[name] ?? 'unknown')
  test.each([
    ['limit == all', { limit: 'all' }, 'yes'],
    ['limit == all', { limit: 'none' }, 'no'],
    ['limit == all', {}, 'open'],
    ['limit == all or listed == yes', { listed: 'yes' }, 'yes'],
    ['limit == all and listed == yes', { listed: 'no' }, 'no'],
    ['limit == all and listed == yes', { listed: 'yes' }, 'open'],
    ['not (limit == all)', {}, 'open'],
    ['limit != none', { limit: 'some' }, 'yes'],
  ])('%s with %o is %s', (text, known, expected) => expect(truth(text, known)).toBe(expected))
})

test('a rule reads as words, and as the numbers that ran', () => {
  const tree = parseRule('weight * (population - 1) / sum(population)', names)
  expect(ruleInWords(tree)).toBe('weight × (population − 1) ÷ sum of population')
  expect(ruleWithNumbers(tree, columns, 2, 0)).toBe('0.5 × (600 − 1) ÷ 1,000')
})

const hostile = [
  '',
  '   ',
  'x = 3',
  'f(x) = x',
  'population.constructor',
  'population["constructor"]',
  'constructor',
  '__proto__',
  'toString',
  'import({})',
  'config({})',
  'createUnit("a")',
  'evaluate("1")',
  'parse("1")',
  'ones(30000, 30000)',
  'range(0, 1e9)',
  '1:1000000',
  '[1, 2, 3]',
  '{a: 1}',
  '"text"',
  "'text'",
  '`text`',
  'population; crime',
  'population\ncrime',
  'population^2',
  'population!',
  'population %  2',
  '5 mod 2',
  'population to crime',
  'i',
  'pi',
  'Infinity',
  'NaN',
  'null',
  'undefined',
  '1e999',
  'sum()',
  'sum(population, crime)',
  'max()',
  'random()',
  'map(population, f)',
  'population = crime = weight',
  'population < crime < weight',
  'population ? ',
  '(population',
  'population)',
  'population crime',
  'population\u202e',
  'рopulation',
  '\u0000',
  '#comment',
  '\\alpha',
  '$population',
  '@population',
  'population | crime',
  'population & crime',
  '~population',
  'population << 2',
  'population xor crime',
  'population in crime',
  'populaton',
  `${'('.repeat(400)}1${')'.repeat(400)}`,
  '-'.repeat(450) + '1',
  'not '.repeat(120) + 'population',
  '1+'.repeat(240) + '1',
  '1?'.repeat(200) + '1',
  'a'.repeat(10_000),
  '('.repeat(100_000),
]

describe('a stranger’s rule text is refused in one sentence, without being run', () => {
  test.each(hostile.map((text) => [text.length > 40 ? `${text.slice(0, 40)}…` : text, text]))(
    '%j',
    (_, text) => {
      expect(() => parseRule(text, names)).toThrow(RuleFault)
      try {
        parseRule(text, names)
      } catch (error) {
        expect((error as Error).message).toMatch(/^The rule [^\n]{10,700}[.?]$/)
      }
    },
  )

  test('a near name is suggested', () => {
    expect(() => parseRule('populaton', names)).toThrow('did you mean population?')
    expect(() => parseRule('limit == al', facts)).toThrow('did you mean all?')
  })
})
