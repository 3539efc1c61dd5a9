// Finds the recipient a place of the policy evidence is, and the one behind the code of a county or state.

import { fail, readTable } from './csv.mjs'

/** The recipient of a place of the evidence, and of a county or state by its code. */
export function recipientFinder(data, policies) {
  const crosswalk = new Map(
    readTable(data, 'recipients/crosswalk.csv').map((r) => [r.policy_id, r.recipient]),
  )
  const states = new Map(readTable(data, 'recipients/states.csv').map((r) => [r.fips, r.id]))
  const counties = new Set(readTable(data, 'recipients/counties.csv').map((r) => r.id))
  const find = (id) =>
    crosswalk.get(id.toLowerCase().replaceAll('_', '-')) ??
    fail(`Policies: ${id} has no recipient.`)
  // City and county in one: the code of the county is that of the recipient that gets the awards.
  const same = policies.filter((p) => p.fips_kind === 'county').map((p) => [p.fips, find(p.id)])
  const joined = new Map(same)
  find.county = (fips) =>
    joined.get(fips) ??
    states.get(fips) ??
    (counties.has(fips) ? fips : fail(`County lists: no recipient has the code ${fips}.`))
  return find
}
