/** Holds two scenarios with the parts of what lies between them; their own runs are made when a reader asks. */
import { settle, simulate, withYearsOf } from '../../model/index'
import type { Attribution, Dataset, FiscalYear, Measure, Scenario } from '../../model/index'
import { fiscalYear } from '../format'
import { findBase } from '../shipped'
import type { RunOf } from './measured'

/** Two scenarios, by the letters they are called by, and what makes the difference. */
export interface AttributedPair {
  readonly dataset: Dataset
  readonly sides: readonly [Side, Side]
  readonly attribution: Attribution
  /** The fiscal year of either side. */
  readonly years: readonly [FiscalYear, FiscalYear]
  /** The run of either side, made when somebody asks. */
  readonly runOf: (side: 0 | 1) => RunOf
}

interface Side {
  readonly name: string
  readonly scenario: Scenario
}

/** A pair whose runs are made once, when they are asked for. */
export function pairOf(
  dataset: Dataset,
  sides: readonly [Side, Side],
  attribution: Attribution,
): AttributedPair {
  const settled = sides.map(({ scenario }) => {
    const whole = withYearsOf(dataset, scenario, findBase)
    return { dataset: whole, settings: settle(whole, scenario, findBase) }
  })
  const runs: (RunOf | undefined)[] = []
  const runOf = (side: 0 | 1): RunOf => {
    const { settings, dataset: whole } = settled[side]!
    return { dataset: whole, outcome: simulate(whole, settings) }
  }
  return {
    dataset,
    sides,
    attribution,
    years: [settled[0]!.settings.year, settled[1]!.settings.year],
    runOf: (side) => (runs[side] ??= runOf(side)),
  }
}

/** The figure with its years: `Awarded, FY2016`, or `Awarded, FY2016 in A, FY2017 in B`. */
export function measured({ sides, attribution, years }: AttributedPair): string {
  const [first, second] = [fiscalYear(years[0]), fiscalYear(years[1])]
  const of = wordsOf(attribution.of)
  return first === second
    ? `${of}, ${first}`
    : `${of}, ${first} in ${sides[0].name}, ${second} in ${sides[1].name}`
}

const TOTALS: Readonly<Record<string, string>> = {
  awarded: 'Awarded',
  withheld: 'Withheld',
  held: 'Held',
  reallocated: 'Awarded to others',
  lapsed: 'Lapsed',
}

/** A total in words, as elsewhere on the page. */
export function wordsOf(of: Measure): string {
  return of.of === 'total' ? TOTALS[of.total]! : 'Awarded'
}
