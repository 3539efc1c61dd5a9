import { describe, expect, test } from 'vitest'
import { evaluateColumn, ruleInWords, ruleWithNumbers } from '../../src/model'
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

test('a near name is suggested', () => {
  expect(() => parseRule('populaton', names)).toThrow('did you mean population?')
  expect(() => parseRule('limit == al', facts)).toThrow('did you mean all?')
})
