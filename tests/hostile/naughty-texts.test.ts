/** Whatever a title, a note or a path says, it stays that text through file and link, or is refused with a reason. */

import { describe, expect, test } from 'vitest'
import { openScenario, readLink, scenarioId, writeLink, writeScenario } from '../../src/model'
import type { Opened } from '../../src/model'
import { naughtyTexts } from './naughty-texts'
import { frame } from './scenario-frame'
import { polluted, wrongAnswer } from './witness'

/** Where a stranger's text may stand in a file. */
const PLACES: Readonly<Record<string, (text: string) => string>> = {
  title: (text) => frame({ title: text }),
  note: (text) => frame({ note: text }),
  author: (text) => frame({ author: text }),
  base: (text) => frame({ base: text }),
  layers: (text) => frame({ layers: `[${text}]` }),
  edition: (text) => frame({ edition: text }),
  path: (text) => frame({ changes: `{${text}:1}` }),
  value: (text) => frame({ changes: `{"year":${text}}` }),
  figure: (text) => frame({ results: `{${text}:1}` }),
  key: (text) => frame({}).replace('{', `{${text}:1,`),
}

const plainId = idOf(openScenario(frame({}), 'it.json'))

function idOf(opened: Opened): string | null {
  return opened.kind === 'scenario' ? scenarioId(opened.scenario) : null
}

test('there are more than a hundred and twenty, each once', () => {
  expect(new Set(naughtyTexts).size).toBe(naughtyTexts.length)
  expect(naughtyTexts.length).toBeGreaterThan(120)
})

describe.each(Object.keys(PLACES))('as %s', (place) => {
  test.each(naughtyTexts)('%j', (naughty) => {
    const opened = openScenario(PLACES[place]!(JSON.stringify(naughty)), 'it.json')
    expect(wrongAnswer(opened)).toBeNull()
    expect(polluted()).toBeNull()
    if (opened.kind !== 'scenario') {
      expect(opened.kind).toBe('refused')
      return
    }
    const { scenario } = opened
    if (['title', 'note', 'author'].includes(place)) {
      expect(scenario).toMatchObject({ [place]: naughty })
      // What a scenario is called does not change what it computes.
      expect(scenarioId(scenario)).toBe(plainId)
    }
    expect(openScenario(writeScenario(scenario), 'it.json')).toEqual(opened)
    expect(readLink(writeLink(scenario))).toMatchObject({ kind: 'scenario' })
    expect(idOf(readLink(writeLink(scenario)))).toBe(scenarioId(scenario))
  })
})

test('in a link alone, none is a scenario', () => {
  for (const naughty of naughtyTexts) {
    for (const text of [naughty, `#${naughty}`, `#s=${naughty}`, `#s=2.${naughty}.AAAA`]) {
      const opened = readLink(text)
      expect([text, opened.kind]).toEqual([text, 'refused'])
      expect(wrongAnswer(opened)).toBeNull()
    }
  }
  expect(polluted()).toBeNull()
})
