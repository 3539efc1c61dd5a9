/** Prepares what local awards rest on: each government's mean of violent crimes, and its state's divisor. */
import { crimesOf } from './formula-units'
import { lateColumns } from './late-columns'
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
  const counted = program.years[year]?.localAsOf ?? year
  if (years === undefined || !years.every((crimeYear) => dataset.local.crime.has(crimeYear)))
    return undefined
  const { members, memberCrime, memberRows, held } = meansByGovernment(dataset, years)
  const divisors = Array.from(dataset.recipients.units, (state, row) => {
    if (held[row] === 0) return undefined
    const id = dataset.recipients.ids[state]!
    const settled = dataset.divisors.get(`${counted}/${id}`)
    return settled ?? estimateDivisor(dataset, program, settings, counted, id, held[row]!)
  })
  const { count } = dataset.recipients
  return withColumns(
    {
      years,
      members,
      memberCrime,
      memberRows,
      divisors,
      entered: enteredByState(dataset, program, year),
    },
    {
      crime: once(() => byRecipient(members, memberCrime, count, NaN)),
      complete: once(() => completeCounts(dataset, years, members)),
    },
  )
}

const withColumns = lateColumns('crime', 'complete')

/** What a sum over one, two or three printed years counts in sixths of a yearly mean: 34 U.S.C. 10156(d) reads three. */
const SIXTHS = [0, 6, 3, 2] as const

/**
 * Means by government, in order of id, and their sums by state. An agency's mean is over the years it
 * printed; kept in whole sixths on the way so that no digit is lost.
 */
function meansByGovernment(dataset: Dataset, years: readonly number[]) {
  const { units, unitRows } = dataset.recipients
  const { count, recipients } = dataset.local.agencies
  const [first, second, third] = threeColumns(countsOf(dataset, years), count)
  const members = new Int32Array(count)
  const memberCrime = new Float64Array(count)
  let [found, government, sixths] = [0, -1, 0]
  for (let agency = 0; agency < count; agency++) {
    const [a, b, c] = [first[agency]!, second[agency]!, third[agency]!]
    // A gap is -1, and so is its sign: the mask leaves a count as it is and makes a gap nothing.
    const printed = 3 + (a >> 31) + (b >> 31) + (c >> 31)
    // An agency that printed nothing adds nothing and asks for nothing.
    if (printed === 0) continue
    const sum = (a & ~(a >> 31)) + (b & ~(b >> 31)) + (c & ~(c >> 31))
    // Agencies of one government stand together.
    const recipient = recipients[agency]!
    if (recipient !== government) {
      members[found++] = government = recipient
      sixths = 0
    }
    sixths += sum * SIXTHS[printed]!
    memberCrime[found - 1] = sixths
  }
  const memberRows = new Uint8Array(found)
  const held = new Float64Array(units.length)
  for (let member = 0; member < found; member++) {
    const mean = memberCrime[member]! / 6
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

/** The counts of three years; a program that reads fewer has gaps in the others. */
function threeColumns(columns: readonly Int32Array[], count: number) {
  const gaps = columns.length < 3 ? new Int32Array(count).fill(-1) : columns[0]!
  const [first = gaps, second = gaps, third = gaps] = columns
  return [first, second, third] as const
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
