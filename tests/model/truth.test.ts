/** Three-valued truth where Kleene's logic alone would say too little, and clauses that decide. */
import { describe, expect, test } from 'vitest'
import type { RuleTree } from '../../src/model'
import { clausesOf, decidingClause, joinOf } from '../../src/model/clauses'
import { parseRule } from '../../src/model/rule-parse'
import { openFactsOf, settleTruth } from '../../src/model/settle-truth'
import { decide } from '../../src/model/truth'

const kind = (name: string, ...values: string[]) => ({ name, label: name, values, says: '' })
const kinds = [
  kind('detainers', 'honors', 'judicial_only', 'declines_all'),
  kind('asked', 'yes', 'no'),
  kind('told', 'yes', 'no'),
]
const names = { numbers: [], facts: kinds, definitions: ['narrow', 'broad'] }
const words = (name: string) => kinds.find((one) => one.name === name)!.values
const parsed = (text: string) => parseRule(text, names)
const looked = (known: Readonly<Record<string, string>>) => (name: string) =>
  known[name] ?? 'unknown'

/** A rule whose readings hold trees of their own. */
function within(text: string, readings: Readonly<Record<string, string>>): RuleTree {
  const fill = (at: RuleTree): RuleTree =>
    at.op === 'reading'
      ? { ...at, args: [fill(parsed(readings[at.definition]!))] }
      : 'args' in at
        ? { ...at, args: at.args.map(fill) }
        : at
  return fill(parsed(text))
}

describe('settling', () => {
  test.each([
    ['asked == yes or asked == no', {}, 'open', 'yes'],
    ['detainers == honors and detainers == declines_all', {}, 'open', 'no'],
    ['one_of(asked, yes, no)', {}, 'open', 'yes'],
    ['one_of(detainers, honors, judicial_only) or detainers == declines_all', {}, 'open', 'yes'],
    ['asked == yes or detainers != honors', {}, 'open', 'open'],
    ['unknown', {}, 'open', 'open'],
    ['unknown or not unknown', {}, 'open', 'open'],
    ['unknown and asked == yes', { asked: 'no' }, 'no', 'no'],
    [
      'count(asked == yes, told == yes, detainers == honors) >= 2',
      { asked: 'yes' },
      'open',
      'open',
    ],
    ['count(asked == yes, told == yes) >= 2', { asked: 'no' }, 'no', 'no'],
    ['count(asked == yes, asked == no) == 1', {}, 'open', 'yes'],
    ['count(asked == yes, told == yes) > 2', {}, 'no', 'no'],
    ['count(asked == yes, told == yes) <= 2', {}, 'yes', 'yes'],
    ['count(asked == yes, true) < 1', {}, 'no', 'no'],
    ['count(asked == yes, true) != 0', {}, 'yes', 'yes'],
  ])('%s with %o: Kleene %s, settled %s', (text, known, kleene, settled) => {
    expect(decide(parsed(text), looked(known))).toBe(kleene)
    expect(settleTruth(parsed(text), looked(known), words)).toBe(settled)
  })

  test('a barred reading counts as not failed, through other readings too', () => {
    const tree = within('narrow or told == yes', { narrow: 'broad', broad: 'asked == yes' })
    const value = looked({ asked: 'yes', told: 'no' })
    expect(decide(tree, value)).toBe('yes')
    expect(decide(tree, value, (id) => id === 'broad')).toBe('no')
    expect(settleTruth(tree, looked({ told: 'no' }), words, (id) => id === 'narrow')).toBe('no')
  })

  test('a rule with more branches than are tried stays open, and one that prunes well is settled', () => {
    const many = Array.from({ length: 40 }, (_, i) => kind(`f${i}`, 'x', 'y', 'z'))
    const of = (join: string) =>
      many
        .map(({ name }) => `(${name} == x or ${name} == y or ${name} == z)`)
        .reduce<RuleTree | undefined>((all, text) => {
          const one = parseRule(text, { numbers: [], facts: many })
          return all === undefined ? one : { op: join as 'and', args: [all, one] }
        }, undefined)!
    const all = () => ['x', 'y', 'z']
    expect(settleTruth(of('or'), () => 'unknown', all)).toBe('yes')
    expect(settleTruth(of('and'), () => 'unknown', all)).toBe('open')
  })

  test('open facts are those that still matter, with the words that would settle the rule', () => {
    const tree = parsed('(asked == yes and detainers != honors) or told == yes')
    expect(openFactsOf(tree, looked({ asked: 'no' }), words)).toEqual([
      { name: 'told', settles: { yes: 'fails', no: 'meets' } },
    ])
    expect(openFactsOf(tree, looked({}), words)).toEqual([
      { name: 'asked', settles: {} },
      { name: 'detainers', settles: {} },
      { name: 'told', settles: { yes: 'fails' } },
    ])
  })
})

describe('clauses', () => {
  test('alternatives are clauses, also those in parentheses; a reading among them stays one', () => {
    const tree = within('(asked == yes or told == yes) or narrow', { narrow: 'asked == no' })
    const clauses = clausesOf(tree)
    expect(joinOf(tree)).toBe('or')
    expect(clauses.map(({ text }) => text)).toEqual(['asked == yes', 'told == yes', 'narrow'])
    expect(clauses.map(({ facts }) => facts)).toEqual([['asked'], ['told'], ['asked']])
    expect(clauses.map(({ definitions }) => definitions)).toEqual([[], [], ['narrow']])
  })

  test('a rule that is another reading is split as that one is, and remembers which it was', () => {
    const readings = { narrow: 'broad', broad: 'asked == yes and told != no' }
    const clauses = clausesOf(within('narrow', readings))
    expect(joinOf(within('narrow', readings))).toBe('and')
    expect(clauses.map(({ text }) => text)).toEqual(['asked == yes', 'told != no'])
    expect(clauses[0]!.definitions).toEqual(['narrow', 'broad'])
  })

  test('one comparison, a count or a denial is one clause', () => {
    for (const text of [
      'asked == yes',
      'count(asked == yes, told == yes) >= 1',
      'not (asked == yes or told == yes)',
    ]) {
      expect(clausesOf(parsed(text)).map((one) => one.text)).toEqual([text])
      expect(joinOf(parsed(text))).toBe('alone')
    }
  })

  test('the clause that decides alone is the first true of any, or the first false of all', () => {
    expect(decidingClause('or', ['open', 'yes', 'yes'])).toBe(1)
    expect(decidingClause('or', ['no', 'no'])).toBe(-1)
    expect(decidingClause('and', ['yes', 'no'])).toBe(1)
    expect(decidingClause('and', ['yes', 'yes'])).toBe(-1)
    expect(decidingClause('alone', ['no'])).toBe(0)
    expect(decidingClause('alone', ['open'])).toBe(-1)
  })
})
