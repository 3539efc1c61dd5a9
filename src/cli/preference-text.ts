/** Prints the odds of a competition with the points of a preference and without, by what is assumed of the applicants. */

import {
  gatherChanges,
  preferenceFigures,
  preferenceFindings,
  preferenceOdds,
  preferenceRulings,
  recordedLaw,
  takenIn,
  yearLabel,
} from '../model/index'
import type { Condition, Dataset, FiscalYear, Program, Scenario, Share } from '../model/index'
import { findBase } from './scenario-files'
import { setTable } from './table'

/** What of all applicants may have taken the points, for a table: unknown, and some shares. */
const ASSUMED: readonly (readonly [label: string, least: Share, most: Share])[] = [
  ['unknown', 0, 1],
  ['25 %', 0.25, 0.25],
  ['50 %', 0.5, 0.5],
  ['80 %', 0.8, 0.8],
  ['90 %', 0.9, 0.9],
]

/** The odds of a year whose competition had such a preference, and who goes without it; else nothing. */
export function preferenceText(
  dataset: Dataset,
  program: Program,
  year: FiscalYear,
): readonly string[] {
  const rows = ASSUMED.flatMap(([label, least, most]) => {
    const found = preferenceOdds(dataset, program, year, [least, most])
    if (found === null) return []
    const [given, without] = preferenceFigures(found)
    return [[label, given!.words, timesOnly(given!.says), without!.words, timesOnly(without!.says)]]
  })
  const known = preferenceOdds(dataset, program, year, [0, 1])
  if (known === null) return []
  const table = setTable(
    [
      { name: 'took the points' },
      { name: 'odds with them', figure: true },
      { name: '' },
      { name: 'odds without', figure: true },
      { name: '' },
    ],
    rows,
  )
  const even = preferenceFigures(known).at(-1)!
  const lines = [
    `Odds by the share of all applicants that took the points, fiscal year ${yearLabel(year)}: assumed, as nobody published it`,
    ...table.split('\n').map((line) => `  ${line}`),
    `  ${even.name}: ${even.words}, ${even.says}.`,
    ...(known.condition === null ? [] : whoWords(dataset, program, known.condition, year)),
  ]
  return [lines.join('\n')]
}

/**
 * The same for JSON: the odds by what is assumed, from unknown on, with both ends; null where the year
 * has no such preference or nothing is known of who won by it.
 */
export function preferenceJson(dataset: Dataset, program: Program, year: FiscalYear) {
  const known = preferenceOdds(dataset, program, year, [0, 1])
  if (known === null) return null
  const { preference, condition, winners } = known
  return {
    name: preference.name,
    condition: condition?.id ?? null,
    winners,
    odds: ASSUMED.flatMap(([, least, most]) => {
      const found = preferenceOdds(dataset, program, year, [least, most])
      if (found === null) return []
      const { taken, possible, given, without } = found
      return [{ taken: { low: taken[0], high: taken[1] }, possible, given, without }]
    }),
    failing:
      condition === null
        ? null
        : {
            asOf: condition.asOf,
            sourced: failingIds(dataset, program, year, 'sourced'),
            coded: failingIds(dataset, program, year, 'coded'),
          },
  }
}

/** Who loses odds under the recorded reading, by id. */
function failingIds(
  dataset: Dataset,
  program: Program,
  year: FiscalYear,
  evidence: 'sourced' | 'coded',
): readonly string[] {
  return preferenceFindings(dataset, program, year, { ...recordedLaw, evidence })
    .filter(({ result }) => result === 'fails')
    .map(({ recipient }) => dataset.recipients.ids[recipient]!)
}

/** Without the remark that nobody published it: the heading says so. */
function timesOnly(says: string): string {
  return says.split(':')[0]!
}

/** Who loses odds under the recorded reading, and what courts said. */
function whoWords(
  dataset: Dataset,
  program: Program,
  condition: Condition,
  year: FiscalYear,
): readonly string[] {
  const counted = (evidence: 'sourced' | 'coded', facts: string): string => {
    const findings = preferenceFindings(dataset, program, year, { ...recordedLaw, evidence })
    const of = (result: string) => findings.filter((each) => each.result === result)
    const names = of('fails').map(({ recipient }) => dataset.recipients.names[recipient])
    const named = names.length === 0 ? '' : ` (${names.join(', ')})`
    return `  On ${facts} of ${condition.asOf}: ${names.length} fail${named}, ${of('meets').length} meet it, of ${of('unknown').length} it cannot be told.`
  }
  return [
    '  Places that fail the reading lose odds, not money.',
    counted('sourced', 'sourced facts'),
    counted('coded', 'facts coded without a source as well'),
    ...preferenceRulings(dataset, condition).map(
      ({ date, court, action, says, cite }) => `  ${date}, ${court}, ${action}: ${says} ${cite}`,
    ),
  ]
}

/** What a condition does that only gives points, as part of a run's text. */
export function preferenceWords(
  dataset: Dataset,
  scenario: Scenario,
  program: Program,
  { id }: Condition,
  year: FiscalYear,
): string {
  const taken = takenIn(id, gatherChanges(scenario, findBase))
  const found = preferenceOdds(dataset, program, year, taken)
  const moves = 'no money moves, and those that fail have the odds without the points'
  if (found === null) return `${moves}.`
  const [given, without] = preferenceFigures(found)
  return `${moves}: ${without!.words} (${without!.says}) beside ${given!.words} (${given!.says}) with them.`
}
