/** Reads the points of law a reader may set otherwise than the orders recorded them. */

import * as v from 'valibot'
import { DataFault, quote, suggest } from './fault'
import { refuseOtherThanStates, refuseUnknownIds, wordsOfFact } from './read-ids'
import { anyText, listOf, oneOf, readJson, refuseUnknownSources, shape, text } from './read-json'
import { scopeWord } from './read-orders'
import { listFiles, refuseOtherId } from './read-programs'
import type { KnownIds } from './read-ids'
import type { LawIds } from './read-orders'
import type { Files } from './read-table'
import type { FactKind, LegalSwitch, LegalValue, Source, SourceId } from './types'

const yesOrNo = v.boolean('neither true nor false; write one')
const whom = v.union(
  [v.literal('everyone'), shape({ subdivisionsOf: listOf(text) })],
  'neither "everyone" nor a list of states; write { "subdivisionsOf": ["NY"] }',
)
const value = shape({
  id: text,
  label: text,
  reads: v.exactOptional(v.record(text, text)),
  words: v.exactOptional(listOf(shape({ fact: text, from: text, to: text }))),
  bars: v.exactOptional(listOf(text)),
  barsFor: v.exactOptional(whom),
  barsOutside: v.exactOptional(listOf(text)),
  barsYears: v.exactOptional(listOf(text)),
  setsAside: v.exactOptional(
    v.union(
      [oneOf(['all', 'stays']), listOf(text)],
      'neither "all" nor "stays" nor a list of orders; write one of them',
    ),
  ),
  setsAsideFor: v.exactOptional(whom),
  scope: v.exactOptional(scopeWord),
  reaches: v.exactOptional(
    shape({
      subawards: v.exactOptional(yesOrNo),
      nonprofits: v.exactOptional(yesOrNo),
      locals: v.exactOptional(yesOrNo),
    }),
  ),
})
const legalSwitch = shape({
  id: text,
  label: text,
  says: text,
  values: v.pipe(listOf(value), v.minLength(2, 'fewer than two values; write at least two')),
  cases: anyText,
  source: text,
})

/** Read every file in `switches/`; the first value of each must change nothing. */
export function readSwitches(
  files: Files,
  sources: ReadonlyMap<SourceId, Source>,
  ids: LawIds,
  kinds: readonly FactKind[],
  orders: KnownIds,
): readonly LegalSwitch[] {
  return listFiles(files, 'switches/', '.json').map((file) => {
    const one: LegalSwitch = readJson(files, file, legalSwitch)
    refuseOtherId(file, one.id)
    refuseUnknownSources(file, one, sources)
    const names = one.values.map((each) => each.id)
    const twice = names.find((name, place) => names.indexOf(name) !== place)
    if (twice !== undefined) {
      throw new DataFault(`${file}, values: ${quote(twice)} stands twice; keep one of the two.`)
    }
    const change = Object.keys(one.values[0]!).find((key) => key !== 'id' && key !== 'label')
    if (change !== undefined) {
      throw new DataFault(
        `${file}, values.0.${change}: the first value leaves the law as recorded; put the change in a later value.`,
      )
    }
    one.values.forEach((each, place) =>
      refuseUnknownNames(file, `values.${place}`, each, ids, kinds, orders),
    )
    return one
  })
}

function refuseUnknownNames(
  file: string,
  place: string,
  one: LegalValue,
  ids: LawIds,
  kinds: readonly FactKind[],
  orders: KnownIds,
): void {
  const readings = Object.entries(one.reads ?? {}).flat()
  refuseUnknownIds(file, `${place}.reads`, readings, 'definition', ids.definitions)
  refuseUnknownIds(file, `${place}.bars`, one.bars ?? [], 'condition', ids.conditions)
  refuseUnknownIds(file, `${place}.barsOutside`, one.barsOutside ?? [], 'program', ids.programs)
  refuseUnknownIds(file, `${place}.barsYears`, one.barsYears ?? [], 'fiscal year', ids.fiscalYears)
  if (typeof one.setsAside === 'object')
    refuseUnknownIds(file, `${place}.setsAside`, one.setsAside, 'order', orders)
  for (const key of ['barsFor', 'setsAsideFor'] as const) {
    const states = one[key]
    if (typeof states === 'object')
      refuseOtherThanStates(file, `${place}.${key}`, states.subdivisionsOf, ids.recipients)
  }
  for (const { fact, from, to } of one.words ?? []) {
    refuseUnknownIds(file, `${place}.words`, [fact], 'fact', ids.facts)
    const words = [...wordsOfFact(kinds.find((kind) => kind.name === fact)!), 'unknown']
    const stranger = [from, to].find(
      (word) => !words.includes(word) && (word !== '*' || to === '*'),
    )
    if (stranger !== undefined) {
      throw new DataFault(
        `${file}, ${place}.words: ${fact} has no word ${quote(stranger)}${suggest(stranger, words)}.`,
      )
    }
  }
}
