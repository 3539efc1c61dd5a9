/** Finds the rule and the law of each kind of step, as the law section sets them. */
import { parametersOfStep } from '../../model/index'
import type { Dataset, Program, ProgramSettings, RuleTree, Step } from '../../model/index'

/** The rule of a step as a tree to set in type; undefined where it has none or the rule is one number. */
export function treeOf(
  dataset: Dataset,
  step: Step,
  settings: ProgramSettings,
): RuleTree | undefined {
  const tree = dataset.rules.get(ruleOf(step, settings) ?? '')
  if (step.step === 'set-aside' && tree !== undefined)
    return { op: '*', args: [tree, { op: 'name', name: 'formula amount' }] }
  return tree?.op === 'name' ? undefined : tree
}

function ruleOf(step: Step, settings: ProgramSettings): string | undefined {
  switch (step.step) {
    case 'share':
      return settings.shareRule
    case 'local':
      return step.by
    case 'set-aside':
    case 'floor':
      return step.share
    case 'base':
      return step.amount
    default:
      return undefined
  }
}

/** The law of a step: that of the first parameter it reads; empty where the step reads none. */
export function lawOf(program: Program, step: Step): string {
  return parametersOfStep(program, step)[0]?.law ?? ''
}
