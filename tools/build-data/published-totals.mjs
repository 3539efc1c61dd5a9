// Compiles published totals and rounded top fives, one figure once.

import { readTable } from './csv.mjs'
import { compileAwardLists } from './published-lists.mjs'
import { row, yearOf } from './published-row.mjs'

const reportOf = (year) => (year === '2009-ra' ? 'bja-award-pages' : `bjs-jag-${year}`)
const MILLION = 1000000
/** Millions as printed, with one decimal: half of the last digit is 50,000 dollars. */
const millions = (text) => ({ dollars: Math.round(Number(text) * MILLION), tolerance: 50000 })

/** Totals whose printed figure does not agree with the parts printed beside it. */
const misprintOf = (year) =>
  year === '2010'
    ? 'A misprint: state governments, local governments and territories add to 453.0 million'
    : 'A misprint: state governments, local governments and territories add to 269.0 million'
const MISSING_AGENCIES =
  '. The tables lack county agencies of some years and agencies without twelve months, which the FBI master file holds'

/** Grand totals and their parts by year. */
function compileTotals(input) {
  const rows = []
  for (const r of readTable(input, 'jag_published_totals.csv')) {
    const year = yearOf(r.fiscal_year)
    const source = reportOf(year)
    const exact = r.total_is_exact.startsWith('yes')
    const misprint = r.note.includes('misprint')
    const deduced = r.total_is_exact.includes('derived')
    rows.push(
      row(
        year,
        'total',
        'all',
        'All allocations',
        Number(r.total_dollars),
        exact ? (deduced ? 200 : 0) : 50000,
        misprint ? 'doubtful' : deduced ? 'likely' : 'sure',
        source,
        r.source,
        misprint ? misprintOf(year) : deduced ? 'Minimum divided by 0.0025' : '',
      ),
    )
    const parts = [
      ['states_millions', 'states', 'States with their local governments'],
      [
        'territories_and_dc_millions',
        'territories-and-dc',
        'Territories and the District of Columbia',
      ],
      ['state_governments_millions', 'state-governments', 'State governments'],
      ['local_governments_millions', 'local-governments', 'Local governments'],
    ]
    for (const [column, of, label] of parts)
      if (r[column]) {
        const m = millions(r[column])
        rows.push(
          row(
            year,
            'total',
            of,
            label,
            m.dollars,
            m.tolerance,
            misprint && of === 'states' ? 'doubtful' : 'sure',
            source,
            r.source,
            misprint && of === 'states' ? misprintOf(year) : '',
          ),
        )
      }
    if (r.local_governments_eligible)
      rows.push(
        row(
          year,
          'total',
          'eligible-local-governments',
          'Local governments at or above the threshold',
          Number(r.local_governments_eligible),
          0,
          'sure',
          source,
          r.source,
          `A count, not dollars${year === '2016' ? MISSING_AGENCIES : ''}`,
        ),
      )
    if (r.minimum_dollars && r.min_is === 'published')
      rows.push(
        row(
          year,
          'total',
          'minimum',
          'Minimum of a state',
          Number(r.minimum_dollars),
          0,
          'sure',
          source,
          r.source,
        ),
      )
  }
  return rows
}

const LARGEST = {
  NYC: 'New York City',
  Chicago: 'Chicago',
  LA: 'Los Angeles',
  Philadelphia: 'Philadelphia',
  Houston: 'Houston',
}
const STATE_OF = { NYC: 'NY', Chicago: 'IL', LA: 'CA', Philadelphia: 'PA', Houston: 'TX' }

/** Top fives, rounded to a tenth of a million. */
function compileTopFives(input, find) {
  return readTable(input, 'jag_published_top5_rounded.csv').map((r) => {
    const year = yearOf(r.fiscal_year)
    const source = reportOf(year)
    if (r.kind.startsWith('local governments eligible'))
      return row(
        year,
        'total',
        `eligible-local-governments;${r.unit}`,
        `Local governments at or above the threshold, ${r.unit}`,
        Number(r.millions),
        0,
        'sure',
        source,
        r.source,
        'A count, not dollars',
      )
    const m = millions(r.millions)
    if (r.kind === 'state total allocation')
      return row(
        year,
        'allocation',
        r.unit,
        `${r.unit} with its local governments`,
        m.dollars,
        m.tolerance,
        'sure',
        source,
        r.source,
      )
    return row(
      year,
      'award',
      find(STATE_OF[r.unit], LARGEST[r.unit], r.unit),
      `${LARGEST[r.unit]}, among the five largest`,
      m.dollars,
      m.tolerance,
      'sure',
      source,
      r.source,
    )
  })
}

/** Totals by set, and single figures, apart. */
export function compilePublishedTotals(input, find) {
  const rows = [
    ...compileTotals(input),
    ...compileTopFives(input, find),
    ...compileAwardLists(input, find),
  ]
  const once = new Map()
  for (const r of rows) {
    const key = [r.fiscal_year, r.kind, r.of, r.dollars].join('|')
    if (!once.has(key)) once.set(key, r)
  }
  return [...once.values()]
}

/** The three sums a newspaper printed for 2016, rounded as printed. */
export const BY_KIND = [
  ['us-state-governments', 'State governments', 1000000000, 500000000, 'Printed as 1 billion'],
  ['us-nonprofits', 'Nonprofits', 430000000, 500000, 'Printed as 430 million'],
  [
    'us-cities-and-counties',
    'Cities and counties directly',
    136000000,
    500000,
    'Printed as 136 million',
  ],
].map(([of, label, dollars, tolerance, note]) => ({
  ...row(
    '2016',
    'award',
    of,
    label,
    dollars,
    tolerance,
    'sure',
    'reuters-2017-03-28',
    'H. Russ, New York',
    note,
  ),
  program: 'justice-by-kind',
}))
