/** Laws of three-valued truth, on small rules made at random: settling is what trying every word would give. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../quick'
import type { RuleTree } from '../../src/model'
import { openFactsOf, settleTruth } from '../../src/model/settle-truth'
import { decide } from '../../src/model/truth'
import type { Truth } from '../../src/model/truth'

const words: Readonly<Record<string, readonly string[]>> = {
  a: ['yes', 'no'],
  b: ['none', 'some', 'all'],
  c: ['one', 'two', 'three', 'four'],
  d: ['yes', 'no', 'unknown'],
  alone: ['yes'],
}
const names = Object.keys(words)
const known = (name: string) => words[name]!.filter((word) => word !== 'unknown')

const name = (of: string): RuleTree => ({ op: 'name', name: of })
const word = (value: string): RuleTree => ({ op: 'word', value })

const comparison = fc.constantFrom(...names).chain((of) =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom('==' as const, '!=' as const), fc.constantFrom(...known(of)))
      .map(([op, value]): RuleTree => ({ op, args: [name(of), word(value)] })),
    fc
      .subarray(known(of), { minLength: 1 })
      .map((some): RuleTree => ({ op: 'one_of', args: [name(of), ...some.map(word)] })),
  ),
)
const rule = fc.letrec<{ tree: RuleTree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(
      { arbitrary: comparison, weight: 8 },
      { arbitrary: fc.boolean().map((value): RuleTree => ({ op: 'boolean', value })), weight: 1 },
      { arbitrary: fc.constant<RuleTree>({ op: 'unknown' }), weight: 1 },
    ),
    fc
      .tuple(
        fc.constantFrom('and' as const, 'or' as const),
        fc.array(tie('tree'), { minLength: 2, maxLength: 3 }),
      )
      .map(([op, args]): RuleTree => ({ op, args })),
    tie('tree').map((arg): RuleTree => ({ op: 'not', args: [arg] })),
    tie('tree').map((arg): RuleTree => ({ op: 'reading', definition: 'other', args: [arg] })),
    fc
      .tuple(
        fc.constantFrom('>=', '>', '<', '<=', '==', '!='),
        fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
        fc.nat({ max: 4 }),
      )
      .map(([op, args, value]): RuleTree => ({
        op: op as '>=',
        args: [
          { op: 'count', args },
          { op: 'number', value },
        ],
      })),
  ),
})).tree
const facts = fc.record(
  Object.fromEntries(names.map((of) => [of, fc.constantFrom('unknown', 'unknown', ...known(of))])),
) as fc.Arbitrary<Record<string, string>>

/** The truth found by trying every word of every unknown fact. */
function tried(tree: RuleTree, values: Readonly<Record<string, string>>, barred: boolean): Truth {
  const open = names.find((of) => values[of] === 'unknown')
  if (open === undefined)
    return decide(
      tree,
      (of) => values[of]!,
      () => barred,
    )
  const all = known(open).map((value) => tried(tree, { ...values, [open]: value }, barred))
  return all.every((one) => one === all[0]) ? all[0]! : 'open'
}

const wordsOf = (of: string) => words[of]!

describe('three-valued truth', () => {
  test('settling gives what trying every word of every unknown fact gives', () => {
    fc.assert(
      fc.property(rule, facts, fc.boolean(), (tree, values, barred) => {
        const settled = settleTruth(
          tree,
          (of) => values[of]!,
          wordsOf,
          () => barred,
        )
        expect(settled).toBe(tried(tree, values, barred))
      }),
      { numRuns: runs(3_000) },
    )
  })

  test('what Kleene’s logic tells for sure, settling tells too', () => {
    fc.assert(
      fc.property(rule, facts, (tree, values) => {
        const kleene = decide(tree, (of) => values[of]!)
        if (kleene === 'open') return
        expect(settleTruth(tree, (of) => values[of]!, wordsOf)).toBe(kleene)
      }),
    )
  })

  test('settling one unknown, either way, stays within what was open before', () => {
    fc.assert(
      fc.property(rule, facts, fc.constantFrom(...names), fc.nat(), (tree, values, of, pick) => {
        const before = settleTruth(tree, (at) => values[at]!, wordsOf)
        if (values[of] !== 'unknown' || before === 'open') return
        const value = known(of)[pick % known(of).length]!
        const after = settleTruth(tree, (at) => (at === of ? value : values[at]!), wordsOf)
        expect(after).toBe(before)
      }),
    )
  })

  test('a word said to settle a rule alone does settle it, and settled rules have no open facts', () => {
    fc.assert(
      fc.property(rule, facts, (tree, values) => {
        const open = openFactsOf(tree, (of) => values[of]!, wordsOf)
        if (settleTruth(tree, (of) => values[of]!, wordsOf) !== 'open') expect(open).toEqual([])
        for (const one of open) {
          expect(values[one.name]).toBe('unknown')
          for (const [value, finding] of Object.entries(one.settles)) {
            const truth = tried(tree, { ...values, [one.name]: value }, false)
            expect(truth).toBe(finding === 'fails' ? 'yes' : 'no')
          }
        }
      }),
    )
  })
})
