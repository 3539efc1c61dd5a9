/** Recorded figures are computed again: they are reproduced to the dollar, or the reader is told by how much not and why. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { followNamed } from '../../src/cli/follow'
import { findBase, listShipped } from '../../src/cli/scenario-files'
import { shippedDataset } from '../../src/cli/shipped'
import { checkResults, checkScenario, faultSentence, recordResults } from '../../src/model/index'
import type { Scenario } from '../../src/model/index'
import { editionText, shippedTexts } from '../../tools/data-hash'

const dataset = shippedDataset()

describe('the data of an edition', () => {
  test('are named by their hash; after a change of data run tools/data-hash.ts --write', () => {
    expect(readFileSync('src/model/data/edition.json', 'utf8')).toBe(editionText())
    expect(dataset.data).toMatch(/^sha256-[0-9a-f]{64}$/)
  })

  test('are those that every shipped scenario names', () => {
    for (const [file, text] of shippedTexts()) expect(readFileSync(file, 'utf8')).toBe(text)
  })
})

describe('recorded figures', async () => {
  const { scenario, outcome } = await followNamed('nine-letters-2017', [])
  const check = (changed: Partial<Scenario>, migratedFrom?: number) =>
    checkResults(dataset, { ...scenario, ...changed }, outcome, migratedFrom)

  test('of every shipped scenario are reproduced exactly', async () => {
    for (const name of listShipped()) {
      const followed = await followNamed(name, [])
      const { kind, says, because } = checkResults(dataset, followed.scenario, followed.outcome)
      expect([name, kind, says, because]).toEqual([name, 'exact', 'Reproduced exactly.', []])
    }
  })

  test('are those of the run that records them', () => {
    const other = { ...scenario, data: '', model: 0, edition: '', results: {} }
    expect(recordResults(dataset, other, outcome)).toEqual(scenario)
  })

  test('that differ are told in dollars, with what is other', () => {
    const { available, awarded, withheld } = scenario.results
    const results = { available: available!, awarded: awarded! - 5, withheld: withheld!, bonus: 7 }
    const { kind, says, figures } = check({ results })
    expect(kind).toBe('differs')
    expect(says).toBe(
      'Awarded differs by $5: it was recorded as $245,699,189 and is $245,699,194 now. bonus was recorded as $7, and no such figure is computed. Data and model are the same, so a shipped scenario it starts from was changed since, or the recorded figures were not computed from these changes.',
    )
    expect(figures[0]).toMatchObject({ name: 'available', difference: 0 })
    expect(figures[1]).toMatchObject({
      recorded: 245_699_189,
      computed: 245_699_194,
      difference: 5,
    })
    const otherData = { results, edition: '2019-01', data: `sha256-${'0'.repeat(64)}`, model: 9 }
    expect(check(otherData, 1).says).toMatch(
      'This may be because it was run on the data of 2019-01 and these are of 2026-11 and it was run with version 9 of the model and this is version 1 and it was written in version 1 of the format.',
    )
  })

  test('that agree are exact whatever is other, and none are none', () => {
    expect(check({ data: '' }, 1).says).toBe(
      'Reproduced exactly, although it does not say on which data it was run and it was written in version 1 of the format.',
    )
    expect(check({ data: `sha256-${'0'.repeat(64)}` }).says).toBe(
      'Reproduced exactly, although its data are not quite those of edition 2026-11 held here.',
    )
    expect(check({ results: {} })).toMatchObject({ kind: 'not-recorded', figures: [] })
    for (const name of ['__proto__', 'constructor', 'toString'])
      expect(check({ results: Object.fromEntries([[name, 1]]) }).figures[0]).toMatchObject({
        computed: null,
      })
  })
})

describe('a file held against the data', () => {
  const checked = (text: string) => checkScenario(dataset, text, 'my.json', findBase)

  test('has all its faults told with line and column', () => {
    const text = `{
  "format": "grantflow-scenario", "version": 2,
  "title": "T", "seeds": 1,
  "base": "baseline-2016",
  "changes": {
    "programs.jug.included": true,
    "programs.jag.formula_amount": -5,
    "facts.XX.no_inquiry": "yes",
    "facts.CA.no_inquiry": "perhaps",
    "conditions.jag16-1373.definition": "nine-leters"
  }
}`
    const opened = checked(text)
    const faults = opened.kind === 'refused' ? opened.faults : []
    expect(faults.map((fault) => [fault.code, faultSentence('my.json', fault)])).toEqual([
      [
        'unknown-key',
        "my.json, line 3, column 17, seeds: a scenario has no such key; write 'seed'.",
      ],
      [
        'unknown-name',
        "my.json, line 6, column 5, changes.programs.jug.included: there is no program 'jug'; write 'jag'.",
      ],
      [
        'wrong-value',
        "my.json, line 7, column 5, changes.programs.jag.formula_amount: '-5' is not an amount; write whole dollars from 0 to 1000000000000.",
      ],
      [
        'unknown-name',
        "my.json, line 8, column 5, changes.facts.XX.no_inquiry: there is no recipient 'XX'; write 'TX'.",
      ],
      [
        'wrong-value',
        "my.json, line 9, column 5, changes.facts.CA.no_inquiry: 'perhaps' is no word of this fact; write one of yes, partial, no, unknown.",
      ],
      [
        'wrong-value',
        "my.json, line 10, column 5, changes.conditions.jag16-1373.definition: 'nine-leters' is not a choice here; write one of none, s1373_mayors_2017, letters_2017_04_21, s1373_ca9_2020, s1373_doj_broad_2017, oig_2016, jag16_condition.",
      ],
    ])
  })

  test('that is well is opened', () => {
    for (const name of listShipped()) {
      const text = readFileSync(`scenarios/${name}.scenario.json`, 'utf8')
      expect(checked(text).kind).toBe('scenario')
    }
  })

  test('that names no shipped base or layer is refused there', () => {
    const text = (key: string) =>
      `{"format":"grantflow-scenario","version":2,"title":"T","changes":{},\n ${key}}`
    expect(checked(text('"base":"basline-2016"'))).toMatchObject({
      code: 'unknown-name',
      faults: [
        {
          line: 2,
          column: 2,
          path: 'base',
          says: "there is no shipped scenario 'basline-2016'; write 'baseline-2016'.",
        },
      ],
    })
    expect(checked(text('"layers":["nine-letters-2017", "nine-letters"]'))).toMatchObject({
      faults: [{ line: 2, column: 33, path: 'layers.1' }],
    })
  })
})
