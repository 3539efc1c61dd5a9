/** Lays a program's tables out for the bare loop. */
import type { Allocation, Dataset } from '../../src/model'
import { unitColumns } from '../../src/model/formula-units'
import type { KernelInputs } from './kernel'

/** Lay the same tables out for the bare loop. The allocation must have local inputs. */
export function kernelInputs(data: Dataset, allocation: Allocation): KernelInputs {
  const { program, settings, year } = allocation
  const local = allocation.local!
  const units = unitColumns(data, program, settings, year)
  const rowOf = new Map(
    units.members.flatMap((members, row) =>
      members.map(({ recipient }) => [recipient, row] as const),
    ),
  )
  const split = program.steps.find((step) => step.step === 'split')
  const whole = new Set(split?.whole ?? [])
  const divisor = new Float64Array(units.ids.length).fill(1)
  local.divisors.forEach((one, row) => {
    if (one !== undefined) divisor[rowOf.get(data.recipients.units[row]!)!] = one.value
  })
  const place = new Map(Array.from(local.members, (recipient, i) => [recipient, i] as const))
  const agencies = Array.from({ length: data.local.agencies.count }, (_, agency) => agency).filter(
    (agency) => place.has(data.local.agencies.recipients[agency]!),
  )
  return {
    amount: settings.formulaAmount,
    population: units.columns['population']!,
    crime: units.columns['violent_crime']!,
    whole: Uint8Array.from(units.members, (members) =>
      whole.has(data.recipients.ids[members[0]!.recipient]!) ? 1 : 0,
    ),
    counts: local.years.map((crimeYear) => {
      const { counts } = data.local.crime.get(crimeYear)!
      return Int32Array.from(agencies, (agency) => counts[agency]!)
    }),
    government: Int32Array.from(agencies, (agency) =>
      place.get(data.local.agencies.recipients[agency]!)!,
    ),
    unit: Int32Array.from(local.members, (recipient) =>
      rowOf.get(data.recipients.states[recipient]!)!,
    ),
    divisor,
  }
}
