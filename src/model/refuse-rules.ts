/** Holds the rules of the shipped data against the facts and readings there are, before anything is judged by them. */
import { DataFault, quote, suggest } from './fault'
import { wordsOfFact } from './read-ids'
import { RuleFault } from './rule-check'
import { readingTree } from './rule-tree'
import type { Condition, Dataset, Definition, FactKind, Rule } from './types'

const RESERVED = ['and', 'or', 'not', 'one_of', 'count', 'true', 'false', 'unknown']

/**
 * Check that legal rules name only facts, words and readings that exist, and that no reading comes
 * back to itself. Throws a DataFault that names the file, with the nearest name.
 *
 * Their grammar is checked when the edition is built, because the parser is not carried along.
 */
export function refuseBrokenRules(
  dataset: Pick<Dataset, 'conditions' | 'definitions' | 'factKinds' | 'rules'>,
): void {
  const { conditions, definitions, factKinds, rules } = dataset
  const known = knownNames(factKinds, definitions)
  for (const one of definitions) refuseUnknownNames(one, 'fails', one.fails, factKinds, known)
  for (const one of conditions) refuseUnknownNames(one, 'reaches', one.reaches, factKinds, known)
  // Between a change of a rule's text and the next build its tree is not there.
  if (!definitions.every((one) => rules.has(one.fails))) return
  for (const { id } of definitions) {
    try {
      readingTree(dataset, id)
    } catch (fault) {
      if (!(fault instanceof RuleFault)) throw fault
      throw new DataFault(`definitions/${id}.json, fails: ${fault.message}`)
    }
  }
}

function knownNames(
  kinds: readonly FactKind[],
  definitions: readonly Definition[],
): ReadonlySet<string> {
  return new Set([
    ...RESERVED,
    ...kinds.flatMap((kind) => [kind.name, ...wordsOfFact(kind)]),
    ...definitions.flatMap((one) => [one.id, ...(one.also ?? [])]),
  ])
}

function refuseUnknownNames(
  one: Definition | Condition,
  place: 'fails' | 'reaches',
  rule: Rule,
  kinds: readonly FactKind[],
  known: ReadonlySet<string>,
): void {
  const stranger = (rule.match(/[A-Za-z_]\w*/g) ?? []).find((name) => !known.has(name))
  if (stranger === undefined) return
  const file = `${place === 'fails' ? 'definitions' : 'conditions'}/${one.id}.json`
  // What stands before a comparison is a fact; elsewhere it may be a word or a reading.
  const compared = new RegExp(`(?:\\b${stranger}\\s*[=!]=|one_of\\(\\s*${stranger}\\b)`).test(rule)
  const names = compared ? kinds.map((kind) => kind.name) : known
  throw new DataFault(
    `${file}, ${place}: the rule reads ${quote(stranger)}${compared ? ' as a fact' : ''}, which is not known${suggest(stranger, names)}.`,
  )
}
