/** Computes what the model answers to a claim, under the assumptions switched on. */
import { askQuestion, askTotal } from '../ask/ask-question'
import { askSum } from '../ask/ask-sum'
import { sceneScenario } from '../ask/run-scenes'
import type { AskedFigure, Dataset, Outcome, Reason, Scenario } from '../types'
import type { Claim, ClaimTerm } from './claim'

/** The assumptions that can be switched on, by their place in the list. */
export function switchesOf({ assumptions }: Claim): readonly number[] {
  return assumptions.flatMap(({ changes, adds, less }, at) =>
    Object.keys(changes).length + adds.length + less.length > 0 ? [at] : [],
  )
}

/** The scenario nearest to a claim, with the assumptions that are on. */
export function claimScenario(claim: Claim, on: readonly number[]): Scenario {
  const over = Object.assign({}, ...on.map((at) => claim.assumptions[at]!.changes))
  return { ...sceneScenario(claim.scene, over), title: claim.title }
}

/** What of the outcome is counted: each figure's name, and 1 or -1. */
export function termsOf(
  claim: Claim,
  on: readonly number[],
): readonly (readonly [string, 1 | -1])[] {
  const assumed = on.map((at) => claim.assumptions[at]!)
  return [
    ...[...claim.answer, ...assumed.flatMap(({ adds }) => adds)].map((name) => [name, 1] as const),
    ...assumed.flatMap(({ less }) => less).map((name) => [name, -1] as const),
  ]
}

/** The figure an outcome gives to a claim, in dollars with its reasons. A program it does not count gives nothing. */
export function claimFigure(
  dataset: Dataset,
  outcome: Outcome,
  claim: Claim,
  on: readonly number[],
): AskedFigure {
  let [value, low, high] = [0, 0, 0]
  const from: Reason[] = []
  const kinds = new Set<string>()
  for (const [name, sign] of termsOf(claim, on)) {
    const one = figureOf(dataset, outcome, claim.figures[name]!)
    if (one === null) continue
    kinds.add(one.kind)
    value += sign * one.value
    low += sign > 0 ? one.low : -one.high
    high += sign > 0 ? one.high : -one.low
    from.push(sign > 0 ? one.reason : { ...one.reason, says: `Left out: ${one.reason.says}` })
  }
  const { year } = outcome.settings
  const kind = kinds.size > 0 ? [...kinds].join(' and ') : 'nothing counted'
  const counted = termsOf(claim, on).map(([name, sign]) => (sign > 0 ? `+ ${name}` : `− ${name}`))
  return {
    value: Math.round(value),
    low: Math.min(value, low),
    high: Math.max(value, high),
    unit: 'dollars',
    year,
    kind,
    reason: {
      says: `${claim.title}: what the model gives (${kind}), fiscal year ${year}.`,
      value: Math.round(value),
      unit: 'dollars',
      ...(low < high ? { low: Math.round(low), high: Math.round(high) } : {}),
      formula: counted.join(' ').replace(/^\+ /, ''),
      from,
    },
  }
}

function figureOf(dataset: Dataset, outcome: Outcome, term: ClaimTerm): AskedFigure | null {
  if ('total' in term) return askTotal(dataset, outcome, term.total)
  if ('sum' in term) return askSum(dataset, outcome, term.sum)
  const { program } = term.question
  const counted = outcome.programs.some(({ allocation }) => allocation.program.id === program)
  if (program !== undefined && !counted) return null
  return askQuestion(dataset, outcome, term.question)
}
