/** Reads the rules of the shipped data, parsed once when the edition was built, and lists their texts. */

import * as v from 'valibot'
import { rulesOfStep } from './rule-names'
import { listOf, number, oneOf, readJson, shape, text } from './read-json'
import type { Files } from './read-table'
import type { Condition, Definition, Program, Rule, RuleOperator, RuleTree } from './types'

const OPERATORS: readonly RuleOperator[] = [
  '+', '-', '*', '/', 'negate', '<', '<=', '>', '>=', '==', '!=', 'and', 'or', 'not', 'if',
  'sum', 'min', 'max', 'one_of', 'count',
] // prettier-ignore

const tree: v.GenericSchema<RuleTree> = v.lazy((input) => {
  const op = typeof input === 'object' && input !== null && 'op' in input ? input.op : undefined
  if (op === 'number') return shape({ op: v.literal('number'), value: number })
  if (op === 'boolean')
    return shape({
      op: v.literal('boolean'),
      value: v.boolean('neither true nor false; write one'),
    })
  if (op === 'word') return shape({ op: v.literal('word'), value: text })
  if (op === 'name') return shape({ op: v.literal('name'), name: text })
  if (op === 'unknown') return shape({ op: v.literal('unknown') })
  // Its own rule is looked up when it is read, so that each rule is kept once.
  if (op === 'reading')
    return shape({ op: v.literal('reading'), definition: text, args: listOf(tree) })
  return shape({
    op: oneOf(OPERATORS),
    args: v.pipe(v.array(tree), v.minLength(1, 'no values; write at least one')),
  })
})
const rules = v.record(text, tree)

/** Read `rules.json`; empty where the edition has not been built yet. */
export function readRules(files: Files): ReadonlyMap<Rule, RuleTree> {
  if (!files.has('rules.json')) return new Map()
  return new Map(Object.entries(readJson(files, 'rules.json', rules)))
}

/** The text of every rule that the programs, conditions and definitions hold, each once, sorted. */
export function listRules(
  programs: readonly Program[],
  conditions: readonly Condition[],
  definitions: readonly Definition[],
): readonly Rule[] {
  const steps = programs.flatMap((program) => program.steps.flatMap(rulesOfStep))
  const reaches = conditions.map((condition) => condition.reaches)
  const fails = definitions.map((definition) => definition.fails)
  return [...new Set([...steps, ...reaches, ...fails])].sort((a, b) => (a < b ? -1 : 1))
}
