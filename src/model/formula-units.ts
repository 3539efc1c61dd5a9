/** Lays out the units a formula divides money among: states and territories, some of them sharing one allocation. */
import type {
  Cited,
  Dataset,
  FiscalYear,
  Program,
  ProgramSettings,
  RecipientId,
  StateColumn,
  UnitMember,
} from './types'

/** The columns the `share` rule reads, one row per formula unit. NaN is unknown. */
export interface UnitColumns {
  readonly ids: readonly string[]
  /** The recipients that divide the unit's allocation, with their shares; one recipient for most. */
  readonly members: readonly (readonly UnitMember[])[]
  /** By name: population, violent_crime, and what else the program's year names. */
  readonly columns: Readonly<Record<string, Float64Array>>
}

/**
 * List the formula units of a program in one fiscal year with population and mean violent crime.
 *
 * Population is the estimate of the year the program file names; violent crime is the mean of its
 * crime years, each in the printing it names. A state without a figure keeps NaN.
 */
export function unitColumns(
  dataset: Dataset,
  program: Program,
  settings: ProgramSettings,
  year: FiscalYear,
): UnitColumns {
  // A program that no rule shares out has no formula units.
  if (!program.steps.some((step) => step.step === 'share'))
    return { ids: [], members: [], columns: {} }
  const { ids, members } = layOutUnits(dataset, program)
  const crimes = crimeKeys(program, settings, year).map((key) => dataset.crime.get(key))
  const columns: Record<string, Float64Array> = {
    population: fill([dataset.population.get(program.years[year]?.population ?? '')]),
    violent_crime: fill(crimes),
  }
  for (const [name, columnYear] of Object.entries(program.years[year]?.columns ?? {})) {
    columns[name] = fill([dataset.columns.get(`${name}/${columnYear}`)])
  }
  return { ids, members, columns }

  /** The mean of a figure over its printings, members of a unit together; NaN when any is unknown or there is none. */
  function fill(printings: readonly (StateColumn | undefined)[]): Float64Array {
    const column = new Float64Array(members.length)
    for (let row = 0; row < column.length; row++) {
      for (const { recipient } of members[row]!) {
        const id = dataset.recipients.ids[recipient]!
        let sum = 0
        for (const printed of printings) sum += printed?.values.get(id)?.value ?? NaN
        column[row]! += sum / printings.length
      }
    }
    return column
  }
}

/** Every state and territory is a unit of its own but for those the program joins. */
function layOutUnits(
  { recipients }: Dataset,
  program: Program,
): Pick<UnitColumns, 'ids' | 'members'> {
  if (program.joint.length === 0) return recipients.alone
  const ids: string[] = []
  const members: UnitMember[][] = []
  for (const recipient of recipients.units) {
    const id = recipients.ids[recipient]!
    const joint = program.joint.find((unit) => Object.hasOwn(unit.members, id))
    const member = { recipient, share: joint?.members[id] ?? 1 }
    const row = joint === undefined ? -1 : ids.indexOf(joint.id)
    if (row >= 0) members[row]!.push(member)
    else {
      ids.push(joint?.id ?? id)
      members.push([member])
    }
  }
  return { ids, members }
}

/** Look up the population figure the program reads for a state in a fiscal year. */
export function populationOf(
  dataset: Dataset,
  program: Program,
  year: FiscalYear,
  state: RecipientId,
): Cited | undefined {
  return dataset.population.get(program.years[year]?.population ?? '')?.values.get(state)
}

/** Look up a state's violent crimes in each crime year the program reads, oldest first. */
export function crimesOf(
  dataset: Dataset,
  program: Program,
  settings: ProgramSettings,
  year: FiscalYear,
  state: RecipientId,
): readonly (Cited | undefined)[] {
  return crimeKeys(program, settings, year).map((key) => dataset.crime.get(key)?.values.get(state))
}

/** Name the crime years and printings in use, as `2014/first`. */
export function crimeKeys(
  program: Program,
  settings: ProgramSettings,
  year: FiscalYear,
): readonly string[] {
  const entry = program.years[year]
  return entry?.otherCrime?.[settings.crimeYears] ?? entry?.crime ?? []
}
