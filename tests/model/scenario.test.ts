/** A scenario file says what it means or is refused in one sentence. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blankScenario, listFormFaults, readScenario, writeScenario } from '../../src/model/index'
import { readStrictJson } from '../../src/model/scenario-json'
import type { Json } from '../../src/model/scenario-json'
import { anyScenario } from './any-scenario'

const least = { format: 'grantflow-scenario', version: 2, title: 'A test', changes: {} }
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
    expect(readScenario(text({}), 'my.json')).toEqual(blankScenario('A test'))
  })

  test('is written back as it was read', () => {
    fc.assert(
      fc.property(anyScenario, (given) => {
        const written = writeScenario(given)
        expect(readScenario(written, 'my.json')).toEqual(given)
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
      "my.json, line 3, column 2: the name 'a' stands twice in one object; keep one of them.",
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
    [
      '[]',
      'my.json, line 1, column 1: it holds a list; write an object with "format": "grantflow-scenario".',
    ],
    [
      '{}',
      'my.json, line 1, column 1, format: nothing is not a Grantflow scenario; write "format": "grantflow-scenario".',
    ],
    [
      text({ version: 3 }),
      'my.json was written in version 3 of the format, which is newer than this Grantflow reads (2); it is shown and not computed: update Grantflow to compute it.',
    ],
    [
      text({ version: '1' }),
      "my.json, line 1, column 32, version: the text '1' is not a version; write 2.",
    ],
    [
      text({ titel: 'x' }),
      "my.json, line 1, column 74, titel: a scenario has no such key; write 'title'.",
    ],
    [
      text({ title: '' }),
      'my.json, line 1, column 44, title: a scenario needs one; write what it supposes in a few words.',
    ],
    [
      text({ title: 'x'.repeat(201) }),
      'my.json, line 1, column 44, title: 201 characters are too many; write at most 200.',
    ],
    [
      text({ title: 'a\u202eb' }),
      'my.json, line 1, column 44, title: it holds an invisible control character; remove it.',
    ],
    [
      text({ note: 'x'.repeat(4001) }),
      'my.json, line 1, column 74, note: 4001 characters are too many; write at most 4000.',
    ],
    [
      text({ base: 3 }),
      'my.json, line 1, column 74, base: 3 is not the name of a scenario; write a name or null.',
    ],
    [
      text({ seed: 1.5 }),
      'my.json, line 1, column 74, seed: 1.5 is not a whole number from 0 to 4294967295; write one.',
    ],
    [
      text({ changes: [] }),
      'my.json, line 1, column 61, changes: a list is not an object; write one of parameter path to value, {} for none.',
    ],
    [
      text({ changes: { year: null } }),
      'my.json, line 1, column 72, changes.year: null is not a value; write a number, true, false or text.',
    ],
    [
      text({ results: { awarded: 0.5 } }),
      'my.json, line 1, column 85, results.awarded: 0.5 is not whole dollars; write a whole number.',
    ],
    [
      `${text({}).slice(0, -1)},"seed":1e400}`,
      "my.json, line 1, column 81: '1e400' is too large a number; write a smaller one.",
    ],
  ])('%# is refused in one sentence', (given, sentence) => {
    expect(faultOf(given)).toBe(sentence)
  })

  test('with several faults has them all listed, in the order of the file', () => {
    const given = `{
  "format": "grantflow-scenario",
  "version": 2, "titel": "x",
  "layers": ["a", "a", 3],
  "data": "sha1",
  "model": -1,
  "changes": { "programs.jag.included": [], "ok": true, "": 1 },
  "derivedFrom": "me"
}`
    expect(listFormFaults(given, 'f')).toEqual([
      'f, line 1, column 1, title: a scenario needs one; write what it supposes in a few words.',
      "f, line 3, column 17, titel: a scenario has no such key; write 'title'.",
      "f, line 4, column 19, layers.1: 'a' stands twice; keep one of them.",
      'f, line 4, column 24, layers.2: 3 is not the name of a scenario; write a name.',
      "f, line 5, column 3, data: 'sha1' is not the hash of a data edition; write sha256- and 64 digits from 0 to f, or leave it empty.",
      'f, line 6, column 3, model: -1 is not a whole number from 0 to 1000000; write one.',
      'f, line 7, column 16, changes.programs.jag.included: a list is not a value; write a number, true, false or text.',
      'f, line 7, column 57, changes.: the path is no path of a parameter; write one such as year.',
      "f, line 8, column 3, derivedFrom: 'me' is not the id of a scenario; write one such as 4c8xk-2m7qp, or leave it empty.",
    ])
    expect(listFormFaults('{"a":1,"a":2,"b":{"c":1,"c":2},"a":3}', 'f')).toHaveLength(3)
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
      '__proto__: a scenario has no such key',
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
          expect(plain(readStrictJson(written).json!)).toEqual(
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
        if (!reads(() => JSON.parse(given))) expect(readStrictJson(given).json).toBe(undefined)
      }),
    )
  })
})
