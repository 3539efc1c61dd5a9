/** Reads the dated steps between government and places: letters, deadlines, findings, suits, releases. */

import { readDay, readId, readNumber, readText, readWord } from './read-cell'
import { cellFault, readTable } from './read-table'
import type { Files } from './read-table'
import { quote, suggest } from './fault'
import type { CaseEvent, RecipientTable, Source, SourceId } from './types'

const FILE = 'events.csv'
const COLUMNS = [
  'day',
  'kind',
  'recipients',
  'program',
  'fiscal_year',
  'dollars',
  'says',
  'duration',
  'decided_by',
  'confidence',
  'source',
] as const
const KINDS: readonly CaseEvent['kind'][] = [
  'list',
  'letter',
  'deadline',
  'response',
  'certification',
  'finding',
  'action',
  'suit',
  'order',
  'release',
  'policy',
]

/** Read `events.csv`, in order of day; empty where the file has not arrived. An empty sum is NaN. */
export function readEvents(
  files: Files,
  sources: ReadonlyMap<SourceId, Source>,
  { indexOf }: RecipientTable,
): readonly CaseEvent[] {
  if (!files.has(FILE)) return []
  const table = readTable(files, FILE, COLUMNS, ['day', 'kind', 'recipients', 'says'])
  const events = Array.from({ length: table.count }, (_, row): CaseEvent => {
    const named = table.columns.recipients[row]!
    const recipients = named === '' ? [] : named.split(';')
    const stranger = recipients.find((id) => !indexOf.has(id))
    if (stranger !== undefined) {
      const says = `unknown recipient ${quote(stranger)}${suggest(stranger, indexOf.keys())}`
      throw cellFault(FILE, row, 'recipients', says)
    }
    return {
      day: readDay(table, row, 'day'),
      kind: readWord(table, row, 'kind', KINDS),
      recipients,
      program: table.columns.program[row]!,
      fiscalYear: table.columns.fiscal_year[row]!,
      dollars:
        table.columns.dollars[row] === '' ? NaN : readNumber(table, row, 'dollars', 0, Infinity),
      says: readText(table, row, 'says'),
      duration: table.columns.duration[row]!,
      decidedBy: table.columns.decided_by[row]!,
      confidence: table.columns.confidence[row]!,
      source: readId(table, row, 'source', sources, 'source'),
    }
  })
  // Steps of one day keep the order of the file.
  return events.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
}
