/** Lists the rules that one step of a program reads, and the parameters they name. */
import type { Program, ProgramParameter, Rule, Step } from './types'

/** Every rule of a step as text; `shareRule` stands in for the share step's own where a reader wrote one. */
function rulesOfStep(step: Step, shareRule: Rule = ''): readonly Rule[] {
  switch (step.step) {
    case 'share':
      return [shareRule || step.by]
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
    case 'pots':
      return [...step.pots.map(({ share }) => share), step.floor]
    default:
      return []
  }
}

/** The parameters of a program that a step reads. */
export function parametersOfStep(
  program: Program,
  step: Step,
  shareRule: Rule = '',
): readonly ProgramParameter[] {
  const text = rulesOfStep(step, shareRule).join(' ')
  return program.parameters.filter(({ id }) => new RegExp(`\\b${id}\\b`).test(text))
}
