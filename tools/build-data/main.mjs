// Compiles the facts as collected into the project's own tables: node tools/build-data/main.mjs FOLDER

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fail, readTable, tableWriter } from './csv.mjs'
import { readAgencyRows } from './agencies.mjs'
import { compileAgencies, compileCrime, compileCrimeSources } from './local-crime.mjs'
import {
  LATE,
  compileDivisors,
  compileStateShares,
  stateInputs,
  threeYearCrimes,
} from './divisors.mjs'
import { compileEntered } from './entered.mjs'
import { compileCrosswalk } from './crosswalk.mjs'
import { compileNonprofits } from './nonprofits.mjs'
import { compilePrograms } from './compile-programs.mjs'
import { compileDifferences } from './differences.mjs'
import { nameFinder } from './names-to-ids.mjs'
import { writeFacts } from './policies.mjs'
import { compilePublishedLocal } from './published-local.mjs'
import { BY_KIND, compilePublishedTotals } from './published-totals.mjs'
import { compileCounties, compileOthers, compilePlaces, readGovernments } from './recipients.mjs'
import { compilePopulation, compileStates } from './states.mjs'
import { compileStateCrime } from './state-crime.mjs'

const input = process.argv[2]
if (!input) {
  console.error('Name the folder that holds the facts as collected.')
  process.exit(1)
}
const data = join(dirname(fileURLToPath(import.meta.url)), '../../src/model/data')
const sources = new Set(readTable(data, 'sources.csv').map((s) => s.id))
const tables = tableWriter(data, sources)

const states = compileStates(input)
tables.write('recipients/states.csv', ['id', 'name', 'kind', 'fips'], ['id'], states)
const population = compilePopulation(
  input,
  states.map((s) => s.id),
)
tables.write(
  'state-population.csv',
  ['vintage', 'year', 'state', 'population', 'standing', 'source', 'note'],
  ['vintage', 'year', 'state'],
  population,
)
const crime = compileStateCrime(input)
tables.write(
  'state-violent-crime.csv',
  ['year', 'printing', 'state', 'violent_crime', 'standing', 'source', 'note'],
  ['year', 'printing', 'state'],
  crime,
)

const report = []
const governments = readGovernments(input)
const agencyRows = readAgencyRows(input, governments, report)
const counties = compileCounties(governments)
const places = compilePlaces(governments, agencyRows)
const nonprofits = compileNonprofits(input)
const others = [...compileOthers(governments, agencyRows), ...nonprofits.others]
tables.write('recipients/counties.csv', ['id', 'name', 'state'], ['id'], counties)
tables.write('recipients/places.csv', ['id', 'name', 'kind', 'state', 'county'], ['id'], places)
tables.write('recipients/others.csv', ['id', 'name', 'kind', 'state', 'county'], ['id'], others)
const names = new Map([...counties, ...places, ...others].map((r) => [r.id, r.name]))
const agencies = compileAgencies(agencyRows, names)
for (const a of agencies)
  if (!names.has(a.recipient)) fail(`Agency ${a.agency}: no recipient ${a.recipient}.`)
tables.write('local/agencies.csv', ['agency', 'recipient', 'name', 'type'], ['agency'], agencies)
for (const year of [2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2022])
  tables.write(
    `local/crime-${year}.csv`,
    ['agency', 'violent_crime', 'rape'],
    ['agency'],
    compileCrime(agencyRows, year),
  )
tables.write(
  'local/crime-sources.csv',
  ['year', 'type', 'source', 'note'],
  ['year', 'type'],
  compileCrimeSources(),
)

const PUBLISHED = [
  'fiscal_year',
  'program',
  'kind',
  'of',
  'label',
  'dollars',
  'tolerance',
  'standing',
  'source',
  'locator',
  'note',
]
const PUBLISHED_KEY = ['fiscal_year', 'program', 'kind', 'of', 'dollars']
const find = nameFinder([...counties, ...places, ...others])
const { local, states: stateAwards } = compilePublishedLocal(input, find)
const totals = compilePublishedTotals(input, find)
// The lists of award pages and the list of local awards overlap: one figure stands once.
const figureOf = (r) => `${r.fiscal_year} ${r.dollars}`
const held = new Set([...local, ...stateAwards].map(figureOf))
const figures = totals.filter((r) => r.kind !== 'total' && !held.has(figureOf(r)))
for (const r of totals)
  if (r.kind !== 'total' && held.has(figureOf(r)))
    report.push(`published twice, kept once: ${figureOf(r)} ${r.of}`)
const stateFigures = figures.filter((r) => /^[A-Z]{2}$/.test(r.of))
const localFigures = figures.filter((r) => !/^[A-Z]{2}$/.test(r.of))
const sums = totals.filter((r) => r.kind === 'total')
tables.write('published/local-awards.csv', PUBLISHED, PUBLISHED_KEY, [...local, ...localFigures])
tables.write('published/state-awards.csv', PUBLISHED, PUBLISHED_KEY, [
  ...stateAwards,
  ...stateFigures,
])
tables.write('published/totals.csv', PUBLISHED, PUBLISHED_KEY, sums)
tables.write('published/justice-by-kind.csv', PUBLISHED, PUBLISHED_KEY, BY_KIND)

const recipients = [
  ...states,
  ...counties.map((r) => ({ ...r, kind: 'county' })),
  ...places,
  ...others,
]
const programs = compilePrograms({
  input,
  data,
  tables,
  recipients,
  population,
  nonprofits,
  report,
})
const program = JSON.parse(readFileSync(join(data, 'programs/jag.json'), 'utf8'))
const inputs = stateInputs(population, crime)
const published = [...local, ...localFigures]
const crimesByYear = new Map()
/** Three-year crimes behind a fiscal year's local awards; nothing where no local years are held. */
function crimesOf(year) {
  const years = program.years[year]?.localCrime
  if (!years) return undefined
  if (!crimesByYear.has(year)) crimesByYear.set(year, threeYearCrimes(agencyRows, years))
  return crimesByYear.get(year)
}
const divisors = compileDivisors(input, program, inputs, agencyRows, published, report)
tables.write(
  'local/divisors.csv',
  ['fiscal_year', 'state', 'divisor', 'low', 'high', 'settled_by', 'source', 'note'],
  ['fiscal_year', 'state'],
  divisors,
)
tables.write(
  'local/state-shares.csv',
  ['state', 'share', 'late_counts', 'source', 'note'],
  ['state'],
  compileStateShares(states, divisors, program, inputs),
)
tables.write(
  'local/entered.csv',
  ['fiscal_year', 'program', 'recipient', 'dollars', 'standing', 'source', 'note'],
  ['fiscal_year', 'program', 'recipient'],
  [...compileEntered(local, BY_KIND), ...programs.entered],
)
tables.write(
  'differences.csv',
  ['fiscal_year', 'program', 'of', 'reason', 'right'],
  ['fiscal_year', 'program', 'of', 'reason'],
  [
    ...compileDifferences(published, [...stateAwards, ...stateFigures], divisors, crimesOf, LATE),
    ...programs.differences,
  ],
)

const known = new Set(recipients.map((r) => r.id))
tables.write(
  'recipients/crosswalk.csv',
  ['policy_id', 'recipient', 'note'],
  ['policy_id'],
  compileCrosswalk(input, known),
)
writeFacts(input, data, tables)

if (process.argv[3] === '--report') for (const line of report) console.log(line)
for (const t of tables.written)
  console.log(`${t.name}: ${t.rows} rows, ${t.bytes} bytes, ${t.gzip} gzip`)
