// Decides what each coded policy fact of a place rests on: its first and last day, its source, and whose rule it is.

/** Evidence of 2016 to 2018 speaks up to here: the conditions were withdrawn, and nothing later was looked at. */
export const WITHDRAWN = '2021-04-14'

/**
 * What the certainty of a row says in words, fact by fact: only what is named here counts as
 * sourced; the rest is coded, with this note.
 */
export const CERTAINTY = {
  'mixed: Acts in case law; details memory': {
    sourced: ['state_limits_cooperation', 'info_status_limit'],
    note: 'Coded: the acts are in case law, their details from memory',
  },
  mixed: { sourced: ['*outcome'], note: 'Coded: from mixed sources' },
  'mixed-high': { sourced: ['*outcome'], note: 'Coded: from mixed sources, with some confidence' },
  'high for outcome; medium attributes': {
    sourced: ['*outcome'],
    note: 'Coded: with medium confidence',
  },
  'memory-high': { sourced: [], note: 'Coded: from memory, with some confidence' },
  high: { sourced: ['*'], note: '' },
  'list high; attributes memory-medium where given': {
    sourced: [],
    note: 'Coded: from memory or with medium confidence',
  },
  'list high; attributes mixed': { sourced: [], note: 'Coded: from mixed sources' },
  'list high; attributes unknown or memory': { sourced: [], note: 'Coded: from memory' },
  'list high; attributes unknown': { sourced: [], note: 'Coded: no source named' },
  'detainer high; rest memory': { sourced: ['detainer_policy'], note: 'Coded: from memory' },
  'detainer high': { sourced: ['detainer_policy'], note: 'Coded: no source named' },
  'high for jail': {
    sourced: ['operates_jail', 'detainer_policy', 'release_notice', 'jail_access'],
    note: 'Coded: no source named',
  },
  'high for no_inquiry': { sourced: ['no_inquiry'], note: 'Coded: no source named' },
  'high for delisting': { sourced: [], note: 'Coded: no source named' },
  'amount high; attributes memory': { sourced: [], note: 'Coded: from memory' },
  'amount high': { sourced: [], note: 'Coded: no source named' },
  medium: { sourced: [], note: 'Coded: with medium confidence' },
}

/** What the Department, a court or the press said of a place by name: `*outcome` above. */
export const OUTCOME = [
  'info_status_limit',
  'practice_blocks_status',
  'certified_1373',
  'refused_after_notice',
  'no_inquiry',
  'state_limits_cooperation',
]

const SAVINGS = 'A written limit that yields to federal law'
const CLEARED = 'doj-cleared-2017'
const clear = (day, on) => ({ source: CLEARED, known: day, note: `The Department found no evidence against it on ${on}` }) // prettier-ignore
const told = (from, source, note) => ({ from, source, note, actor: 'federal' })
const law = (from, actor, note) => ({ from, actor, note })
const POSSIBLE = told('2017-10-12', '', 'Coded: named on 12 October 2017, and the policy stood')
const ANSWERED = told('2017-07-01', '', 'Coded: all ten had answered by July 2017')
const ORDINANCE = 'Coded: the ordinance was adopted in 2012; later years from mixed sources'
const NO_JAIL = { source: 'california-city-news-2017-08', note: 'None of the four cities runs a jail' } // prettier-ignore
const POLICIES =
  'info_status_limit info_other_limit no_inquiry detainer_policy release_notice jail_access general_prohibition public_declaration'

/** Place, facts, decision. A day the row gives to the year or month alone is the first day surely after it. */
export const DECISIONS = [
  ['CA', 'state_limits_cooperation', { from: '2014-01-01', source: 'ninth-circuit-2020', note: 'The state acts are named in the ruling' }],
  ['CA', 'info_status_limit', { source: 'ninth-circuit-2020', note: 'The state acts then in force limit detainers and interviews, not status' }],
  ['CA', 'detainer_policy', law('2014-01-01', 'state law', 'Coded: the TRUST Act, from 2014; details from memory')],
  ['CA', 'jail_access', law('2017-01-01', 'state law', 'Coded: the TRUTH Act, from 1 January 2017; details from memory')],
  ['CA', 'accepted_award_conditions', { drop: 'the order came in October 2018 and stands with the later row' }],
  ['CA_2018', POLICIES, law('2018-01-01', 'state law', 'Coded: the Values Act, from 1 January 2018; its text from memory')],
  ['CA_2018', 'state_limits_cooperation', { from: '2018-01-01', source: 'ninth-circuit-2020', note: 'The Values Act is named in the ruling' }],
  ['CA_2018', 'accepted_award_conditions', { from: '2018-10-05', actor: 'court' }],
  ['CT', 'info_status_limit', clear('2017-10-12', '12 October 2017')],
  ['CT', 'detainer_policy', { ...law('2014-01-01', 'state law', 'Coded: the act of 2013, tightened in 2019'), until: '2019-01-01' }],
  ['CT', 'release_notice', { until: '2019-01-01', note: 'Coded: the act was tightened in 2019' }],
  ['IL_CHICAGO', POLICIES, law('2013-01-01', 'council', ORDINANCE)],
  ['IL_CHICAGO', 'info_status_limit', { ...law('2013-01-01', 'council', SAVINGS), source: 'seventh-circuit-2018' }],
  ['IL_CHICAGO', 'detainer_policy release_notice jail_access', { ...law('2013-01-01', 'council', 'Coded: the ordinance with its exceptions, which went early in 2021'), until: '2021-01-01' }],
  ['IL_CHICAGO', 'state_limits_cooperation', { until: '2017-08-28', note: 'Coded: before the state act of 28 August 2017' }],
  ['IL_CHICAGO IL_COOK NY_NYC PA_PHILADELPHIA', 'refused_after_notice', POSSIBLE],
  ['IL_CHICAGO', 'accepted_award_conditions', { from: '2017-09-15', actor: 'court' }],
  ['NV_CLARK', 'info_status_limit', { source: CLEARED, known: '2017-08-03', note: 'Letter of 30 May 2017: no hindrance to exchange of status' }],
  ['NV_CLARK', 'practice_blocks_status', clear('2017-08-03', '3 August 2017')],
  ['NV_CLARK', 'certified_1373', told('2017-05-30', CLEARED, 'Letter of the county of 30 May 2017')],
  ['NV_CLARK', 'refused_after_notice', told('2017-08-03', CLEARED, 'Cleared on 3 August 2017')],
  ['NV_CLARK', 'detainer_policy', law('2015-01-01', 'police', 'Coded: doubts about detainers since 2014')],
  ['NV_CLARK', 's287g', { actor: 'police' }],
  ['IL_COOK', 'info_status_limit info_other_limit detainer_policy release_notice jail_access general_prohibition', law('2011-10-01', 'council', 'Coded: from memory of the ordinance of September 2011')],
  ['FL_MIAMIDADE', '*', { source: 'miami-herald-2017-08-07', note: '' }],
  ['FL_MIAMIDADE', 'detainer_policy', { from: '2017-02-01', source: 'miami-herald-2017-08-07', actor: 'executive', note: 'The mayor in January and the commission in February 2017 went back to honoring all' }],
  ['FL_MIAMIDADE', 'info_status_limit practice_blocks_status', clear('2017-08-04', '4 August 2017')],
  ['FL_MIAMIDADE', 'certified_1373 refused_after_notice', told('2017-08-04', CLEARED, 'Cleared on 4 August 2017')],
  ['WI_MILWAUKEE', 'info_status_limit', { source: CLEARED, known: '2017-10-12', note: 'Opinion of counsel of 28 June 2017; no evidence against it on 12 October 2017' }],
  ['WI_MILWAUKEE', 'practice_blocks_status', clear('2017-10-12', '12 October 2017')],
  ['WI_MILWAUKEE', 'certified_1373', told('2017-06-28', CLEARED, 'Opinion of counsel of 28 June 2017')],
  ['WI_MILWAUKEE', 'refused_after_notice', told('2017-10-12', CLEARED, 'Cleared on 12 October 2017')],
  ['WI_MILWAUKEE', 'detainer_policy release_notice jail_access', { actor: 'sheriff', note: 'Coded: practice of the sheriff, from memory; a board resolution of 2012 would limit it' }],
  ['LA_NEWORLEANS', 'info_status_limit', { ...law('2016-09-23', 'police', `${SAVINGS}. Changed between 23 and 27 September 2016, as the Attorney General of Louisiana said; the first of these days is taken`), source: 'new-orleans-policy-2016' }],
  ['LA_NEWORLEANS', 'no_inquiry', { ...law('2016-02-28', 'police', 'Policy 41.6.1 of 28 February 2016'), source: 'new-orleans-policy-2016-02' }],
  ['LA_NEWORLEANS', 'info_other_limit general_prohibition', law('2016-02-28', 'police', 'Coded: policy 41.6.1 of 28 February 2016')],
  ['LA_NEWORLEANS', 'detainer_policy release_notice', law('2014-01-01', 'sheriff', "Coded: the sheriff's policy of 2013; the jail is the sheriff's, not the city's")],
  ['LA_NEWORLEANS', 'certified_1373', ANSWERED],
  ['LA_NEWORLEANS', 'refused_after_notice', told('2017-11-17', 'louisiana-weekly-2017-11-27', 'Cleared by letter of 17 November 2017')],
  ['NY_NYC', 'info_status_limit info_other_limit no_inquiry', law('2004-01-01', 'executive', 'Coded: from memory of the executive orders of 2003')],
  ['NY_NYC', 'detainer_policy release_notice jail_access', law('2015-01-01', 'council', 'Coded: from memory of the local laws of 2014')],
  ['NY_NYC', 'general_prohibition public_declaration', { actor: 'council' }],
  ['PA_PHILADELPHIA', 'info_status_limit', { ...law('2010-01-01', 'executive', SAVINGS), source: 'ed-pa-2017' }],
  ['PA_PHILADELPHIA', 'practice_blocks_status', { source: 'ed-pa-2017', known: '2017-11-15', note: 'The court found that the city substantially complies' }],
  ['PA_PHILADELPHIA', 'no_inquiry', law('2010-01-01', 'executive', 'Coded: the executive order of 2009')],
  ['PA_PHILADELPHIA', 'info_other_limit detainer_policy release_notice', law('2016-01-04', 'executive', 'Coded: the executive order of 4 January 2016')],
  ['PA_PHILADELPHIA', 'certified_1373', ANSWERED],
  ['PA_PHILADELPHIA', 'accepted_award_conditions', { from: '2017-11-15', actor: 'court' }],
  ['WA_KING', 'detainer_policy', { ...law('2014-01-01', 'council', 'Ordinance 17706 of 2013: an order of a court is needed'), source: 'knkx-2017-03-22' }],
  ['OR_MULTNOMAH', 'detainer_policy', { from: '2014-05-01', source: 'oregonian-2014-04', note: 'No holds without an order of a court, as reported in April 2014' }],
  ['CA_LOSANGELES', 'no_inquiry', law('1980-01-01', 'police', 'Coded: special order 40 of 1979')],
  ['CA_LOSANGELES', 'detainer_policy', law('2015-01-01', 'police', 'Coded: since 2014 only with a finding of a judge')],
  ['CA_LOSANGELES', 'accepted_award_conditions', { from: '2018-09-13', actor: 'court' }],
  ['CO_DENVER', POLICIES, { actor: 'council', note: 'Coded: the ordinance of October 2017' }],
  ['MS_JACKSON', 'no_inquiry', law('2011-01-01', 'council', 'Coded: the ordinance of 2010')],
  ['MA_LAWRENCE', 'detainer_policy', law('2016-01-01', 'council', 'Coded: the ordinance of 2015')],
  ['CA_SANFRANCISCO', 'info_status_limit no_inquiry', law('1990-01-01', 'council', 'Coded: chapter 12H of 1989')],
  ['CA_SANFRANCISCO', 'info_other_limit detainer_policy release_notice jail_access general_prohibition public_declaration', { actor: 'council', note: 'Coded: chapters 12H and 12I' }],
  ['CA_SANFRANCISCO', 'accepted_award_conditions', { from: '2018-10-05', actor: 'court' }],
  ['CA_SANTACLARA', 'detainer_policy', law('2012-01-01', 'council', 'Coded: board policy 3.54 of 2011')],
  ['FL_WESTPALM', 'public_declaration', { actor: 'council', note: 'Coded: the resolution of 2017' }],
  ['IL', 'detainer_policy state_limits_cooperation', law('2017-08-28', 'state law', 'Coded: the TRUST Act of 28 August 2017')],
  ['OR', 'general_prohibition state_limits_cooperation', law('1988-01-01', 'state law', 'Coded: the statute of 1987')],
  ['CA_OAKLAND', 'discloses_ice_ops', law('2018-03-01', 'executive', 'Coded: the mayor spoke of an operation in February 2018, from memory')],
  ['NM_ALBUQUERQUE MD_BALTIMORE CA_SANBERNARDINO CA_STOCKTON', 'operates_jail detainer_policy release_notice jail_access', NO_JAIL],
  ['MD_MONTGOMERY', 'no_inquiry', { source: 'washington-post-2017-04-25', known: '2017-04-25', actor: 'police', note: 'The chief of police: officers do not ask' }],
  ['CO', 'detainer_policy state_limits_cooperation', law('2020-01-01', 'state law', 'Coded: the act of 2019')],
  ['WA', 'no_inquiry detainer_policy general_prohibition state_limits_cooperation', law('2020-01-01', 'state law', 'Coded: the act of 2019')],
  ['MA_BOSTON', 'detainer_policy', law('2020-01-01', 'council', 'Coded: the ordinance of 2014 as amended in 2019')],
  ['MN_HENNEPIN', 'detainer_policy', { ...law('2017-04-01', 'sheriff', 'Coded: a report of March 2017; nothing later was looked at'), until: WITHDRAWN }],
] // prettier-ignore
