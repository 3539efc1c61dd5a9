/** Writes a whole scenario into the fragment of a link, and opens one again; nothing of it leaves the browser. */

import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { lettersFromBytes } from './base64url'
import { ScenarioFault } from './fault'
import { MOST_UNFOLDED, foldText, unfoldText } from './link-folding'
import { KEYS } from './scenario-decode'
import { foldChanges, unfoldChanges } from './scenario-link-changes'
import { readStrictJson } from './scenario-json'
import { readView, viewText } from './scenario-link-view'
import type { LinkView } from './scenario-link-view'
import type { Json } from './scenario-json'
import { faultPath, openForm, refuse } from './scenario-open'
import type { Opened, OpeningFault, Placed, RefusalCode } from './scenario-open'
import type { Scenario } from './types'

/**
 * The version of the link. A link is `s=2.<payload>.<check>`:
 * - the payload is base64url (RFC 4648, no padding) of raw DEFLATE (RFC 1951) with the preset
 *   dictionary `linkWords` of the JSON list of the scenario's values in the order of `ORDER`, the
 *   changes folded as `foldChanges` says; values at the end that are the usual ones are left out;
 * - the check is the first three bytes of the SHA-256 of all before its dot, `s=2.` and the payload,
 *   in base64url. A link cut off anywhere lacks some of it; a link changed anywhere disagrees with it.
 * A link of this version opens for ever: neither the order nor the dictionary is ever changed.
 */
const LINK_VERSION = 2

const ORDER = KEYS[2]!.filter((key) => !['$schema', 'format', 'version'].includes(key))
const USUAL: readonly Json[] = ['', '', '', null, [], '', '', 0, [new Map()], 0, 0, new Map(), '']
const CHANGES = ORDER.indexOf('changes')

/** The most letters a link may have. */
const MOST_LETTERS = 16_384
const CHECK_LETTERS = 4
const MADE = 'a link is made by Grantflow alone; ask for the file instead.'

/** What a link opens to, with the view it asks for. */
type OpenedLink = Opened & { readonly view?: LinkView }

/**
 * Write the fragment of a link, `#s=2.…`, with the view behind it. The same scenario gives the same
 * link whatever the order of its changes; `$schema` stays in files.
 * Throws a ScenarioFault where the link would not open again: over 16,384 letters, or 256 KiB unfolded.
 */
export function writeLink(scenario: Scenario, view: LinkView = {}): string {
  const text = JSON.stringify(valuesOf(scenario))
  const head = `s=${LINK_VERSION}.${foldText(text)}`
  const link = `${head}.${checkOf(head)}`
  if (link.length > MOST_LETTERS || utf8ToBytes(text).length > MOST_UNFOLDED) {
    throw new ScenarioFault(
      'The scenario is too long for a link that opens again; save it as a file instead.',
    )
  }
  return `#${link}${viewText(view)}`
}

/**
 * Open the fragment of a link, or a whole address that has one. Total, like `openScenario`: a link
 * that was cut off, one that was changed on its way, and what is no link at all are told apart.
 */
export function readLink(fragment: string): OpenedLink {
  const tooLong = `it has more than ${MOST_LETTERS} letters; ask for the file instead.`
  if (fragment.length > MOST_LETTERS * 2) return refused('too-large', tooLong)
  const text = fragment.trim()
  const [link = '', ...more] = text.slice(text.indexOf('#') + 1).split('&')
  if (link.length > MOST_LETTERS) return refused('too-large', tooLong)
  const parts = /^s=(?:(\d{1,9})(?:\.([\w-]*)(?:\.([\w-]*))?)?)?$/.exec(link)
  if (parts === null) {
    return /^s=\d{1,9}\./.test(link)
      ? refused(
          'link-changed',
          'it holds signs that no link has; copy it again from where it was made.',
        )
      : refused(
          'not-a-scenario',
          'it holds no scenario; a link to one has #s=2. and letters behind it.',
        )
  }
  const [, number, payload, check = ''] = parts
  if (payload === undefined || check.length < CHECK_LETTERS) {
    return refused(
      'link-cut-off',
      'it was cut off: its end is missing; copy the whole link, or ask for the file.',
    )
  }
  if (check !== checkOf(`s=${number}.${payload}`)) {
    return refused(
      'link-changed',
      'it was changed on its way: letters in it differ; copy it again from where it was made.',
    )
  }
  const version = Number(number)
  const view = readView(more)
  if (version > LINK_VERSION) {
    const says = `The link was made by a newer Grantflow (version ${version} of links; this reads ${LINK_VERSION}); it is not computed: update Grantflow to open it.`
    return { kind: 'newer', version, title: '', note: '', changes: [], says: [says], view }
  }
  if (version < LINK_VERSION) {
    return refused(
      'no-such-version',
      `there is no version ${version} of links; links begin with s=${LINK_VERSION}.`,
    )
  }
  const opened = openPayload(payload)
  return opened.kind === 'refused' ? opened : { ...opened, view }
}

function openPayload(payload: string): Opened {
  const unfolded = unfoldText(payload)
  if (unfolded === 'no-text') {
    return refused('not-a-scenario', `it unfolds to no text; ${MADE}`)
  }
  if (unfolded === 'too-large') {
    return refused(
      'too-large',
      `it unfolds to more than ${MOST_UNFOLDED} bytes; ask for the file instead.`,
    )
  }
  const { json, faults } = readStrictJson(unfolded.text)
  if (json === undefined) {
    return refuse(faults.map(({ code, says }) => inLink({ code, key: '', says })))
  }
  if (!Array.isArray(json) || json.length > ORDER.length) {
    return refused('not-a-scenario', `it holds something else than a scenario; ${MADE}`)
  }
  const values = json as readonly Json[]
  const changes = unfoldChanges(values[CHANGES] ?? USUAL[CHANGES]!)
  if (typeof changes === 'string') {
    return refused('wrong-value', `${changes}; ${MADE}`)
  }
  const form = new Map<string, Json>([
    ['format', 'grantflow-scenario'],
    ['version', LINK_VERSION],
    ...ORDER.map((key, at): [string, Json] => [
      key,
      values[at] === undefined ? USUAL[at]! : values[at],
    ]),
    ['changes', changes],
  ])
  return openForm(form, 'The link', inLink)
}

/** The values of a scenario in the order of links, without the usual ones at the end. */
function valuesOf(scenario: Scenario): readonly unknown[] {
  const { changes, results } = scenario
  const all: Readonly<Record<string, unknown>> = {
    ...scenario,
    changes: foldChanges(changes),
    results: Object.fromEntries(Object.entries(results).sort(([a], [b]) => (a < b ? -1 : 1))),
  }
  const values = ORDER.map((key) => all[key])
  const usual = USUAL.map((value) =>
    JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? {} : part)),
  )
  let length = values.length
  while (length > 0 && JSON.stringify(values[length - 1]) === usual[length - 1]) length -= 1
  return values.slice(0, length)
}

/** The check of a link: three bytes of the hash of all that stands before its dot. */
export function checkOf(head: string): string {
  return lettersFromBytes(sha256(utf8ToBytes(head)).subarray(0, 3))
}

function refused(code: RefusalCode, says: string): Extract<Opened, { kind: 'refused' }> {
  return refuse([inLink({ code, key: '', says })])
}

/** A fault in a link stands on no line. */
const inLink: Placed = (fault): OpeningFault => ({
  code: fault.code,
  says: fault.says,
  line: 0,
  column: 0,
  path: faultPath(fault),
})
