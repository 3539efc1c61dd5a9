/** Prepares what local awards rest on: each government's mean of violent crimes, and its state's divisor. */
import { crimesOf } from './formula-units'
import { once } from './once'
import { byRecipient } from './paid-column'
import type {
  Dataset,
  Divisor,
  EnteredAward,
  FiscalYear,
  LocalInputs,
  Program,
  ProgramSettings,
} from './types'

/**
 * Gather the local inputs of one fiscal year, or nothing where coverage does not bear local awards.
 *
 * Counts are as first printed. An agency with a year missing takes the mean of its printed years; a
 * government with several agencies (a sheriff and a county police) adds them. 34 U.S.C. 10156(d).
 */
export function localInputs(
  dataset: Dataset,
  program: Program,
  settings: ProgramSettings,
  year: FiscalYear,
): LocalInputs | undefined {
  const years = program.years[year]?.localCrime
  if (years === undefined || !years.every((crimeYear) => dataset.local.crime.has(crimeYear)))
    return undefined
  const { members, memberCrime, memberRows, held } = meansByGovernment(dataset, years)
  const divisors = Array.from(dataset.recipients.units, (state, row) => {
    if (held[row] === 0) return undefined
    const id = dataset.recipients.ids[state]!
    const settled = dataset.divisors.get(`${year}/${id}`)
    return settled ?? estimateDivisor(dataset, program, settings, year, id, held[row]!)
  })
  const { count } = dataset.recipients
  const crime = once(() => byRecipient(members, memberCrime, count, NaN))
  const complete = once(() => completeCounts(dataset, years, members))
  return {
    years,
    members,
    memberCrime,
    memberRows,
    get crime() {
      return crime()
    },
    get complete() {
      return complete()
    },
    divisors,
    entered: enteredByState(dataset, program, year),
  }
}

/**
 * Means by government, in order of id, and their sums by state. A third of the sum where three years
 * were printed; kept in whole sixths on the way so that no digit is lost.
 */
function meansByGovernment(dataset: Dataset, years: readonly number[]) {
  const { units, unitRows } = dataset.recipients
  const { count, recipients } = dataset.local.agencies
  const columns = countsOf(dataset, years)
  const common = years.reduce((product, _, i) => leastCommonMultiple(product, i + 1), 1)
  const factors = Int32Array.from({ length: years.length + 1 }, (_, printed) =>
    printed === 0 ? 0 : common / printed,
  )
  const members = new Int32Array(count)
  const memberCrime = new Float64Array(count)
  let found = 0
  let government = -1
  let sixths = 0
  for (let agency = 0; agency < count; agency++) {
    let printed = 0
    let sum = 0
    for (let year = 0; year < columns.length; year++) {
      // A gap is -1, whose sign bit masks it out: no branch to mispredict in the longest loop.
      const crimes = columns[year]![agency]!
      const gap = crimes >> 31
      printed += 1 + gap
      sum += crimes & ~gap
    }
    // An agency that printed nothing adds nothing and asks for nothing.
    if (printed === 0) continue
    // Agencies of one government stand together.
    const recipient = recipients[agency]!
    if (recipient !== government) {
      members[found++] = government = recipient
      sixths = 0
    }
    sixths += sum * factors[printed]!
    memberCrime[found - 1] = sixths
  }
  const memberRows = new Uint8Array(found)
  const held = new Float64Array(units.length)
  for (let member = 0; member < found; member++) {
    const mean = memberCrime[member]! / common
    const row = unitRows[members[member]!]!
    memberCrime[member] = mean
    memberRows[member] = row
    held[row]! += mean
  }
  return {
    members: members.subarray(0, found),
    memberCrime: memberCrime.subarray(0, found),
    memberRows,
    held,
  }
}

/** Mark the governments no year of which is missing from a count, nor rape from a year. */
function completeCounts(
  dataset: Dataset,
  years: readonly number[],
  members: Int32Array,
): Uint8Array {
  const { count, recipients } = dataset.local.agencies
  const columns = countsOf(dataset, years)
  const complete = new Uint8Array(dataset.recipients.count)
  for (const member of members) complete[member] = 1
  for (let agency = 0; agency < count; agency++) {
    const gaps = columns.filter((counts) => counts[agency]! < 0).length
    if (gaps > 0 && gaps < columns.length) complete[recipients[agency]!] = 0
  }
  for (const year of years) {
    for (const agency of dataset.local.crime.get(year)!.short) complete[recipients[agency]!] = 0
  }
  return complete
}

function countsOf(dataset: Dataset, years: readonly number[]): readonly Int32Array[] {
  return years.map((year) => dataset.local.crime.get(year)!.counts)
}

/**
 * Estimate a divisor no published award settles: the larger of the agencies held and the state's
 * usual share of its crime estimate, so that agencies not held never come out negative. Nineteen of
 * twenty published awards lie within five percent of it, most within two.
 */
function estimateDivisor(
  dataset: Dataset,
  program: Program,
  settings: ProgramSettings,
  year: FiscalYear,
  state: string,
  held: number,
): Divisor {
  const usual = dataset.local.shares.get(state)
  const crimes = crimesOf(dataset, program, settings, year, state)
  const estimate = crimes.reduce((sum, figure) => sum + (figure?.value ?? NaN), 0) / crimes.length
  const expected = usual === undefined || Number.isNaN(estimate) ? 0 : usual.share * estimate
  const value = Math.max(held, expected)
  return {
    value,
    low: Math.max(held, value * 0.98),
    high: value * 1.02,
    standing: 'estimated',
    settledBy: 0,
    lateCounts: usual?.lateCounts ?? false,
    source: usual?.source ?? '',
    note:
      value === held
        ? 'the agencies held, which are more than the state’s usual share of its estimate'
        : 'the state’s usual share of its own crime estimate',
  }
}

function enteredByState(
  dataset: Dataset,
  program: Program,
  year: FiscalYear,
): ReadonlyMap<number, EnteredAward[]> {
  const byState = new Map<number, EnteredAward[]>()
  for (const award of dataset.entered) {
    if (award.program !== program.id || award.fiscalYear !== year) continue
    const state = dataset.recipients.states[dataset.recipients.indexOf.get(award.recipient)!]!
    byState.set(state, [...(byState.get(state) ?? []), award])
  }
  return byState
}

function leastCommonMultiple(a: number, b: number): number {
  const divisor = (x: number, y: number): number => (y === 0 ? x : divisor(y, x % y))
  return (a * b) / divisor(a, b)
}
