/** Files and links of every released version open for ever, with the id and the figures they had. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { followScenario } from '../../src/cli/follow'
import { shippedDataset } from '../../src/cli/shipped'
import {
  CURRENT_VERSION,
  checkResults,
  openScenario,
  readLink,
  scenarioId,
  writeScenario,
} from '../../src/model/index'
import { KEYS } from '../../src/model/scenario-decode'

// Frozen: a released file, link or id here is never changed, and a migration that would change one is wrong.
const folder = join(import.meta.dirname, '../fixtures/scenarios')
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
const ids = JSON.parse(read('ids.json')) as Readonly<Record<string, string>>
const links = JSON.parse(read('v2/links.json')) as Readonly<Record<string, string>>
/** Figures that a correction of the data moved, with the reason: `{ "v1/x.scenario.json": "because …" }`. */
const moved = JSON.parse(read('moved.json')) as Readonly<Record<string, string>>
const files = Object.keys(ids)

const open = (file: string) => {
  const opened = openScenario(read(file), file)
  if (opened.kind !== 'scenario') throw new Error(JSON.stringify(opened))
  return opened
}

describe('frozen scenarios', () => {
  test('are all of them, at least fourteen of every version', () => {
    for (let version = 1; version <= CURRENT_VERSION; version++) {
      const there = readdirSync(join(folder, `v${version}`)).filter((file) => file !== 'links.json')
      const known = files.filter((file) => file.startsWith(`v${version}/`))
      expect(known.map((file) => file.slice(3))).toEqual(there.toSorted())
      expect(known.length).toBeGreaterThanOrEqual(14)
    }
  })

  test.each(files)('%s opens with its id and the figures its author saw', async (file) => {
    const { scenario, migratedFrom, says } = open(file)
    const version = Number(file[1])
    expect(migratedFrom).toBe(version === CURRENT_VERSION ? undefined : version)
    expect(says).toHaveLength(version === CURRENT_VERSION ? 0 : 1)
    expect(scenarioId(scenario)).toBe(ids[file])
    const { outcome } = await followScenario(file, file, scenario)
    const { kind, says: said } = checkResults(shippedDataset(), scenario, outcome, migratedFrom)
    expect({ kind, said: kind === 'exact' ? '' : said }).toEqual(
      file in moved ? { kind: 'differs', said } : { kind: 'exact', said: '' },
    )
  })

  test.each(files)('%s is written in the current version with every key', (file) => {
    const { scenario } = open(file)
    const written = writeScenario(scenario)
    expect(Object.keys(JSON.parse(written) as object)).toEqual(
      KEYS[CURRENT_VERSION]!.filter((key) => key !== '$schema' || '$schema' in scenario),
    )
    const again = openScenario(written, file)
    expect(again).toEqual({ kind: 'scenario', scenario, says: [] })
    if (file.startsWith(`v${CURRENT_VERSION}/`)) expect(written).toBe(read(file))
  })

  test.each(Object.keys(links))('the link to %s opens with its id', (name) => {
    const opened = readLink(links[name]!)
    expect(opened.kind === 'scenario' && scenarioId(opened.scenario)).toBe(
      ids[`v2/${name}.scenario.json`],
    )
  })
})

describe('another version', () => {
  const of = (changed: object): string => JSON.stringify({ ...minimal, ...changed })
  const minimal = { format: 'grantflow-scenario', version: 1, title: 'Old', changes: {} }

  test('that is earlier is told step by step', () => {
    expect(openScenario(of({}), 'old.json')).toMatchObject({
      kind: 'scenario',
      migratedFrom: 1,
      scenario: { version: 2, layers: [], data: '', model: 1, derivedFrom: '' },
      says: [
        'old.json was written in version 1 of the format and is read as version 2: version 2 adds layers (none), the hash of the data (not recorded in version 1), the version of the model (1, the only one then) and what the scenario was made from (not recorded).',
      ],
    })
  })

  test('that is earlier has only the keys it had', () => {
    for (const key of ['layers', 'data', 'model', 'derivedFrom'])
      expect(openScenario(of({ [key]: '' }), 'f')).toMatchObject({
        kind: 'refused',
        code: 'unknown-key',
        faults: [{ path: key, line: 1 }],
      })
  })

  test('that is newer is shown as text and not computed', () => {
    const changes = { year: 2030, 'a.\u202eb': ['x'], c: { d: 1 }, e: null, f: 'a\nb', g: true }
    expect(
      openScenario(of({ version: 3, note: 'N', changes, what: 'is this?' }), 'new.json'),
    ).toEqual({
      kind: 'newer',
      version: 3,
      title: 'Old',
      note: 'N',
      changes: [
        ['year', '2030'],
        ['a. b', 'a list'],
        ['c', 'an object'],
        ['e', 'null'],
        ['f', 'a b'],
        ['g', 'true'],
      ],
      says: [
        'new.json was written in version 3 of the format, which is newer than this Grantflow reads (2); it is shown and not computed: update Grantflow to compute it.',
      ],
    })
    expect(openScenario(of({ version: 99, title: 5, changes: [] }), 'f')).toMatchObject({
      kind: 'newer',
      title: '',
      changes: [],
    })
  })

  test.each([0, -1, 1.5, '2', null, [2], true])('%j is none', (version) => {
    expect(openScenario(of({ version }), 'f')).toMatchObject({ code: 'no-such-version' })
  })
})
