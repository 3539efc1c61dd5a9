/** Reads orders of courts and notices of the executive: what they bar, for whom, when, and what they do to one another. */

import * as v from 'valibot'
import { DataFault, quote, suggest } from './fault'
import { dayOrOpen, refuseOtherThanStates, refuseUnknownIds } from './read-ids'
import {
  anyText,
  day,
  listOf,
  oneOf,
  readJson,
  refuseUnknownSources,
  shape,
  text,
} from './read-json'
import { listFiles, refuseOtherId } from './read-programs'
import type { Files } from './read-table'
import type { KnownIds } from './read-ids'
import type { Order, OrderAct, RecipientTable, Source, SourceId } from './types'

const SCOPES = [
  'nationwide',
  'state-and-subdivisions',
  'association-members',
  'plaintiffs',
  'none',
] as const
const KINDS = [
  'state',
  'territory',
  'county',
  'city',
  'town',
  'tribe',
  'nonprofit',
  'local',
  'residual',
] as const
const DOES = ['affirms', 'stays', 'narrows', 'reverses', 'replaces', 'ends'] as const
const yesOrNo = v.boolean('neither true nor false; write one')

/** How wide relief goes. */
export const scopeWord = oneOf(SCOPES)
const protection = shape({
  who: oneOf(['everyone', 'nobody', 'named']),
  scope: scopeWord,
  recipients: listOf(text),
  subdivisionsOf: listOf(text),
  members: anyText,
  plaintiffs: listOf(text),
  complete: yesOrNo,
  among: v.exactOptional(listOf(oneOf(KINDS))),
  says: anyText,
})
const act = shape({
  on: text,
  does: oneOf(DOES),
  except: listOf(text),
  exceptSubdivisionsOf: listOf(text),
  conditions: listOf(text),
  says: anyText,
})
const ownStay = shape({
  except: listOf(text),
  exceptSubdivisionsOf: listOf(text),
  until: dayOrOpen,
  says: anyText,
})
const order = shape({
  id: text,
  case: text,
  court: text,
  by: oneOf(['court', 'executive']),
  date: day,
  action: text,
  cite: anyText,
  says: text,
  bars: listOf(text),
  leaves: anyText,
  protects: protection,
  stayed: v.exactOptional(ownStay),
  programs: listOf(text),
  fiscalYears: listOf(text),
  from: day,
  until: dayOrOpen,
  untilSays: anyText,
  acts: listOf(act),
  remedy: anyText,
  ground: anyText,
  confidence: anyText,
  doubt: anyText,
  source: text,
})

/** What orders and switches may name. */
export interface LawIds {
  readonly recipients: RecipientTable
  readonly conditions: KnownIds
  readonly definitions: KnownIds
  readonly programs: KnownIds
  readonly fiscalYears: KnownIds
  readonly facts: KnownIds
}

/** Read every file in `orders/`, in order of day and then id; empty where there are none. */
export function readOrders(
  files: Files,
  sources: ReadonlyMap<SourceId, Source>,
  ids: LawIds,
): readonly Order[] {
  const orders = listFiles(files, 'orders/', '.json').map((file) => {
    const one: Order = readJson(files, file, order)
    refuseOtherId(file, one.id)
    refuseUnknownSources(file, one, sources)
    refuseUnknownNames(file, one, ids)
    if (one.until !== '' && one.until <= one.from) {
      throw new DataFault(
        `${file}, until: ${one.until} is not after ${one.from}, the day the order begins; write a later day, or "" while it is open.`,
      )
    }
    return one
  })
  const byId = new Map(orders.map((one) => [one.id, one]))
  for (const one of orders) for (const each of one.acts) refuseOddAct(one, each, byId)
  return orders.sort((a, b) =>
    a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1,
  )
}

function refuseUnknownNames(file: string, one: Order, ids: LawIds): void {
  const { protects, stayed } = one
  const people = (place: string, named: readonly string[]) =>
    refuseUnknownIds(file, place, named, 'recipient', ids.recipients.indexOf)
  const states = (place: string, named: readonly string[]) =>
    refuseOtherThanStates(file, place, named, ids.recipients)
  refuseUnknownIds(file, 'bars', one.bars, 'condition', ids.conditions)
  refuseUnknownIds(file, 'programs', one.programs, 'program', ids.programs)
  refuseUnknownIds(file, 'fiscalYears', one.fiscalYears, 'fiscal year', ids.fiscalYears)
  people('protects.recipients', protects.recipients)
  people('protects.plaintiffs', protects.plaintiffs)
  states('protects.subdivisionsOf', protects.subdivisionsOf)
  if (protects.members !== '')
    refuseUnknownIds(file, 'protects.members', [protects.members], 'fact', ids.facts)
  people('stayed.except', stayed?.except ?? [])
  states('stayed.exceptSubdivisionsOf', stayed?.exceptSubdivisionsOf ?? [])
  one.acts.forEach((each, place) => {
    people(`acts.${place}.except`, each.except)
    states(`acts.${place}.exceptSubdivisionsOf`, each.exceptSubdivisionsOf)
    refuseUnknownIds(file, `acts.${place}.conditions`, each.conditions, 'condition', ids.conditions)
  })
}

/** An order acts on one made before it; of two made on one day only one may act on the other. */
function refuseOddAct(one: Order, { on }: OrderAct, orders: ReadonlyMap<string, Order>): void {
  const file = `orders/${one.id}.json`
  const target = orders.get(on)
  if (target === undefined) {
    throw new DataFault(`${file}, acts: unknown order ${quote(on)}${suggest(on, orders.keys())}.`)
  }
  const mutual = target.date === one.date && target.acts.some((each) => each.on === one.id)
  if (target.date < one.date || (target.date === one.date && on !== one.id && !mutual)) return
  throw new DataFault(
    `${file}, acts: it acts on ${on} of ${target.date}, which was not made before it (${one.date}); let the later order act on the earlier one.`,
  )
}
