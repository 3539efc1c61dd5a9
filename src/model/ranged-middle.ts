/** Says of a range that was typed how the run comes to the value it takes: the middle. */
import { figure } from './rule-words'
import { changeInWords, parametersFor } from './scenario-words'
import type { Parameters } from './scenario-words'
import type { Dataset, Outcome, ProgramId, RangedValue, Reason } from './types'

/** How the value of a ranged parameter came about. */
export function middleReason(parameters: Parameters, ranged: RangedValue): Reason {
  const { path, low, high, middle } = ranged
  const parameter = parameters.byPath.get(path)
  const { label } = changeInWords(parameters, path, middle)
  return {
    says: `${label}: the middle of the range typed, rounded to its step`,
    value: middle,
    unit:
      parameter?.type === 'share' ? 'share' : parameter?.type === 'dollars' ? 'dollars' : 'count',
    formula: '(low + high) / 2',
    withNumbers: `(${figure(low)} + ${figure(high)}) / 2`,
    ...(parameter === undefined || parameter.law === '' ? {} : { law: parameter.law }),
    ...(parameter === undefined || parameter.source === '' ? {} : { source: parameter.source }),
    from: [],
  }
}

/** The middles that a number of an outcome rests on: those of its program and of the conditions on it; none where no range was typed. */
export function middlesBehind(
  dataset: Dataset,
  { settings, programs }: Outcome,
  program: ProgramId | undefined,
): readonly Reason[] {
  if (settings.ranged === undefined) return []
  const parameters = parametersFor(dataset, new Map([['year', settings.year]]))
  const conditions = programs
    .filter(({ allocation }) => program === undefined || allocation.program.id === program)
    .flatMap((one) => one.conditions.map((each) => each.settings.condition))
  return settings.ranged
    .filter(({ path }) => {
      const [group, id = ''] = path.split('.')
      if (group === 'conditions') return conditions.includes(id)
      return group !== 'programs' || program === undefined || id === program
    })
    .map((ranged) => middleReason(parameters, ranged))
}
