/** Holds one reading against any place on a day, working each combination of words out once. */
import { actorOf } from './because'
import type { Protected, Protections } from './enjoin'
import type { Evidence } from './evidence'
import { hold, namesRead, settledByCoded } from './finding'
import { once } from './once'
import { speaksOf } from './reach-kinds'
import type { Reading } from './reading-in-force'
import { openFactsOf } from './settle-truth'
import { heldClauses, takeApart } from './verdict-clauses'
import type { TakenApart } from './verdict-clauses'
import type { ConditionId, Dataset, FactName, LawSettings, OpenFact, Verdict } from './types'

/** The evidence and the orders of a day, each word and each protection looked up once. */
interface LaidOut {
  readonly evidence: Evidence
  readonly protection: Protections
  /** A fact's word as it counts, and as coded. */
  words(recipient: number, name: FactName): string
  /** Whether a condition is lifted from a recipient. */
  lifted(recipient: number, condition: ConditionId): Protected
}

/** Lay out the evidence and the orders of a day for many readings. */
export function layOut(evidence: Evidence, protection: Protections): LaidOut {
  return {
    evidence,
    protection,
    words: remember((recipient, name: FactName) => {
      const [value, coded] = [evidence.value(recipient, name), evidence.coded(recipient, name)]
      return value === coded ? value : `${value}/${coded}`
    }),
    lifted: remember((recipient, condition: ConditionId) => protection(recipient, condition)),
  }
}

function remember<T>(
  work: (recipient: number, name: string) => T,
): (recipient: number, name: string) => T {
  const known = new Map<string, Map<number, T>>()
  return (recipient, name) => {
    let column = known.get(name)
    if (column === undefined) known.set(name, (column = new Map<number, T>()))
    let found = column.get(recipient)
    if (found === undefined) column.set(recipient, (found = work(recipient, name)))
    return found
  }
}

/** What verdicts on places with the same words have in common. */
interface Shared {
  readonly finding: Verdict['finding']
  readonly before: Verdict['before']
  readonly unsourced: boolean
  readonly read: readonly FactName[]
  readonly clauses: Verdict['clauses']
  readonly decides: number
  readonly open: () => readonly OpenFact[]
}

/** Give a function that holds one reading against any place. */
export function readingJudge(
  dataset: Dataset,
  reading: Reading,
  law: LawSettings,
  laid: LaidOut,
): (recipient: number) => Verdict {
  const { evidence } = laid
  const { binds } = reading.definition
  const apart = once(() => takeApart(dataset, reading, law))
  const conditions = [...new Set([...binds, ...[...reading.parts.values()].flat()])]
  const alike = new Map<string, Shared>()

  return (recipient) => {
    const lifted = conditions.map((condition) => laid.lifted(recipient, condition))
    let key: string = speaksOf(dataset, reading.definition, recipient)
    for (const name of reading.names) key += ` ${laid.words(recipient, name)}`
    for (const one of lifted) key += ` ${one.protected}`
    let shared = alike.get(key)
    if (shared === undefined)
      alike.set(key, (shared = share(dataset, reading, apart, laid, recipient)))
    const { finding, before, unsourced, read, clauses, decides, open } = shared
    const because = read.flatMap((name) => evidence.fact(recipient, name) ?? [])
    const untouched = lifted.every((one) => one.protected === 'no')
    const all = (pick: 'orders' | 'mayProtect' | 'switches') =>
      untouched ? none : [...new Set(lifted.flatMap((one) => one[pick]))]
    return {
      place: dataset.recipients.ids[recipient]!,
      definition: reading.definition.id,
      asOf: evidence.day,
      finding,
      before,
      because,
      clauses,
      decides,
      actor: before === 'unknown' ? 'unknown' : actorOf(because),
      open: open(),
      unsourced,
      orders: all('orders'),
      mayProtect: all('mayProtect'),
      switches: all('switches'),
    }
  }
}

const none: readonly string[] = []

function share(
  dataset: Dataset,
  reading: Reading,
  apart: () => TakenApart,
  { evidence, lifted }: LaidOut,
  recipient: number,
): Shared {
  const { tree, definition } = reading
  const held = hold(reading, evidence, definition.binds, lifted, recipient)
  const fact = (name: FactName) => evidence.value(recipient, name)
  const speaks = speaksOf(dataset, definition, recipient)
  const finding = speaks === 'no' ? 'meets' : held.result
  const unknown = held.result === 'unknown'
  return {
    finding: finding === 'fails' && speaks === 'unknown' ? 'unknown' : finding,
    before: speaks === 'no' ? 'meets' : held.before,
    unsourced: unknown && settledByCoded(reading, evidence, definition.binds, lifted, recipient),
    // The known facts that decide it, or those known so far.
    read: namesRead(reading, evidence, held, recipient).filter((name) => fact(name) !== 'unknown'),
    ...heldClauses(apart(), held, fact, evidence.words),
    open: once(() =>
      openFactsOf(tree, fact, evidence.words, held.barred).map((one) => {
        const coded = evidence.coded(recipient, one.name)
        return { ...one, coded: coded === 'unknown' ? '' : coded }
      }),
    ),
  }
}
