/** A dataset of three states, small enough to read, for tests that need a law but not the nation. */
import { tabulateRecipients } from '../../src/model'
import { openTerms, plainReading } from './toy'

import type { Condition, Definition, Dataset, Program } from '../../src/model/index'

const jag: Program = {
  id: 'jag',
  name: 'Justice Assistance Grant',
  short: 'JAG',
  listings: ['16.738'],
  agency: 'Bureau of Justice Assistance',
  kind: 'formula',
  included: true,
  reproduces: 'estimate',
  reproducesNote: 'Made up.',
  eligible: ['state'],
  terms: openTerms,
  passThrough: [],
  authority: 'law',
  years: {
    '2009-ra': { formulaAmount: { value: 2000, standing: 'published', source: 'table' } },
    '2016': {
      appropriation: { value: 1500, standing: 'published', source: 'act' },
      formulaAmount: { value: 1000, standing: 'published', source: 'table' },
      otherCrime: { 'before-transition': ['2012/first'] },
    },
    '2017': { formulaAmount: { value: 900, standing: 'deduced', source: 'table' } },
  },
  parameters: [
    {
      id: 'minimum_share',
      label: 'Minimum share',
      value: 0.0025,
      min: 0,
      max: 0.01,
      step: 0.0005,
      unit: 'share',
      source: 'law',
      law: '34 U.S.C. 10156(a)(2)',
    },
  ],
  joint: [],
  steps: [
    { step: 'share', by: 'population / sum(population)', source: 'law', says: 'By population.' },
  ],
  notModelled: [],
}

const printed: Program = {
  ...jag,
  id: 'printed-sums',
  name: 'Sums as printed',
  short: 'Printed sums',
  kind: 'published',
  included: false,
  years: { '2016': { formulaAmount: { value: 60, standing: 'rounded', source: 'table' } } },
  parameters: [],
  steps: [{ step: 'as-published', source: 'table', says: 'As printed.' }],
}

const condition: Condition = {
  id: 'proof',
  name: 'Proof of compliance',
  says: 'The recipient proves that it complies.',
  programs: ['jag'],
  fiscalYears: ['2016'],
  reaches: 'letter == yes',
  definitions: ['narrow', 'letters'],
  asOf: '2017-04-25',
  source: 'law',
}

const definition = (id: string): Definition => ({
  id,
  name: `The ${id} reading`,
  short: id,
  phrase: id,
  says: '',
  fails: 'letter == yes',
  confidence: 'high',
  source: 'law',
  ...plainReading,
})

/** Programs, conditions and definitions only: what settling a scenario reads. */
export const small: Dataset = {
  edition: 'test',
  data: '',
  checked: '2026-11-22',
  model: 1,
  sources: new Map(),
  recipients: tabulateRecipients([]),
  programs: [jag, printed],
  conditions: [condition],
  definitions: [definition('narrow'), definition('letters')],
  factKinds: [],
  facts: [],
  orders: [],
  switches: [],
  events: [],
  population: new Map(),
  crime: new Map(),
  columns: new Map(),
  passThrough: new Map(),
  divisors: new Map(),
  entered: [],
  published: [],
  differences: [],
  crosswalk: [],
  rules: new Map(),
  local: {
    agencies: { count: 0, ids: [], recipients: new Int32Array(), names: [], types: [] },
    crime: new Map(),
    sources: new Map(),
    shares: new Map(),
  },
}
