/** Holds a reading against one recipient: what the executive would find, and what orders leave of it. */
import { settleTruth } from './settle-truth'
import type { BarredLookup, FactLookup, Truth } from './truth'
import type { WordsLookup } from './settle-truth'
import type { Protected } from './enjoin'
import type { Reading } from './reading-in-force'
import type { ConditionId, DefinitionId, FindingResult, OrderId } from './types'

/** A finding before and after orders. */
export interface Masked {
  readonly before: 'meets' | 'fails' | 'unknown'
  readonly result: FindingResult
  /** Orders that bar a condition the reading works through, for this recipient. */
  readonly orders: readonly OrderId[]
  readonly mayProtect: readonly OrderId[]
  readonly switches: readonly string[]
  /** Every condition the finding is made under is barred for this recipient. */
  readonly whole: boolean
  /** Whether a reading named inside is barred for this recipient; absent where none is. */
  readonly barred: BarredLookup | undefined
}

const foundAs: Readonly<Record<Truth, 'meets' | 'fails' | 'unknown'>> = {
  yes: 'fails',
  no: 'meets',
  open: 'unknown',
}

/** What orders leave of a finding where none bears on it. */
const untouched: Omit<Masked, 'before' | 'result'> = {
  orders: [],
  mayProtect: [],
  switches: [],
  whole: false,
  barred: undefined,
}

/**
 * Hold a reading against a recipient's facts and the orders of the day.
 *
 * `whole` are the conditions the finding is made under: all barred, the recipient is protected
 * whatever else it does. A reading named inside counts as no where every condition it works
 * through is barred. Where it cannot be told whether an order protects and that matters, the
 * finding is unknown. Orders never turn a finding against a recipient.
 */
export function maskFinding(
  { tree, parts }: Reading,
  whole: readonly ConditionId[],
  fact: FactLookup,
  words: WordsLookup,
  protection: (condition: ConditionId) => Protected,
): Masked {
  const truth = settleTruth(tree, fact, words)
  const before = foundAs[truth]
  const conditions =
    parts.size === 0 ? whole : [...new Set([...whole, ...[...parts.values()].flat()])]
  const held = new Map(conditions.map((id) => [id, protection(id)]))
  // Most recipients are touched by no order on most days, and a course asks for every one of them.
  if (conditions.every((id) => held.get(id)!.protected === 'no')) {
    return { ...untouched, before, result: before }
  }
  const of = (pick: (one: Protected) => readonly string[]) => [
    ...new Set([...held.values()].flatMap(pick)),
  ]
  const all = (ids: readonly ConditionId[], perhaps: boolean): boolean =>
    ids.length > 0 &&
    ids.every((id) => {
      const one = held.get(id)!.protected
      return one === 'yes' || (perhaps && one === 'open')
    })
  const barred = (perhaps: boolean) => (definition: DefinitionId) =>
    all(parts.get(definition) ?? [], perhaps)
  const result = (): FindingResult => {
    if (truth === 'no') return 'meets'
    const sure = all(whole, false) ? 'no' : settleTruth(tree, fact, words, barred(false))
    if (sure === 'no') return 'protected'
    if (truth === 'open' || sure === 'open') return 'unknown'
    const perhaps = all(whole, true) ? 'no' : settleTruth(tree, fact, words, barred(true))
    return perhaps === 'yes' ? 'fails' : 'unknown'
  }
  return {
    before,
    result: result(),
    orders: of((one) => one.orders),
    mayProtect: of((one) => one.mayProtect),
    switches: of((one) => one.switches),
    whole: all(whole, false),
    barred: [...parts.keys()].some(barred(false)) ? barred(false) : undefined,
  }
}
