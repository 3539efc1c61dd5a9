/** Reads the record of what was really held back, declined or ended, and of what places decided. */

import { readDay, readId, readText, readWord } from './read-cell'
import { quote, suggest } from './fault'
import { cellFault, readTable } from './read-table'
import {
  byId,
  citeIn,
  dayOrNone,
  listIn,
  rangeIn,
  recipientsIn,
  rowsOf,
  yearsIn,
} from './read-withheld-cells'
import type { Files } from './read-table'
import type { Known } from './read-withheld-cells'
import type { Withheld } from './types'

const HOLDS = 'withheld/events.csv'
const DECLINES = 'withheld/declined.csv'
const TERMINATIONS = 'withheld/terminations-2025.csv'
const REACTIONS = 'withheld/reactions.csv'
const HELD_ON = 'withheld/held-on.csv'
const DIFFERENCES = 'withheld/differences.csv'

const ENDS = ['held', 'cleared', 'released', 'declined', 'terminated'] as const

/**
 * Read the tables below `withheld/`; each may be missing and is then empty. Sums that were not
 * recorded are NaN. Throws a DataFault at an unknown recipient, program, condition, reading or
 * source, at a range whose ends are in the wrong order, and at money let go before it was held.
 */
export function readWithheld(files: Files, known: Known): Withheld {
  const holds = readHolds(files, known)
  return {
    holds,
    declines: readDeclines(files, known),
    terminations: readTerminations(files, known),
    reactions: readReactions(files, known),
    heldOn: readHeldOn(files, holds, known),
    differences: readDifferences(files, holds),
  }
}

function readHolds(files: Files, known: Known): Withheld['holds'] {
  if (!files.has(HOLDS)) return []
  const table = readTable(
    files,
    HOLDS,
    [
      ...(['id', 'recipients', 'program', 'fiscal_years', 'low', 'high', 'held_from'] as const),
      ...(['released', 'what', 'who', 'confidence', 'source', 'note'] as const),
    ],
    ['id'],
  )
  return rowsOf(table, (row) => {
    const heldFrom = dayOrNone(table, row, 'held_from')
    const released = dayOrNone(table, row, 'released')
    if (heldFrom !== '' && released !== '' && released < heldFrom) {
      const says = `${released} is before ${heldFrom}, the day from which it was held; write a later day`
      throw cellFault(HOLDS, row, 'released', says)
    }
    return {
      id: readText(table, row, 'id'),
      recipients: recipientsIn(table, row, known),
      program: readId(table, row, 'program', byId(known.programs), 'program'),
      years: yearsIn(table, row),
      ...rangeIn(table, row),
      heldFrom,
      released,
      what: readWord(table, row, 'what', ENDS),
      who: readText(table, row, 'who'),
      ...citeIn(table, row, known),
    }
  })
}

function readDeclines(files: Files, known: Known): Withheld['declines'] {
  if (!files.has(DECLINES)) return []
  const table = readTable(
    files,
    DECLINES,
    [
      ...(['id', 'recipients', 'program', 'fiscal_years', 'low', 'high', 'declined'] as const),
      ...(['accepted', 'says', 'confidence', 'source', 'note'] as const),
    ],
    ['id'],
  )
  return rowsOf(table, (row) => ({
    id: readText(table, row, 'id'),
    recipients: recipientsIn(table, row, known),
    program: readId(table, row, 'program', byId(known.programs), 'program'),
    years: yearsIn(table, row),
    ...rangeIn(table, row),
    declined: dayOrNone(table, row, 'declined'),
    accepted: dayOrNone(table, row, 'accepted'),
    says: readText(table, row, 'says'),
    ...citeIn(table, row, known),
  }))
}

function readTerminations(files: Files, known: Known): Withheld['terminations'] {
  if (!files.has(TERMINATIONS)) return []
  const table = readTable(
    files,
    TERMINATIONS,
    [
      ...(['id', 'measure', 'low', 'high', 'unit', 'day'] as const),
      ...(['says', 'confidence', 'source', 'note'] as const),
    ],
    ['id'],
  )
  return rowsOf(table, (row) => ({
    id: readText(table, row, 'id'),
    measure: readText(table, row, 'measure'),
    ...rangeIn(table, row),
    unit: readWord(table, row, 'unit', ['count', 'dollars', 'share'] as const),
    day: readDay(table, row, 'day'),
    says: readText(table, row, 'says'),
    ...citeIn(table, row, known),
  }))
}

function readReactions(files: Files, known: Known): Withheld['reactions'] {
  if (!files.has(REACTIONS)) return []
  const table = readTable(
    files,
    REACTIONS,
    [
      ...(['recipient', 'day', 'kind', 'concerns', 'changed'] as const),
      ...(['confidence', 'source', 'note'] as const),
    ],
    ['recipient', 'day'],
  )
  const texts = byId<{ readonly id: string }>([...known.conditions, ...known.definitions])
  const reactions = rowsOf(table, (row) => {
    const concerns = listIn(table, row, 'concerns')
    const stranger = concerns.find((id) => !texts.has(id))
    if (stranger !== undefined) {
      const says = `unknown condition or definition ${quote(stranger)}${suggest(stranger, texts.keys())}`
      throw cellFault(REACTIONS, row, 'concerns', says)
    }
    return {
      recipient: readId(table, row, 'recipient', known.recipients.indexOf, 'recipient'),
      day: readDay(table, row, 'day'),
      kind: readWord(table, row, 'kind', ['policy', 'signed'] as const),
      concerns,
      changed: readText(table, row, 'changed'),
      ...citeIn(table, row, known),
    }
  })
  return reactions.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
}

/** Days on which money without a day of release was recorded as still held. */
function readHeldOn(files: Files, holds: Withheld['holds'], known: Known): Withheld['heldOn'] {
  if (!files.has(HELD_ON)) return []
  const table = readTable(files, HELD_ON, ['record', 'day', 'source'] as const, ['record'])
  return rowsOf(table, (row) => ({
    record: readId(table, row, 'record', byId(holds), 'row of the record'),
    day: readDay(table, row, 'day'),
    source: readId(table, row, 'source', known.sources, 'source'),
  }))
}

/** Why the model and the record differ, by row of the record. */
function readDifferences(files: Files, holds: Withheld['holds']): Withheld['differences'] {
  if (!files.has(DIFFERENCES)) return []
  const table = readTable(files, DIFFERENCES, ['record', 'why'] as const, ['record'])
  return rowsOf(table, (row) => ({
    record: readId(table, row, 'record', byId(holds), 'row of the record'),
    why: readText(table, row, 'why'),
  }))
}
