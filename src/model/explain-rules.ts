/** Explains the numbers of a program's rule: its parameters, and the minimum, base or floor they come to. */
import { bracketed, endsOf, known } from './explain-amounts'
import { leaf } from './explain-cell'
import type { ProgramFigure } from './explain-figure'
import { evaluateColumn } from './rule'
import { ruleTree } from './rule-tree'
import { figure, ruleInWords, ruleWithNumbers } from './rule-words'
import { parametersOfStep } from './step-rules'
import type { Allocation, Dataset, Dollars, ProgramParameter, Reason, Rule, Step } from './types'

/** List the parameters in force and what a unit gets at least; `shared` is what units share. */
export function ruleFigures(
  dataset: Dataset,
  allocation: Allocation,
  shared: Reason,
): readonly ProgramFigure[] {
  const { program, settings } = allocation
  const readBy = program.steps.map((step) => parametersOfStep(program, step, settings.shareRule))
  return [
    ...program.parameters.map((parameter): ProgramFigure => {
      const step = readBy.findIndex((read) => read.includes(parameter))
      return {
        id: parameter.id,
        name: parameter.label,
        group: 'rule',
        ...(step < 0 ? {} : { step }),
        reason: explainParameter(parameter, settings.parameters[parameter.id]!),
      }
    }),
    ...program.steps.flatMap((step, at) => leastFigures(dataset, allocation, shared, step, at)),
  ]
}

function explainParameter(parameter: ProgramParameter, value: number): Reason {
  const { label, unit, law, source } = parameter
  const own = value !== parameter.value
  const kind = unit === 'share' || unit === 'dollars' ? unit : 'count'
  return {
    says: own
      ? `${label}: as this scenario sets it, not as the law does.`
      : `${label}: as the law sets it.`,
    value,
    unit: kind,
    precision: 'exact',
    law,
    source,
    from: own ? [leaf(`${label}, by the law`, parameter.value, source, kind)] : [],
  }
}

/** What a minimum, a base or a floor comes to in dollars, and for whom the law has another. */
function leastFigures(
  dataset: Dataset,
  allocation: Allocation,
  shared: Reason,
  step: Step,
  at: number,
): readonly ProgramFigure[] {
  const { units } = allocation
  if (units.length === 0) return []
  const dollars = (id: string, name: string, rule: Rule, ofShare: boolean): ProgramFigure => ({
    id,
    name,
    group: 'rule',
    step: at,
    reason: leastReason(dataset, allocation, shared, { name, rule, ofShare, step }),
  })
  if (step.step === 'minimum') {
    const lifted = units.filter((unit) => unit.minimum)
    return [
      dollars('minimum', 'Minimum of each unit', step.share, true),
      {
        id: 'at-minimum',
        name: 'States and territories at the minimum',
        group: 'rule',
        step: at,
        reason: {
          says: 'States and territories whose initial allocation is below the minimum, so that they get it.',
          value: lifted.length,
          unit: 'count',
          law: step.says,
          source: step.source,
          from: lifted.map((unit) => ({
            says: nameAt(dataset, unit.recipient),
            value: unit.allocation,
            unit: 'dollars' as const,
            ask: {
              about: 'allocation' as const,
              program: allocation.program.id,
              recipient: dataset.recipients.ids[unit.recipient]!,
            },
            from: [],
          })),
        },
      },
    ]
  }
  if (step.step !== 'base' && step.step !== 'floor') return []
  const ofShare = step.step === 'floor'
  const rule = step.step === 'floor' ? step.share : step.amount
  const word = ofShare ? 'Floor' : 'Base'
  return [
    dollars(step.step, `${word} of each`, rule, ofShare),
    ...Object.entries(step.others).map(([id, own]) => {
      const name = nameAt(dataset, dataset.recipients.indexOf.get(id) ?? -1) || id
      return dollars(`${step.step}-${id}`, `${word} of ${name}`, String(own), ofShare)
    }),
  ]
}

interface Least {
  readonly name: string
  readonly rule: Rule
  /** Whether the rule gives a share of what units share, not dollars. */
  readonly ofShare: boolean
  readonly step: Step
}

function leastReason(
  dataset: Dataset,
  { settings, shared }: Allocation,
  of: Reason,
  { name, rule, ofShare, step }: Least,
): Reason {
  // A number alone is no rule of the shipped tables.
  const fixed = Number(rule)
  const tree = Number.isNaN(fixed) ? ruleTree(dataset, rule) : undefined
  const at = (amount: Dollars): number => {
    const names = { ...settings.parameters, amount }
    const value = tree === undefined ? fixed : Number(evaluateColumn(tree, names, 1))
    return ofShare ? value * amount : value
  }
  const value = at(shared)
  const { low, high } = endsOf(of)
  const names = { ...settings.parameters, amount: shared }
  const words = tree === undefined ? figure(fixed) : ruleInWords(tree)
  const numbers = tree === undefined ? figure(fixed) : ruleWithNumbers(tree, names, 1, 0)
  return {
    says: `${name}: what it comes to with the numbers in force.`,
    value,
    unit: 'dollars',
    ...known(value, at(low), at(high)),
    formula: ofShare ? `what units share × ${bracketed(words)}` : words,
    withNumbers: ofShare ? `${figure(shared)} × ${bracketed(numbers)}` : numbers,
    law: step.says,
    ...('source' in step ? { source: step.source } : {}),
    from: at(1) === at(2) ? [] : [of],
  }
}

function nameAt({ recipients }: Dataset, index: number): string {
  return recipients.names[index] || recipients.ids[index] || ''
}
