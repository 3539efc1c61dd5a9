/** Opens what somebody sent as a scenario: reads it wholly, or says why not; it never throws and never repairs. */

import { decodeScenario, unknownKeys } from './scenario-decode'
import { LIMITS, found } from './scenario-values'
import type { Form, FormFault } from './scenario-decode'
import { pointerPart, readStrictJson } from './scenario-json'
import type { JsonFault, StrictJson } from './scenario-json'
import { CURRENT_VERSION, migrate } from './scenario-migrate'
import { placesIn } from './text-place'
import type { Scenario } from './types'

/** The kinds of refusal; each fault says in a sentence what is wrong and what to write instead. */
export type RefusalCode =
  | 'too-large'
  | 'not-json'
  | 'too-deep'
  | 'name-twice'
  | 'not-a-scenario'
  | 'no-such-version'
  | 'unknown-key'
  | 'wrong-value'
  | 'unknown-name'
  | 'link-cut-off'
  | 'link-changed'

/** One fault: what is wrong and what to write instead, and where; `faultSentence` puts both in one sentence. */
export interface OpeningFault {
  readonly code: RefusalCode
  readonly says: string
  /** From 1; 0 where a link rather than a file is at fault. */
  readonly line: number
  readonly column: number
  /** The key, or the key and the name below it, such as `changes.year`; empty for the whole. */
  readonly path: string
}

export interface OpenedScenario {
  readonly kind: 'scenario'
  readonly scenario: Scenario
  /** The version of the format it was written in, where that is an earlier one. */
  readonly migratedFrom?: number
  /** What a reader should know, a sentence each. */
  readonly says: readonly string[]
}

/** Written by a newer Grantflow: shown, and not computed. */
export interface OpenedNewer {
  readonly kind: 'newer'
  readonly version: number
  readonly title: string
  readonly note: string
  readonly changes: readonly (readonly [path: string, value: string])[]
  readonly says: readonly string[]
}

export interface Refused {
  readonly kind: 'refused'
  readonly code: RefusalCode
  readonly faults: readonly OpeningFault[]
}

export type Opened = OpenedScenario | OpenedNewer | Refused

/**
 * Open the text of a scenario file; `name` is what a reader calls it. Total: every text gives a
 * scenario, a newer one to look at, or a refusal with every fault of its form. Whether its paths
 * exist is asked of the dataset by `checkScenario`.
 */
export function openScenario(text: string, name: string): Opened {
  const read = readStrictJson(text)
  const placed = placing(text, read)
  if (read.json === undefined) return refuse(read.faults.map(placed.inText))
  const { json } = read
  if (!(json instanceof Map)) {
    const says = `it holds ${found(json)}; write an object with "format": "grantflow-scenario".`
    return refuse([placed.inForm({ code: 'not-a-scenario', key: '', says })])
  }
  return openForm(json, name, placed.inForm)
}

/** Open what was read of a file or a link; `placed` says where a fault stands in it. */
export function openForm(form: Form, name: string, placed: Placed): Opened {
  if (form.get('format') !== 'grantflow-scenario') {
    const says = `${found(form.get('format'))} is not a Grantflow scenario; write "format": "grantflow-scenario".`
    return refuse([placed({ code: 'not-a-scenario', key: 'format', says })])
  }
  const version = form.get('version')
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    const says = `${found(version)} is not a version; write ${CURRENT_VERSION}.`
    return refuse([placed({ code: 'no-such-version', key: 'version', says })])
  }
  if (version > CURRENT_VERSION) return openNewer(form, version, name)
  const migrated = migrate(form, version)
  const { scenario, faults } = decodeScenario(migrated.form)
  const wrong = [...unknownKeys(form, version), ...faults].map(placed)
  if (scenario === null || wrong.length > 0) {
    return refuse(wrong.sort((a, b) => a.line - b.line || a.column - b.column))
  }
  if (version === CURRENT_VERSION) return { kind: 'scenario', scenario, says: [] }
  const says = `${name} was written in version ${version} of the format and is read as version ${CURRENT_VERSION}: ${migrated.says.join('; ')}.`
  return { kind: 'scenario', scenario, migratedFrom: version, says: [says] }
}

/** A fault as one sentence that names the file and, where they are known, line, column and key. */
export function faultSentence(name: string, { says, line, column, path }: OpeningFault): string {
  const where = line > 0 ? `, line ${line}, column ${column}` : ''
  return `${name}${where}${path === '' ? '' : `, ${path}`}: ${says}`
}

/** A refusal; its code is that of its first fault. */
export function refuse(faults: readonly OpeningFault[]): Refused {
  return { kind: 'refused', code: faults[0]?.code ?? 'not-json', faults }
}

/** What can be shown of a newer file: text alone, shortened as its own version may not be. */
function openNewer(form: Form, version: number, name: string): OpenedNewer {
  const text = (value: unknown, most: number): string =>
    typeof value === 'string' ? cut(plain(value), most) : ''
  const changes = form.get('changes')
  const pairs = changes instanceof Map ? [...(changes as Form)].slice(0, LIMITS.changes) : []
  return {
    kind: 'newer',
    version,
    title: text(form.get('title'), LIMITS.title),
    note: text(form.get('note'), LIMITS.note),
    changes: pairs.map(([path, value]) => [
      text(path, LIMITS.name),
      typeof value === 'string' ? text(value, LIMITS.value) : found(value),
    ]),
    says: [
      `${name} was written in version ${version} of the format, which is newer than this Grantflow reads (${CURRENT_VERSION}); it is shown and not computed: update Grantflow to compute it.`,
    ],
  }
}

/** The beginning of a text, without the first half of a letter at its end. */
function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/\p{Cs}$/u, '')
}

/** A stranger's text without what is invisible or turns the direction of a line. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
}

/** A fault of the form before its place is known. */
export interface Unplaced extends Omit<FormFault, 'code'> {
  readonly code: RefusalCode
}

export type Placed = (fault: Unplaced) => OpeningFault

/** The key of a fault, and what is below it, as readers see it: one line, not too long. */
export function faultPath({ key, within }: Pick<Unplaced, 'key' | 'within'>): string {
  return cut(plain(within === undefined ? key : `${key}.${within}`), LIMITS.name)
}

/** Say where faults of a text and of its form stand, by line and column. */
export function placing(text: string, { places }: StrictJson) {
  const placeOf = placesIn(text)
  const at = (code: RefusalCode, offset: number, path: string, says: string): OpeningFault => ({
    code,
    says,
    ...placeOf(offset),
    path,
  })
  return {
    inText: ({ code, at: offset, says }: JsonFault) => at(code, offset, '', says),
    inForm: (fault: Unplaced) => {
      const outer = places.get(`/${pointerPart(fault.key)}`) ?? 0
      const inner = `/${pointerPart(fault.key)}/${pointerPart(fault.within ?? '')}`
      const offset = fault.within === undefined ? outer : (places.get(inner) ?? outer)
      return at(fault.code, offset, faultPath(fault), fault.says)
    },
  }
}
