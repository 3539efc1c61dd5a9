/** A made-up country with a law: two states, five places, facts of several days, conditions, orders and switches. */
import { recordedLaw } from '../../src/model'
import type {
  Condition,
  Dataset,
  Definition,
  Fact,
  FactKind,
  LawSettings,
  LegalSwitch,
  Order,
  OrderAct,
  Protection,
} from '../../src/model'
import { factRuleNames } from '../../src/model/rule-names'
import { parseRule } from '../../src/model/rule-parse'
import { plainReading, toyDataset } from './toy'

const kind = (name: string, values: readonly string[]): FactKind => ({
  name,
  label: name,
  values,
  says: '',
})

export const lawKinds: readonly FactKind[] = [
  kind('shares', ['yes', 'no']),
  kind('detainer', ['honors', 'declines', 'no_jail']),
  kind('member', ['yes', 'no']),
  {
    ...kind('listed', ['yes', 'no']),
    list: { day: '2017-03-01', until: '2018-03-01', complete: true, source: 'toy' },
  },
]

/** Rules by id; `package` joins two readings that orders can bar one by one. */
export const lawRules: Readonly<Record<string, string>> = {
  narrow: 'shares == no',
  detainers: 'detainer == declines',
  package: 'narrow or detainers',
  both: 'shares == no and detainer == declines',
  on_list: 'listed == yes',
  not_narrow: 'not narrow',
}

const binds: Readonly<Record<string, readonly string[]>> = {
  narrow: ['certify'],
  detainers: ['honor'],
  on_list: ['list'],
}

const definition = (id: string): Definition => ({
  id,
  name: id,
  short: id,
  phrase: id,
  says: '',
  fails: lawRules[id]!,
  confidence: '',
  source: 'toy',
  ...plainReading,
  binds: binds[id] ?? [],
})

const condition = (id: string, definitions: readonly string[]): Condition => ({
  id,
  name: id,
  says: '',
  programs: ['toy'],
  fiscalYears: ['2016'],
  reaches: 'true',
  definitions,
  asOf: '2017-04-25',
  source: 'toy',
})

/** A fact with a source, from a day on; a test changes what it is about. */
export const fact = (
  recipient: string,
  name: string,
  value: string,
  rest: Partial<Fact> = {},
): Fact => ({
  recipient,
  name,
  value,
  from: '2017-01-01',
  until: '',
  known: '2017-01-01',
  standing: 'sourced',
  source: 'toy',
  actor: 'council',
  note: '',
  ...rest,
})

/** Whom an order protects; nobody unless said. */
export const protection = (rest: Partial<Protection>): Protection => ({
  who: 'named',
  scope: 'plaintiffs',
  recipients: [],
  subdivisionsOf: [],
  members: '',
  plaintiffs: [],
  complete: true,
  says: '',
  ...rest,
})

/** An order that bars `certify` for everyone from 1 June 2017 on, unless a test says otherwise. */
export const order = (id: string, rest: Partial<Order> = {}): Order => ({
  id,
  case: id,
  court: 'A court',
  by: 'court',
  date: '2017-06-01',
  action: '',
  cite: '',
  says: '',
  bars: ['certify'],
  leaves: '',
  protects: protection({ who: 'everyone', scope: 'nationwide' }),
  programs: [],
  fiscalYears: [],
  from: '2017-06-01',
  until: '',
  untilSays: '',
  acts: [],
  remedy: '',
  ground: '',
  confidence: '',
  doubt: '',
  source: 'toy',
  ...rest,
})

/** What a later order does to an earlier one, for everyone unless said. */
export const act = (
  on: string,
  does: OrderAct['does'],
  rest: Partial<OrderAct> = {},
): OrderAct => ({
  on,
  does,
  except: [],
  exceptSubdivisionsOf: [],
  conditions: [],
  says: `${does} ${on}`,
  ...rest,
})

/** The country: AA with a county, two cities and a tribe, BB with a city. */
export function lawDataset(change: Partial<Dataset> = {}): Dataset {
  const base = toyDataset({
    amount: 1_000_000,
    states: [
      { id: 'AA', population: 3, crime: 300 },
      { id: 'BB', population: 2, crime: 200 },
    ],
    places: [
      { id: '00001', state: 'AA', crimes: [60, 60, 60], kind: 'county' },
      { id: '0000002', state: 'AA', crimes: [90, 90, 90] },
      { id: '0000003', state: 'AA', crimes: [50, 50, 50] },
      { id: '0000004', state: 'BB', crimes: [120, 120, 120] },
      { id: '0000005', state: 'AA', crimes: [9, 9, 9], kind: 'tribe' },
    ],
  })
  const definitions = Object.keys(lawRules).map(definition)
  const names = factRuleNames(lawKinds, definitions)
  const rules = new Map(base.rules)
  for (const rule of ['true', ...Object.values(lawRules)]) rules.set(rule, parseRule(rule, names))
  return {
    ...base,
    factKinds: lawKinds,
    definitions,
    conditions: [
      condition('certify', ['narrow', 'package']),
      condition('honor', ['detainers', 'package']),
      condition('list', ['on_list']),
    ],
    rules,
    facts: [],
    ...change,
  }
}

/** The law as recorded, with what a test sets otherwise. */
export const law = (change: Partial<LawSettings> = {}): LawSettings => ({
  ...recordedLaw,
  ...change,
})

/** A switch with one value away from its default. */
export const legalSwitch = (
  id: string,
  value: Partial<LegalSwitch['values'][number]>,
): LegalSwitch => ({
  id,
  label: id,
  says: '',
  cases: '',
  source: 'toy',
  values: [
    { id: 'as_recorded', label: 'as recorded' },
    { id: 'set', label: 'set', ...value },
  ],
})
