/** Packs the tables of recipients and agencies into columns of steps. */

import { usualAgencyName } from '../../src/ui/pack-format'
import { AGENCY_CODES } from '../../src/ui/unpack-recipients'
import { writeInts, writeSteps } from './ints'
import type { AgencyColumns, NamedColumns, RecipientColumns } from '../../src/ui/pack-format'
import { aggregateRecipients } from '../../src/model/index'
import type { AgencyTable, RecipientTable } from '../../src/model/index'

/** Pack recipients; those at the indices `early` go with name and county, the others follow later. */
export function packRecipients(table: RecipientTable, early: readonly number[]): RecipientColumns {
  const indices = table.ids.map((_, index) => index)
  const stateOf = (index: number) => table.ids[table.states[index]!] ?? ''
  const geoids = (digits: number) =>
    indices.filter((index) => table.ids[index]!.length === digits && isGeoid(table.ids[index]!))
  const numbers = (digits: number) => geoids(digits).map((index) => Number(table.ids[index]))
  const unusual = [
    ...geoids(7).filter((index) => table.kinds[index] === 'town'),
    ...geoids(10).filter((index) => table.kinds[index] === 'city'),
  ]
  const states = Array.from(table.units, (index) => {
    const within = geoids(5).find((county) => table.states[county] === index)
    const digits = within === undefined ? '' : table.ids[within]!.slice(0, 2)
    const kind = table.kinds[index] === 'territory' ? 'territory' : 'state'
    return [table.ids[index]!, kind, digits, table.names[index]!] as const
  })
  // Those that stand for all of a kind are made again by the page.
  const made = new Set(aggregateRecipients([]).map(({ id }) => id))
  const others = indices.filter(
    (index) => /^[a-z]/.test(table.ids[index]!) && !made.has(table.ids[index]!),
  )
  const residuals = indices.filter((index) => table.ids[index]!.endsWith('-residual'))
  return {
    states,
    counties: writeSteps(numbers(5)),
    places: writeSteps(numbers(7)),
    subdivisions: writeSteps(numbers(10)),
    others: others.map((index) => [
      table.ids[index]!,
      table.kinds[index]!,
      stateOf(index),
      table.counties[index]!,
      table.names[index]!,
    ]),
    residuals: residuals.map(stateOf),
    unusual: writeSteps(unusual.map((index) => Number(table.ids[index])).sort((a, b) => a - b)),
    early: packNamed(
      table,
      early.filter((index) => isGeoid(table.ids[index]!)),
    ),
  }
}

/** The recipients whose names follow later: local governments that are not `early`. */
export function listLate(table: RecipientTable, early: readonly number[]): readonly number[] {
  const first = new Set(early)
  return table.ids.flatMap((id, index) => (isGeoid(id) && !first.has(index) ? [index] : []))
}

/** Pack names and counties of some recipients, ascending by index. */
export function packNamed(table: RecipientTable, indices: readonly number[]): NamedColumns {
  return {
    indices: writeSteps(indices),
    names: indices.map((index) => table.names[index]).join('\n'),
    counties: writeInts(
      indices.map((index) => {
        const county = table.counties[index]!
        const told = county === '' || table.ids[index]!.length !== 7
        return told ? 0 : Number(county.slice(2)) + 1
      }),
    ),
  }
}

/** Pack agencies; an id that is `<recipient>-<type>` is left out. */
export function packAgencies(agencies: AgencyTable, recipients: RecipientTable): AgencyColumns {
  return {
    recipients: writeSteps([...agencies.recipients]),
    types: writeInts(agencies.types.map((type) => AGENCY_CODES.indexOf(type))),
    ids: agencies.ids.flatMap((id, agency) => {
      const owner = recipients.ids[agencies.recipients[agency]!]!
      return id === `${owner}-${agencies.types[agency]!}` ? [] : [[agency, id] as const]
    }),
  }
}

/** Names of agencies that are not simply their government's name and what they are. */
export function packAgencyNames(
  agencies: AgencyTable,
  recipients: RecipientTable,
): readonly (readonly [number, string])[] {
  return agencies.names.flatMap((name, agency) => {
    const government = recipients.names[agencies.recipients[agency]!]!
    return name === usualAgencyName(agencies.types[agency]!, government)
      ? []
      : [[agency, name] as const]
  })
}

function isGeoid(id: string): boolean {
  return /^\d+$/.test(id)
}
