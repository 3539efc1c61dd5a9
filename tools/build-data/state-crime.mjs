// Compiles violent crime by state, one column per crime year and printing.

import { mustEqual, readTable } from './csv.mjs'

const FIRST_YEAR = 2005
const PRINTING = {
  FBI_CDE_estimate_ed2020: ['cde2020', 'fbi-cde-2020'],
  FBI_CDE_estimate_ed2022_first_published: ['cde2022', 'fbi-cde-2022'],
  FBI_CDE_estimate_ed2023_first_published: ['cde2023', 'fbi-cde-2023'],
  FBI_CDE_estimate_ed2023_revised: ['cde2023', 'fbi-cde-2023'],
  FBI_CDE_estimate_ed2024_first_published: ['cde2024', 'fbi-cde-2024'],
  FBI_CDE_estimate_ed2024_revised: ['cde2024', 'fbi-cde-2024'],
}

/** Crime rows, one per year, printing and state. Territories but Puerto Rico have none: unknown. */
export function compileStateCrime(input) {
  const rows = []
  const add = (year, printing, state, count, standing, source, note = '') =>
    rows.push({
      year: String(year),
      printing,
      state,
      violent_crime: Number(count),
      standing,
      source,
      note,
    })

  const table5 = readTable(input, 'jag_inputs_cius_table5_1999_2019.csv')
  for (const r of table5)
    if (Number(r.year) >= FIRST_YEAR)
      add(r.year, 'first', r.state, r.violent_crime, 'published', 'fbi-cius-table-5')
  for (const r of readTable(input, 'jag_inputs_crime_revisions.csv')) {
    if (Number(r.year) < FIRST_YEAR) continue
    const source = r.source === 'F' ? 'fbi-estimated-crimes-2019' : 'fbi-cius-2014-table-4'
    add(r.year, r.source, r.state, r.violent_crime, 'published', source)
  }
  for (const r of readTable(input, 'state_crime_recent.csv')) {
    if (r.state === 'US' || !PRINTING[r.basis]) continue
    const [printing, source] = PRINTING[r.basis]
    add(r.year, printing, r.state, r.violent_crime, 'published', source)
  }
  addLegacy2013(add, readTable(input, 'state_crime.csv'))
  addFitted2006(add, rows)
  addPuertoRico(add, rows)
  checkCrime(rows)
  return rows
}

/** FY2015 was computed before the revised rape definition entered: 2013 by the legacy one. */
function addLegacy2013(add, stateCrime) {
  for (const r of stateCrime)
    if (r.year === '2013' && r.violent_crime_legacy_basis)
      add(
        2013,
        'legacy',
        r.state,
        r.violent_crime_legacy_basis,
        'published',
        'fbi-cius-table-5',
        'Murder, rape by the legacy definition, robbery and aggravated assault added up',
      )
}

/** The printing behind the Recovery Act round: Table 5 of 2006 and a later revision found by fit. */
function addFitted2006(add, rows) {
  for (const r of rows.filter((r) => r.year === '2006' && r.printing === 'first')) {
    if (r.state !== 'OH') add(2006, 'fitted', r.state, r.violent_crime, r.standing, r.source)
    else
      add(
        2006,
        'fitted',
        'OH',
        r.violent_crime + 298,
        'deduced',
        'jag-fit-2009-ra',
        'Table 5 and 298 crimes of later revision; the only whole number that brings DC and PR to the dollar, entered on Ohio though it may lie in several states',
      )
  }
}

/** Puerto Rico where a printing leaves it out. */
function addPuertoRico(add, rows) {
  const first = (year) =>
    rows.find((r) => r.state === 'PR' && r.printing === 'first' && r.year === String(year))
      ?.violent_crime
  add(
    2010,
    'first',
    'PR',
    Math.round((first(2009) + first(2011)) / 2),
    'assumed',
    'fbi-cius-table-5',
    'Not printed for 2010: mean of 2009 and 2011',
  )
  const columns = new Set(
    rows.filter((r) => r.state !== 'PR').map((r) => `${r.year}/${r.printing}`),
  )
  for (const key of columns) {
    const [year, printing] = key.split('/')
    if (rows.some((r) => r.state === 'PR' && r.year === year && r.printing === printing)) continue
    const from = Math.min(2019, Number(year))
    const note =
      from === Number(year)
        ? 'This printing has no row for Puerto Rico; the count as first printed stands in'
        : `None found after 2019; the count of ${from} stands in`
    add(year, printing, 'PR', first(from), 'assumed', 'fbi-cius-table-5', note)
  }
}

/** Sums over the 50 states and DC as the FBI printed them, or as recorded when first read. */
const CRIME_SUMS = {
  '2005/first': 1390695, '2006/first': 1417745, '2006/fitted': 1418043, '2012/first': 1214464,
  '2012/F': 1217067, '2013/legacy': 1163146, '2016/first': 1283058, '2020/cde2020': 1313105,
  '2021/cde2022': 1284885, '2022/cde2022': 1268880, '2022/cde2023': 1295605,
  '2023/cde2023': 1253813, '2023/cde2024': 1278301, '2024/cde2024': 1221345,
} // prettier-ignore

function checkCrime(rows) {
  const columns = new Map()
  for (const r of rows) {
    const key = `${r.year}/${r.printing}`
    if (!columns.has(key)) columns.set(key, [])
    columns.get(key).push(r)
  }
  for (const [key, column] of columns) {
    mustEqual(`violent crime ${key}, units`, column.length, 52)
    const sum = column.filter((r) => r.state !== 'PR').reduce((s, r) => s + r.violent_crime, 0)
    if (CRIME_SUMS[key]) mustEqual(`violent crime ${key}, 50 states and DC`, sum, CRIME_SUMS[key])
  }
}
