/** The published schema says of a file what the reader says: editors and Grantflow accept the same. */
import { readFileSync, readdirSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openScenario, writeScenario } from '../../src/model/index'
import { KEYS } from '../../src/model/scenario-decode'
import { anyScenario } from './any-scenario'

const schema = JSON.parse(readFileSync('scenarios/scenario.schema.json', 'utf8')) as {
  readonly properties: Readonly<Record<string, { readonly title?: string }>>
}
const accepts = new Ajv2020({ strictTypes: false }).compile(schema)
const reads = (json: unknown): boolean =>
  openScenario(JSON.stringify(json), 'f').kind === 'scenario'

const minimal = { format: 'grantflow-scenario', version: 2, title: 'T', changes: {} }

describe('the schema', () => {
  test('has every key in the order of files, each with a title', () => {
    expect(Object.keys(schema.properties)).toEqual(KEYS[2])
    for (const { title } of Object.values(schema.properties)) expect(title).toMatch(/^[A-Z]/)
  })

  test('accepts every shipped scenario and every frozen one of version 2', () => {
    for (const folder of ['scenarios', 'tests/fixtures/scenarios/v2']) {
      const files = readdirSync(folder).filter((file) => file.endsWith('.scenario.json'))
      for (const file of files) {
        const json: unknown = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))
        expect([file, accepts(json)]).toEqual([file, true])
      }
    }
  })

  test('accepts what is written', () => {
    // Paths that mean nothing are left to the data; of known paths the schema knows the values.
    const unknownPaths = anyScenario.map((scenario) => ({
      ...scenario,
      changes: Object.fromEntries(
        Object.entries(scenario.changes).map(([path, value]) => [`x ${path}`, value]),
      ),
    }))
    fc.assert(
      fc.property(unknownPaths, (scenario) => {
        expect([accepts(JSON.parse(writeScenario(scenario))), accepts.errors]).toEqual([true, null])
      }),
    )
  })

  test.each([
    {},
    { title: '' },
    { title: 'x'.repeat(201) },
    { title: 'a\nb' },
    { note: 'a\nb' },
    { note: 'x'.repeat(4001) },
    { author: 1 },
    { version: 1 },
    { version: '2' },
    { format: 'other' },
    { extra: 1 },
    { base: null },
    { base: '' },
    { base: 'b' },
    { base: 1 },
    { layers: ['a', 'b'] },
    { layers: ['a', 'a'] },
    { layers: [''] },
    { layers: 'a' },
    { layers: Array.from({ length: 21 }, (_, at) => `l${at}`) },
    { data: '' },
    { data: 'sha256-0' },
    { data: `sha256-${'0'.repeat(64)}` },
    { data: `sha256-${'A'.repeat(64)}` },
    { model: 0 },
    { model: -1 },
    { model: 1.5 },
    { changes: { p: null } },
    { changes: { p: [1] } },
    { changes: { p: 'x'.repeat(501) } },
    { changes: { '': 1 } },
    { changes: { ['x'.repeat(201)]: 1 } },
    { seed: 4_294_967_295 },
    { seed: 4_294_967_296 },
    { draws: 100_001 },
    { results: { a: 1 } },
    { results: { a: 1.5 } },
    { results: { '': 1 } },
    { derivedFrom: '4c8xk-2m7qp' },
    { derivedFrom: '4c8xk2m7qp' },
    { derivedFrom: 'ilou0-00000' },
  ])('%# and the reader say the same', (changed) => {
    const json = { ...minimal, ...changed }
    const version1 = 'version' in changed && changed.version === 1
    // The reader migrates version 1; the schema is that of version 2.
    expect(accepts(json)).toBe(version1 ? false : reads(json))
  })

  test('asks for the same four keys', () => {
    for (const key of Object.keys(minimal)) {
      const { [key as keyof typeof minimal]: _, ...rest } = minimal
      expect([key, accepts(rest), reads(rest)]).toEqual([key, false, false])
    }
  })
})
