// Compiles counties, places and other local governments with the names their neighbours know.

import { readTable } from './csv.mjs'
import { CONSOLIDATED, NAMES } from './agencies-by-hand.mjs'

/** Counties and places as the census has them, with look-ups by id and by name. */
export function readGovernments(input) {
  const rows = readTable(input, 'local_governments.csv').filter((r) => r.state !== 'DC')
  const placesByName = new Map()
  for (const r of rows) {
    if (r.gov_level !== 'place') continue
    const key = `${r.state}|${r.name.toLowerCase()}`
    const at = placesByName.get(key) ?? placesByName.set(key, []).get(key)
    at.push({ geoid: r.geoid, population: Number(r.pop_2014) })
  }
  return {
    rows,
    byId: new Map(rows.map((r) => [r.geoid, r])),
    geoids: new Set(rows.map((r) => r.geoid)),
    names: new Map(rows.map((r) => [r.geoid, r.name])),
    placesByName,
    consolidated: CONSOLIDATED,
  }
}

export function compileCounties(governments) {
  return governments.rows
    .filter((r) => r.gov_level === 'county')
    .map((r) => ({ id: r.geoid, name: r.name.replaceAll('?', 'ñ'), state: r.state }))
}

/** "Goshen Town" is the Town of Goshen; "Penn Township, York County" stands beside its namesakes. */
function properName(name, state) {
  const county = /^(.*), (.*) County$/.exec(name)
  if (county) return `${county[1]} (${county[2]} County)`
  const town = /^(.*) Town$/.exec(name)
  if (town && !/^(Boys|New|Old)$/.test(town[1])) return `Town of ${town[1]}`
  return state === 'NY' ? name.replace(/ Village$/, '') : name
}

const isTown = (name) =>
  /\bTown(ship)?\b/.test(
    name.replace(/^(Boys|New|Old) Town$|Town Creek|Town and Country|Youngtown/, ''),
  )

/** Every city, town or township that has an agency in the tables, by census id. */
export function compilePlaces(governments, agencyRows) {
  const latest = new Map()
  for (const r of agencyRows)
    if (!r.own && r.recipient.length !== 5 && !(latest.get(r.recipient)?.year > r.year))
      latest.set(r.recipient, r)
  return [...latest].map(([id, row]) => {
    const known = governments.byId.get(id)
    const printed = row.name.replace(/ Police Department$/, '')
    const town = id.length === 10 || isTown(printed)
    const census = known && id.length === 7 && !isTown(printed) ? known.name : printed
    const several = known?.other_counties
    const county = id.length === 10 ? id.slice(0, 5) : several ? '' : (known?.county_fips ?? '')
    return {
      id,
      name: NAMES[id] ?? properName(census, row.state).replaceAll('?', 'ñ'),
      kind: town ? 'town' : 'city',
      state: row.state,
      // Bedford (Virginia) was a county of its own, 51515, until it became a town of Bedford County in 2013.
      county: id === '1304204' ? '13245' : county === '51515' ? '51019' : county,
    }
  })
}

/** Tribes that stand in published awards; the tables of local agencies leave tribes out. */
const TRIBES = [
  { id: 'tribe-gila-river-indian-community', name: 'Gila River Indian Community', kind: 'tribe', state: 'AZ', county: '' },
  { id: 'tribe-navajo-nation', name: 'Navajo Nation', kind: 'tribe', state: 'AZ', county: '' },
  { id: 'tribe-pueblo-of-laguna', name: 'Pueblo of Laguna', kind: 'tribe', state: 'NM', county: '' },
  { id: 'tribe-red-lake-band-of-chippewa-indians', name: 'Red Lake Band of Chippewa Indians', kind: 'tribe', state: 'MN', county: '' },
  { id: 'tribe-standing-rock-sioux-tribe', name: 'Standing Rock Sioux Tribe', kind: 'tribe', state: 'ND', county: '' },
  { id: 'tribe-three-affiliated-tribes', name: 'Three Affiliated Tribes', kind: 'tribe', state: 'ND', county: '' },
] // prettier-ignore

/** Sums that were published for all recipients of a kind together. */
const SUMS = [
  { id: 'us-state-governments', name: 'State governments, published sum', kind: 'state', state: '', county: '' },
  { id: 'us-nonprofits', name: 'Nonprofits, published sum', kind: 'nonprofit', state: '', county: '' },
  { id: 'us-cities-and-counties', name: 'Cities and counties, published sum', kind: 'city', state: '', county: '' },
] // prettier-ignore

/** Agencies without a census id: regional forces, and townships that share a name. */
export function compileOthers(governments, agencyRows) {
  const counties = new Map(
    governments.rows
      .filter((r) => r.gov_level === 'county')
      .map((r) => [`${r.state}|${r.name}`, r.geoid]),
  )
  const rows = new Map()
  for (const r of agencyRows) {
    if (!r.own || rows.has(r.recipient)) continue
    const named = /, (.* County)$/.exec(r.name)
    const regional = r.name.endsWith('Regional')
    rows.set(r.recipient, {
      id: r.recipient,
      name: regional ? `${r.name} Police` : properName(r.name, r.state),
      kind: isTown(r.name) ? 'town' : 'city',
      state: r.state,
      county: named ? (counties.get(`${r.state}|${named[1]}`) ?? '') : '',
    })
  }
  return [...rows.values(), ...TRIBES, ...SUMS]
}
