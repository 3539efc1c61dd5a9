/** A small made-up country for tests: whatever states and places a test asks for, one program, one condition. */
import { agencyCrime, aggregateRecipients, recordedLaw, tabulateRecipients } from '../../src/model'
import { parseRule } from '../../src/model/rule-parse'
import type {
  AgencyCrime,
  Cited,
  Dataset,
  Divisor,
  Program,
  RecipientKind,
  RuleTree,
  Settings,
} from '../../src/model'

export interface ToyState {
  readonly id: string
  readonly population: number
  readonly crime: number
  /** Undefined for a state whose local money is divided by the estimate. */
  readonly divisor?: number
}
export interface ToyPlace {
  readonly id: string
  readonly state: string
  /** One count a year; -1 is a gap. */
  readonly crimes: readonly number[]
  readonly kind?: RecipientKind
}
export interface Toy {
  /** Another program in place of the usual one. */
  readonly program?: Partial<Program>
  readonly states: readonly ToyState[]
  readonly places: readonly ToyPlace[]
  readonly amount: number
  /** Places and states for which the fact `listed` is coded, with its value. */
  readonly listed?: Readonly<Record<string, 'yes' | 'no' | 'unknown'>>
}

const shareRule =
  'population_weight * population / sum(population) + (1 - population_weight) * violent_crime / sum(violent_crime)'
const numbers = [
  'population_weight',
  'minimum_share',
  'state_share',
  'threshold',
  'population',
  'violent_crime',
  'divisor',
  'amount',
]
const kinds = [
  { name: 'listed', label: 'Named in the letter', values: ['yes', 'no', 'unknown'], says: '' },
]
const source = 'toy'
const says = ''

/** What a definition says of itself besides its rule, where a test does not care. */
export const plainReading = {
  basis: 'list',
  from: '2016-01-01',
  until: '',
  reachable: '',
  caught: '',
  binds: [],
  tribes: 'yes',
  nonprofits: 'yes',
} as const

const open = { says: 'unknown', source: '' } as const
/** The terms of a program of which nothing was read. */
export const openTerms: Program['terms'] = {
  match: open,
  payment: open,
  period: open,
  supplanting: open,
  administration: open,
}

export const toyProgram: Program = {
  id: 'toy',
  name: 'Toy program',
  short: 'Toy',
  listings: [],
  agency: '',
  kind: 'formula',
  included: true,
  reproduces: 'estimate',
  reproducesNote: 'Made up.',
  eligible: ['state'],
  terms: openTerms,
  passThrough: [],
  authority: source,
  years: {},
  parameters: [],
  joint: [],
  notModelled: [],
  steps: [
    { step: 'share', by: shareRule, source, says },
    { step: 'minimum', share: 'minimum_share', source, says },
    { step: 'split', state: 'state_share', whole: [], source, says },
    { step: 'local', by: 'violent_crime / divisor', source, says },
    { step: 'threshold', below: 'threshold', source, says },
    { step: 'round', to: 'nearest', source, says },
  ],
}

/** Build a dataset from a toy; ids decide the order, as in the real tables. */
export function toyDataset(toy: Toy): Dataset {
  const rows = [
    ...toy.states.map((state) => ({
      id: state.id,
      kind: 'state' as RecipientKind,
      state: state.id,
    })),
    ...toy.states.map((state) => ({
      id: `${state.id}-residual`,
      kind: 'residual' as RecipientKind,
      state: state.id,
    })),
    ...toy.places.map((place) => ({
      id: place.id,
      kind: place.kind ?? ('city' as RecipientKind),
      state: place.state,
    })),
  ]
  const recipients = tabulateRecipients([
    ...rows.map((row) => ({ ...row, name: row.id, county: '' })),
    ...aggregateRecipients(toy.states.map(({ id }) => ({ id, name: id }))),
  ])
  const { indexOf } = recipients
  const agencies = [...toy.places].sort((a, b) => (a.id < b.id ? -1 : 1))
  const years = [2012, 2013, 2014]
  const cited = (value: number): Cited => ({ value, standing: 'published', source })
  const column = (key: string, figure: (state: ToyState) => number) =>
    [
      key,
      { key, values: new Map(toy.states.map((state) => [state.id, cited(figure(state))])) },
    ] as const
  return {
    edition: 'toy',
    data: '',
    model: 1,
    differences: [],
    crosswalk: [],
    checked: '2026-01-01',
    sources: new Map([
      [source, { id: source, title: 'Made up', publisher: '', locator: '', via: '' }],
    ]),
    recipients,
    programs: [
      {
        ...toyProgram,
        ...toy.program,
        years: {
          '2016': {
            formulaAmount: cited(toy.amount),
            population: 'p/p',
            crime: ['2012/first', '2013/first', '2014/first'],
            localCrime: years,
          },
        },
      },
    ],
    conditions: [
      {
        id: 'letter',
        name: 'Letter',
        says: '',
        programs: ['toy'],
        fiscalYears: ['2016'],
        reaches: 'true',
        definitions: ['listed'],
        asOf: '2017-04-21',
        source,
      },
    ],
    definitions: [
      {
        id: 'listed',
        name: 'Listed',
        short: 'Listed',
        phrase: 'listed places',
        says: '',
        fails: 'listed == yes',
        confidence: '',
        source,
        ...plainReading,
      },
    ],
    factKinds: kinds,
    facts: Object.entries(toy.listed ?? {}).map(([recipient, value]) => ({
      recipient,
      name: 'listed',
      from: '2017-04-21',
      until: '',
      known: '2017-04-21',
      value,
      standing: 'sourced',
      source,
      actor: 'federal',
      note: '',
    })),
    orders: [],
    switches: [],
    events: [],
    population: new Map([column('p/p', (state) => state.population)]),
    crime: new Map(years.map((year) => column(`${year}/first`, (state) => state.crime))),
    columns: new Map(),
    passThrough: new Map(),
    divisors: new Map(
      toy.states.flatMap((state): [string, Divisor][] =>
        state.divisor === undefined
          ? []
          : [
              [
                `2016/${state.id}`,
                {
                  value: state.divisor,
                  low: state.divisor,
                  high: state.divisor,
                  standing: 'settled',
                  settledBy: 1,
                  lateCounts: false,
                  source,
                  note: '',
                },
              ],
            ],
      ),
    ),
    entered: [],
    published: [],
    rules: toyRules,
    local: {
      agencies: {
        count: agencies.length,
        ids: agencies.map((agency) => agency.id),
        recipients: Int32Array.from(agencies, (agency) => indexOf.get(agency.id)!),
        types: agencies.map(() => 'police'),
        names: agencies.map((agency) => agency.id),
      },
      crime: new Map(
        years.map((year, i): [number, AgencyCrime] => [
          year,
          agencyCrime(
            year,
            Int32Array.from(agencies, (agency) => agency.crimes[i]!),
            new Uint8Array(agencies.length),
          ),
        ]),
      ),
      sources: new Map(years.map((year) => [`${year}/police`, { source, note: '' }])),
      shares: new Map(
        toy.states.map((state) => [state.id, { share: 0.9, lateCounts: false, source, note: '' }]),
      ),
    },
  }
}

const toyRules: ReadonlyMap<string, RuleTree> = new Map([
  ...[
    shareRule,
    'minimum_share',
    'state_share',
    'threshold',
    'violent_crime / divisor',
    'population / sum(population)',
    '50000',
    '500000',
    '0.1',
    '0.05',
  ].map((rule): [string, RuleTree] => [rule, parseRule(rule, { numbers, facts: [] })]),
  ...['listed == yes', 'true'].map((rule): [string, RuleTree] => [
    rule,
    parseRule(rule, { numbers: [], facts: kinds }),
  ]),
])

/** The toy's settings: the statute's numbers, nothing withheld unless a test says so. */
export function toySettings(
  toy: Toy,
  change: {
    readonly parameters?: Readonly<Record<string, number>>
    readonly share?: number
    readonly destination?: Settings['conditions'][number]['destination']
    readonly unknown?: Settings['unknown']
    readonly shareRule?: string
  } = {},
): Settings {
  return {
    year: '2016',
    unknown: change.unknown ?? 'no-finding',
    unknownShare: 0.5,
    seed: 0,
    law: recordedLaw,
    programs: [
      {
        program: 'toy',
        appropriated: null,
        formulaAmount: toy.amount,
        parameters: {
          population_weight: 0.5,
          minimum_share: 0.0025,
          state_share: 0.6,
          threshold: 10_000,
          ...change.parameters,
        },
        crimeYears: 'standard',
        shareRule: change.shareRule ?? shareRule,
      },
    ],
    conditions:
      change.share === undefined
        ? []
        : [
            {
              condition: 'letter',
              definition: 'listed',
              share: change.share,
              base: 'award',
              destination: change.destination ?? 'held',
            },
          ],
  }
}
