/** Laws of findings: a narrower reading catches a subset, and settling an unknown stays within what was open. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../quick'
import { judge } from '../../src/model'
import { parseRule } from '../../src/model/rule-parse'
import type { Dataset, FindingResult, RuleTree } from '../../src/model'
import { toyDataset } from './toy'

const kinds = ['a', 'b', 'c'].map((name) => ({
  name,
  label: name,
  values: ['yes', 'no', 'unknown'],
  says: '',
}))
const names = { numbers: [], facts: kinds }
const places = ['0000001', '0000002', '0000003', '0000004']
const country = {
  amount: 1,
  states: [{ id: 'AA', population: 1, crime: 1 }],
  places: places.map((id) => ({ id, state: 'AA', crimes: [1, 1, 1] })),
}
const rules: fc.Arbitrary<string> = fc.letrec<{ rule: string }>((tie) => ({
  rule: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('a == yes', 'b == yes', 'c != yes', 'a == no', 'not (b == no)'),
    fc
      .tuple(tie('rule'), fc.constantFrom('and', 'or'), tie('rule'))
      .map(([x, join, y]) => `(${x}) ${join} (${y})`),
  ),
})).rule
const values = fc.constantFrom('yes', 'no', 'unknown')
const evidence = fc.array(fc.record({ a: values, b: values, c: values }), {
  minLength: 4,
  maxLength: 4,
})
type Evidence = readonly { readonly a: string; readonly b: string; readonly c: string }[]

function findings(rule: string, known: Evidence): readonly FindingResult[] {
  const base = toyDataset(country)
  const trees = new Map<string, RuleTree>([
    ['true', parseRule('true', names)],
    [rule, parseRule(rule, names)],
  ])
  const dataset: Dataset = {
    ...base,
    factKinds: kinds,
    definitions: [{ ...base.definitions[0]!, fails: rule }],
    rules: trees,
    facts: known.flatMap((facts, i) =>
      Object.entries(facts).map(([name, value]) => ({
        recipient: places[i]!,
        name,
        value,
        from: '2017-01-01',
        until: '',
        known: '2017-01-01',
        actor: 'unknown' as const,
        standing: 'sourced' as const,
        source: 'toy',
        note: '',
      })),
    ),
  }
  const settings = {
    condition: 'letter',
    definition: 'listed',
    share: 1,
    base: 'award' as const,
    destination: 'held' as const,
  }
  return judge(dataset, settings).map((finding) => finding.result)
}

test('who fails a narrow reading fails every broader one', () => {
  fc.assert(
    fc.property(rules, rules, evidence, (one, other, known) => {
      const narrow = findings(`(${one}) and (${other})`, known)
      const broad = findings(one, known)
      narrow.forEach((result, i) => {
        if (result === 'fails') expect(broad[i]).toBe('fails')
        if (broad[i] === 'meets') expect(result).toBe('meets')
      })
    }),
    { numRuns: runs(100) },
  )
})

test('settling an unknown fact never turns a known finding', () => {
  fc.assert(
    fc.property(
      rules,
      evidence,
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom('yes', 'no'),
      (rule, known, fact, value) => {
        const settled = known.map((facts) => ({
          ...facts,
          [fact]: facts[fact as 'a'] === 'unknown' ? value : facts[fact as 'a'],
        }))
        const before = findings(rule, known)
        const after = findings(rule, settled)
        before.forEach((result, i) => {
          if (result !== 'unknown') expect(after[i]).toBe(result)
        })
      },
    ),
    { numRuns: runs(100) },
  )
})

test('changing a fact the rule does not read changes nothing', () => {
  fc.assert(
    fc.property(evidence, values, (known, value) => {
      const changed = known.map((facts) => ({ ...facts, c: value }))
      expect(findings('a == yes and b != no', changed)).toEqual(
        findings('a == yes and b != no', known),
      )
    }),
    { numRuns: runs(100) },
  )
})
