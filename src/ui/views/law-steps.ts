/** Finds the rule, the parameters and the law of each kind of step, as the law section sets them. */
import type {
  Dataset,
  Program,
  ProgramParameter,
  ProgramSettings,
  RuleTree,
  Step,
} from '../../model/index'
import { dollars, percent } from '../format'

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

/** The parameters of a program that a step reads. */
export function parametersOf(
  program: Program,
  step: Step,
  settings: Pick<ProgramSettings, 'shareRule'>,
): readonly ProgramParameter[] {
  const text = textsOf(step, settings).join(' ')
  return program.parameters.filter(({ id }) => new RegExp(`\\b${id}\\b`).test(text))
}

/** The law of a step: that of the first parameter it reads; empty where the step reads none. */
export function lawOf(program: Program, step: Step): string {
  return parametersOf(program, step, { shareRule: '' })[0]?.law ?? ''
}

/** What a step comes to with the numbers in force, and who has numbers of their own; empty for most steps. */
export function stepWords(dataset: Dataset, step: Step, settings: ProgramSettings): string {
  const { parameters, formulaAmount } = settings
  const value = (rule: string): number | undefined =>
    Object.hasOwn(parameters, rule) ? parameters[rule] : Number(rule) || undefined
  if (step.step === 'set-aside') {
    const share = value(step.share)
    return share === undefined
      ? ''
      : `${percent(share)} of ${dollars(formulaAmount)} is about ${dollars(Math.round(share * formulaAmount))}: ${step.name}.`
  }
  if (step.step === 'base' || step.step === 'floor') {
    const usual = value(step.step === 'base' ? step.amount : step.share)
    const say = (amount: number) => (step.step === 'base' ? dollars(amount) : percent(amount))
    const others = Object.entries(step.others).flatMap(([id, rule]) => {
      const own = typeof rule === 'number' ? rule : value(rule)
      const name = dataset.recipients.names[dataset.recipients.indexOf.get(id) ?? -1] || id
      return own === undefined ? [] : [`${name} ${say(own)}`]
    })
    return [
      usual === undefined ? '' : `${say(usual)} for each`,
      others.length === 0 ? '' : `of their own: ${others.join(', ')}`,
    ]
      .filter(Boolean)
      .join('; ')
  }
  return ''
}

function textsOf(step: Step, settings: Pick<ProgramSettings, 'shareRule'>): readonly string[] {
  switch (step.step) {
    case 'share':
      return [settings.shareRule || step.by]
    case 'local':
      return [step.by]
    case 'minimum':
    case 'set-aside':
      return [step.share]
    case 'split':
      return [step.state]
    case 'threshold':
      return [step.below]
    case 'base':
      return [step.amount, ...Object.values(step.others).map(String)]
    case 'floor':
      return [step.share, ...Object.values(step.others)]
    default:
      return []
  }
}
