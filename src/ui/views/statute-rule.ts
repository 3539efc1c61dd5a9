/** Gathers the reasons of a rule: in words, with the numbers in force, the parameters it reads, the law. */
import { parametersOfStep, ruleInWords } from '../../model/index'
import type {
  Program,
  ProgramFigure,
  ProgramSettings,
  Reason,
  RuleTree,
  Step,
} from '../../model/index'
import { lawOf } from './law-steps'

/** What the typeset rule of a step opens. */
export function ruleAsked(
  program: Program,
  settings: ProgramSettings,
  step: Step,
  tree: RuleTree,
  figures: readonly ProgramFigure[],
): { readonly title: string; readonly about: { readonly reason: Reason } } {
  const read = parametersOfStep(program, step, settings.shareRule).map(({ id }) => id)
  const law = lawOf(program, step)
  const formula = ruleInWords(tree)
  const withNumbers = ruleInWords(numbersIn(tree, settings.parameters))
  return {
    title: `${program.short}: the rule in type`,
    about: {
      reason: {
        says: step.says,
        value: 'a rule',
        unit: 'word',
        formula,
        ...(withNumbers === formula ? {} : { withNumbers }),
        ...(law === '' ? {} : { law }),
        source: step.source,
        from: figures.filter(({ id }) => read.includes(id)).map(({ reason }) => reason),
      },
    },
  }
}

/** The rule with its parameters as the numbers in force; what it reads of each place keeps its name. */
function numbersIn(tree: RuleTree, values: Readonly<Record<string, number>>): RuleTree {
  if (tree.op === 'name' && Object.hasOwn(values, tree.name))
    return { op: 'number', value: values[tree.name]! }
  if (!('args' in tree)) return tree
  return { ...tree, args: tree.args.map((arg) => numbersIn(arg, values)) }
}
