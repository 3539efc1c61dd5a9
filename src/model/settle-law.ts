/** Settles what the law is taken to be: the day, the evidence, the orders, the points of law, facts set otherwise. */
import { MOST_FAULTS, quote, suggest } from './fault'
import { settleDefinitions } from './settle-definitions'
import type { Dataset, FactOverride, LawSettings, ParameterValue } from './types'

type Changes = ReadonlyMap<string, ParameterValue>

/** Facts and definitions are named by the reader, so that their paths stand in no list of parameters. */
export function isOpenPath(path: string): boolean {
  return /^(?:facts|definitions|doubt)\./.test(path)
}

/** The law as set; every fault is one sentence. */
interface SettledLaw {
  readonly law: LawSettings
  readonly faults: readonly string[]
}

/**
 * Settle the law. `values` holds every listed parameter with its value; `changes` what was written,
 * of which facts (`facts.CA.no_inquiry`, with `facts.CA.note`) and definitions are read here.
 */
export function settleLaw(
  dataset: Dataset,
  values: ReadonlyMap<string, ParameterValue>,
  changes: Changes,
): SettledLaw {
  const { facts, faults } = settleFacts(dataset, changes)
  const own = settleDefinitions(dataset, changes)
  const none = values.get('orders') === 'none'
  const withoutOrders = dataset.orders
    .map(({ id }) => id)
    // One named on its own goes before what is said of all.
    .filter((id) =>
      none ? changes.get(`orders.${id}`) !== true : values.get(`orders.${id}`) === false,
    )
  const switches = dataset.switches.flatMap(({ id, values: [first] }) => {
    const value = String(values.get(`law.${id}`))
    return value === first!.id ? [] : [[id, value] as const]
  })
  const asOf = String(values.get('as_of') ?? '')
  const law: LawSettings = {
    asOf: asOf === '' ? null : asOf,
    evidence: values.get('evidence') === 'coded' ? 'coded' : 'sourced',
    withoutOrders,
    switches: Object.fromEntries(switches),
    facts,
    definitions: own.definitions,
  }
  return { law, faults: [...faults, ...own.faults] }
}

/** The paths of facts a reader set, as facts; a note without a fact beside it is at fault. */
function settleFacts(
  dataset: Dataset,
  changes: Changes,
): { readonly facts: readonly FactOverride[]; readonly faults: readonly string[] } {
  const facts: FactOverride[] = []
  const faults: string[] = []
  const kinds = new Map(dataset.factKinds.map((kind) => [kind.name, kind]))
  const noteOf = (recipient: string) => changes.get(`facts.${recipient}.note`) ?? ''
  for (const [path, value] of changes) {
    if (!path.startsWith('facts.')) continue
    if (faults.length >= MOST_FAULTS) break
    const [, recipient = '', name = '', ...more] = path.split('.')
    const kind = kinds.get(name)
    const say = (says: string) => faults.push(`${quote(path)}: ${says}.`)
    if (!dataset.recipients.indexOf.has(recipient)) {
      const near = suggest(recipient, dataset.recipients.ids)
      say(`there is no recipient ${quote(recipient)}${near}`)
    } else if (name === 'note' && more.length === 0) {
      const beside = [...changes.keys()].some(
        (other) => other !== path && other.startsWith(`facts.${recipient}.`),
      )
      if (typeof value !== 'string') say(`${quote(String(value))} is not a note; write text`)
      else if (!beside)
        say('a note stands beside a fact that is set; set one, or leave the note out')
    } else if (kind === undefined || more.length > 0) {
      const near = suggest([name, ...more].join('.'), [...kinds.keys(), 'note'])
      say(`there is no fact ${quote([name, ...more].join('.'))}${near}`)
    } else if (typeof value !== 'string' || ![...kind.values, 'unknown'].includes(value)) {
      const words = [...new Set([...kind.values, 'unknown'])]
      say(`${quote(String(value))} is no word of this fact${suggest(String(value), words)}`)
    } else facts.push({ recipient, name, value, note: String(noteOf(recipient)) })
  }
  return { facts, faults }
}
