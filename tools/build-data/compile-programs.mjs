// Compiles the tables of every program but JAG and hands back the rows that join tables of all programs.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileDenominators } from './denominators.mjs'
import { compileLocalPopulation, compilePopulationSources } from './local-population.mjs'
import { enter } from './nonprofits.mjs'
import { compilePassThrough } from './pass-through.mjs'
import { compilePoliceOfficers } from './police-officers.mjs'
import { PROGRAM_DIFFERENCES } from './program-differences.mjs'
import { compilePublishedPrograms } from './published-programs.mjs'
import { compileStateColumns } from './state-columns.mjs'
import { checkVictimAssistance } from './voca-check.mjs'

/** Programs whose awards no rule reaches: what was published is entered. */
const ENTERED = new Set(['coverdell', 'scaap', 'voca-compensation'])
const COLUMN = ['column', 'year', 'state', 'value', 'standing', 'source', 'note']
const PASS = ['table', 'state', 'share', 'low', 'high', 'standing', 'source', 'note']
const DENOMINATORS = {
  'police-corrections': [
    ['state', 'year', 'police_dollars', 'corrections_dollars', 'source'],
    ['state', 'year'],
  ],
  'nyc-justice-revenue': [
    ['year', 'listing', 'dollars', 'source'],
    ['year', 'listing'],
  ],
  'justice-local': [
    ['recipient', 'year', 'justice_dollars', 'police_dollars', 'source'],
    ['recipient', 'year'],
  ],
}

/** Write the tables of the other programs; `recipients` are all that have an id. */
export function compilePrograms({
  input,
  data,
  tables,
  recipients,
  population,
  nonprofits,
  report,
}) {
  const voca = JSON.parse(readFileSync(join(data, 'programs/voca-assistance.json'), 'utf8'))
  checkVictimAssistance(voca, population)
  const names = new Map(recipients.map((r) => [r.id, r.name]))
  const published = [...compilePublishedPrograms(input, names, report), ...nonprofits.published]
  const columns = 'fiscal_year,program,kind,of,label,dollars,tolerance,standing,source,locator,note'
  const key = ['fiscal_year', 'program', 'kind', 'of', 'dollars']
  for (const program of new Set(published.map((r) => r.program)))
    tables.write(
      `published/${program}.csv`,
      columns.split(','),
      key,
      published.filter((r) => r.program === program),
    )
  tables.write('state-columns.csv', COLUMN, ['column', 'year', 'state'], compileStateColumns(input))
  tables.write('pass-through.csv', PASS, ['table', 'state'], compilePassThrough(input))
  const denominators = compileDenominators(input, recipients, report)
  for (const [name, [shape, keys]] of Object.entries(DENOMINATORS))
    tables.write(`denominators/${name}.csv`, shape, keys, denominators[name])
  tables.write(
    'denominators/police-officers.csv',
    ['recipient', 'year', 'officers', 'source'],
    ['recipient', 'year'],
    compilePoliceOfficers(input, new Set(names.keys())),
  )
  tables.write(
    'local/population.csv',
    ['recipient', 'year', 'population'],
    ['recipient', 'year'],
    compileLocalPopulation(input, new Set(names.keys())),
  )
  tables.write(
    'local/population-sources.csv',
    ['year', 'kind', 'source', 'note'],
    ['year', 'kind'],
    compilePopulationSources(),
  )
  const entered = published.filter((r) => r.kind === 'award' && ENTERED.has(r.program)).map(enter)
  return { entered: [...entered, ...nonprofits.entered], differences: PROGRAM_DIFFERENCES }
}
