/** Says a change of a scenario in words: which parameter it is, and its value with its unit. */

import { courseParameters } from './course/course-parameters'
import { courseYears } from './course/course-years'
import { doubtedPath, isDoubtPath } from './doubt/doubt-path'
import { quote } from './fault'
import { listParameters, listYears, yearLabel } from './parameters'
import { mayBeRanged } from './ranged-change'
import { readRange } from './ranged-text'
import { findDefinition } from './rule-tree'
import type { Dataset, Parameter, ParameterValue } from './types'

/** Parameters by path, with the dataset they are of. */
export interface Parameters {
  readonly dataset: Dataset
  readonly byPath: ReadonlyMap<string, Parameter>
  /** Names of the readings that the scenario itself sets, by id; none where absent. */
  readonly readings?: ReadonlyMap<string, string>
}

/** A change in words. */
interface ChangeWords {
  readonly label: string
  readonly value: string
}

/**
 * The parameters of the year that changes choose (of the usual year where they choose none that is
 * known), of what happens next, and of the other years followed.
 */
export function parametersFor(
  dataset: Dataset,
  changes: ReadonlyMap<string, ParameterValue>,
): Parameters {
  const years = listYears(dataset)
  const chosen = String(changes.get('year') ?? '2016')
  const year = years.includes(chosen) ? chosen : years.at(-1)
  const readings = ownReadings(changes)
  if (year === undefined) return { dataset, byPath: new Map(), readings }
  const followed = courseYears(dataset, changes).years
  // A later one of the same path counts: the scenario's own year comes last.
  const all = [
    ...followed.filter((each) => each !== year).flatMap((each) => listParameters(dataset, each)),
    ...courseParameters(dataset, year, followed),
    ...listParameters(dataset, year),
  ]
  return { dataset, byPath: new Map(all.map((one) => [one.path, one])), readings }
}

/** What the readings of a scenario's own are called, where it names them. */
function ownReadings(changes: ReadonlyMap<string, ParameterValue>): ReadonlyMap<string, string> {
  const named = [...changes].flatMap(([path, value]): readonly (readonly [string, string])[] => {
    const id = /^definitions\.([^.]+)\.name$/.exec(path)?.[1]
    return id === undefined || value === '' ? [] : [[id, `\u201c${value}\u201d`]]
  })
  return new Map(named)
}

/** The label of a path and one of its values in words; a path nobody knows is quoted as it is. */
export function changeInWords(
  parameters: Parameters,
  path: string,
  value: ParameterValue,
): ChangeWords {
  return { label: labelOf(parameters, path), value: valueInWords(parameters, path, value) }
}

function labelOf(parameters: Parameters, path: string): string {
  const { dataset, byPath, readings } = parameters
  const parameter = byPath.get(path)
  const [group, id = '', field = ''] = path.split('.')
  if (parameter !== undefined) {
    const program = dataset.programs.find((one) => one.id === id)
    return group === 'programs' && program !== undefined && field !== 'included'
      ? `${program.short}, ${parameter.label}`
      : parameter.label
  }
  if (isDoubtPath(path)) return labelOf(parameters, doubtedPath(path))
  if (group === 'reactions') return `How ${placeName(dataset, id)} answers a finding`
  if (group === 'facts') {
    const place = placeName(dataset, id)
    if (field === 'note') return `Note on ${place}`
    const kind = dataset.factKinds.find(({ name }) => name === field)
    return `${kind?.label ?? quote(field)} of ${place}`
  }
  if (group === 'definitions') {
    const name = readings?.get(id) ?? quote(id)
    return field === 'name' ? `Name of the reading ${name}` : `Rule of the reading ${name}`
  }
  return quote(path)
}

function placeName({ recipients }: Dataset, id: string): string {
  const { ids, names, indexOf } = recipients
  const index = indexOf.get(id)
  return index === undefined ? quote(id) : (names[index] ?? ids[index] ?? id)
}

const REACTIONS: Readonly<Record<string, string>> = {
  listed: 'as is recorded of it',
  never: 'never changes its policy',
  always: 'always changes its policy or signs',
}

/** A value with its unit: dollars with commas, shares in percent, choices by their label. */
export function valueInWords(parameters: Parameters, path: string, value: ParameterValue): string {
  const { dataset, byPath, readings } = parameters
  if (isDoubtPath(path)) return doubtInWords(parameters, doubtedPath(path), String(value))
  const parameter = byPath.get(path)
  const range = parameter !== undefined && mayBeRanged(parameter) ? readRange(value) : null
  if (range !== null && range.low < range.high) {
    const [low, high] = [range.low, range.high].map((end) => valueInWords(parameters, path, end))
    return `${low} to ${high}`
  }
  switch (parameter?.type) {
    case 'dollars':
      return typeof value === 'number' ? inDollars(value) : String(value)
    case 'share':
      return typeof value === 'number' ? `${percent(value)} percent` : String(value)
    case 'number':
      return `${typeof value === 'number' ? grouped(value) : value} ${parameter.unit}`.trim()
    case 'switch':
      return value === true ? 'yes' : value === false ? 'no' : String(value)
    case 'choice': {
      // A reading may be written by the name an earlier edition had for it.
      const known = findDefinition(dataset.definitions, String(value))?.id
      const choice = parameter.choices?.find(({ id }) => id === String(value) || id === known)
      return choice === undefined
        ? (readings?.get(String(value)) ?? quote(String(value)))
        : path === 'year'
          ? yearLabel(choice.id)
          : choice.label
    }
    case 'day':
      return value === '' ? 'no day' : String(value)
    case 'rule':
      return `\u201c${value}\u201d`
    case undefined:
      // The word of a fact is one of a few; notes, names and rules are the author's own text.
      if (/^facts\.[^.]*\.(?!note$)/.test(path)) return String(value)
      if (path.startsWith('reactions.')) {
        return REACTIONS[String(value)] ?? `changes its policy on ${value}`
      }
      return typeof value === 'string' ? `\u201c${value}\u201d` : String(value)
  }
}

/**
 * A doubt, such as `20 percent to 50 percent, most likely 30 percent`, or `yes (60 percent) or no (40
 * percent)`; text that is none is said as far as it can be.
 */
function doubtInWords(parameters: Parameters, path: string, text: string): string {
  const [says = '', shared] = text.split(/\s*;\s*with\s+/)
  const inNumbers = /share|dollars|number/.test(parameters.byPath.get(path)?.type ?? '')
  const inUnits = (word: string) => valueInWords(parameters, path, inNumbers ? +word : word)
  const weighed = (each: string) => {
    const [, word = each, weight = ''] = /^(.*) (\S+)$/.exec(each) ?? []
    return `${inUnits(word)} (${percent(+weight)} percent)`
  }
  const words = / to /.test(says)
    ? says.replace(/\S*\d\S*/g, inUnits).replace(' likely', ', most likely')
    : says.split(' or ').map(weighed).join(' or ')
  return shared === undefined ? words : `${words}, together with ${quote(shared)}`
}

/** Whole dollars with commas: `$274,906,565`, and a minus before the sign where it is less than nothing. */
export function inDollars(dollars: number): string {
  return `${dollars < 0 ? '-' : ''}$${grouped(Math.abs(dollars))}`
}

function grouped(value: number): string {
  const [whole = '', part] = String(value).split('.')
  if (!/^-?\d+$/.test(whole)) return String(value)
  const commas = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return part === undefined ? commas : `${commas}.${part}`
}

/** A share in percent, as exactly as it was written: 0.07 is 7, not 7.000000000000001. */
function percent(share: number): string {
  return String(Number((share * 100).toPrecision(12)))
}
