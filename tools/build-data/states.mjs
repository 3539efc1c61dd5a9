// Compiles the states, their population by vintage and their violent crime by printing.

import { fail, mustEqual, readTable } from './csv.mjs'

const TERRITORIES = ['AS', 'GU', 'MP', 'PR', 'VI']
/** Formula years read the July estimate of the year before the award in that year's own vintage. */
const OWN_VINTAGE = { from: 2008, until: 2018 }
const LATE_VINTAGES = ['2019/2019', '2020/2020', '2021/2021', '2022/2022', '2023/2023', '2024/2024']

/** The 56 states and territories. */
export function compileStates(input) {
  const rows = readTable(input, 'states.csv').map((row) => ({
    id: row.usps,
    name: row.name,
    kind: TERRITORIES.includes(row.usps) ? 'territory' : 'state',
    fips: row.fips,
  }))
  mustEqual('states', rows.length, 56)
  return rows
}

/** Population rows, one per vintage, year and state. */
export function compilePopulation(input, ids) {
  const rows = []
  const add = (key, state, population, standing, source, note = '') => {
    const [vintage, year] = key.split('/')
    rows.push({ vintage, year, state, population, standing, source, note })
  }
  const table5 = readTable(input, 'jag_inputs_cius_table5_1999_2019.csv')
  for (const row of table5) {
    const year = Number(row.year)
    if (year < OWN_VINTAGE.from || year > OWN_VINTAGE.until) continue
    add(`${year}/${year}`, row.state, row.population, 'published', 'fbi-cius-table-5')
  }
  const recent = readTable(input, 'state_population_recent.csv')
  for (const row of table5)
    if (row.year === '2019')
      add('2019/2019', row.state, row.population, 'published', 'fbi-cius-table-5')
  for (const row of recent) {
    const key = `${row.vintage}/${row.year}`
    if (row.state === 'US' || !LATE_VINTAGES.includes(key)) continue
    add(key, row.state, row.population, 'published', `census-vintage-${row.vintage}`)
  }
  const later = recent.find((r) => r.vintage === '2022' && r.year === '2021' && r.state === 'PR')
  add(
    '2021/2021',
    'PR',
    later.population,
    'assumed',
    'census-vintage-2022',
    'Vintage 2021 figure not found; Vintage 2022 figure for the same day',
  )
  addPuertoRico2010(add, rows, table5)
  addIslands(add, rows, readTable(input, 'states.csv'))
  checkPopulation(rows, ids)
  return rows
}

/** Table 5 of 2010 has no row for Puerto Rico. */
function addPuertoRico2010(add, rows, table5) {
  if (rows.some((r) => r.vintage === '2010' && r.state === 'PR')) return
  const of = (year) => Number(table5.find((r) => r.year === year && r.state === 'PR').population)
  const mean = Math.round((of('2009') + of('2011')) / 2)
  add(
    '2010/2010',
    'PR',
    mean,
    'assumed',
    'fbi-cius-table-5',
    'Not printed for 2010: mean of 2009 and 2011',
  )
}

/** Guam, the Virgin Islands, American Samoa and the Northern Marianas, for every vintage in use. */
function addIslands(add, rows, states) {
  const keys = [...new Set(rows.map((r) => `${r.vintage}/${r.year}`))]
  for (const key of keys) {
    const year = Number(key.split('/')[1])
    const nearest = Math.min(2019, Math.max(2010, year))
    for (const id of ['AS', 'GU', 'MP', 'VI']) {
      const value = states.find((s) => s.usps === id)[`pop_${nearest}`]
      const far = nearest === year ? '' : `; the figure of ${nearest} stands in for ${year}`
      add(
        key,
        id,
        value,
        'assumed',
        'world-bank-population',
        `Not the census figure the formula reads${far}`,
      )
    }
  }
}

const POPULATION_SUMS = {
  '2013/2013': 316128839, '2016/2016': 323127513, '2019/2019': 328239523,
  '2021/2021': 331893745, '2022/2022': 333287557, '2023/2023': 334914895, '2024/2024': 340110988,
} // prettier-ignore

function checkPopulation(rows, ids) {
  for (const key of new Set(rows.map((r) => `${r.vintage}/${r.year}`))) {
    const of = rows.filter((r) => `${r.vintage}/${r.year}` === key)
    mustEqual(`population ${key}, units`, of.length, ids.length)
    const states = of.filter((r) => !TERRITORIES.includes(r.state))
    const sum = states.reduce((s, r) => s + Number(r.population), 0)
    if (POPULATION_SUMS[key])
      mustEqual(`population ${key}, 50 states and DC`, sum, POPULATION_SUMS[key])
    if (!(sum > 300e6 && sum < 345e6)) fail(`population ${key}: the sum ${sum} cannot be right.`)
  }
}
