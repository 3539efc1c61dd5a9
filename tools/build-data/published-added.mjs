// Published totals and awards of the other programs that stand in the texts, not in the award lists.

const added = (fiscal_year, program, kind, of, dollars, tolerance, source, locator, more = {}) => ({
  fiscal_year, program, kind, of, dollars, tolerance, standing: 'sure', source, locator, note: '', ...more,
}) // prettier-ignore
/** Half a dollar for each of 56 awards that are rounded apart. */
export const ROUNDED_APART = 28
const STATES = 'All awards to states and territories'

export const ADDED = [
  added('2014', 'voca-assistance', 'total', 'all', 456000000, 500000, 'ovc-formula-page', 'state grants', { label: 'All awards' }),
  added('2015', 'voca-assistance', 'total', 'all', 1900000000, 50000000, 'ovc-formula-page', 'state grants', { label: 'All awards' }),
  added('2016', 'voca-assistance', 'total', 'all', 2200000000, 50000000, 'ovc-formula-page', 'state grants', { label: 'All awards' }),
  added('2017', 'voca-assistance', 'total', 'all', 1846000000, 500000, 'ovc-formula-page', 'state grants', { label: 'All awards, by the Office for Victims of Crime' }),
  added('2018', 'voca-assistance', 'total', 'all', 3328000000, 500000, 'ovc-formula-page', 'state grants', { label: 'All awards, by the Office for Victims of Crime' }),
  added('2015', 'voca-assistance', 'award', 'IL', 77500000, 50000, 'state-and-press', 'ICJIA notice, 27 April 2017'),
  added('2018', 'voca-compensation', 'total', 'all', 129000000, 1000000, 'ovc-formula-page', 'total of the year', { label: 'All awards', note: 'Printed as almost 129 million' }),
  added('2023', 'stop', 'total', 'state-awards', 172932681, ROUNDED_APART, 'federal-program-inventory', '16.588', { label: `${STATES}, as the agency reported` }),
  added('2024', 'stop', 'total', 'state-awards', 171206049, ROUNDED_APART, 'federal-program-inventory', '16.588', { label: `${STATES}, as the agency reported` }),
  added('2023', 'sasp', 'total', 'state-awards', 51860858, ROUNDED_APART, 'federal-program-inventory', '16.017', { label: `${STATES}, as the agency reported` }),
  added('2024', 'sasp', 'total', 'state-awards', 52042135, ROUNDED_APART, 'federal-program-inventory', '16.017', { label: `${STATES}, as the agency reported` }),
  added('2025', 'sasp', 'award', 'CA', 2065486, 0, 'ovw-sasp-notice-2025', 'largest award expected', { standing: 'likely', note: 'Printed without a name: the largest award is that of the state with most people' }),
  added('2025', 'sasp', 'total', 'smallest-award', 256557, 0, 'ovw-sasp-notice-2025', 'smallest award expected', { label: 'Smallest award' }),
  added('2017', 'cops-hiring', 'total', 'all', 98495397, 0, 'doj-cops-2017-11-20', '179 agencies, 802 officers', { label: 'All awards' }),
] // prettier-ignore
