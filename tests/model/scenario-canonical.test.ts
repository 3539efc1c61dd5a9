/** The canonical form is that of RFC 8785, and the id is of what a scenario computes, however it is spelled. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  blankScenario,
  canonicalJson,
  canonicalScenario,
  isScenarioId,
  readScenario,
  scenarioId,
  writeScenario,
} from '../../src/model/index'
import type { Scenario } from '../../src/model/index'
import { anyScenario } from './any-scenario'

const double = (bits: string): number => {
  const view = new DataView(new ArrayBuffer(8))
  view.setBigUint64(0, BigInt(`0x${bits}`))
  return view.getFloat64(0)
}

describe('RFC 8785', () => {
  // Appendix B: IEEE 754 bits and how the number is written.
  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the double %s as %s', (bits, written) => {
    expect(canonicalJson(double(bits))).toBe(written)
  })

  test('refuses what is no number', () => {
    for (const value of [Number.NaN, Infinity, -Infinity])
      expect(() => canonicalJson(value)).toThrow(/is not allowed/)
  })

  test('sorts names by code unit and escapes as the sample of section 3.2.2 does', () => {
    const sample = {
      numbers: JSON.parse(
        '[333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001]',
      ) as unknown,
      string: '\u20ac$\u000F\nA\'B"\\\\"/',
      literals: [null, true, false],
    }
    expect(canonicalJson(sample)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
    const names = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    expect(Object.values(JSON.parse(canonicalJson(names)) as object)).toContain('One')
    expect([...canonicalJson(names).matchAll(/:"(\w+)/g)].map((found) => found[1])).toEqual([
      'Carriage',
      'One',
      'Control',
      'Latin',
      'Euro',
      'Emoji',
      'Hebrew',
    ])
  })
})

describe('the id', () => {
  const mine: Scenario = {
    ...blankScenario('Mine'),
    base: 'baseline-2016',
    data: `sha256-${'0123456789abcdef'.repeat(4)}`,
    model: 1,
    changes: { 'programs.jag.formula_amount': 300_000_000, 'conditions.prea.share': 0.05 },
  }

  test('is frozen: a citation made today finds its scenario in ten years', () => {
    expect(canonicalScenario(mine)).toBe(
      '{"base":"baseline-2016","changes":{"conditions.prea.share":0.05,"programs.jag.formula_amount":300000000},"data":"sha256-0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef","draws":0,"format":"grantflow-scenario","layers":[],"model":1,"seed":0,"version":2}',
    )
    expect(scenarioId(mine)).toBe('3w882-80khm')
  })

  test('is that of what computes, and of nothing else', () => {
    const id = scenarioId(mine)
    const same: readonly Partial<Scenario>[] = [
      { title: 'Other' },
      { note: 'n' },
      { author: 'a' },
      { edition: '2027-01' },
      { results: { awarded: 1 } },
      { derivedFrom: id },
      { $schema: './scenario.schema.json' },
    ]
    for (const other of same) expect(scenarioId({ ...mine, ...other })).toBe(id)
    const changed: readonly Partial<Scenario>[] = [
      { base: null },
      { layers: ['prea'] },
      { data: '' },
      { model: 2 },
      { changes: {} },
      { seed: 1 },
      { draws: 1 },
    ]
    for (const other of changed) expect(scenarioId({ ...mine, ...other })).not.toBe(id)
  })

  test('does not hang on the order of keys, white space or the spelling of numbers', () => {
    const spellings = fc.constantFrom<(n: number) => string>(
      (n) => String(n),
      (n) => `${n}.0`,
      (n) => `${n}e0`,
      (n) => `${n * 10}e-1`,
      (n) => `${n}.000E+0`,
    )
    const blank = fc.constantFrom('', ' ', '\n', '\t \r\n')
    const shape = fc.record({
      paths: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}\.[a-z]{1,6}$/), { maxLength: 8 }),
      seed: fc.nat(1000),
    })
    fc.assert(
      fc.property(shape, fc.gen(), ({ paths, seed }, draw) => {
        const write = (): string => {
          const space = (): string => draw(() => blank)
          const number = (n: number): string => draw(() => spellings)(n)
          const shuffled = <T>(list: readonly T[]): readonly T[] =>
            draw(() => fc.shuffledSubarray([...list], { minLength: list.length }))
          const member = (name: string, value: string): string =>
            `${space()}${JSON.stringify(name)}${space()}:${space()}${value}${space()}`
          const changes = shuffled(paths).map((path) =>
            member(path, number(paths.indexOf(path) + 1)),
          )
          const members = [
            member('format', '"grantflow-scenario"'),
            member('version', number(2)),
            member('title', `"${draw(() => fc.constantFrom('a', 'b'))}"`),
            member('changes', `{${changes.join(',') || space()}}`),
            member('seed', number(seed)),
          ]
          return `${space()}{${shuffled(members).join(',')}}${space()}`
        }
        const [one, other] = [readScenario(write(), 'one'), readScenario(write(), 'other')]
        expect(canonicalScenario(one)).toBe(canonicalScenario(other))
        expect(scenarioId(one)).toBe(scenarioId(other))
      }),
    )
  })

  test('is five and five letters that no reader mistakes', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(scenarioId(scenario)).toMatch(/^[0-9a-hjkmnp-tv-z]{5}-[0-9a-hjkmnp-tv-z]{5}$/)
        expect(isScenarioId(scenarioId(scenario))).toBe(true)
        const read = readScenario(writeScenario(scenario), 'f')
        expect(canonicalScenario(read)).toBe(canonicalScenario(scenario))
      }),
    )
    for (const text of ['', 'abcde', 'abcdefghij', 'ABCDE-FGHJK', 'iloud-12345'])
      expect(isScenarioId(text)).toBe(false)
  })
})
