/** Reads which facts there are: the words each may take, and the lists on which a place may stand. */

import * as v from 'valibot'
import { DataFault, quote, suggest } from './fault'
import { dayOrOpen, wordsOfFact } from './read-ids'
import { cited, day, listOf, readJson, refuseUnknownSources, shape, text } from './read-json'
import type { Files } from './read-table'
import type { FactKind, Source, SourceId } from './types'

const FILE = 'facts/kinds.json'

const list = shape({
  day,
  until: dayOrOpen,
  complete: v.boolean('neither true nor false; write one'),
  falsePositive: v.exactOptional(cited),
  falseNegative: v.exactOptional(cited),
  source: text,
})
const kinds = listOf(
  shape({
    name: text,
    label: text,
    values: v.pipe(listOf(text), v.minLength(1, 'no words; write at least one')),
    says: text,
    means: v.exactOptional(v.record(text, text)),
    list: v.exactOptional(list),
  }),
)

/** Read `facts/kinds.json`: each fact once, with words a rule can name; a list has the words yes and no. */
export function readFactKinds(
  files: Files,
  sources: ReadonlyMap<SourceId, Source>,
): readonly FactKind[] {
  const read: readonly FactKind[] = readJson(files, FILE, kinds)
  refuseUnknownSources(FILE, read, sources)
  const names = read.map((kind) => kind.name)
  const twice = names.find((name, place) => names.indexOf(name) !== place)
  if (twice !== undefined) {
    throw new DataFault(`${FILE}: the fact ${quote(twice)} stands twice; keep one of the two.`)
  }
  read.forEach(refuseOddKind)
  return read
}

function refuseOddKind(kind: FactKind): void {
  const odd = [kind.name, ...kind.values].find((word) => !/^[a-z]\w*$/.test(word))
  if (odd !== undefined) {
    throw new DataFault(
      `${FILE}, ${kind.name}: ${quote(odd)} cannot stand in a rule; write lower-case letters, digits and _.`,
    )
  }
  const stranger = Object.keys(kind.means ?? {}).find((word) => !kind.values.includes(word))
  if (stranger !== undefined) {
    throw new DataFault(
      `${FILE}, ${kind.name}, means: unknown word ${quote(stranger)}${suggest(stranger, kind.values)}.`,
    )
  }
  if (kind.list === undefined) return
  if (wordsOfFact(kind).toSorted().join() !== 'no,yes') {
    throw new DataFault(`${FILE}, ${kind.name}: a list has other words; write "yes" and "no".`)
  }
  if (kind.list.until !== '' && kind.list.until < kind.list.day) {
    throw new DataFault(
      `${FILE}, ${kind.name}: the list was withdrawn on ${kind.list.until}, before ${kind.list.day}, the day of it; correct one of the days.`,
    )
  }
}
