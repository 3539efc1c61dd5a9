/** Says what a change of time changed: a remedy, a day, how a place answers, in the words of its control. */
import { courseYears, isCoursePath } from '../../model/index'
import type { Dataset, FiscalYear, Parameter, ParameterValue } from '../../model/index'
import { day, sentenceCase } from '../format'
import { timeParameters } from './course-parameters'
import { fullName, indexOf, nameOf } from './names'
import { valueWords } from './value-words'

type Changes = Readonly<Record<string, ParameterValue>>

const ANSWERS: Readonly<Record<string, string>> = {
  listed: 'as is recorded of it',
  never: 'never changes its policy',
  always: 'changes its policy or signs',
}

/** Whether a path speaks of what becomes of awards in time, which the year in view does not show. */
export function isOfTime(path: string): boolean {
  // Years carried forward are years to look at like any other.
  return isCoursePath(path) && !path.startsWith('forward.')
}

/** Name a change of time with its old and new value; null where it is none that can be named. */
export function describeTime(
  dataset: Dataset,
  year: FiscalYear,
  path: string,
  before: Changes,
  after: Changes,
): string | null {
  if (!isCoursePath(path)) return null
  const from = (words: (value: ParameterValue | undefined) => string) =>
    `${words(before[path])} \u2192 ${words(after[path])}`
  const [group, id = ''] = path.split('.')
  if (group === 'reactions') return `${placeOf(dataset, id)} answers: ${from(answerWords)}`
  if (path.startsWith('awards.joint.')) {
    return `Members of the joint award of ${placeOf(dataset, path.slice(13))}: ${from((value) => (value === undefined ? 'none' : String(value)))}`
  }
  const parameter = [after, before]
    .flatMap((changes) => {
      const { years } = courseYears(dataset, new Map(Object.entries(changes)))
      return timeParameters(dataset, year, years)
    })
    .find((each) => each.path === path)
  if (parameter === undefined) return null
  return `${labelOf(parameter)}: ${from((value) => timeWords(parameter, value ?? parameter.value))}`
}

/** The label without what it says of an empty field, and of where no source told. */
function labelOf({ label }: Parameter): string {
  const [words = label] = label.split(/; | \(assumed, no source\)/)
  return sentenceCase(words)
}

function timeWords(parameter: Parameter, value: ParameterValue): string {
  if (value === '') return 'none set'
  if (parameter.type === 'day') return day(String(value))
  const words = valueWords(parameter, value)
  const counted = ['days', 'months', 'years'].includes(parameter.unit)
  if (!counted) return words
  return `${words} ${value === 1 ? parameter.unit.slice(0, -1) : parameter.unit}`
}

function answerWords(value: ParameterValue | undefined): string {
  if (value === undefined) return 'like every place'
  return ANSWERS[String(value)] ?? `changes its policy on ${day(String(value))}`
}

function placeOf(dataset: Dataset, id: string): string {
  const index = indexOf(dataset, id)
  const { recipients } = dataset
  if (index < 0) return id
  return recipients.kinds[index] === 'state'
    ? nameOf(recipients, index)
    : fullName(recipients, index)
}
