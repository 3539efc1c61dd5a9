/** Carries one program forward: its amounts grown, its inputs held or trended, what it paid named recipients likewise. */
import { splitExactly, toNearest } from '../money'
import { keyOfYear } from './trend'
import type { Series } from './trend'
import type { ForwardAssumptions } from './forward-parameters'
import type { Cited, EnteredAward, FiscalYear, Program, ProgramYear, Share } from '../types'

/** What forward years read. */
export interface Ahead extends ForwardAssumptions {
  readonly people: Series
  readonly crimes: Series
}

/** The last fiscal year with inputs; undefined for sums printed once, which no year follows. */
export function lastHeldYear({ kind, years }: Program): FiscalYear | undefined {
  return kind === 'published' ? undefined : Object.keys(years).sort().at(-1)
}

/** The forward years after a fiscal year, as numbers of the calendar. */
export function yearsAfter(year: FiscalYear, lastYear: number): readonly number[] {
  const from = Number(year.slice(0, 4)) + 1
  return Array.from({ length: Math.max(0, lastYear - from + 1) }, (_, at) => from + at)
}

/** The program with a fiscal year for each of those after its last held one. */
export function carriedForward(program: Program, ahead: Ahead): Program {
  const last = lastHeldYear(program)
  if (last === undefined) return program
  const more = yearsAfter(last, ahead.lastYear).map(
    (_, at) =>
      [String(Number(last.slice(0, 4)) + at + 1), yearAhead(program, last, at + 1, ahead)] as const,
  )
  return more.length === 0
    ? program
    : { ...program, years: { ...program.years, ...Object.fromEntries(more) } }
}

function yearAhead(program: Program, last: FiscalYear, count: number, ahead: Ahead): ProgramYear {
  const year = program.years[last]!
  // What is known of a year's competition, and whether its printings are settled, is known of that year alone.
  const { competition: _competition, printingsSettled: _settled, ...inputs } = year
  const { population, crime } = year
  const local = localCounts(program, last, ahead)
  const grown = (cited: Cited) => grownCited(cited, last, count, ahead.growth)
  const later = (key: string, at: 0 | 1, series: Series) =>
    keyOfYear(series, Number(key.split('/')[at]) + count)
  return {
    ...inputs,
    formulaAmount: grown(year.formulaAmount),
    ...(year.appropriation === undefined ? {} : { appropriation: grown(year.appropriation) }),
    ...(population === undefined || ahead.population === 'held'
      ? {}
      : { population: later(population, 1, ahead.people) }),
    ...(crime === undefined || ahead.crime === 'held'
      ? {}
      : { crime: crime.map((key) => later(key, 0, ahead.crimes)) }),
    ...local,
    note: [
      year.note,
      `Carried forward from fiscal year ${last}, by assumption`,
      local.localAsOf === undefined
        ? ''
        : `Local awards rest on the counts of fiscal year ${local.localAsOf}`,
    ]
      .filter(Boolean)
      .join('. '),
  }
}

/** The counts and divisors of the last fiscal year that had them stand in for those not printed yet. */
function localCounts(
  { years }: Program,
  last: FiscalYear,
  { local }: ForwardAssumptions,
): Pick<ProgramYear, 'localCrime' | 'localAsOf'> {
  const counted = Object.keys(years)
    .sort()
    .filter((year) => years[year]!.localCrime !== undefined)
    .at(-1)
  if (counted === undefined || (local === 'as-last-year' && counted !== last)) return {}
  return { localCrime: years[counted]!.localCrime!, localAsOf: counted }
}

/** An amount after so many years of growth, rounded to whole dollars each year. */
function grow(dollars: number, growth: Share, count: number): number {
  let grown = dollars
  for (let year = 0; year < count; year++) grown = toNearest(grown * (1 + growth))
  return grown
}

function grownCited(cited: Cited, last: FiscalYear, count: number, growth: Share): Cited {
  const { value, source, low, high } = cited
  const percent = Number((growth * 100).toPrecision(12))
  const note =
    growth === 0
      ? `As in fiscal year ${last}, by assumption`
      : `As in fiscal year ${last}, ${percent} percent more each year, by assumption`
  return {
    value: grow(value, growth, count),
    standing: 'assumed',
    source,
    note,
    ...(low === undefined ? {} : { low: grow(low, growth, count) }),
    ...(high === undefined ? {} : { high: grow(high, growth, count) }),
  }
}

/** What a program entered as published in its last held year, carried into each forward year as the amount grows. */
export function enteredAhead(
  entered: readonly EnteredAward[],
  program: Program,
  { lastYear, growth }: ForwardAssumptions,
): readonly EnteredAward[] {
  const last = lastHeldYear(program)
  if (last === undefined) return []
  const awards = entered.filter((each) => each.program === program.id && each.fiscalYear === last)
  if (awards.length === 0) return []
  const total = awards.reduce((sum, { dollars }) => sum + dollars, 0)
  const weights = awards.map(({ dollars }) => dollars)
  const ids = awards.map(({ recipient }) => recipient)
  const note = `As in fiscal year ${last}, by assumption`
  return yearsAfter(last, lastYear).flatMap((year, at) => {
    const parts = splitExactly(grow(total, growth, at + 1), weights, ids)
    return awards.map((award, i): EnteredAward => ({
      ...award,
      fiscalYear: String(year),
      dollars: parts[i]!,
      standing: 'assumed',
      note: [award.note, note].filter(Boolean).join('. '),
    }))
  })
}
