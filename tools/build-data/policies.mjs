// Compiles the coded policies of 76 places and the county lists into dated facts: node tools/build-data/policies.mjs FOLDER

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fail, inOrder, mustEqual, readTable, tableWriter } from './csv.mjs'
import {
  ADDED,
  COUNTY_CERTAINTY,
  COUNTY_LISTS,
  COUNTY_NOTES,
  IOWA,
  LETTERS,
  LISTS,
} from './policy-lists.mjs'
import { CERTAINTY, DECISIONS, OUTCOME, WITHDRAWN } from './policy-places.mjs'
import { recipientFinder } from './policy-recipients.mjs'
import { compileStatutoryFacts } from './statutory-facts.mjs'

/** Columns of every fact table. */
const FACT = [
  'recipient', 'from', 'until', 'known', 'value', 'standing', 'source', 'actor', 'note',
] // prettier-ignore

/** Columns of the evidence that are facts, in its order. */
const FACTS = [
  'type', 'operates_jail', 'info_status_limit', 'info_maintain_limit', 'info_request_limit',
  'info_other_limit', 'practice_blocks_status', 'no_inquiry', 'detainer_policy', 'release_notice',
  'jail_access', 's287g', 'ice_contract', 'general_prohibition', 'public_declaration',
  'trains_noncooperation', 'immigrant_affairs_office', 'benefits_access', 'discloses_ice_ops',
  'state_mandates_cooperation', 'state_limits_cooperation', 'certified_1373',
  'refused_after_notice', 'accepted_award_conditions',
] // prettier-ignore
const FEDERAL = ['certified_1373', 'refused_after_notice', 'noticed']

/** Fact tables by name of the fact. Stops at a place, list, certainty or word nobody decided. */
function compilePolicies(input, data) {
  const kinds = new Map(
    JSON.parse(readFileSync(join(data, 'facts/kinds.json'), 'utf8')).map((k) => [k.name, k]),
  )
  const policies = readTable(input, 'jurisdiction_policies.csv')
  const find = recipientFinder(data, policies)
  const tables = new Map()
  const put = (name, row) => {
    const kind = kinds.get(name) ?? fail(`Policies: facts/kinds.json has no fact ${name}.`)
    if (!kind.values.includes(row.value))
      fail(`Policies: ${name} of ${row.recipient} has no word "${row.value}".`)
    const rows = tables.get(name) ?? tables.set(name, new Map()).get(name)
    const key = `${row.recipient} ${row.from}`
    const held = rows.get(key)
    if (held && held.value !== row.value)
      fail(`Policies: ${name} of ${row.recipient} is both ${held.value} and ${row.value}.`)
    // The same fact told twice: a sourced telling stands before a coded one.
    if (!held || (held.standing === 'unsourced' && row.standing === 'sourced')) rows.set(key, row)
  }

  const decided = decisions(policies)
  for (const place of policies) {
    const recipient = find(place.id)
    for (const name of FACTS) {
      if (place[name] === 'unknown') continue
      const row = decided(place, name)
      if (row) put(name, { recipient, value: place[name], ...row })
    }
    for (const id of place.lists.split(';').filter(Boolean))
      put(id, onList(id, recipient, place.attr_confidence === 'medium' ? 'iptp-164' : '', ''))
  }
  for (const county of readTable(input, 'sanctuary_county.csv')) {
    const named = COUNTY_LISTS[county.list] ?? { list: county.list }
    if (named.skip) continue
    const standing = COUNTY_CERTAINTY[county.confidence]
    if (!standing) fail(`County lists: the certainty "${county.confidence}" is not decided.`)
    const recipient = find.county(county.fips)
    const row = onList(named.list, recipient, '', countyNote(county))
    put(named.list, standing === 'sourced' ? row : { ...row, standing, source: '' })
  }
  for (const [name, rows] of Object.entries(ADDED)) for (const row of rows) put(name, row)
  for (const { recipient, from, source, actor } of tables.get(IOWA.list).values())
    put('detainer_policy', {
      recipient, from, until: IOWA.sooner[recipient] ?? IOWA.until, known: from,
      value: 'judicial_only', standing: 'sourced', source, actor, note: IOWA.note,
    }) // prettier-ignore
  for (const row of notices(tables)) put('noticed', row)
  mustEqual('places on the list of August 2025', tables.get('doj_2025_08_05').size, 34)
  return Object.fromEntries([...tables].map(([name, rows]) => [name, endedBy([...rows.values()])]))
}

/** Rows by place and day; a later row of the same place ends the one before it. */
function endedBy(rows) {
  const byDay = rows.toSorted(
    (a, b) => inOrder(a.recipient, b.recipient) || inOrder(a.from, b.from),
  )
  return byDay.map((row, at) => {
    const next = byDay[at + 1]
    if (next?.recipient !== row.recipient) return row
    return row.until === '' || row.until > next.from ? { ...row, until: next.from } : row
  })
}

/** A row of a list: that the place stands on it. */
function onList(id, recipient, source, note) {
  const list = LISTS[id] ?? fail(`Policies: the list ${id} is not decided.`)
  const from = list.days?.[recipient] ?? list.from
  return {
    recipient, from, until: list.until ?? '', known: list.known ?? from, value: 'yes',
    standing: 'sourced', source: source || list.source, actor: list.actor, note: note || list.note,
  } // prettier-ignore
}

/** What a county list notes of an entry, in our words; a note nobody put in words is a fault. */
function countyNote({ list, fips, note }) {
  if (note === '') return ''
  const said = COUNTY_NOTES[note] ?? COUNTY_NOTES[`${list} ${fips}`]
  return said ?? fail(`County lists: the note "${note}" of ${fips} is not put in words.`)
}

/** What each coded fact rests on, from the tables of decisions; a source the certainty denies is a fault. */
function decisions(policies) {
  const byFact = new Map()
  const ids = new Set(policies.map((place) => place.id))
  for (const [places, names, decision] of DECISIONS)
    for (const id of places.split(' ')) {
      if (!ids.has(id)) fail(`Policies: the evidence has no place ${id}.`)
      for (const name of names.split(' ')) byFact.set(`${id} ${name}`, decision)
    }
  return (place, name) => {
    const certainty = CERTAINTY[place.attr_confidence]
    if (!certainty) fail(`Policies: the certainty "${place.attr_confidence}" is not decided.`)
    if (name === 'type')
      return {
        from: '2016-01-01', until: '', known: '2016-01-01', standing: 'sourced',
        source: 'census-governments', actor: 'unknown', note: '',
      } // prettier-ignore
    const made = byFact.get(`${place.id} ${name}`) ?? byFact.get(`${place.id} *`) ?? {}
    if (made.drop) return undefined
    const from = made.from ?? `${place.snapshot}-01`
    const source = made.source ?? ''
    if (source !== '' && !mayBeSourced(certainty.sourced, name))
      fail(
        `Policies: ${name} of ${place.id} has a source, and "${place.attr_confidence}" denies it.`,
      )
    return {
      from,
      until: made.until ?? (place.snapshot < WITHDRAWN ? WITHDRAWN : ''),
      known: made.known ?? from,
      standing: source === '' ? 'unsourced' : 'sourced',
      source,
      actor: made.actor ?? actorOf(place, name),
      note: made.note ?? certainty.note,
    }
  }
}

function mayBeSourced(sourced, name) {
  return (
    sourced.includes('*') ||
    sourced.includes(name) ||
    (sourced.includes('*outcome') && OUTCOME.includes(name))
  )
}

/** Whose rule a fact is where no decision says so. */
function actorOf(place, name) {
  if (name.startsWith('state_')) return 'state law'
  if (FEDERAL.includes(name)) return 'federal'
  return place.type === 'state' && name !== 'operates_jail' ? 'state law' : 'unknown'
}

/** That a place got a letter, from the first one known; in August 2025 not every listed place did. */
function notices(tables) {
  const first = new Map()
  for (const id of LETTERS)
    for (const row of tables.get(id).values())
      if (!first.has(row.recipient) || row.from < first.get(row.recipient).from)
        first.set(row.recipient, { ...row, until: WITHDRAWN, note: '' })
  const listed = [...tables.get('doj_2025_08_05').values()].map((row) => ({
    ...row, from: '2025-08-13', known: '2025-08-13', standing: 'unsourced', source: '',
    note: 'Coded: letters went to 32 to 35 of those listed, which is not recorded by name',
  })) // prettier-ignore
  return [...first.values(), ...listed]
}

/** Write every fact table, those of the statutory conditions too. */
export function writeFacts(input, data, tables) {
  const facts = { ...compilePolicies(input, data), ...compileStatutoryFacts() }
  for (const [name, rows] of Object.entries(facts))
    tables.write(`facts/${name}.csv`, FACT, ['recipient', 'from'], rows)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const input = process.argv[2] ?? fail('Name the folder that holds the facts as collected.')
  const data = join(dirname(fileURLToPath(import.meta.url)), '../../src/model/data')
  const tables = tableWriter(data, new Set(readTable(data, 'sources.csv').map((s) => s.id)))
  writeFacts(input, data, tables)
  for (const t of tables.written) console.log(`${t.name}: ${t.rows} rows`)
}
