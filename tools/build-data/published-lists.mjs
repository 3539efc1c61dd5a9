// Compiles single awards and offers from award pages, solicitations and press.

import { readTable } from './csv.mjs'
import { row, yearOf } from './published-row.mjs'

const LOCAL_UNITS = {
  'San Diego County area (fiscal agent)': ['joint', 'CA', ['San Diego County'], 'doubtful', 'Members not printed'],
  'Chicago/Cook joint': ['joint', 'IL', ['Chicago', 'Cook County'], 'doubtful', 'Other members are likely'],
  'New York City': ['award', 'NY', ['New York City'], 'sure', ''],
  'Oakland CA': ['award', 'CA', ['Oakland'], 'doubtful', 'Computed by the newspaper from the published rate; printed as about 500,000'],
  'Birmingham AL': ['award', 'AL', ['Birmingham'], 'likely', 'Secondary text'],
  'Jefferson County AL': ['award', 'AL', ['Jefferson County'], 'likely', 'Secondary text'],
  'San Jose CA': ['award', 'CA', ['San Jose'], 'sure', 'Printed to the nearest hundred'],
  'Salinas CA': ['award', 'CA', ['Salinas'], 'sure', 'Printed to the nearest ten'],
  'Monroe County FL': ['award', 'FL', ['Monroe County'], 'sure', ''],
  'Lubbock TX (city, half passed to county)': ['award', 'TX', ['Lubbock'], 'sure', 'Half is passed to the county'],
} // prettier-ignore
/** One row of the award lists. */
function awardRow(r, find) {
  const year = yearOf(r.fiscal_year)
  const source = r.source.startsWith('bja.ojp') ? 'bja-award-pages' : 'press-and-records'
  const make = (kind, of, standing, note = '', tolerance = 0, label = r.unit) =>
    row(
      year,
      kind,
      of,
      label,
      Math.round(Number(r.dollars)),
      tolerance,
      standing,
      source,
      r.source,
      note,
    )
  const sure = r.certainty.startsWith('likely') ? 'likely' : 'sure'
  if (r.kind.startsWith('full allocation')) {
    const cut = /less|maybe/.test(r.kind)
    return make(
      cut ? 'award' : 'allocation',
      r.unit,
      r.unit === 'MP' || r.kind.includes('?') || r.kind.includes('maybe') ? 'doubtful' : sure,
      cut ? 'After a reduction, or perhaps after one' : '',
    )
  }
  if (r.kind === 'state award')
    return make(
      'award',
      r.unit,
      sure,
      r.certainty.includes('FY2022') ? 'Fiscal year from its start date' : '',
      0,
      `${r.unit} state award`,
    )
  if (r.kind === 'PREA reallocation')
    return make(
      'award',
      'DC',
      'doubtful',
      'Five percent of the allocation, paid apart: not the award itself',
    )
  if (r.kind === 'local share')
    return make('total', 'local-part;VT', 'sure', '', 0, 'Local part of Vermont')
  if (r.kind === 'local per crime')
    return {
      ...make('total', 'dollars-per-crime;CA', 'sure', 'Printed as 76.13 dollars per crime', 0.5),
      label: 'Dollars per crime in California',
    }
  if (r.kind === 'local subaward pot')
    return make(
      'total',
      'subawards;17031',
      'doubtful',
      'What Cook County passed on: no formula amount',
    )
  if (r.kind.startsWith('eligible local allocations'))
    return make(
      'total',
      `local-governments;${r.kind.includes('1') ? 'under' : 'from'}-25000`,
      'sure',
      'Offered to local governments',
      0,
      'Offered to local governments',
    )
  if (r.kind === 'local amount awarded')
    return make(
      'total',
      'local-governments;awarded',
      'sure',
      '953 awards made',
      0,
      'Awarded to local governments',
    )
  if (r.kind.startsWith('amount awarded'))
    return make(
      'total',
      'awarded',
      'sure',
      'Awards made, less than what was allocated',
      r.dollars.endsWith('00000') && r.dollars.length === 9 ? 50000 : 0,
      'All awards made',
    )
  const inState = /^(.*?)(?: \(city\))? ([A-Z]{2})$/.exec(r.unit)
  const unit = LOCAL_UNITS[r.unit] ?? (inState && ['award', inState[2], [inState[1]], sure, ''])
  const [kind, state, names, standing, note] = unit
  const tolerance = r.unit === 'San Jose CA' ? 50 : r.unit === 'Salinas CA' ? 5 : 0
  return make(
    kind,
    names
      .map((n) => find(state, n, r.unit))
      .sort()
      .join(';'),
    standing,
    note,
    tolerance,
  )
}

/** Award pages and press: rows that later tables repeat or date anew are left to those. */
export function compileAwardLists(input, find) {
  const recent = readTable(input, 'jag_published_recent.csv')
  const dated = new Set(recent.map((r) => `${r.unit}|${r.dollars}`))
  const older = readTable(input, 'jag_published_awards.csv').filter(
    (r) => !dated.has(`${r.unit}|${r.dollars}`),
  )
  const rows = [...older, ...recent]
  rows.forEach((r, i) => {
    if (r.source === 'same') r.source = rows[i - 1].source
  })
  return rows.map((r) => awardRow(r, find))
}
