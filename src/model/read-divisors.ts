/** Reads the divisors of local money that published awards settle, and the ground of an estimate elsewhere. */

import { readFiscalYear, readId, readNumber, readWhole, readWord } from './read-cell'
import { cellFault, readTable } from './read-table'
import type { Files } from './read-table'
import type { Divisor, RecipientId, Source, SourceId, StateShare } from './types'

/** Read `local/state-shares.csv`: what part of the state's estimate its divisor was in FY2014. */
export function readStateShares(
  files: Files,
  sources: ReadonlyMap<SourceId, Source>,
  states: ReadonlyMap<RecipientId, unknown>,
): ReadonlyMap<RecipientId, StateShare> {
  const names = ['state', 'share', 'late_counts', 'source', 'note'] as const
  const table = readTable(files, 'local/state-shares.csv', names, ['state'])
  const shares = new Map<RecipientId, StateShare>()
  for (let row = 0; row < table.count; row++) {
    shares.set(readId(table, row, 'state', states, 'state'), {
      // A state's agencies may count a little more than its own estimate.
      share: readNumber(table, row, 'share', 0, 1.1),
      lateCounts: readWord(table, row, 'late_counts', ['yes', 'no']) === 'yes',
      source: readId(table, row, 'source', sources, 'source'),
      note: table.columns.note[row]!,
    })
  }
  return shares
}

/** Read `local/divisors.csv`: divisors that published awards settle, keyed `fiscal year/state`. */
export function readDivisors(
  files: Files,
  sources: ReadonlyMap<SourceId, Source>,
  states: ReadonlyMap<RecipientId, unknown>,
  shares: ReadonlyMap<RecipientId, StateShare>,
): ReadonlyMap<string, Divisor> {
  const file = 'local/divisors.csv'
  const names = [
    'fiscal_year',
    'state',
    'divisor',
    'low',
    'high',
    'settled_by',
    'source',
    'note',
  ] as const
  const table = readTable(files, file, names, ['fiscal_year', 'state'])
  const divisors = new Map<string, Divisor>()
  for (let row = 0; row < table.count; row++) {
    const state = readId(table, row, 'state', states, 'state')
    const low = readNumber(table, row, 'low', 0, Infinity)
    const high = readNumber(table, row, 'high', low, Infinity)
    const value = readNumber(table, row, 'divisor', low, high)
    if (value === 0)
      throw cellFault(file, row, 'divisor', 'zero divides nothing; write more than 0')
    divisors.set(`${readFiscalYear(table, row, 'fiscal_year')}/${state}`, {
      value,
      low,
      high,
      standing: 'settled',
      settledBy: readWhole(table, row, 'settled_by', 0),
      lateCounts: shares.get(state)?.lateCounts ?? false,
      source: readId(table, row, 'source', sources, 'source'),
      note: table.columns.note[row]!,
    })
  }
  return divisors
}
