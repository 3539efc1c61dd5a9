// Compiles the published awards of every program but JAG: victims, juvenile, forensic, prison programs.

import { readTable } from './csv.mjs'
import { familyOf } from './published-families.mjs'
import { ADDED, ROUNDED_APART } from './published-added.mjs'

const PROGRAMS = {
  'VOCA victim assistance': 'voca-assistance',
  'VOCA victim compensation': 'voca-compensation',
  'STOP VAWA': 'stop',
  SASP: 'sasp',
  'JJDPA Title II formula': 'title-ii',
  RSAT: 'rsat',
  Coverdell: 'coverdell',
  'Coverdell (probably)': 'coverdell',
  SCAAP: 'scaap',
}
/** Programs whose published totals are of the state awards alone, after the set-asides. */
const STATE_AWARDS_ONLY = new Set(['stop', 'sasp'])
const COUNTY_OF = { 'San Bernardino County CA': '06071' }

/** Half the unit of the last digit that is not zero: 50,000 for 11.5 million. */
export function halfLastDigit(dollars) {
  let unit = 1
  while (dollars % (unit * 10) === 0) unit *= 10
  return unit / 2
}

/** Whom or what set a row is about. */
function setOf(row, program) {
  if (row.unit === 'US total, competitive solicitation only') return ['total', 'competitive-awards']
  if (row.unit === 'US total')
    return ['total', STATE_AWARDS_ONLY.has(program) ? 'state-awards' : 'all']
  return ['award', COUNTY_OF[row.unit] ?? row.unit]
}

const YEARS = {
  '2009-RA': ['2009-ra', 'sure', ''],
  '2020 or 2021': ['2020', 'likely', 'Starts on 1 October 2020: fiscal year 2020 or 2021'],
  'about 2012': ['2012', 'doubtful', 'The release has no date: about 2012'],
}

/** Fiscal year, standing and note; nothing for a sum of several years. */
function yearOf(row) {
  if (YEARS[row.fiscal_year]) return YEARS[row.fiscal_year]
  if (!/^\d{4}$/.test(row.fiscal_year)) return undefined
  if (row.source.startsWith('NAVAA')) return [row.fiscal_year, 'doubtful', 'An estimate']
  if (row.program.includes('probably'))
    return [row.fiscal_year, 'likely', 'To a crime laboratory; the program is inferred']
  if (/year (deduced|likely)/.test(row.certainty))
    return [row.fiscal_year, 'likely', 'The release has no year: found by fit or by its start date']
  if (row.certainty === 'medium') return [row.fiscal_year, 'doubtful', 'From a secondary source']
  if (row.kind.includes('printed recipient'))
    return [row.fiscal_year, 'likely', 'Printed for the Division of Child and Family Services']
  return [row.fiscal_year, 'sure', '']
}

function toleranceOf(row, dollars, of) {
  if (of === 'state-awards' && dollars % 1000 !== 0) return ROUNDED_APART
  if (row.kind.includes('rounded') || row.certainty.includes('rounded'))
    return halfLastDigit(dollars)
  return row.kind.includes('thousands') ? 500 : 0
}

/** Published rows of every program but JAG; sums of several years cannot stand for one and are told. */
export function compilePublishedPrograms(input, names, report) {
  const rows = []
  const collected = readTable(input, 'formula_published_awards.csv')
  collected.forEach((row, i) => {
    if (row.source === 'same') row.source = collected[i - 1].source
    const program = PROGRAMS[row.program]
    const year = yearOf(row)
    if (!program || !year) {
      if (!row.program.startsWith('JAG'))
        report.push(`no single year: ${row.program} ${row.fiscal_year} ${row.unit} ${row.dollars}`)
      return
    }
    const dollars = Number(row.dollars)
    const [kind, of] = setOf(row, program)
    rows.push({
      fiscal_year: year[0],
      program,
      kind,
      of,
      label: kind === 'total' ? labelOf(of) : names.get(of),
      dollars,
      tolerance: toleranceOf(row, dollars, of),
      standing: year[1],
      source: familyOf(row.source),
      locator: row.source.replace(/^\.\.\./, 'ojjdp.ojp.gov/funding/awards'),
      note: year[2],
    })
  })
  return [...rows, ...ADDED.map((row) => ({ label: names.get(row.of), ...row }))]
}

const LABELS = {
  all: 'All awards',
  'state-awards': 'All awards to states and territories',
  'competitive-awards': 'Competitive awards',
}

function labelOf(set) {
  return LABELS[set]
}
