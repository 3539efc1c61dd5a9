/** A scenario file says what it means or is refused in one sentence. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listFormFaults, readScenario, writeScenario } from '../../src/model/index'
import type { Scenario } from '../../src/model/index'
import { readStrictJson } from '../../src/model/scenario-json'
import type { Json } from '../../src/model/scenario-json'

const least = { format: 'grantflow-scenario', version: 1, title: 'A test', changes: {} }
const text = (changed: object): string => JSON.stringify({ ...least, ...changed })
const faultOf = (given: string): string => {
  try {
    readScenario(given, 'my.json')
  } catch (fault) {
    return (fault as Error).message
  }
  return 'no fault'
}

describe('a scenario file', () => {
  test('needs format, version, title and changes only', () => {
    expect(readScenario(text({}), 'my.json')).toEqual({
      ...least,
      note: '',
      author: '',
      base: null,
      edition: '',
      seed: 0,
      draws: 0,
      results: {},
    })
  })

  test('is written back as it was read', () => {
    const words = fc.string({ maxLength: 40 }).filter((word) => !/[^ -~]/.test(word))
    const value = fc.oneof(
      fc.integer(),
      fc.boolean(),
      words,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    )
    const scenario: fc.Arbitrary<Scenario> = fc.record({
      format: fc.constant('grantflow-scenario' as const),
      version: fc.constant(1 as const),
      title: words.filter((word) => word !== ''),
      note: words,
      author: words,
      base: fc.option(words.filter((word) => word !== '')),
      edition: words,
      changes: fc.dictionary(
        words,
        value.filter((each) => !Object.is(each, -0)),
      ),
      seed: fc.nat(),
      draws: fc.nat(100_000),
      results: fc.dictionary(
        words,
        fc.maxSafeInteger().filter((each) => !Object.is(each, -0)),
      ),
    })
    fc.assert(
      fc.property(scenario, (given) => {
        const written = writeScenario(given)
        expect(writeScenario(readScenario(written, 'my.json'))).toBe(written)
      }),
    )
  })

  test.each([
    ['', 'my.json, line 1, column 1: the file ends where a value should; write valid JSON.'],
    [
      '{"format": }',
      "my.json, line 1, column 12: '}' stands where a value should; write valid JSON.",
    ],
    [
      '{\n "a": 1,\n "a": 2}',
      "my.json, line 3, column 5: the name 'a' stands twice in one object; keep one of them.",
    ],
    ['[1,]', "my.json, line 1, column 4: ']' stands where a value should; write valid JSON."],
    [
      '{} {}',
      "my.json, line 1, column 4: '{' stands after the end of the scenario; remove what follows.",
    ],
    [
      '['.repeat(40),
      'my.json, line 1, column 33: nested more than 32 deep; a scenario is flat, write it so.',
    ],
    ['[]', 'my.json holds a list; write an object with "format": "grantflow-scenario".'],
    [
      '{}',
      'my.json, format: nothing is not a Grantflow scenario; write "format": "grantflow-scenario".',
    ],
    [
      text({ version: 2 }),
      'my.json, version: 2 is newer than this Grantflow, which reads version 1; update Grantflow to compute it.',
    ],
    [text({ version: '1' }), `my.json, version: '"1"' is not a version; write 1.`],
    [text({ titel: 'x' }), "my.json, 'titel': a scenario has no such key; write 'title'."],
    [
      text({ title: '' }),
      'my.json, title: a scenario needs one; write what it supposes in a few words.',
    ],
    [
      text({ title: 'x'.repeat(201) }),
      'my.json, title: 201 characters are too many; write at most 200.',
    ],
    [
      text({ title: 'a\u202eb' }),
      'my.json, title: it holds an invisible control character; remove it.',
    ],
    [
      text({ note: 'x'.repeat(4001) }),
      'my.json, note: 4001 characters are too many; write at most 4000.',
    ],
    [text({ base: 3 }), "my.json, base: '3' is not the name of a scenario; write a name or null."],
    [
      text({ seed: 1.5 }),
      "my.json, seed: '1.5' is not a whole number from 0 to 4294967295; write one.",
    ],
    [
      text({ changes: [] }),
      'my.json, changes: a list is not an object; write one of parameter path to value, {} for none.',
    ],
    [
      text({ changes: { year: null } }),
      "my.json, changes, 'year': 'null' is not a value; write a number, true, false or text.",
    ],
    [
      text({ results: { awarded: 0.5 } }),
      "my.json, results, 'awarded': '0.5' is not whole dollars; write a whole number.",
    ],
    [
      `${text({}).slice(0, -1)},"seed":1e400}`,
      "my.json, line 1, column 86: '1e400' is too large a number; write a smaller one.",
    ],
  ])('%# is refused in one sentence', (given, sentence) => {
    expect(faultOf(given)).toBe(sentence)
  })

  test('with several faults has them all listed', () => {
    expect(listFormFaults(text({ titel: 1, seed: -1, changes: { year: [] } }), 'f')).toHaveLength(3)
  })

  test('of more than 1 MiB or 5,000 changes is refused', () => {
    expect(faultOf(`"${'x'.repeat(1_048_577)}"`)).toMatch('larger than 1 MiB')
    const many = Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`p${at}`, at]))
    expect(faultOf(text({ changes: many }))).toMatch('5001 changes are too many')
  })

  test('cannot reach the prototype of anything', () => {
    const before = Reflect.ownKeys(Object.prototype)
    const hostile = `${text({}).replace('{}', '{"__proto__": "x", "constructor": "y"}')}`
    const { changes } = readScenario(hostile, 'my.json')
    expect(Object.entries(changes)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ])
    expect(Object.getPrototypeOf(changes)).toBe(Object.prototype)
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before)
    expect(faultOf(text({}).replace('{', '{"__proto__": 1,'))).toMatch(
      "'__proto__': a scenario has no such key",
    )
  })
})

describe('the JSON of a scenario', () => {
  const plain = (json: Json): unknown => {
    if (json instanceof Map)
      return Object.fromEntries([...json].map(([key, value]) => [key, plain(value)]))
    return Array.isArray(json) ? json.map(plain) : json
  }

  test('is read as the platform reads it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
        for (const space of [0, 2]) {
          const written = JSON.stringify(value, null, space)
          expect(plain(readStrictJson(written, 'f'))).toEqual(
            JSON.parse(written, (_, read: unknown) => (Object.is(read, -0) ? 0 : read)),
          )
        }
      }),
    )
  })

  test('is refused where the platform refuses it', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      '"a"',
      ':',
      ',',
      '1',
      '-',
      '.5',
      '01',
      'true',
      'nul',
      ' ',
      '"',
      '\\u00',
      '\n',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (parts) => {
        const given = parts.join('')
        const reads = (read: () => unknown): boolean => {
          try {
            read()
            return true
          } catch {
            return false
          }
        }
        if (!reads(() => JSON.parse(given)))
          expect(reads(() => readStrictJson(given, 'f'))).toBe(false)
      }),
    )
  })
})
