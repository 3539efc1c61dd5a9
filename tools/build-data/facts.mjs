// Compiles the observed facts the narrow reading and the list of April 2017 read.

/** The nine recipients of the letters of 21 April 2017. */
const LETTERS = [
  'CA',
  '1714000',
  '3240000',
  '17031',
  '12086',
  '55079',
  '2255000',
  '3651000',
  '4260000',
]
const SNAPSHOT = '2017-04-21'

const SAVINGS = 'A written limit that yields to federal law'
const fact = (recipient, value, standing, source, note) => ({
  recipient, from: SNAPSHOT, value, standing, source, note,
}) // prettier-ignore

const STATUS_LIMIT = [
  fact('CA', 'none', 'sourced', 'ninth-circuit-2020', 'The state acts then in force limit detainers and interviews, not status'),
  fact('1714000', 'limited_with_savings', 'sourced', 'seventh-circuit-2018', SAVINGS),
  fact('3240000', 'none', 'sourced', 'doj-cleared-2017', 'Letter of 30 May 2017: no hindrance to exchange of status'),
  fact('17031', 'none', 'unsourced', '', 'From memory of the ordinance of 2011'),
  fact('12086', 'none', 'sourced', 'doj-cleared-2017', 'The Department found no evidence against it on 4 August 2017'),
  fact('55079', 'none', 'sourced', 'doj-cleared-2017', 'Opinion of counsel of 28 June 2017; no evidence against it on 12 October 2017'),
  fact('2255000', 'limited_with_savings', 'sourced', 'new-orleans-policy-2016', SAVINGS),
  fact('3651000', 'limited_with_savings', 'unsourced', '', 'From memory of the executive orders of 2003'),
  fact('4260000', 'limited_with_savings', 'sourced', 'ed-pa-2017', SAVINGS),
] // prettier-ignore

const PRACTICE = [
  fact('3240000', 'no', 'sourced', 'doj-cleared-2017', 'The Department found no evidence against it on 3 August 2017'),
  fact('12086', 'no', 'sourced', 'doj-cleared-2017', 'The Department found no evidence against it on 4 August 2017'),
  fact('55079', 'no', 'sourced', 'doj-cleared-2017', 'The Department found no evidence against it on 12 October 2017'),
  fact('4260000', 'no', 'sourced', 'ed-pa-2017', 'The court found that the city substantially complies'),
] // prettier-ignore

/** Facts not shown either way are rows of their own: unknown is a value, never a blank. */
function withUnknown(rows) {
  const held = new Set(rows.map((r) => r.recipient))
  const open = LETTERS.filter((id) => !held.has(id))
  return [
    ...rows,
    ...open.map((id) => fact(id, 'unknown', 'unsourced', '', 'Not shown in any source read')),
  ]
}

/** Fact tables by name of the fact. */
export function compileFacts() {
  return {
    letter_2017_04_21: LETTERS.map((id) =>
      fact(id, 'yes', 'sourced', 'doj-letters-2017-04-21', ''),
    ),
    info_status_limit: withUnknown(STATUS_LIMIT),
    info_maintain_limit: withUnknown([]),
    practice_blocks_status: withUnknown(PRACTICE),
  }
}
