/** Says in words what a program is: its law, its steps, its terms, and what the model leaves out. */

import { reachesProgram } from './condition-programs'
import { shareRule } from './parameters'
import { ruleTree } from './rule-tree'
import { ruleInWords } from './rule-words'
import type {
  Cited,
  Condition,
  Dataset,
  FiscalYear,
  Program,
  Rule,
  Source,
  Step,
  Term,
} from './types'

const KINDS: Readonly<Record<Program['kind'], string>> = {
  formula: 'A formula grant: the law says who shares and by what.',
  discretionary: 'A competition or a grant at the discretion of the Department.',
  reimbursement: 'A repayment of part of what recipients spent.',
  published: 'Sums as they were published; no program of its own.',
}

/** A step of the formula in words. */
interface StepInWords {
  readonly step: Step['step']
  readonly says: string
  /** The rule with its names; empty where the step has none. */
  readonly rule: string
  readonly law: string
}

/** One fiscal year's amounts; null where no source was read. */
interface YearAmounts {
  readonly year: FiscalYear
  readonly appropriation: Cited | null
  readonly formulaAmount: Cited
  readonly note: string
}

/** Everything a reader may want to know of a program. */
export interface ProgramSheet {
  readonly program: Program
  /** What it is, in a sentence. */
  readonly what: string
  readonly law: string
  readonly steps: readonly StepInWords[]
  readonly terms: readonly (readonly [name: keyof Program['terms'], term: Term])[]
  readonly years: readonly YearAmounts[]
  /** The conditions that may be attached to its awards. */
  readonly conditions: readonly Condition[]
}

/** Describe a program from its data file; nothing is computed. */
export function describeProgram(dataset: Dataset, program: Program): ProgramSheet {
  return {
    program,
    what: KINDS[program.kind],
    law: citation(dataset.sources.get(program.authority)),
    steps: program.steps.map((step) => ({
      step: step.step,
      says: step.says,
      rule: rulesOf(step, program)
        .map((rule) => ruleInWords(ruleTree(dataset, rule)))
        .join('; '),
      law: citation(dataset.sources.get(step.source)),
    })),
    terms: (['match', 'payment', 'period', 'supplanting', 'administration'] as const).map(
      (name) => [name, program.terms[name]] as const,
    ),
    years: Object.entries(program.years)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([year, { appropriation, formulaAmount, note = '' }]) => ({
        year,
        appropriation: appropriation ?? null,
        formulaAmount,
        note: note || (formulaAmount.note ?? ''),
      })),
    conditions: dataset.conditions.filter((condition) => reachesProgram(condition, program.id)),
  }
}

/** Write a source as readers cite it. */
export function citation(source: Source | undefined): string {
  if (source === undefined) return ''
  return [source.title, source.publisher, source.locator].filter((each) => each !== '').join(', ')
}

function rulesOf(step: Step, program: Program): readonly Rule[] {
  switch (step.step) {
    case 'share':
      return [shareRule(program) ?? step.by]
    case 'minimum':
    case 'set-aside':
    case 'floor':
      return [step.share]
    case 'base':
      return [step.amount]
    case 'split':
      return [step.state]
    case 'local':
      return [step.by]
    case 'pots':
      return [...step.pots.map(({ share }) => share), step.floor]
    case 'threshold':
      return [step.below]
    default:
      return []
  }
}
