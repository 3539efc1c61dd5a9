/** Readings that name other readings: found by any of their ids, and refused where they come round. */
import { describe, expect, test } from 'vitest'
import { RuleFault } from '../../src/model'
import type { Definition, RuleTree } from '../../src/model'
import { expandRule, findDefinition, readingTree } from '../../src/model/rule-tree'
import { parseRule } from '../../src/model/rule-parse'
import { factRuleNames } from '../../src/model/rule-names'
import { small } from './small-dataset'

const kinds = [{ name: 'asked', label: 'Asked', values: ['yes', 'no'], says: '' }]

/** Definitions by id and rule, parsed; `own` may be named too. */
function readings(
  rules: Readonly<Record<string, string>>,
  own: readonly { readonly id: string; readonly fails: string }[] = [],
) {
  const definitions = Object.entries(rules).map(([id, fails]): Definition => ({
    ...small.definitions[0]!,
    id,
    fails,
    ...(id === 'narrow' ? { also: ['narrow_1373'] } : {}),
  }))
  const names = factRuleNames(kinds, [...definitions, ...own])
  const texts = [...Object.values(rules), ...own.map(({ fails }) => fails)]
  return {
    definitions,
    rules: new Map(texts.map((text): [string, RuleTree] => [text, parseRule(text, names)])),
  }
}
const own = (id: string, fails: string) => ({ id, name: id, fails })

describe('a reading that names others', () => {
  test('holds their trees, by the id they go by now', () => {
    const held = readings({ narrow: 'asked == yes', wide: 'narrow_1373 or asked == no' })
    const tree = readingTree(held, 'wide') as { readonly args: readonly RuleTree[] }
    expect(tree.args[0]).toEqual({
      op: 'reading',
      definition: 'narrow',
      args: [held.rules.get('asked == yes')],
    })
    expect(readingTree(held, 'narrow_1373')).toEqual(held.rules.get('asked == yes'))
    expect(findDefinition(held.definitions, 'narrow_1373')?.id).toBe('narrow')
  })

  test('may be a reader’s own, which names shipped ones and other ones of theirs', () => {
    const mine = [own('mine', 'wide and yours'), own('yours', 'asked == no')]
    const held = readings({ narrow: 'asked == yes', wide: 'narrow' }, mine)
    const names = (at: RuleTree): readonly string[] =>
      'args' in at
        ? [...(at.op === 'reading' ? [at.definition] : []), ...at.args.flatMap(names)]
        : []
    expect(names(readingTree(held, 'mine', mine))).toEqual(['wide', 'narrow', 'yours'])
  })

  test('is looked up for the reach of a condition as well', () => {
    const held = readings({ narrow: 'asked == yes', wide: 'not narrow' })
    expect(expandRule(held, 'asked == yes')).toBe(held.rules.get('asked == yes'))
    expect(JSON.stringify(expandRule(held, 'not narrow'))).toContain('"asked"')
  })
})

describe('a reading is refused', () => {
  const refusal = (act: () => unknown) => {
    expect(act).toThrow(RuleFault)
    try {
      act()
    } catch (fault) {
      return (fault as Error).message
    }
    return ''
  }

  test('that comes back to itself, naming the round', () => {
    const held = readings({ start: 'a_one', a_one: 'asked == yes or b_two', b_two: 'not a_one' })
    expect(refusal(() => readingTree(held, 'start'))).toBe(
      'The definition a_one comes back to itself: a_one → b_two → a_one; let one of them say its rule in facts.',
    )
    const mine = [own('mine', 'mine')]
    expect(refusal(() => readingTree(readings({}, mine), 'mine', mine))).toContain('mine → mine;')
  })

  test('that nobody knows, with the nearest', () => {
    const held = readings({ narrow: 'asked == yes' })
    expect(refusal(() => readingTree(held, 'narow'))).toBe(
      "Unknown definition 'narow'; write 'narrow'.",
    )
  })

  test('that was never parsed', () => {
    const held = { ...readings({ narrow: 'asked == yes' }), rules: new Map() }
    expect(refusal(() => readingTree(held, 'narrow'))).toContain('has not been read yet')
  })

  test('that doubles with every step, or goes on and on, before it fills the memory', () => {
    const doubling = Array.from({ length: 40 }, (_, i) =>
      own(
        `d${i}`,
        i === 39
          ? 'asked == yes'
          : Array(9)
              .fill(`d${i + 1}`)
              .join(' or '),
      ),
    )
    const bushy = doubling.slice(30)
    expect(refusal(() => readingTree(readings({}, bushy), 'd30', bushy))).toContain('5000 parts')
    expect(refusal(() => readingTree(readings({}, doubling), 'd0', doubling))).toContain('32 deep')
  })
})
