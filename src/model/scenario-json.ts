/** Reads the text of a scenario file as JSON, strictly: no duplicate name, no depth, no surprise. */

import { ScenarioFault, quote } from './fault'

/** JSON with objects as maps, so that a name such as `__proto__` is a name like any other. */
export type Json = null | boolean | number | string | readonly Json[] | ReadonlyMap<string, Json>

const MOST_BYTES = 1_048_576
const DEEPEST = 32
const BLANK = /[ \t\n\r]*/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
// eslint-disable-next-line no-control-regex -- JSON forbids raw control characters in text
const TEXT = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
])

/**
 * Read JSON text of at most 1 MiB and 32 levels; `file` names it in errors.
 * Throws a ScenarioFault with line and column, also where an object has the same name twice.
 */
export function readStrictJson(text: string, file: string): Json {
  if (text.length > MOST_BYTES) {
    throw new ScenarioFault(`${file} is larger than 1 MiB; a scenario holds only what it changes.`)
  }
  // A byte order mark that an editor left is not part of the text.
  let at = text.startsWith('\uFEFF') ? 1 : 0

  const fault = (says: string): ScenarioFault => {
    const before = text.slice(0, at).split('\n')
    const column = (before.at(-1) ?? '').length + 1
    return new ScenarioFault(`${file}, line ${before.length}, column ${column}: ${says}`)
  }
  const skip = (pattern: RegExp): string | null => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found === null) return null
    at += found[0].length
    return found[0]
  }
  const taken = (sign: string): boolean => {
    skip(BLANK)
    if (text[at] !== sign) return false
    at += 1
    return true
  }
  const here = (): string =>
    at < text.length
      ? `${quote(String.fromCodePoint(text.codePointAt(at) ?? 0))} stands`
      : 'the file ends'

  const readText = (what: string): string => {
    skip(BLANK)
    const found = skip(TEXT)
    if (found === null) throw fault(`${here()} where ${what} in double quotes should; write it so.`)
    return JSON.parse(found) as string
  }
  const readNumber = (): number => {
    const found = skip(NUMBER)
    if (found === null) throw fault(`${here()} where a value should; write valid JSON.`)
    const value = Number(found)
    if (!Number.isFinite(value))
      throw fault(`${quote(found)} is too large a number; write a smaller one.`)
    return value + 0 // -0 becomes 0
  }
  const readObject = (depth: number): ReadonlyMap<string, Json> => {
    const object = new Map<string, Json>()
    if (taken('}')) return object
    do {
      const name = readText('a name')
      if (object.has(name)) {
        throw fault(`the name ${quote(name)} stands twice in one object; keep one of them.`)
      }
      if (!taken(':')) throw fault(`${here()} where a colon should; write one after the name.`)
      object.set(name, readValue(depth))
    } while (taken(','))
    if (!taken('}')) throw fault(`${here()} where a comma or } should; write one of them.`)
    return object
  }
  const readList = (depth: number): readonly Json[] => {
    const list: Json[] = []
    if (taken(']')) return list
    do list.push(readValue(depth))
    while (taken(','))
    if (!taken(']')) throw fault(`${here()} where a comma or ] should; write one of them.`)
    return list
  }
  const readValue = (depth: number): Json => {
    if (depth > DEEPEST) throw fault('nested more than 32 deep; a scenario is flat, write it so.')
    if (taken('{')) return readObject(depth + 1)
    if (taken('[')) return readList(depth + 1)
    if (text[at] === '"') return readText('text')
    for (const [word, value] of WORDS) {
      if (!text.startsWith(word, at)) continue
      at += word.length
      return value
    }
    return readNumber()
  }

  const value = readValue(1)
  skip(BLANK)
  if (at < text.length) throw fault(`${here()} after the end of the scenario; remove what follows.`)
  return value
}
