/** Reads observed facts about recipients, each with its day and its source, and the words they may take. */

import * as v from 'valibot'
import { DataFault, quote, suggest } from './fault'
import { readDay, readId, readWord } from './read-cell'
import { listOf, readJson, shape, text } from './read-json'
import { listFiles } from './read-programs'
import { cellFault, readTable } from './read-table'
import type { Files } from './read-table'
import type { Fact, FactKind, RecipientTable, Source, SourceId } from './types'

const kinds = listOf(
  shape({
    name: text,
    label: text,
    values: v.pipe(listOf(text), v.minLength(1, 'no words; write at least one')),
    says: text,
  }),
)

/** Read `facts/kinds.json`: the words each fact may take. */
export function readFactKinds(files: Files): readonly FactKind[] {
  const read: readonly FactKind[] = readJson(files, 'facts/kinds.json', kinds)
  const names = read.map((kind) => kind.name)
  const twice = names.find((name, place) => names.indexOf(name) !== place)
  if (twice === undefined) return read
  throw new DataFault(
    `facts/kinds.json: the fact ${quote(twice)} stands twice; keep one of the two.`,
  )
}

/** Read every fact table; a fact without a source must say that it is `unsourced`. */
export function readFacts(
  files: Files,
  sources: ReadonlyMap<SourceId, Source>,
  kindsKnown: readonly FactKind[],
  recipients: RecipientTable,
): readonly Fact[] {
  const columns = ['recipient', 'from', 'value', 'standing', 'source', 'note'] as const
  return listFiles(files, 'facts/', '.csv').flatMap((file) => {
    const name = file.slice('facts/'.length, -'.csv'.length)
    const kind = kindsKnown.find((one) => one.name === name)
    if (kind === undefined) {
      const near = suggest(
        name,
        kindsKnown.map((one) => one.name),
      )
      throw new DataFault(`${file}: facts/kinds.json has no fact ${quote(name)}${near}.`)
    }
    const table = readTable(files, file, columns, ['recipient', 'from'])
    return Array.from({ length: table.count }, (_, row): Fact => {
      const standing = readWord(table, row, 'standing', ['sourced', 'unsourced'])
      const source = table.columns.source[row]!
      if (standing === 'unsourced' && source !== '') {
        throw cellFault(
          file,
          row,
          'source',
          'an unsourced fact names a source; leave it empty or write sourced',
        )
      }
      return {
        recipient: readId(table, row, 'recipient', recipients.indexOf, 'recipient'),
        name,
        from: readDay(table, row, 'from'),
        value: readWord(table, row, 'value', [...new Set([...kind.values, 'unknown'])]),
        standing,
        source: standing === 'unsourced' ? '' : readId(table, row, 'source', sources, 'source'),
        note: table.columns.note[row]!,
      }
    })
  })
}
