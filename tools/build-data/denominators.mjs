// Compiles what grants are measured by: spending of states and places, and a city's own book of grants.

import { fail, mustEqual, readTable } from './csv.mjs'

/** Police and corrections spending of state governments; the District of Columbia is not in the survey. */
function stateSpending(input) {
  const rows = new Map()
  for (const r of readTable(input, 'police_budget.csv')) {
    if (r.level !== 'state_government' || !/^(police|corrections)$/.test(r.measure)) continue
    const key = `${r.state}|${r.fiscal_year}`
    const row = rows.get(key) ?? {
      state: r.state,
      year: r.fiscal_year,
      source: 'census-state-finances',
    }
    row[`${r.measure}_dollars`] = Math.round(Number(r.amount_usd))
    rows.set(key, row)
  }
  const of2016 = [...rows.values()].filter((r) => r.year === '2016')
  mustEqual('state governments with spending in 2016', of2016.length, 50)
  const total = of2016.reduce((sum, r) => sum + r.police_dollars, 0)
  if (Math.abs(total - 15.8e9) > 5e7) fail(`State police spending of 2016 adds to ${total}.`)
  return [...rows.values()]
}

/** New York City's recorded revenue by Assistance Listing, all its agencies together. */
function cityRevenue(input) {
  const sums = new Map()
  for (const r of readTable(input, 'nyc_doj_grants_2012_2018.csv')) {
    if (r.actuals === '') continue
    const key = `${r.year}|${r.cfda_number}`
    sums.set(key, (sums.get(key) ?? 0) + Number(r.actuals))
  }
  const rows = [...sums].map(([key, dollars]) => {
    const [year, listing] = key.split('|')
    return { year, listing, dollars: Math.round(dollars), source: 'nyc-comptroller' }
  })
  const of2016 = rows.filter((r) => r.year === '2016').reduce((sum, r) => sum + r.dollars, 0)
  mustEqual('Justice revenue of New York City, 2016', of2016, 54073949)
  return rows.filter((r) => r.dollars !== 0)
}

/** Counties that share a county name elsewhere, and places known by a shorter name. */
const PLACES = {
  'Baton Rouge|LA': '2205000',
  'Honolulu|HI': '15003',
  'Indianapolis|IN': '1836003',
  'Nashville|TN': '4752006',
  'Charlotte|NC': '3712000',
  'New York|NY': '3651000',
  'Dade|FL': '12086',
  'St. Louis|MO|county': '29189',
  'Baltimore|MD|county': '24005',
  'Washington|DC': 'DC',
}

/** Justice and police spending of large counties and cities in 2013, in dollars. */
function localSpending(input, recipients, report) {
  const byName = new Map(recipients.map((r) => [`${r.name}|${r.state}|${r.kind}`, r.id]))
  const rows = []
  for (const r of readTable(input, 'justice_expenditure_2013_local.csv')) {
    const kind = r.government_type
    const by = `${r.unit}|${r.state}`
    const county = r.unit.replace('Prince Georges', "Prince George's").replace('Du Page', 'DuPage')
    const id =
      PLACES[`${by}|${kind}`] ??
      PLACES[by] ??
      byName.get(`${kind === 'county' ? `${county} County` : r.unit}|${r.state}|${kind}`)
    if (id === undefined) {
      report.push(`justice spending: no recipient ${r.unit}, ${r.state}`)
      continue
    }
    rows.push({
      recipient: id,
      year: '2013',
      justice_dollars: Number(r.justice_direct_kusd) * 1000,
      police_dollars: r.police_direct_kusd === '' ? '' : Number(r.police_direct_kusd) * 1000,
      source: 'bjs-jeee-2013',
    })
  }
  return rows
}

/** The three tables, by file name. */
export function compileDenominators(input, recipients, report) {
  return {
    'police-corrections': stateSpending(input),
    'nyc-justice-revenue': cityRevenue(input),
    'justice-local': localSpending(input, recipients, report),
  }
}
