/** Reads in which month the fiscal years of states and local governments begin. */

import { readId, readText, readWhole, readWord } from './read-cell'
import { cellFault, readTable } from './read-table'
import type { Files } from './read-table'
import type { Dataset, OwnFiscalYear, RecipientTable } from './types'

const FILE = 'fiscal-years.csv'

/**
 * Read `fiscal-years.csv`; empty where the file has not arrived. A row is for one government, or for
 * all counties or all cities of a state whose law fixes the month. Throws a DataFault.
 */
export function readFiscalYears(
  files: Files,
  { sources, recipients }: Pick<Dataset, 'sources' | 'recipients'>,
): readonly OwnFiscalYear[] {
  if (!files.has(FILE)) return []
  const names = ['recipient', 'whose', 'first_month', 'source', 'note'] as const
  const table = readTable(files, FILE, names, ['recipient', 'whose'])
  return Array.from({ length: table.count }, (_, row): OwnFiscalYear => {
    const recipient = readId(table, row, 'recipient', recipients.indexOf, 'recipient')
    const whose = readWord(table, row, 'whose', ['own', 'counties', 'cities'] as const)
    const kind = recipients.kinds[recipients.indexOf.get(recipient)!]
    if (whose !== 'own' && kind !== 'state') {
      const says = `'${whose}' needs a state, and ${readText(table, row, 'recipient')} is none; write 'own'`
      throw cellFault(FILE, row, 'whose', says)
    }
    return {
      recipient,
      whose,
      firstMonth: readWhole(table, row, 'first_month', 1, 12),
      source: readId(table, row, 'source', sources, 'source'),
      note: table.columns.note[row]!,
    }
  })
}

/**
 * The row that tells the fiscal year of a recipient: its own, else the rule of its state for such
 * governments; undefined where no source told.
 */
export function ownFiscalYear(
  { ownFiscalYears = [], recipients }: Pick<Dataset, 'ownFiscalYears' | 'recipients'>,
  recipient: number,
): OwnFiscalYear | undefined {
  const own = find(ownFiscalYears, recipients.ids[recipient]!, 'own')
  const state = recipients.states[recipient]
  if (own !== undefined || state === undefined || state < 0) return own
  const whose = wordFor(recipients, recipient)
  return whose && find(ownFiscalYears, recipients.ids[state]!, whose)
}

function wordFor({ kinds }: RecipientTable, recipient: number): 'counties' | 'cities' | undefined {
  const kind = kinds[recipient]
  if (kind === 'county') return 'counties'
  return kind === 'city' || kind === 'town' ? 'cities' : undefined
}

function find(rows: readonly OwnFiscalYear[], recipient: string, whose: OwnFiscalYear['whose']) {
  return rows.find((row) => row.recipient === recipient && row.whose === whose)
}
