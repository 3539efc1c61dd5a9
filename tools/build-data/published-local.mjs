// Compiles published local and state awards from city papers, award pages and state profiles.

import { fail, readTable } from './csv.mjs'
import { DERIVED, MEMBERS, OPEN_GROUPS, REPEATS, TOO_LARGE } from './published-by-hand.mjs'

const PROGRAM = 'jag'

function sourceOf(row) {
  const text = `${row.agency_or_doc} ${row.title_or_url}`
  if (/State Criminal Justice Profile/.test(text)) return 'bja-state-profiles-2014'
  if (/bja\.ojp\.gov\/funding\/awards|award 2015-MU/.test(text)) return 'bja-award-pages'
  if (/cis\.org/.test(text)) return 'cis-2018-01'
  if (/US Attorney/.test(text)) return 'us-attorney-releases'
  if (/Providence v\. Barr/.test(text)) return 'providence-v-barr-2019'
  return 'local-records'
}

/** Dollars and the half unit of the last digit printed. */
function amount(text) {
  const value = Number(text)
  if (!(value > 0)) fail(`A published amount reads "${text}".`)
  return { dollars: Math.round(value), tolerance: text.includes('.') ? 1 : 0 }
}

/** Members named in a joint award's title, such as "joint Ada County". */
function titled(note) {
  const named = /^joint\??( title names)? ([A-Z][^;(]*)/.exec(note)?.[2]?.trim()
  if (!named || /Area|Urban|metropolitan|Sheriff$/.test(named)) return []
  return named.split(/, /)
}

function membersOf(row, key, find) {
  if (MEMBERS[key]) return MEMBERS[key].map((n) => find(row.state, n, key))
  const named = row.unit.includes(' + ') ? row.unit.split(' + ') : [row.unit, ...titled(row.note)]
  return named.map((n) => find(row.state, n, key))
}

function jointNote(row, key, ids) {
  if (TOO_LARGE.has(key))
    return "Far above what the county's own force could have: joint with its cities, by its size"
  if (OPEN_GROUPS.has(key)) return 'Other members are not printed'
  if (row.certainty.includes('deduced') || /members not printed|joint or revised/.test(row.note)) {
    return ids.length === 1
      ? 'Larger than the place alone: joint with others, or counts revised after printing; members not printed'
      : 'Members as the title names them; others may share'
  }
  return ids.length === 1 ? 'Called joint; members not printed' : ''
}

function standingOf(row, kind, ids, key) {
  if (row.certainty.includes('typo')) return 'doubtful'
  if (kind === 'share') return 'doubtful'
  if (
    kind === 'joint' &&
    (ids.length === 1 || OPEN_GROUPS.has(key) || row.certainty.includes('deduced'))
  )
    return 'doubtful'
  if (kind === 'joint' && /joint or revised|^joint\?/.test(row.note)) return 'likely'
  return row.certainty.startsWith('sure') && !row.note.startsWith('joint?') ? 'sure' : 'likely'
}

/** Rows of published/local-awards.csv and published/state-awards.csv, apart. */
export function compilePublishedLocal(input, find) {
  const local = []
  const states = []
  for (const row of readTable(input, 'jag_local_published.csv')) {
    const key = `${row.fiscal_year}|${row.state}|${row.unit}`
    if (REPEATS[key]) continue
    const { dollars, tolerance } = amount(row.dollars)
    const base = {
      fiscal_year: row.fiscal_year,
      program: PROGRAM,
      label: row.unit,
      dollars,
      tolerance,
      source: sourceOf(row),
      locator: `${row.agency_or_doc}${row.title_or_url ? `, ${row.title_or_url}` : ''}`,
    }
    if (row.kind === 'state award') {
      const printed = /printed as (\d+)/.exec(row.note)?.[1]
      const note = printed ? `The source's local awards of this state add to ${printed}` : ''
      states.push({
        ...base,
        kind: 'award',
        of: row.state,
        label: `${row.state} state award`,
        standing: 'sure',
        note,
      })
      continue
    }
    const kind =
      row.kind.startsWith('joint') || TOO_LARGE.has(key)
        ? 'joint'
        : row.kind.startsWith('share')
          ? 'share'
          : 'award'
    const ids = kind === 'joint' ? membersOf(row, key, find) : [find(row.state, row.unit, key)]
    const note =
      kind === 'joint'
        ? jointNote(row, key, ids)
        : kind === 'share'
          ? 'A share agreed within a joint award, some net of a fee: not the formula amount'
          : row.note.startsWith('joint?')
            ? 'The title may name a joint award'
            : ''
    local.push({
      ...base,
      kind: kind === 'share' ? 'award' : kind,
      share: kind === 'share',
      of: [...new Set(ids)].sort().join(';'),
      standing: standingOf(row, kind, ids, key),
      note: [note, DERIVED[key]].filter(Boolean).join('. '),
    })
  }
  return { local, states }
}
