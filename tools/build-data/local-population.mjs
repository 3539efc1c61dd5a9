// Compiles the population of counties and places for a few years: what a grant is divided by per head.

import { mustEqual, readTable } from './csv.mjs'

/** Census years of the one table, and of the table of later vintages. */
const YEARS = ['2014', '2016', '2018']
const LATER = '2022'

/** One row a recipient and year; a place without a figure has no row. */
export function compileLocalPopulation(input, known) {
  const rows = []
  const add = (recipient, year, population) => {
    if (known.has(recipient) && population !== '' && Number(population) > 0)
      rows.push({ recipient, year, population: Math.round(Number(population)) })
  }
  for (const r of readTable(input, 'local_governments.csv'))
    for (const year of YEARS) add(r.geoid, year, r[`pop_${year}`])
  for (const r of readTable(input, 'local_governments_recent.csv'))
    add(r.geoid, LATER, r[`pop_${LATER}`])
  const counties = rows.filter((r) => r.year === '2016' && r.recipient.length === 5)
  const sum = counties.reduce((total, r) => total + r.population, 0)
  // 322,941,311 in the whole nation, less the District of Columbia (685,815), which is a state here.
  mustEqual('counties in 2016', sum, 322941311 - 685815)
  return rows
}

/** Where each year and length of id was printed. */
export function compilePopulationSources() {
  const row = (year, kind, source, note) => ({ year, kind, source, note })
  return [...YEARS, LATER].flatMap((year) => {
    const later = year === LATER
    const source = later ? 'census-governments-recent' : 'census-governments'
    const note = later
      ? 'Vintage of the year; places of about 75,000 people and more'
      : 'Vintage 2019'
    const rows = [row(year, 'county', source, note), row(year, 'place', source, note)]
    if (later || year === '2018') return rows
    return [...rows, row(year, 'town', 'fbi-agency-population', 'As the police agency reported')]
  })
}
