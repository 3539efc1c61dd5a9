/** Prints what a scenario's totals lie between over the ranges its author typed. */
import {
  endsOfTotal,
  gatherChanges,
  honestWords,
  parametersFor,
  rangeInWords,
  rangedEnds,
} from '../model/index'
import type { Dataset, Outcome, RangedEnds, RangedValue, Scenario, Totals } from '../model/index'
import { inDollars, inFull, nearly } from './figures'
import type { Followed } from './follow'
import { findBase } from './scenario-files'
import { setTable } from './table'
import { TOTALS } from './totals-table'

/** Those that a range can move and a reader asks for. */
const MOVED = TOTALS.filter(([key]) => key !== 'appropriated' && key !== 'rounding')

/** The runs over the ranges of what was followed; null where none was typed. */
function endsOf({ dataset, scenario, outcome }: Followed): RangedEnds | null {
  return outcome.settings.ranged === undefined
    ? null
    : rangedEnds(dataset, scenario, findBase, outcome)
}

/** Say which ranges were typed, that the middles are taken, and what totals lie between; nothing where none was. */
export function rangedText(followed: Followed): readonly string[] {
  const ends = endsOf(followed)
  if (ends === null) return []
  const all = MOVED.flatMap(([key, words]) => {
    const extent = endsOfTotal(ends, key)
    return extent === null ? [] : [{ words, extent }]
  })
  const wider = all.some(
    ({ extent: { low, high, joined } }) => joined.low < low || joined.high > high,
  )
  const table = setTable(
    [
      { name: 'Over the ranges typed' },
      { name: 'least', figure: true },
      { name: 'most', figure: true },
      ...(wider
        ? [
            { name: 'least of all', figure: true },
            { name: 'most of all', figure: true },
          ]
        : []),
    ],
    all.map(({ words, extent: { low, high, least, most, joined } }) => {
      const end = (value: number, known: number) =>
        value === known ? inFull(value) : nearly(known)
      return [
        words,
        inDollars(low, least.low, least.high),
        inDollars(high, most.low, most.high),
        ...(wider ? [end(low, joined.low), end(high, joined.high)] : []),
      ]
    }),
  )
  const beyond = wider
    ? ' Of all: with findings that cannot be told counted either way and estimates at either end as well.'
    : ''
  return [
    rangesTaken(followed.dataset, followed.scenario, ends.ranged),
    `${table}\n${honestWords(ends)}${beyond}`,
  ]
}

/** Each range that was typed, and the middle that the run takes. */
export function rangesTaken(
  dataset: Dataset,
  scenario: Scenario,
  ranged: readonly RangedValue[],
): string {
  const parameters = parametersFor(dataset, gatherChanges(scenario, findBase))
  return ranged.map((each) => `${rangeInWords(parameters, each)}.`).join('\n')
}

/** What `--json` carries of ranges: what was typed, and each total's ends, of every program and of each. */
export function rangedJson(followed: Followed): Readonly<Record<string, unknown>> {
  const ends = endsOf(followed)
  if (ends === null) return {}
  const of = (outcome: Outcome, program?: string) => {
    const all = Object.keys(outcome.totals).flatMap((key) => {
      const found = endsOfTotal(ends, key as keyof Totals, program)
      if (found === null) return []
      const { low, high, joined } = found
      return [[key, { low, high, joined }] as const]
    })
    return Object.fromEntries(all)
  }
  const { outcome } = followed
  return {
    ranged: {
      taken: 'middle',
      parameters: ends.ranged,
      runs: ends.runs.length,
      exact: ends.exact,
      totals: of(outcome),
      programs: Object.fromEntries(
        outcome.programs.map(({ allocation: { program } }) => [
          program.id,
          of(outcome, program.id),
        ]),
      ),
    },
  }
}
