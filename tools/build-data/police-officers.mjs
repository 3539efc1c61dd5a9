// Compiles how many sworn officers the police of counties and places has, by the newest table that has them.

import { mustEqual, readTable } from './csv.mjs'

/** One row a recipient; where several agencies of a government report, the largest of a county stands. */
export function compilePoliceOfficers(input, known) {
  const rows = new Map()
  const unclear = new Set()
  let total = 0
  for (const r of readTable(input, 'police_employees.csv')) {
    const officers = Number(r.officers)
    if (r.year === '2015' && r.agency_type === 'city') total += officers
    if (!known.has(r.geoid) || r.officers === '') continue
    const before = rows.get(r.geoid)
    if (before?.year === r.year) {
      // Two towns under one id cannot be told apart; a sheriff and a county police can.
      if (r.agency_type !== 'county' || before.type !== 'county') unclear.add(r.geoid)
      if (before.officers >= officers) continue
    } else if (before !== undefined && before.year > r.year) continue
    rows.set(r.geoid, { recipient: r.geoid, year: r.year, officers, type: r.agency_type })
  }
  mustEqual('officers of cities in 2015', total, 373077)
  return [...rows.values()]
    .filter(({ recipient }) => !unclear.has(recipient))
    .map(({ recipient, year, officers }) => ({
      recipient,
      year,
      officers,
      source: 'fbi-cius-tables-78-80',
    }))
}
