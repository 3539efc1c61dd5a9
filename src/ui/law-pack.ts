/** How the law travels to the page: readings, evidence, orders and events in a pack of their own. */
import type {
  CaseEvent,
  Circuit,
  Condition,
  Dataset,
  Definition,
  Fact,
  FactKind,
  LegalSwitch,
  Order,
  OwnFiscalYear,
  RecipientId,
  Rule,
  RuleTree,
  Source,
  Withheld,
} from '../model/index'
import type { NamedColumns } from './pack-format'
import { withNamed } from './unpack-recipients'

/** Everything of the law, with what it cites and the names of the places it speaks of. */
export interface LawPack {
  readonly version: number
  readonly edition: string
  readonly conditions: readonly Condition[]
  readonly definitions: readonly Definition[]
  readonly factKinds: readonly FactKind[]
  /** Facts with the fields in the order of `FACT_FIELDS`; a number stands for a text of `words`. */
  readonly facts: readonly (readonly number[])[]
  readonly words: readonly string[]
  readonly orders: readonly Order[]
  readonly switches: readonly LegalSwitch[]
  /** `dollars` is null where no sum was read. */
  readonly events: readonly (Omit<CaseEvent, 'dollars'> & { readonly dollars: number | null })[]
  /** Sums that were not recorded are null. */
  readonly withheld: Unrecorded<Withheld> | null
  readonly ownFiscalYears: readonly OwnFiscalYear[]
  readonly circuits: readonly (readonly [state: RecipientId, circuit: Circuit])[]
  /** Rules that the first pack does not hold, and the place of every rule in the edition. */
  readonly rules: readonly (Rule | readonly [Rule, RuleTree])[]
  readonly sources: readonly Source[]
  readonly names: NamedColumns
}

type Unrecorded<T> = {
  readonly [K in keyof T]: T[K] extends readonly (infer Row)[]
    ? readonly { readonly [F in keyof Row]: F extends 'low' | 'high' ? Row[F] | null : Row[F] }[]
    : T[K]
}

/** The fields of a fact in the order they are packed. */
export const FACT_FIELDS = [
  'recipient',
  'name',
  'from',
  'until',
  'known',
  'value',
  'standing',
  'source',
  'actor',
  'note',
] as const satisfies readonly (keyof Fact)[]

/** The dataset with the whole law; what the first pack held of it is replaced. */
export function withLaw(dataset: Dataset, pack: LawPack): Dataset {
  const { conditions, definitions, factKinds, orders, switches } = pack
  const missing = pack.sources.filter(({ id }) => !dataset.sources.has(id))
  const rules = pack.rules.map((each) =>
    typeof each === 'string' ? ([each, dataset.rules.get(each)!] as const) : each,
  )
  return {
    ...dataset,
    conditions,
    definitions,
    factKinds,
    facts: pack.facts.map((fields) => unpackFact(fields, pack.words)),
    orders,
    switches,
    events: pack.events.map((event) => ({ ...event, dollars: event.dollars ?? NaN })),
    ...(pack.withheld && {
      withheld: {
        ...pack.withheld,
        holds: pack.withheld.holds.map(recorded),
        declines: pack.withheld.declines.map(recorded),
      } as Withheld,
    }),
    ownFiscalYears: pack.ownFiscalYears,
    circuits: new Map(pack.circuits),
    // A rule that a reader wrote stays.
    rules: new Map([...rules, ...dataset.rules]),
    sources: new Map([
      ...dataset.sources,
      ...missing.map((source) => [source.id, source] as const),
    ]),
    recipients: withNamed(dataset.recipients, pack.names),
  }
}

function recorded<T extends { readonly low: number | null; readonly high: number | null }>(row: T) {
  return { ...row, low: row.low ?? NaN, high: row.high ?? NaN }
}

function unpackFact(fields: readonly number[], words: readonly string[]): Fact {
  const entries = FACT_FIELDS.map((field, at) => [field, words[fields[at]!]!] as const)
  return Object.fromEntries(entries) as unknown as Fact
}

/** Whether the whole law is there, or only what the first screen computes with. */
export function hasLaw(dataset: Pick<Dataset, 'orders'>): boolean {
  return dataset.orders.length > 0
}
