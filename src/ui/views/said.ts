/** Says in one line what the last change did; it is spoken to screen readers, so it must be true and short. */
import type { Dataset, Outcome, Parameter, ParameterValue, ProgramId } from '../../model/index'
import { counted, shortMoney, dollars, percent, sentenceCase } from '../format'
import { partOf } from './figures'
import { countFindings } from './findings'
import { allWithheld } from './headings'

/** Name the parameters that differ between two sets of changes, with their old and new values. */
export function describeChange(
  before: Readonly<Record<string, ParameterValue>>,
  after: Readonly<Record<string, ParameterValue>>,
  parameters: readonly Parameter[],
): string {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const changed = paths.filter((path) => before[path] !== after[path])
  if (changed.length === 0) return ''
  if (changed.length > 1) return `${sentenceCase(counted(changed.length, 'parameter'))} changed`
  const path = changed[0]!
  const parameter = parameters.find((each) => each.path === path)
  if (parameter === undefined) return 'One parameter changed'
  const words = (value: ParameterValue | undefined) =>
    valueWords(parameter, value ?? parameter.value)
  // A condition's parameters carry its whole name; the sentence above has just said it.
  const label = sentenceCase(parameter.label.split(': ').at(-1) ?? parameter.label)
  return `${label}: ${words(before[path])} \u2192 ${words(after[path])}`
}

/** A parameter's value as a reader would write it. */
export function valueWords(parameter: Parameter, value: ParameterValue): string {
  if (parameter.type === 'share' && typeof value === 'number') return percent(value)
  if (parameter.type === 'dollars' && typeof value === 'number') return dollars(value)
  if (parameter.type === 'choice')
    return parameter.choices?.find((choice) => choice.id === value)?.label ?? String(value)
  if (parameter.type === 'switch') return value === true ? 'on' : 'off'
  return parameter.type === 'rule' ? 'a rule of your own' : String(value)
}

/** What moved: the money withheld, and how many awards now differ from the outcome before. */
export function describeMove(
  dataset: Dataset,
  program: ProgramId,
  before: Outcome,
  after: Outcome,
): string {
  const was = partOf(before, program)
  const now = partOf(after, program)
  if (now === undefined) return ''
  if (was === undefined || before.settings.year !== after.settings.year)
    return stateOfThings(dataset, program, after)
  const changed = countChanged(was.awarded, now.awarded)
  const kept = allWithheld(now, dataset.recipients)
  const gap = now.totals.withheld - was.totals.withheld
  const past = allWithheld(was, dataset.recipients)
  const room = Math.max(kept.high - kept.low, past.high - past.low) / 2
  const range = { value: Math.abs(gap), low: Math.abs(gap) - room, high: Math.abs(gap) + room }
  const awards =
    changed === 0
      ? 'no award changes'
      : `${counted(changed, 'award')} ${changed === 1 ? 'changes' : 'change'}`
  if (gap === 0) return `Withheld stays ${shortMoney(kept)}; ${awards}.`
  return `Withheld ${gap > 0 ? 'rises' : 'falls'} by ${shortMoney(range)} to ${shortMoney(kept)}; ${awards}.`
}

/** What stands now, for the line under the sentence when nothing has been changed yet. */
export function stateOfThings(dataset: Dataset, program: ProgramId, outcome: Outcome): string {
  const part = partOf(outcome, program)
  if (part === undefined) return ''
  const { fails, unknown: open, protected: kept } = countFindings(part)
  const caught = allWithheld(part, dataset.recipients)
  if (part.conditions.length === 0) return 'No condition is in force, and nothing is withheld.'
  const said = [
    fails > 0 || open === 0 ? `${counted(fails, 'place')} ${fails === 1 ? 'fails' : 'fail'}` : '',
    open > 0 ? `${counted(open, 'place')} cannot be told` : '',
    kept > 0 ? `${counted(kept, 'place')} ${kept === 1 ? 'is' : 'are'} protected by an order` : '',
  ]
  return `${sentenceCase(said.filter(Boolean).join(', '))}; ${caught.value === 0 ? 'nothing' : shortMoney(caught)} is withheld.`
}

function countChanged(was: Float64Array, now: Float64Array): number {
  let changed = 0
  for (let index = 0; index < now.length; index += 1) if (was[index] !== now[index]) changed += 1
  return changed
}
