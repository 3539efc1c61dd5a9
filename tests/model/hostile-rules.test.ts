/** A stranger's rule text is refused in one sentence, without being run; most of it without even being parsed. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { RuleFault } from '../../src/model'
// Read for this file alone, so that it finds the witness also where files share their modules.
import { parseRule } from '../../src/model/rule-parse?witnessed'
import { afterParsing, beforeParsing } from './hostile-texts'

const seen = vi.hoisted(() => ({ parsed: [] as string[], taken: new Set<string>() }))

// The library's parser with a witness beside it; whatever else is taken of the library is noted too.
vi.mock('mathjs/number', async (original) => {
  const library = await original<{ create: (...args: unknown[]) => object }>()
  const create = (...args: unknown[]) => {
    const made = library.create(...args) as { parse: (text: string) => unknown }
    const parse = (text: string) => {
      seen.parsed.push(text)
      return made.parse(text)
    }
    return new Proxy(made, {
      get: (target, key) => {
        seen.taken.add(String(key))
        return key === 'parse' ? parse : Reflect.get(target, key)
      },
    })
  }
  return { ...library, create }
})

const figures = { numbers: ['population', 'crime', 'weight'], facts: [] }
const kind = (name: string, ...values: string[]) => ({ name, label: name, values, says: '' })
const legal = {
  numbers: [],
  facts: [kind('asked', 'yes', 'no'), kind('told', 'yes', 'no')],
  definitions: ['narrow', 'broad'],
}

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}… (${text.length})` : text)
const rows = (texts: readonly string[]) => texts.map((text) => [short(text), text] as const)

/** Refused in one sentence that names no more than it must, whatever the rule was for. */
function refusals(text: string): void {
  for (const names of [figures, legal]) {
    const act = () => parseRule(text, names)
    expect(act).toThrow(RuleFault)
    expect(act).toThrow(/^The rule [^\n]{10,900}[.?]$/)
  }
}

const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype))
beforeEach(() => void (seen.parsed.length = 0))

test('there are more than a hundred of them, each once', () => {
  const all = [...beforeParsing, ...afterParsing]
  expect(new Set(all).size).toBe(all.length)
  expect(all.length).toBeGreaterThan(200)
})

describe('refused before a parser sees it', () => {
  test.each(rows(beforeParsing))('%j', (_, text) => {
    refusals(text)
    expect(seen.parsed).toEqual([])
  })
})

describe('refused for what it says, without being run', () => {
  test.each(rows(afterParsing))('%j', (_, text) => {
    refusals(text)
    // A short text is all the parser ever gets.
    for (const one of seen.parsed) expect(one.length).toBeLessThanOrEqual(500)
  })
})

test('nothing but the parser was taken of the library, and nothing of the language was touched', () => {
  expect([...seen.taken]).toEqual(['parse'])
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(before)
})
