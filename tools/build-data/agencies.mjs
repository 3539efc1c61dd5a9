// Reads every table of violent crime by local agency and ties each row to a local government.

import { fail, mustEqual, readTable } from './csv.mjs'
import { COUNTY_POLICE, OWN_IDS, RECIPIENTS, SILENT, SPELLINGS } from './agencies-by-hand.mjs'

const TABLES = [
  'local_crime_cities_2008_2011.csv',
  'local_crime.csv',
  'local_crime_2017_2019.csv',
  'local_crime_2021_2022.csv',
  'local_crime_counties_more.csv',
]
/** 2021 is left out: after the change to incident reporting under half of all crime was printed. */
const YEARS = new Set([...Array(12).keys()].map((i) => String(2008 + i)).concat('2022'))
const MORE = 'local_crime_counties_more.csv'

/** Violent crimes a table prints for a year in all, as counted when it was first read. */
const SUMS = {
  'local_crime.csv|2015': 1122137,
  'local_crime_2017_2019.csv|2017': 940716,
  'local_crime_2017_2019.csv|2018': 900777,
  'local_crime_2017_2019.csv|2019': 856781,
  'local_crime_2021_2022.csv|2022': 1148595,
}

/** Hold a table against the sums known of it, before any row is set aside. */
function checkSums(table, rows) {
  for (const [key, expected] of Object.entries(SUMS)) {
    const [name, year] = key.split('|')
    if (name !== table) continue
    const found = rows.reduce((sum, r) => sum + (r.year === year ? Number(r.violent_crime) : 0), 0)
    mustEqual(`violent crimes of ${year} in ${table}`, found, expected)
  }
}

const plain = (text) => text.toLowerCase().replace(/[^a-z]/g, '')
const bare = (county) =>
  plain(
    county.replace(/ (County|Parish|Borough|Census Area|city|Municipality|City and Borough)$/, ''),
  )

/** `pa-northern-york-regional-police` from a state and a name as printed. */
function ownId(state, name) {
  const slug = name
    .normalize('NFD')
    .replace(/[^\w\s/,-]/g, '')
    .toLowerCase()
    .split(/[\s/,-]+/)
    .filter(Boolean)
    .join('-')
  return `${state.toLowerCase()}-${slug}${slug.endsWith('regional') ? '-police' : ''}`
}

/** A table of codes known by state, table and name, for rows printed without one. */
function codesByName(rows, governments) {
  const known = new Map()
  for (const r of rows) if (r.geoid && governments.geoids.has(r.geoid)) known.set(r.key, r.geoid)
  for (const r of rows) if (r.geoid && !known.has(r.key)) known.set(r.key, r.geoid)
  return known
}

/** Tie a row to a place by its exact name, where only one place in the state bears it unclaimed. */
function placeByName(row, governments, claimed) {
  const names = [row.name, row.name.replace(/ (Village|Borough)$/, '')]
  const found = names.flatMap(
    (n) => governments.placesByName.get(`${row.state}|${n.toLowerCase()}`) ?? [],
  )
  const only = [...new Set(found)]
  if (only.length !== 1 || claimed.has(only[0].geoid)) return undefined
  const [a, b] = [Number(row.population), only[0].population]
  return a && b && Math.max(a, b) / Math.min(a, b) < 1.6 ? only[0].geoid : undefined
}

/**
 * The printed total; where no rape count was printed (Illinois and Minnesota), the three offenses
 * that were, so that the count is short by the rapes and marked `none`.
 */
function countOf(r, rape) {
  const parts = [r.murder, r.robbery, r.agg_assault]
  if (r.violent_crime !== '' || rape !== 'none' || !parts.every((part) => /^\d+$/.test(part ?? '')))
    return r.violent_crime
  return String(parts.reduce((sum, part) => sum + Number(part), 0))
}

/** A county table row: its type, or nothing where the row is not a county's agency. */
function countyType(row, recipient, governments) {
  const county = governments.names.get(recipient) ?? ''
  if (recipient.length !== 5)
    return governments.consolidated.has(recipient) ? 'consolidated' : 'police'
  if (COUNTY_POLICE[recipient]?.includes(row.name)) return 'county-police'
  const name = plain(row.name)
  const known = bare(county)
  if (name === known || name === plain(county)) return 'sheriff'
  if (name.startsWith(known) && /police/.test(name)) return 'county-police'
  if (row.table !== MORE) return 'sheriff'
  return name === 'hartsvilletrousdale' ? 'sheriff' : undefined
}

/**
 * Rows of all years as { year, state, name, recipient, type, count, rape, own }.
 * `report` collects what was set aside.
 */
export function readAgencyRows(input, governments, report) {
  const rows = []
  for (const table of TABLES) {
    const printed = readTable(input, table)
    checkSums(table, printed)
    for (const r of printed) {
      if (!YEARS.has(r.year) || r.state === 'DC') continue
      const name = SPELLINGS[`${r.state}|${r.agency_type}|${r.name}`] ?? r.name
      const geoid = r.geoid.length === 8 ? '' : r.geoid
      rows.push({ ...r, geoid, table, name, key: `${r.state}|${r.agency_type}|${name}` })
    }
  }
  const codes = codesByName(rows, governments)
  const claimed = new Set([...codes.values(), ...Object.values(RECIPIENTS)])
  // Decided once for an agency, so that its years never part.
  const byName = new Map()
  for (const r of rows) {
    if (codes.has(r.key) || byName.has(r.key)) continue
    const place = placeByName(r, governments, claimed)
    if (place) byName.set(r.key, place)
  }
  const result = []
  for (const r of rows) {
    let recipient = RECIPIENTS[r.key] ?? RECIPIENTS[`${r.state}|any|${r.name}`]
    if (!recipient && OWN_IDS.has(r.key)) recipient = ownId(r.state, r.name)
    recipient ??= codes.get(r.key) ?? byName.get(r.key)
    const own = !recipient || OWN_IDS.has(r.key)
    recipient ??= ownId(r.state, r.name)
    if (r.agency_type === 'county' && own)
      fail(`County agency ${r.key} of ${r.year} has no county.`)
    const type = typeOf(r, recipient, governments)
    if (!type) {
      report.push(
        `${r.year} ${r.state} ${r.name} (${r.violent_crime}): a town, tribal or campus force in the county file`,
      )
      continue
    }
    const rape =
      { revised: 'revised', both: 'revised', legacy: 'legacy', none: 'none' }[r.rape_def] ??
      'unknown'
    result.push({
      year: r.year,
      state: r.state,
      name: r.name,
      recipient,
      type,
      own,
      rape,
      count: SILENT.has(`${recipient}-${type}`) && r.violent_crime === '0' ? '' : countOf(r, rape),
      table: r.table,
      population: r.population,
    })
  }
  return settle(result, report)
}

function typeOf(row, recipient, governments) {
  if (row.name === 'Baltimore City Sheriff') return 'sheriff'
  if (row.agency_type === 'county') return countyType(row, recipient, governments)
  if (recipient === '30093') return 'sheriff'
  return governments.consolidated.has(recipient)
    ? 'consolidated'
    : recipient.length === 5
      ? 'county-police'
      : 'police'
}

/** One row per agency and year: FBI tables go before other files; of two in one file the larger stays. */
function settle(rows, report) {
  const kept = new Map()
  for (const r of rows) {
    const key = `${r.recipient}-${r.type}|${r.year}`
    const other = kept.get(key)
    if (!other) {
      kept.set(key, r)
      continue
    }
    const rank = (x) => (x.table === MORE ? 0 : 1)
    const better =
      rank(r) !== rank(other)
        ? rank(r) > rank(other)
        : Number(r.count || -1) > Number(other.count || -1)
    const [stays, goes] = better ? [r, other] : [other, r]
    kept.set(key, stays)
    report.push(
      `${r.year} ${r.state} ${stays.name} ${stays.count} (${stays.table}) kept before ${goes.name} ${goes.count} (${goes.table})`,
    )
  }
  return [...kept.values()]
}
