/** Holds what a doubt says against the parameter it is of: its range, its values, its weights. */
import { checkChange } from '../change-check'
import { quote } from '../fault'
import { mayBeRanged } from '../ranged-change'
import type { Alternative, Parameter, ParameterValue, Spread } from '../types'
import { readNumber } from './doubt-text'
import { CERTAIN } from './value-of'
import type { AlternativesText, DoubtText, RangeText } from './doubt-text'

/** So many steps lie between two ends where the parameter itself has none that fit. */
const FINE = 1_000_000
/** What stands for no day at all. */
const NO_DAY = 'no day'

/**
 * How a parameter falls by what was written, or what is wrong with it, without the path before it.
 * `current` gives the word in use for one that an earlier edition had.
 */
export function holdDoubt(
  parameter: Parameter,
  says: DoubtText['says'],
  current: (word: string) => string = (word) => word,
): Spread | string {
  if (says.kind === 'range') return holdRange(parameter, says)
  const of = says.of.map(({ word, weight }) => ({ word: current(word), weight }))
  return holdAlternatives(parameter, of)
}

function holdRange(parameter: Parameter, { low, high, likely }: RangeText): Spread | string {
  if (!mayBeRanged(parameter)) {
    const instead = exampleOf(parameter)
    return `only a share, an amount or a number falls between two ends; write values with what each weighs, such as ${instead}.`
  }
  for (const end of [low, high]) {
    const fault = checkChange(parameter, end)
    if (fault !== null) return withoutPath(parameter, fault)
  }
  const ends = { low, high, steps: stepsBetween(parameter, low, high) }
  return likely === null ? { kind: 'uniform', ...ends } : { kind: 'triangular', ...ends, likely }
}

/** The parameter's own steps where both ends are on them; else whole dollars of an amount, or fine even parts. */
function stepsBetween({ type, step }: Parameter, low: number, high: number): number {
  if (step !== undefined && [low, high].every((end) => isWhole(end / step))) {
    return Math.round((high - low) / step)
  }
  return type === 'dollars' ? high - low : FINE
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6
}

function holdAlternatives(parameter: Parameter, of: AlternativesText['of']): Spread | string {
  const all: Alternative[] = []
  for (const { word, weight } of of) {
    const value = readValue(parameter, word)
    const fault = value === null ? noValue(parameter, word) : checkChange(parameter, value)
    if (value === null || fault !== null) return withoutPath(parameter, fault!)
    if (all.some((other) => other.value === value)) {
      return `the value ${quote(word)} stands twice; write it once, with one weight.`
    }
    all.push({ value, weight })
  }
  const sum = all.reduce((total, { weight }) => total + weight, 0)
  if (all.length === 1 && sum < CERTAIN) {
    const other = otherOf(parameter, all[0]!.value)
    if (other === null) {
      return `one value alone has a weight, and there are more than two; write the others too, such as ${exampleOf(parameter)}.`
    }
    all.push({ value: other, weight: CERTAIN - sum })
  } else if (sum !== CERTAIN) {
    return `the weights add up to ${sum / CERTAIN}; write ones that add up to 1.`
  }
  const [first, ...more] = all.filter(({ weight }) => weight > 0)
  return { kind: 'alternatives', of: [first!, ...more] }
}

/** A value as its parameter has it, from the word a reader wrote; null where it cannot be one. */
function readValue(parameter: Parameter, word: string): ParameterValue | null {
  switch (parameter.type) {
    case 'switch':
      return word === 'yes' || word === 'true'
        ? true
        : word === 'no' || word === 'false'
          ? false
          : null
    case 'share':
    case 'number':
    case 'dollars':
      return readNumber(word) ?? null
    case 'day':
      return word === NO_DAY ? '' : word
    case 'choice':
      return word
    case 'rule':
      return null
  }
}

function noValue({ path, type }: Parameter, word: string): string {
  const what = {
    switch: 'a switch; write yes or no',
    rule: 'a value with a weight; write the rules as readings of your own, and doubt which is used',
  } as Readonly<Record<string, string>>
  return `${path}: ${quote(word)} is not ${what[type] ?? 'a number; write one'}.`
}

/** The other value of a parameter that has exactly two; null where it has more. */
function otherOf(parameter: Parameter, value: ParameterValue): ParameterValue | null {
  const all = valuesOf(parameter)
  return all.length === 2 ? all.find((each) => each !== value)! : null
}

function valuesOf({ type, choices = [] }: Parameter): readonly ParameterValue[] {
  if (type === 'switch') return [true, false]
  // Of a fact, not to be known is no answer to what it is.
  return type === 'choice' ? choices.map(({ id }) => id).filter((id) => id !== 'unknown') : []
}

function exampleOf(parameter: Parameter): string {
  const [one, other] = valuesOf(parameter)
  if (one === undefined || other === undefined) return '0.2 0.6 or 0.5 0.4'
  return parameter.type === 'switch' ? 'yes 0.6 or no 0.4' : `${one} 0.6 or ${other} 0.4`
}

function withoutPath({ path }: Parameter, fault: string): string {
  return fault.startsWith(`${path}: `) ? fault.slice(path.length + 2) : fault
}
