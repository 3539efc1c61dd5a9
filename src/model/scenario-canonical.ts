/** Writes what a scenario computes in the one canonical form (RFC 8785), the same for every spelling of the file. */

import canonicalize from 'canonicalize'
import { oneSpelling } from './ranged-text'
import type { Scenario } from './types'

/**
 * The version of this canonical form. It stays when a later format only adds what does not compute,
 * so that an id which was cited stays the id.
 */
const CANONICAL_VERSION = 2

/**
 * The canonical form of a scenario: what it computes from, and nothing else. Title, note, author,
 * recorded results and provenance do not belong to it; neither does the name of the edition, which
 * the hash of its data says exactly.
 */
export function canonicalScenario(scenario: Scenario): string {
  const { format, base, layers, data, model, changes, seed, draws } = scenario
  const spelled = Object.entries(changes).map(([path, value]) => [path, oneSpelling(path, value)])
  const computes = {
    format,
    base,
    layers,
    data,
    model,
    changes: Object.fromEntries(spelled) as Scenario['changes'],
    seed,
    draws,
  }
  return canonicalJson({ ...computes, version: CANONICAL_VERSION })
}

/** Any JSON value in the form of RFC 8785: keys by code unit, numbers as ECMAScript writes them. */
export function canonicalJson(value: unknown): string {
  return canonicalize(value) ?? 'null'
}
