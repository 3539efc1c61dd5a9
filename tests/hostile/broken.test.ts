/** Every prefix and every flipped byte of the shipped scenarios and of their links: refused, or read as what it says. */

import { describe, expect, test } from 'vitest'
import { listShipped, openScenarioFile } from '../../src/cli/scenario-files'
import { openScenario, readLink, readScenario, writeLink, writeScenario } from '../../src/model'
import type { Opened } from '../../src/model'
import { polluted, wrongAnswer } from './witness'

const shipped = listShipped().map((name) => {
  const { text } = openScenarioFile(name)
  const scenario = readScenario(text, name)
  return { name, text, scenario, link: writeLink(scenario) }
})

/** A text with one bit of one byte turned, or null where the bytes are then no text, as readers of files refuse them. */
function flip(bytes: Uint8Array, at: number, bit: number): string | null {
  const turned = Uint8Array.from(bytes)
  turned[at]! ^= bit
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(turned)
  } catch {
    return null
  }
}

/** The codes of refusals, and how often each was given. */
function count(into: Map<string, number>, opened: Opened): void {
  const what = opened.kind === 'refused' ? opened.code : opened.kind
  into.set(what, (into.get(what) ?? 0) + 1)
}

describe.each(shipped)('$name', ({ text, scenario, link }) => {
  test('is refused, cut off anywhere', () => {
    for (let end = 0; end < text.trimEnd().length; end += 1) {
      const opened = openScenario(text.slice(0, end), 'it.json')
      expect([end, opened.kind, wrongAnswer(opened)]).toEqual([end, 'refused', null])
    }
    expect(polluted()).toBeNull()
  })

  test('with a byte flipped is refused, or means what then stands there', () => {
    const bytes = new TextEncoder().encode(text)
    for (let at = 0; at < bytes.length; at += 1) {
      const turned = flip(bytes, at, 1 << (at % 8))
      if (turned === null) continue
      const opened = openScenario(turned, 'it.json')
      expect([at, wrongAnswer(opened)]).toEqual([at, null])
      if (opened.kind !== 'scenario') continue
      // A flip that reads well is one a reader would see: the file says so, and so does the scenario.
      expect(JSON.parse(writeScenario(opened.scenario))).toEqual(JSON.parse(turned))
    }
    expect(polluted()).toBeNull()
  })

  test('as a link cut off anywhere is said to be cut off', () => {
    const start = link.indexOf('.') + 1
    for (let end = 0; end < link.length; end += 1) {
      const opened = readLink(link.slice(0, end))
      expect([end, opened.kind, wrongAnswer(opened)]).toEqual([end, 'refused', null])
      if (opened.kind === 'refused' && end > start) {
        expect([end, opened.code]).toEqual([end, 'link-cut-off'])
      }
    }
    expect(polluted()).toBeNull()
  })

  test('as a link with a byte flipped is refused, or the same scenario', () => {
    const codes = new Map<string, number>()
    const bytes = new TextEncoder().encode(link)
    for (let at = 0; at < bytes.length; at += 1) {
      for (let bit = 1; bit < 256; bit <<= 1) {
        const turned = flip(bytes, at, bit)
        if (turned === null) continue
        const opened = readLink(turned)
        count(codes, opened)
        expect([at, bit, wrongAnswer(opened)]).toEqual([at, bit, null])
        if (opened.kind === 'scenario') {
          expect(writeScenario(opened.scenario)).toBe(writeScenario(readBack(link)))
        }
      }
    }
    expect(codes.get('newer') ?? 0).toBeLessThanOrEqual(8)
    expect(polluted()).toBeNull()
  })

  test('opens after all that as it did before', () => {
    expect(openScenario(text, 'it.json')).toMatchObject({ kind: 'scenario', scenario })
  })
})

function readBack(link: string) {
  const opened = readLink(link)
  if (opened.kind !== 'scenario')
    throw new Error(`The link of a shipped scenario is ${opened.kind}.`)
  return opened.scenario
}
