/** Holds a scenario file's content against the published form, key by key, and builds a new scenario from it. */

import { quote, suggest } from './fault'
import type { Json } from './scenario-json'
import type { ParameterValue, Scenario } from './types'

/** A scenario, or null where the file has faults; every fault is one sentence. */
export interface Decoded {
  readonly scenario: Scenario | null
  readonly faults: readonly string[]
}

const KEYS = [
  '$schema',
  'format',
  'version',
  'title',
  'note',
  'author',
  'base',
  'edition',
  'changes',
  'seed',
  'draws',
  'results',
] as const

/** The most a scenario may hold, so that a stranger's file stays small. */
export const LIMITS = {
  title: 200,
  note: 4000,
  author: 200,
  value: 500,
  changes: 5000,
  draws: 100_000,
}

// Characters that are invisible or turn the direction of a line could make a title say something else.
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/
const HIDDEN_IN_LINE = /[\t\n\r]/

/** Decode the JSON of a scenario file; `file` names it in faults. Nothing is repaired and nothing is dropped. */
export function decodeScenario(json: Json, file: string): Decoded {
  if (!(json instanceof Map)) {
    return refuse(
      `${file} holds ${kindOf(json)}; write an object with "format": "grantflow-scenario".`,
    )
  }
  const form: ReadonlyMap<string, Json> = json
  if (form.get('format') !== 'grantflow-scenario') {
    return refuse(
      `${file}, format: ${found(form.get('format'))} is not a Grantflow scenario; write "format": "grantflow-scenario".`,
    )
  }
  const version = form.get('version')
  if (typeof version === 'number' && Number.isInteger(version) && version > 1) {
    return refuse(
      `${file}, version: ${version} is newer than this Grantflow, which reads version 1; update Grantflow to compute it.`,
    )
  }
  const faults: string[] = []
  const say = (key: string, says: string): void => {
    faults.push(`${file}, ${key}: ${says}`)
  }
  if (version !== 1) say('version', `${found(version)} is not a version; write 1.`)
  for (const key of form.keys()) {
    if ((KEYS as readonly string[]).includes(key)) continue
    say(quote(key), `a scenario has no such key${suggest(key, KEYS)}.`)
  }

  const text = (key: string, most: number, lines: boolean): string => {
    const value = form.get(key) ?? (form.has(key) ? null : '')
    if (typeof value !== 'string')
      say(key, `${found(value)} is not text; write text in double quotes.`)
    else if (value.length > most) {
      say(key, `${value.length} characters are too many; write at most ${most}.`)
    } else if (HIDDEN.test(value) || (!lines && HIDDEN_IN_LINE.test(value))) {
      say(key, 'it holds an invisible control character; remove it.')
    } else return value
    return ''
  }
  const whole = (key: string, most: number): number => {
    const value = form.has(key) ? form.get(key) : 0
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most) {
      return value
    }
    say(key, `${found(value)} is not a whole number from 0 to ${most}; write one.`)
    return 0
  }

  const title = text('title', LIMITS.title, false)
  if (form.get('title') === undefined || form.get('title') === '') {
    say('title', 'a scenario needs one; write what it supposes in a few words.')
  }
  const base = form.get('base') ?? null
  if (base !== null && (typeof base !== 'string' || base === '')) {
    say('base', `${found(base)} is not the name of a scenario; write a name or null.`)
  }
  const scenario: Scenario = {
    ...(form.has('$schema') ? { $schema: text('$schema', LIMITS.value, false) } : {}),
    format: 'grantflow-scenario',
    version: 1,
    title,
    note: text('note', LIMITS.note, true),
    author: text('author', LIMITS.author, false),
    base: typeof base === 'string' ? base : null,
    edition: text('edition', LIMITS.author, false),
    changes: decodeChanges(form.get('changes'), say),
    seed: whole('seed', 4_294_967_295),
    draws: whole('draws', LIMITS.draws),
    results: decodeResults(form.get('results') ?? new Map(), say),
  }
  return { scenario: faults.length === 0 ? scenario : null, faults }
}

type Say = (key: string, says: string) => void

function decodeChanges(json: Json | undefined, say: Say): Scenario['changes'] {
  if (!(json instanceof Map)) {
    say(
      'changes',
      `${found(json)} is not an object; write one of parameter path to value, {} for none.`,
    )
    return {}
  }
  const changes: ReadonlyMap<string, Json> = json
  if (changes.size > LIMITS.changes) {
    say('changes', `${changes.size} changes are too many; write at most ${LIMITS.changes}.`)
    return {}
  }
  const kept: [string, ParameterValue][] = []
  for (const [path, value] of changes) {
    const place = `changes, ${quote(path)}`
    if (typeof value === 'number' || typeof value === 'boolean') kept.push([path, value])
    else if (typeof value !== 'string') {
      say(place, `${found(value)} is not a value; write a number, true, false or text.`)
    } else if (value.length > LIMITS.value || HIDDEN.test(value)) {
      say(
        place,
        `the text is too long or holds a control character; write at most ${LIMITS.value} plain ones.`,
      )
    } else kept.push([path, value])
  }
  return Object.fromEntries(kept)
}

function decodeResults(json: Json, say: Say): Scenario['results'] {
  if (!(json instanceof Map)) {
    say(
      'results',
      `${found(json)} is not an object; write one of figure to whole dollars, {} for none.`,
    )
    return {}
  }
  const results: ReadonlyMap<string, Json> = json
  const kept: [string, number][] = []
  for (const [name, value] of results) {
    if (typeof value === 'number' && Number.isSafeInteger(value)) kept.push([name, value])
    else
      say(`results, ${quote(name)}`, `${found(value)} is not whole dollars; write a whole number.`)
  }
  return Object.fromEntries(kept)
}

function refuse(fault: string): Decoded {
  return { scenario: null, faults: [fault] }
}

/** Name a value in a fault, short enough for one sentence. */
function found(value: Json | undefined): string {
  if (value === undefined) return 'nothing'
  return typeof value === 'object' && value !== null ? kindOf(value) : quote(JSON.stringify(value))
}

function kindOf(value: Json): string {
  if (value instanceof Map) return 'an object'
  return Array.isArray(value) ? 'a list' : quote(JSON.stringify(value))
}
