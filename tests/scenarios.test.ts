/**
 * Every shipped scenario gives the result that stands beside it. After a change that is meant to move
 * results, `GRANTFLOW_UPDATE=1 npm test -- tests/scenarios` writes them anew, for review.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { followNamed } from '../src/cli/follow'
import { runJson } from '../src/cli/run-json'
import { listShipped, openScenarioFile } from '../src/cli/scenario-files'
import { forEdition, readScenario, writeScenario } from '../src/model/index'

const folder = fileURLToPath(new URL('../scenarios/', import.meta.url))
const update = process.env['GRANTFLOW_UPDATE'] === '1'

describe('the shipped scenarios', () => {
  test('are the six of the two stories, every program together, and the penalties of statute', () => {
    expect(listShipped()).toEqual(
      expect.arrayContaining([
        'all-programs-2016',
        'baseline-2016',
        'baseline-2017',
        'baseline-2024',
        'narrow-1373-2017',
        'nine-letters-2017',
        'reuters-2016',
        'statutory-penalties-2016',
      ]),
    )
  })

  test.each(listShipped())('%s gives its expected result', async (name) => {
    const followed = await followNamed(name, [])
    const result = runJson(followed)
    const expected = `${folder}${name}.expected.json`
    if (update) {
      writeFileSync(expected, result)
      const { available, awarded, withheld } = followed.outcome.totals
      const file = `${folder}${name}.scenario.json`
      const scenario = readScenario(readFileSync(file, 'utf8'), file)
      const results = { available, awarded, withheld }
      const { dataset } = followed
      writeFileSync(file, writeScenario({ ...forEdition(dataset, scenario), results }))
    }
    expect(existsSync(expected), `${name}.expected.json is missing`).toBe(true)
    expect(result).toBe(readFileSync(expected, 'utf8'))
  })

  test.each(listShipped())('%s shows the figures its author saw', async (name) => {
    const { scenario, outcome } = await followNamed(name, [])
    const { available, awarded, withheld } = outcome.totals
    expect(scenario.results).toEqual({ available, awarded, withheld })
  })

  test.each(listShipped())('%s is written as it was read', (name) => {
    const { text, place } = openScenarioFile(name)
    expect(writeScenario(readScenario(text, place))).toBe(text)
  })
})
