/** The reader of JSON takes what every reader takes and nothing else, and says where it stopped. */

import { describe, expect, test } from 'vitest'
import { openScenario } from '../../src/model'
import { readStrictJson } from '../../src/model/scenario-json'
import type { Json } from '../../src/model/scenario-json'
import { isJson, notJson } from './json-kinds'
import { polluted, wrongAnswer } from './witness'

/** What `JSON.parse` would give: maps as objects, and 0 for -0, which no scenario can mean. */
function plain(json: Json | undefined): unknown {
  if (json instanceof Map) {
    const entries = [...json].map(([name, value]: [string, Json]) => [name, plain(value)] as const)
    return Object.fromEntries(entries)
  }
  return Array.isArray(json) ? json.map(plain) : json
}

test('there are more than a hundred and fifty kinds, each once', () => {
  const texts = [...isJson, ...notJson].map(([, text]) => text)
  expect(new Set(texts).size).toBe(texts.length)
  expect(texts.length).toBeGreaterThan(150)
})

describe('takes', () => {
  test.each(isJson)('%s', (_, text) => {
    const { json, faults } = readStrictJson(text)
    expect(faults).toEqual([])
    const usual: unknown = JSON.parse(text.replace(/^\ufeff/, ''), (_key, value: unknown) =>
      value === 0 ? 0 : value,
    )
    expect(plain(json)).toEqual(usual)
    const opened = openScenario(text, 'it.json')
    expect(opened).toMatchObject({ kind: 'refused', code: 'not-a-scenario' })
    expect(wrongAnswer(opened)).toBeNull()
  })
})

describe('refuses', () => {
  test.each(notJson)('%s', (_, text) => {
    const opened = openScenario(text, 'it.json')
    expect(opened).toMatchObject({
      kind: 'refused',
      code: expect.stringMatching(/^(not-json|name-twice|too-deep)$/),
    })
    if (opened.kind !== 'refused') return
    const lines = text.split('\n')
    for (const { line, column } of opened.faults) {
      expect(line).toBeGreaterThanOrEqual(1)
      expect(line).toBeLessThanOrEqual(lines.length)
      expect(column).toBeGreaterThanOrEqual(1)
      expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1)
    }
    expect(wrongAnswer(opened)).toBeNull()
    expect(polluted()).toBeNull()
  })
})
