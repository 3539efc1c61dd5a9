/** Reads observed facts about recipients: from and until which day, known since when, by whose rule, from which source. */

import { DataFault, quote, suggest } from './fault'
import { readDay, readId, readWord } from './read-cell'
import { listFiles } from './read-programs'
import { cellFault, readTable } from './read-table'
import type { Files, Table } from './read-table'
import type { Actor, Fact, FactKind, RecipientTable, Source, SourceId } from './types'

const COLUMNS = [
  'recipient',
  'from',
  'until',
  'known',
  'value',
  'standing',
  'source',
  'actor',
  'note',
] as const
type FactTable = Table<(typeof COLUMNS)[number]>

const ACTORS: readonly Actor[] = [
  'council',
  'executive',
  'police',
  'sheriff',
  'state law',
  'federal',
  'court',
  'unknown',
]

/**
 * Read every fact table. A fact without a source must say that it is `unsourced`; two facts of one
 * place and name may not speak of the same day with different values.
 */
export function readFacts(
  files: Files,
  sources: ReadonlyMap<SourceId, Source>,
  kinds: readonly FactKind[],
  recipients: RecipientTable,
): readonly Fact[] {
  return listFiles(files, 'facts/', '.csv').flatMap((file) => {
    const name = file.slice('facts/'.length, -'.csv'.length)
    const kind = kinds.find((one) => one.name === name)
    if (kind === undefined) {
      const names = kinds.map((one) => one.name)
      throw new DataFault(
        `${file}: facts/kinds.json has no fact ${quote(name)}${suggest(name, names)}.`,
      )
    }
    const table = readTable(files, file, COLUMNS, ['recipient', 'from'])
    const facts = Array.from({ length: table.count }, (_, row) =>
      readFact(table, row, kind, sources, recipients),
    )
    refuseOverlaps(table, facts)
    return facts
  })
}

function readFact(
  table: FactTable,
  row: number,
  kind: FactKind,
  sources: ReadonlyMap<SourceId, Source>,
  recipients: RecipientTable,
): Fact {
  const standing = readWord(table, row, 'standing', ['sourced', 'unsourced'])
  const source = table.columns.source[row]!
  if (standing === 'unsourced' && source !== '') {
    throw cellFault(
      table.file,
      row,
      'source',
      'an unsourced fact names a source; leave it empty or write sourced',
    )
  }
  const recipient = readId(table, row, 'recipient', recipients.indexOf, 'recipient')
  const from = readDate(table, row, 'from', 'the first day it speaks of')
  const until = table.columns.until[row] === '' ? '' : readDay(table, row, 'until')
  if (until !== '' && until <= from) {
    const says = `${until} is not after ${from}, the day the fact begins; write a later day, or nothing while it lasts`
    throw cellFault(table.file, row, 'until', says)
  }
  return {
    recipient,
    name: kind.name,
    from,
    until,
    known: readDate(table, row, 'known', 'the day it could be known'),
    value: readWord(table, row, 'value', [...new Set([...kind.values, 'unknown'])]),
    standing,
    source: standing === 'unsourced' ? '' : readId(table, row, 'source', sources, 'source'),
    actor: readWord(table, row, 'actor', ACTORS),
    note: table.columns.note[row]!,
  }
}

function readDate(table: FactTable, row: number, column: 'from' | 'known', what: string): string {
  if (table.columns[column][row] !== '') return readDay(table, row, column)
  const says = `the fact has no date; write ${what}, such as 2017-04-25`
  throw cellFault(table.file, row, column, says)
}

function refuseOverlaps({ file }: FactTable, facts: readonly Fact[]): void {
  const rowsOf = new Map<string, number[]>()
  facts.forEach((fact, row) => {
    const earlier = rowsOf.get(fact.recipient) ?? []
    for (const other of earlier) {
      const one = facts[other]!
      const apart =
        (one.until !== '' && one.until <= fact.from) ||
        (fact.until !== '' && fact.until <= one.from)
      if (apart || one.value === fact.value) continue
      const says = `${fact.recipient} is ${fact.value} here and ${one.value} on line ${other + 2} for some of the same days; end one of them where the other begins`
      throw cellFault(file, row, 'until', says)
    }
    rowsOf.set(fact.recipient, [...earlier, row])
  })
}
