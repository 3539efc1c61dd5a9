// Compiles figures by state that only some formulas read: prisoners, and people under 18.

import { mustEqual, readTable } from './csv.mjs'

/** The year of custody counts the fitted awards of RSAT read. */
const PRISONERS = '2016'
const UNDER_18 = '2019'

/** One row a column, year and state; a state without a figure has no row, for it is not zero. */
export function compileStateColumns(input) {
  const prisoners = readTable(input, 'prison_state.csv')
    .filter((r) => r.year === PRISONERS && /^[A-Z]{2}$/.test(r.state))
    .map((r) => ({
      column: 'prisoners',
      year: PRISONERS,
      state: r.state,
      value: r.prisoner_count,
      standing: 'published',
      source: 'bjs-prisoners-custody',
      note: r.includes_jails === 'True' ? 'Jails and prisons are one system here' : '',
    }))
  const children = readTable(input, 'states.csv')
    .filter((r) => r.under18_2019 !== '')
    .map((r) => ({
      column: 'under_18',
      year: UNDER_18,
      state: r.usps,
      value: r.under18_2019,
      standing: 'published',
      source: 'census-under-18-2019',
      note: '',
    }))
  const sum = (rows) => rows.reduce((total, r) => total + Number(r.value), 0)
  mustEqual('prisoners, 50 states', sum(prisoners), 1228706)
  mustEqual(
    'people under 18, states and DC',
    sum(children.filter((r) => r.state !== 'PR')),
    73039150,
  )
  return [...prisoners, ...children]
}
