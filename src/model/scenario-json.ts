/** Reads the text of a scenario file as JSON, strictly: no duplicate name, no depth, no surprise. */

import { quote } from './fault'

/** JSON with objects as maps, so that a name such as `__proto__` is a name like any other. */
export type Json = null | boolean | number | string | readonly Json[] | ReadonlyMap<string, Json>

/** Why a text cannot be read as strict JSON. */
type JsonCode = 'too-large' | 'not-json' | 'too-deep' | 'name-twice'

/** One thing wrong with the text; `at` counts UTF-16 units from its start. */
export interface JsonFault {
  readonly code: JsonCode
  readonly says: string
  readonly at: number
  readonly path: string
}

/** The value (absent where it cannot be read), what is wrong, and where each name of the two upper levels stands. */
export interface StrictJson {
  readonly json: Json | undefined
  readonly faults: readonly JsonFault[]
  readonly places: ReadonlyMap<string, number>
}

/** The most bytes of UTF-8 a file may have. */
const MOST_BYTES = 1_048_576
const DEEPEST = 32
/** The most values a file may hold, those inside others included. */
const MOST_VALUES = 20_000
/** Names whose places are kept: those of the file, and of the objects and lists right below. */
const PLACED = 2
const BLANK = /[ \t\n\r]*/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const ESCAPED = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
// Long runs are taken whole: a text of a million letters must not cost a step of the stack each.
// eslint-disable-next-line no-control-regex -- JSON forbids raw control characters in text
const PLAIN = /[^"\\\u0000-\u001f]*/y
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
])

/** Thrown inside the reader alone: after it, nothing further can be read. */
class Unreadable extends Error {
  readonly fault: JsonFault
  constructor(fault: JsonFault) {
    super(fault.says)
    this.fault = fault
  }
}

/**
 * Read JSON text of at most 1 MiB and 32 levels; never throws.
 * A name that stands twice in one object is a fault like any other, and all of them are listed.
 */
export function readStrictJson(text: string): StrictJson {
  const places = new Map<string, number>()
  const twice: JsonFault[] = []
  if (bytesOf(text) > MOST_BYTES) {
    const says = 'it is larger than 1 MiB; a scenario holds only what it changes.'
    return { json: undefined, faults: [{ code: 'too-large', says, at: 0, path: '' }], places }
  }
  // A byte order mark that an editor left is not part of the text.
  let at = text.startsWith('\uFEFF') ? 1 : 0

  const unreadable = (says: string, code: JsonCode = 'not-json'): Unreadable =>
    new Unreadable({ code, says, at, path: '' })
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
    const start = at
    if (text[at] !== '"')
      throw unreadable(`${here()} where ${what} in double quotes should; write it so.`)
    at += 1
    for (;;) {
      skip(PLAIN)
      if (text[at] === '"') break
      if (text[at] === '\\') {
        if (skip(ESCAPED) === null) {
          throw unreadable('the \\ begins no escape of JSON; write \\\\ for the sign itself.')
        }
      } else if (at < text.length) {
        throw unreadable(
          'a line break or control character stands inside text; write \\n or remove it.',
        )
      } else throw unreadable('the file ends inside text; write the closing double quote.')
    }
    at += 1
    return JSON.parse(text.slice(start, at)) as string
  }
  const readNumber = (): number => {
    const start = at
    const found = skip(NUMBER)
    if (found === null) throw unreadable(`${here()} where a value should; write valid JSON.`)
    const value = Number(found)
    if (Number.isFinite(value)) return value + 0 // -0 becomes 0
    at = start
    throw unreadable(`${quote(found)} is too large a number; write a smaller one.`)
  }
  const readObject = (depth: number, path: string): ReadonlyMap<string, Json> => {
    const object = new Map<string, Json>()
    if (taken('}')) return object
    do {
      skip(BLANK)
      const start = at
      const name = readText('a name')
      const own = `${path}/${pointerPart(name)}`
      if (object.has(name)) {
        const says = `the name ${quote(name)} stands twice in one object; keep one of them.`
        twice.push({ code: 'name-twice', says, at: start, path: own })
      } else if (depth <= PLACED) places.set(own, start)
      if (!taken(':')) throw unreadable(`${here()} where a colon should; write one after the name.`)
      object.set(name, readValue(depth, own))
    } while (taken(','))
    if (!taken('}')) throw unreadable(`${here()} where a comma or } should; write one of them.`)
    return object
  }
  const readList = (depth: number, path: string): readonly Json[] => {
    const list: Json[] = []
    if (taken(']')) return list
    do {
      skip(BLANK)
      const own = `${path}/${list.length}`
      if (depth <= PLACED) places.set(own, at)
      list.push(readValue(depth, own))
    } while (taken(','))
    if (!taken(']')) throw unreadable(`${here()} where a comma or ] should; write one of them.`)
    return list
  }
  let values = 0
  const readValue = (depth: number, path: string): Json => {
    skip(BLANK)
    if ((values += 1) > MOST_VALUES) {
      const says = `it holds more than ${MOST_VALUES} values; a scenario holds only what it changes.`
      throw unreadable(says, 'too-large')
    }
    if (depth >= DEEPEST) {
      throw unreadable('nested more than 32 deep; a scenario is flat, write it so.', 'too-deep')
    }
    if (taken('{')) return readObject(depth + 1, path)
    if (taken('[')) return readList(depth + 1, path)
    if (text[at] === '"') return readText('text')
    for (const [word, value] of WORDS) {
      if (!text.startsWith(word, at)) continue
      at += word.length
      return value
    }
    return readNumber()
  }

  try {
    const json = readValue(0, '')
    skip(BLANK)
    if (at < text.length)
      throw unreadable(`${here()} after the end of the scenario; remove what follows.`)
    return { json: twice.length === 0 ? json : undefined, faults: twice, places }
  } catch (fault) {
    if (!(fault instanceof Unreadable)) throw fault
    return { json: undefined, faults: [...twice, fault.fault], places }
  }
}

/** A name as a part of a JSON pointer (RFC 6901). */
export function pointerPart(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** Bytes of a text in UTF-8; counted only where it could be too many. */
function bytesOf(text: string): number {
  if (text.length * 3 <= MOST_BYTES || text.length > MOST_BYTES) return text.length
  let bytes = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    // Each half of a pair counts two of its four.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3
  }
  return bytes
}
