/** Prints a competition for money: what the law leaves whom, who applied, the odds, the score, and one place's part. */

import { competitionOf, yearLabel } from '../model/index'
import type {
  Ask,
  Cited,
  CompetitionYear,
  Dataset,
  Ends,
  Odds,
  Program,
  StateFloor,
} from '../model/index'
import { inDollars, inFull } from './figures'
import { preferenceText } from './preference-text'
import { setTable } from './table'

const UNKNOWN = 'unknown'

/** The competitions of a program, a column a fiscal year, and the score of each year; nothing where there is none. */
export function competitionText(dataset: Dataset, program: Program): readonly string[] {
  const years = Object.keys(program.years)
    .sort()
    .flatMap((year) => competitionOf(dataset, program, year) ?? [])
  if (years.length === 0) return []
  const table = setTable(
    [
      { name: 'fiscal year' },
      ...years.map(({ year }) => ({ name: yearLabel(year), figure: true })),
    ],
    linesOf(years).map(([name, of]) => [name, ...years.map(of)]),
  )
  return [
    `Competition: what the law leaves the awards, and who applied; who won was not found\n${indent(table)}`,
    ...years.flatMap((each) => [
      ...scoreText(dataset, each),
      ...preferenceText(dataset, program, each.year),
    ]),
  ]
}

type Line = readonly [name: string, of: (year: CompetitionYear) => string]

function linesOf(years: readonly CompetitionYear[]): readonly Line[] {
  const pots = years[0]?.pots?.pots ?? []
  const position = years.flatMap(({ known }) => known?.position ?? [])[0] ?? 'position'
  return [
    ...pots.flatMap(({ pot }, i): readonly Line[] => [
      [`for ${pot.name}`, ({ pots: of }) => potWords(of?.pots[i])],
      ['  between', ({ pots: of }) => endsWords(of?.pots[i]?.range ?? null)],
    ]),
    ...(pots.length === 0
      ? []
      : ([
          ['a state’s applicants together, at least', ({ pots: of }) => leastWords(of?.floor)],
          ['  at most', ({ pots: of }) => mostWords(of?.floor)],
        ] satisfies readonly Line[])),
    ['applications', ({ known }) => countWords(known?.applicants)],
    ['awards', ({ known }) => countWords(known?.awards)],
    ['odds of an application', ({ odds }) => oddsWords(odds)],
    [`${position}s paid for`, ({ known }) => countWords(known?.positions)],
    ['dollars for an award', ({ perAward }) => averageWords(perAward)],
    [`dollars for one ${position}`, ({ perPosition }) => averageWords(perPosition)],
    [`most for one ${position}`, ({ known }) => countWords(known?.most?.dollars)],
  ]
}

function scoreText(dataset: Dataset, { year, known }: CompetitionYear): readonly string[] {
  if (known === null || known.criteria.length + known.preferences.length === 0) return []
  const title = (source: string): string => dataset.sources.get(source)?.title ?? source
  const criteria = known.criteria.map(
    ({ name, weight }) =>
      `${name}: ${percent(weight.value)} of the score (${title(weight.source)})`,
  )
  const preferences = known.preferences.map(({ name, says, weight, taken, source }) => {
    const points =
      weight === null ? 'its weight is unknown' : `${percent(weight.value)} of the score`
    const who = taken === null ? '' : ` ${percent(taken.value)} of those awarded had it.`
    return `${name}, a preference: ${points}. ${says}${who} (${title(source)})`
  })
  const lines = [...criteria, ...preferences].map((line) => `  ${line}`)
  return [`Score, fiscal year ${yearLabel(year)}\n${lines.join('\n')}`]
}

/** What one place could ask for in a program's competition. */
export function askText(dataset: Dataset, program: Program, state: string, ask: Ask): string {
  const title = (source: string): string => dataset.sources.get(source)?.title ?? source
  const { residents, pot, force, most, positions, dollars, odds, floor } = ask
  const position = 'officer'
  const rows: readonly (readonly [string, string, string])[] = [
    [
      'pot',
      pot === null ? UNKNOWN : `${pot.pot.name}, ${potWords(pot)}`,
      residents === null
        ? 'no count of its residents is held'
        : `${inFull(residents.people)} residents in ${residents.year} (${title(residents.source)})`,
    ],
    [
      `sworn ${position}s`,
      force === null ? UNKNOWN : inFull(force.officers),
      force === null ? 'no count is held' : `in ${force.year} (${title(force.source)})`,
    ],
    [
      'most it could ask for',
      dollars === null ? UNKNOWN : endsWords(dollars),
      dollars === null
        ? most === null
          ? 'the limits of the year were not read'
          : 'its force is not known'
        : `${positions!.low === positions!.high ? positions!.low : `${positions!.low} to ${positions!.high}`} ${position}s: ${ask.withNumbers}; more with a waiver of the match`,
    ],
    [
      'odds of an application',
      oddsWords(odds),
      odds === null
        ? 'applications or awards were not read'
        : 'of all applicants; its own score is unknown',
    ],
    [
      `applicants of ${state} together`,
      floor === null ? UNKNOWN : `at least ${leastWords(floor)}, at most ${mostWords(floor)}`,
      'not allocated below; nothing is owed where none applied, or where all are funded for less',
    ],
  ]
  return `${program.short}: a competition; whether the place applied is not known\n${indent(
    setTable([{ name: 'what' }, { name: 'figure' }, { name: 'by' }], rows),
  )}`
}

function potWords(pot: { dollars: number; known: Ends } | undefined): string {
  return pot === undefined ? UNKNOWN : inDollars(pot.dollars, pot.known.low, pot.known.high)
}

function endsWords(ends: Ends | null): string {
  if (ends === null) return UNKNOWN
  return ends.low === ends.high ? inFull(ends.low) : `${inFull(ends.low)} to ${inFull(ends.high)}`
}

function leastWords(floor: StateFloor | null | undefined): string {
  if (!floor) return UNKNOWN
  return inDollars(floor.least.dollars, floor.least.low, floor.least.high)
}

function mostWords(floor: StateFloor | null | undefined): string {
  return floor ? inFull(floor.most) : UNKNOWN
}

function countWords(cited: Cited | null | undefined): string {
  if (!cited) return UNKNOWN
  const { value, low, high } = cited
  if (low !== undefined && high === undefined) return `more than ${inFull(value)}`
  return low === undefined ? inFull(value) : `about ${inFull(value)}`
}

function averageWords(average: CompetitionYear['perAward']): string {
  return average === null ? UNKNOWN : inDollars(average.value, average.low, average.high)
}

/** Odds in whole percent and a tenth; `under` where applicants are only known to be more than a number. */
function oddsWords(odds: Odds | null): string {
  if (odds === null) return UNKNOWN
  if (odds.low === null) return `under ${percent(odds.high)}`
  return odds.low === odds.high
    ? percent(odds.value)
    : `${percent(odds.low, 0)} to ${percent(odds.high, 0)}`
}

function percent(share: number, digits = 1): string {
  return `${Number((share * 100).toFixed(digits))} %`
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '  ')
}
