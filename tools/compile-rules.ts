/** Parses every rule of the shipped data once, so that neither page nor command line carries a parser to start. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { factRuleNames, programRuleNames, rulesOfStep } from '../src/model/rule-names'
import { parseRule } from '../src/model/rule-parse'
import type { Condition, Definition, FactKind, Program, RuleTree } from '../src/model/types'

const data = join(process.cwd(), 'src/model/data')

/** Compile the rules of programs, conditions and definitions; keyed by their text, in text order. */
export function compileRules(): Readonly<Record<string, RuleTree>> {
  const trees = new Map<string, RuleTree>()
  for (const program of read<Program>('programs')) {
    const names = programRuleNames(program)
    for (const rule of program.steps.flatMap(rulesOfStep)) trees.set(rule, parseRule(rule, names))
  }
  const kinds = JSON.parse(readFileSync(join(data, 'facts/kinds.json'), 'utf8')) as FactKind[]
  for (const condition of read<Condition>('conditions')) {
    trees.set(condition.reaches, parseRule(condition.reaches, factRuleNames(kinds)))
  }
  for (const definition of read<Definition>('definitions')) {
    trees.set(definition.fails, parseRule(definition.fails, factRuleNames(kinds)))
  }
  return Object.fromEntries([...trees].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Write `rules.json` as it is kept in the data. */
export function rulesText(): string {
  return `${JSON.stringify(compileRules(), null, 2)}\n`
}

function read<T>(folder: string): readonly T[] {
  return readdirSync(join(data, folder))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(data, folder, file), 'utf8')) as T)
}

if (process.argv.includes('--write')) {
  writeFileSync(join(data, 'rules.json'), rulesText())
  process.stdout.write(`Wrote src/model/data/rules.json.\n`)
}
