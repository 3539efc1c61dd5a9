/** Parses every rule of the shipped data once, so that neither page nor command line carries a parser to start. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RuleFault } from '../src/model/rule-check'
import { factRuleNames, programRuleNames, rulesOfStep } from '../src/model/rule-names'
import { parseRule } from '../src/model/rule-parse'
import type { RuleNames } from '../src/model/rule-parse'
import { readingTree } from '../src/model/rule-tree'
import type { Condition, Definition, FactKind, Program, Rule, RuleTree } from '../src/model/types'

const data = join(process.cwd(), 'src/model/data')

/**
 * Compile the rules of programs, conditions and definitions; keyed by their text, in text order.
 * A reading that another names stays a name, so each rule is kept once. Throws an Error that names
 * the file of a rule that cannot be read, or of a reading that comes back to itself.
 */
function compileRules(): Readonly<Record<string, RuleTree>> {
  const rules = new Map<Rule, RuleTree>()
  const add = (place: string, rule: Rule, names: RuleNames) =>
    placed(place, () => rules.set(rule, parseRule(rule, names)))
  for (const program of read<Program>('programs')) {
    const names = programRuleNames(program)
    for (const rule of program.steps.flatMap(rulesOfStep))
      add(`programs/${program.id}`, rule, names)
  }
  const kinds = JSON.parse(readFileSync(join(data, 'facts/kinds.json'), 'utf8')) as FactKind[]
  const definitions = read<Definition>('definitions')
  const names = factRuleNames(kinds, definitions)
  for (const { id, reaches } of read<Condition>('conditions'))
    add(`conditions/${id}`, reaches, names)
  for (const { id, fails } of definitions) add(`definitions/${id}`, fails, names)
  for (const { id } of definitions) {
    placed(`definitions/${id}`, () => readingTree({ definitions, rules }, id))
  }
  return Object.fromEntries([...rules].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function placed(place: string, act: () => unknown): void {
  try {
    act()
  } catch (fault) {
    if (fault instanceof RuleFault)
      throw new Error(`${place}.json: ${fault.message}`, { cause: fault })
    throw fault
  }
}

/** Write `rules.json` as it is kept in the data. */
function rulesText(): string {
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
