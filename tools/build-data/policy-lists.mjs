// Decides what standing on each list rests on, and adds the dated facts that the coded rows leave in words.

import { WITHDRAWN } from './policy-places.mjs'

const list = (from, source, more = {}) => ({ from, source, actor: 'federal', note: '', ...more })
const PARTY = { actor: 'court' }
const OTHER = { actor: 'unknown' }

/** Lists by the name the evidence gives them; `days` where a place was told on a day of its own. */
export const LISTS = {
  aclu_ia_2014: list('2014-08-18', 'kcrg-2014-08-18', { actor: 'sheriff' }),
  oig_2016: list('2016-05-31', 'doj-oig-2016-05-31', { known: '2016-07-28' }),
  ice_ddor_2017: list('2017-03-20', 'ice-ddor-2017'),
  ice_ddor_2017_top10: list('2017-03-20', 'ice-ddor-2017'),
  letter_2017_04_21: list('2017-04-21', 'doj-letters-2017-04-21'),
  psp_2017_08_03: list('2017-08-03', 'doj-psp-2017-08-03'),
  cleared_2017_08: list('2017-08-03', 'doj-cleared-2017', { days: { 12086: '2017-08-04' } }),
  possible_violation_2017_10: list('2017-10-12', 'doj-2017-10-12'),
  cleared_2017_10: list('2017-10-12', 'doj-cleared-2017'),
  letter_2017_11_15: list('2017-11-15', 'doj-letters-2017-11-15'),
  letter_2018_01_24: list('2018-01-24', 'cis-2018-01'),
  letter_2018_04_13: list('2018-04-13', 'iptp-164'),
  document_request_2018_04: list('2018-04-13', 'iptp-164'),
  cleared_2018_04: list('2018-04-13', 'iptp-164'),
  cis_2019_04: list('2019-04-16', 'cis-list-2019', OTHER),
  jag_plaintiff: list('2019-06-10', 'providence-v-barr-2019', PARTY),
  sf_v_trump_2025_04: list('2025-04-24', 'public-rights-project-2025', PARTY),
  dhs_2025_05_29: list('2025-05-29', 'dhs-list-2025-05-29', { until: '2025-06-01' }),
  doj_2025_08_05: list('2025-08-05', 'doj-list-2025-08-05'),
  sf_v_trump_2025_08: list('2025-08-22', 'public-rights-project-2025', PARTY),
  doj_delisted: list('2025-09-26', 'doj-nevada-2025-09-26'),
}

/** How the county lists name a list; `skip` with the reason. */
export const COUNTY_LISTS = {
  doj_2025_08_05_state: { list: 'doj_2025_08_05' },
  doj_2025_08_05_city: {
    skip: 'a listed city lies in the county, which says nothing of the county',
  },
}

/** Notes of the county lists in our words, by the note itself or by list and code. */
export const COUNTY_NOTES = {
  'derived by exclusion': 'One of 35 of 39 counties, known by the four that were left out',
  'Nevada removed 26 Sep 2025': 'Taken off on 26 September 2025',
  'cis_2019_04 19103': 'Printed together with Iowa City',
  'ice_ddor_2017 53011': 'Its policy has an exception where probable cause is sworn to',
  'ice_ddor_2017 42055': 'The agency later said it had mixed up counties of the same name',
  'ice_ddor_2017 42029': 'Disputed: the county says the person was not in its custody',
  'ice_ddor_2017 42075': 'The county says it reports to the agency every week and lets it in',
  'ice_ddor_2017 27053': 'The sheriff showed that the agency was told and took the people over',
  'ice_ddor_2017_top10 32003': '51 detainers, though the county works under a 287(g) agreement',
  'ice_ddor_2017_top10 36059': '38 detainers',
  'ice_ddor_2017_top10 17031': '13 detainers',
  'ice_ddor_2017_top10 19137': '12 detainers; the sheriff says none came and all are honored',
  'ice_ddor_2017_top10 19069': '5 detainers; the sheriff disputes it',
  'ice_ddor_2017_top10 53061': '12 detainers',
  'ice_ddor_2017_top10 41067': '7 detainers',
  'ice_ddor_2017_top10 42055': '5 detainers; later corrected',
}

/** Certainty of the county lists: whether being named there is sourced. A medium one is not. */
export const COUNTY_CERTAINTY = {
  high: 'sourced',
  'high on listing, low on accuracy': 'sourced',
  medium: 'unsourced',
  low: 'unsourced',
}

/** Letters of the Department, by which a place was told: the first day of them. */
export const LETTERS = [
  'letter_2017_04_21',
  'psp_2017_08_03',
  'possible_violation_2017_10',
  'letter_2017_11_15',
  'letter_2018_01_24',
  'letter_2018_04_13',
  'document_request_2018_04',
]

const row = (recipient, from, until, value, source, actor, note) => ({
  recipient, from, until, known: from, value, standing: source === '' ? 'unsourced' : 'sourced', source, actor, note,
}) // prettier-ignore

/** Facts that stand in the words of a row, in the county lists or in a source read since. */
export const ADDED = {
  info_status_limit: [
    row('2255000', '2016-02-28', '2016-09-23', 'limited', '', 'police', 'Deduced: policy 41.6.1 as of 28 February 2016 had no clause that yields to federal law'),
  ],
  practice_blocks_status: [
    row('2255000', '2017-11-17', WITHDRAWN, 'no', 'louisiana-weekly-2017-11-27', 'unknown', 'The Department found no evidence against it on 17 November 2017'),
  ],
  refused_after_notice: [
    row('2255000', '2017-10-12', '2017-11-17', 'no', '', 'federal', 'Coded: told the Department at once that its policy complies; cleared in November'),
  ],
  detainer_policy: [
    row('12086', '2014-01-01', '2017-02-01', 'honors_some', 'miami-herald-2017-08-07', 'council', 'Resolution of 2013: hold only if paid for and for serious charges'),
    row('2148006', '2025-08-01', '', 'honors', '', 'executive', 'Coded: said in July 2025 that it will hold for 48 hours'),
    row('19137', '2017-03-23', WITHDRAWN, 'honors', 'des-moines-register-2017-03-23', 'sheriff', 'The sheriff said in March 2017 that every detainer is honored'),
  ],
  cleared_2017_11: [
    row('2255000', '2017-11-17', '', 'yes', 'louisiana-weekly-2017-11-27', 'federal', ''),
  ],
  ice_ddor_2017: [
    row('2255000', '2017-03-20', '', 'yes', 'gambit-2017-03-20', 'federal', 'Named for a policy of February 2016 and for a detainer the sheriff declined'),
  ],
} // prettier-ignore

/** The Iowa sheriffs of 2014 told of their policy itself, until other news of 2017 or the end of that year. */
export const IOWA = {
  list: 'aclu_ia_2014',
  until: '2018-01-01',
  sooner: { 19069: '2017-03-23', 19137: '2017-03-23' },
  note: 'The sheriff said so in August 2014; nothing later than 2017 was looked at',
}
