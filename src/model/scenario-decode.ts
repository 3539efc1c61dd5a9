/** Holds a scenario file's content against the published form, key by key, and builds a new scenario from it. */

import { MOST_FAULTS, quote, suggest } from './fault'
import type { Json } from './scenario-json'
import { HIDDEN_IN_LINE, LIMITS, found, hides, isName } from './scenario-values'
import { isScenarioId } from './scenario-id'
import type { ParameterValue, Scenario } from './types'

/** The JSON of a scenario file: keys to values, as a map. */
export type Form = ReadonlyMap<string, Json>

/** One thing wrong with the form: at which key, or at which name or number below it, and what to write instead. */
export interface FormFault {
  readonly code: 'unknown-key' | 'wrong-value'
  readonly key: string
  readonly within?: string
  readonly says: string
}

/** A scenario, or null where the form has faults; and what could be read of it all the same. */
interface Decoded {
  readonly scenario: Scenario | null
  readonly readable: Scenario
  readonly faults: readonly FormFault[]
}

/** The keys of a scenario file by version of the format, in the order in which they are written. */
export const KEYS: Readonly<Record<number, readonly string[]>> = {
  1: [
    '$schema',
    'format',
    'version',
    'title',
    'note',
    'author',
    'base',
    'edition',
    'changes',
  ].concat(['seed', 'draws', 'results']),
  2: [
    '$schema',
    'format',
    'version',
    'title',
    'note',
    'author',
    'base',
    'layers',
    'edition',
  ].concat(['data', 'model', 'changes', 'seed', 'draws', 'results', 'derivedFrom']),
}

const DATA_HASH = /^sha256-[0-9a-f]{64}$/

/** Say which keys of a file its version does not have, and which was likely meant. */
export function unknownKeys(form: Form, version: number): readonly FormFault[] {
  const keys = KEYS[version] ?? []
  const unknown = [...form.keys()].filter((key) => !keys.includes(key))
  return unknown.slice(0, MOST_FAULTS).map((key) => {
    const says = `a scenario has no such key${suggest(key, keys)}.`
    return { code: 'unknown-key', key, says }
  })
}

/** Decode a form of the current version, its keys known already. Nothing is repaired and nothing is dropped. */
export function decodeScenario(form: Form): Decoded {
  const faults: FormFault[] = []
  const say: Say = (key, says, within) =>
    faults.push({ code: 'wrong-value', key, ...(within === undefined ? {} : { within }), says })
  const text = (key: string, most: number, lines = false): string => {
    const value = form.get(key) ?? (form.has(key) ? null : '')
    if (typeof value !== 'string')
      say(key, `${found(value)} is not text; write text in double quotes.`)
    else if (value.length > most) {
      say(key, `${value.length} characters are too many; write at most ${most}.`)
    } else if (hides(value) || (!lines && HIDDEN_IN_LINE.test(value))) {
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
  const shaped = (key: string, fits: (text: string) => boolean, example: string): string => {
    const before = faults.length
    const value = text(key, LIMITS.name)
    if (value === '' || fits(value)) return value
    if (faults.length === before) say(key, `${quote(value)} is not ${example}, or leave it empty.`)
    return ''
  }

  const title = text('title', LIMITS.title)
  if (!form.has('title') || form.get('title') === '') {
    say('title', 'a scenario needs one; write what it supposes in a few words.')
  }
  const base = form.get('base') ?? null
  if (base !== null && !isName(base)) {
    say('base', `${found(base)} is not the name of a scenario; write a name or null.`)
  }
  const scenario: Scenario = {
    ...(form.has('$schema') ? { $schema: text('$schema', LIMITS.value) } : {}),
    format: 'grantflow-scenario',
    version: 2,
    title,
    note: text('note', LIMITS.note, true),
    author: text('author', LIMITS.author),
    base: isName(base) ? base : null,
    layers: decodeLayers(form, say),
    edition: text('edition', LIMITS.name),
    data: shaped(
      'data',
      (hash) => DATA_HASH.test(hash),
      'the hash of a data edition; write sha256- and 64 digits from 0 to f',
    ),
    model: whole('model', 1_000_000),
    changes: decodeChanges(form.get('changes'), say),
    seed: whole('seed', 4_294_967_295),
    draws: whole('draws', LIMITS.draws),
    results: decodeResults(form, say),
    derivedFrom: shaped(
      'derivedFrom',
      isScenarioId,
      'the id of a scenario; write one such as 4c8xk-2m7qp',
    ),
  }
  return { scenario: faults.length === 0 ? scenario : null, readable: scenario, faults }
}

type Say = (key: string, says: string, within?: string) => unknown

function decodeLayers(form: Form, say: Say): readonly string[] {
  const layers = form.has('layers') ? form.get('layers') : []
  if (!Array.isArray(layers)) {
    say(
      'layers',
      `${found(layers)} is not a list; write names of scenarios in brackets, [] for none.`,
    )
    return []
  }
  if (layers.length > LIMITS.layers) {
    say('layers', `${layers.length} layers are too many; write at most ${LIMITS.layers}.`)
    return []
  }
  const names: string[] = []
  for (const [at, name] of (layers as readonly Json[]).entries()) {
    if (!isName(name))
      say('layers', `${found(name)} is not the name of a scenario; write a name.`, String(at))
    else if (names.includes(name))
      say('layers', `${quote(name)} stands twice; keep one of them.`, String(at))
    else names.push(name)
  }
  return names
}

function decodeChanges(json: Json | undefined, say: Say): Scenario['changes'] {
  if (!(json instanceof Map)) {
    say(
      'changes',
      `${found(json)} is not an object; write one of parameter path to value, {} for none.`,
    )
    return {}
  }
  const changes: Form = json
  if (changes.size > LIMITS.changes) {
    say('changes', `${changes.size} changes are too many; write at most ${LIMITS.changes}.`)
    return {}
  }
  const kept: [string, ParameterValue][] = []
  for (const [path, value] of changes) {
    if (!isName(path)) {
      say('changes', 'the path is no path of a parameter; write one such as year.', path)
    } else if (typeof value === 'number' || typeof value === 'boolean') kept.push([path, value])
    else if (typeof value !== 'string') {
      say('changes', `${found(value)} is not a value; write a number, true, false or text.`, path)
    } else if (value.length > LIMITS.value || hides(value)) {
      const remedy = `write at most ${LIMITS.value} plain ones.`
      say('changes', `the text is too long or holds a control character; ${remedy}`, path)
    } else kept.push([path, value])
  }
  return Object.fromEntries(kept)
}

function decodeResults(form: Form, say: Say): Scenario['results'] {
  const json = form.has('results') ? form.get('results') : new Map<string, Json>()
  if (!(json instanceof Map)) {
    say(
      'results',
      `${found(json)} is not an object; write one of figure to whole dollars, {} for none.`,
    )
    return {}
  }
  const results: Form = json
  if (results.size > LIMITS.results) {
    say('results', `${results.size} figures are too many; write at most ${LIMITS.results}.`)
    return {}
  }
  const kept: [string, number][] = []
  for (const [name, value] of results) {
    if (!isName(name))
      say('results', 'this is no name of a figure; write one such as awarded.', name)
    else if (typeof value === 'number' && Number.isSafeInteger(value)) kept.push([name, value])
    else say('results', `${found(value)} is not whole dollars; write a whole number.`, name)
  }
  return Object.fromEntries(kept)
}
