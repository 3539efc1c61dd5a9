/** Lists what is known of one program: its terms, who may receive it, its amounts, and how far it is borne out. */
import type { Cited, Dataset, Program, Reason, SourceId, Term, Terms } from '../../model/index'
import { exactly, fiscalYear, sentenceCase, shortMoney } from '../format'
import { kindsInWords } from './flow-words'

/** One line of the section: a name, what is known, and where it was read; unknown is a word. */
export interface ProgramFact {
  readonly name: string
  readonly says: string
  readonly source: string
  readonly unknown: boolean
}

const termNames: Readonly<Record<keyof Terms, string>> = {
  match: 'Match',
  payment: 'Payment',
  period: 'Period',
  supplanting: 'Supplanting',
  administration: 'Administration',
}

const kinds: Readonly<Record<Program['kind'], string>> = {
  formula: 'A formula grant: who receives how much follows from the law',
  discretionary: 'A competition: the agency chooses among applications',
  reimbursement: 'A reimbursement of costs already borne',
  published: 'Sums entered as a newspaper printed them',
}

/** How far a program's computed awards are borne out, as a heading says it. */
export const reproducesWords: Readonly<Record<Program['reproduces'], string>> = {
  reproduces: 'Reproduces published awards',
  estimate: 'An estimate',
  input: 'Entered as published',
  'not-verified': 'Not verified against any award',
}

/** What the program is, by what law, for whom. */
export function programFacts(dataset: Dataset, program: Program): readonly ProgramFact[] {
  const law = dataset.sources.get(program.authority)
  const listing = program.listings.length === 0 ? '' : `, listing ${program.listings.join(', ')}`
  return [
    fact(dataset, 'What it is', `${program.name}. ${kinds[program.kind]}.`, ''),
    fact(dataset, 'Agency', `${program.agency}${listing}.`, ''),
    fact(dataset, 'Law', law?.title ?? 'unknown', program.authority),
    fact(dataset, 'May receive it', `${sentenceCase(kindsInWords(program.eligible))}.`, ''),
  ]
}

/** What comes with the money, term by term. */
export function termFacts(dataset: Dataset, program: Program): readonly ProgramFact[] {
  return (Object.keys(termNames) as (keyof Terms)[]).map((name) => {
    const term: Term = program.terms[name]
    return fact(dataset, termNames[name], term.says, term.source)
  })
}

const standings: Readonly<Record<Cited['standing'], string>> = {
  published: 'as published',
  rounded: 'printed rounded',
  deduced: 'deduced',
  assumed: 'assumed',
}

/** An amount of one year with how it is known, and its reasons. */
export interface AmountFact {
  readonly name: string
  readonly words: string
  readonly says: string
  readonly reason: Reason | null
}

/** The appropriation and what the steps divide, of one year. */
export function amountFacts(program: Program, year: string): readonly AmountFact[] {
  const of = program.years[year]
  const name = program.kind === 'formula' ? 'The formula divides' : 'The year\u2019s money'
  return [
    amount(`Appropriated, ${fiscalYear(year)}`, of?.appropriation),
    amount(`${name}, ${fiscalYear(year)}`, of?.formulaAmount),
  ]
}

function amount(name: string, cited: Cited | undefined): AmountFact {
  if (cited === undefined)
    return { name, words: 'unknown', says: 'no source was read', reason: null }
  const end = (value: number) => shortMoney(exactly(value))
  const least = cited.low !== undefined && cited.high === undefined
  const range =
    cited.low !== undefined && cited.high !== undefined && cited.high - cited.low > 1e5
      ? `, ${end(cited.low)} to ${end(cited.high)}`
      : ''
  const says = `${least ? 'a lower bound, the sum of what was found' : standings[cited.standing]}${range}`
  return {
    name,
    words: `${least ? 'at least ' : ''}${end(cited.value)}`,
    says,
    reason: {
      says: `${name}: ${says}.${cited.note === undefined ? '' : ` ${cited.note}.`}`,
      value: cited.value,
      unit: 'dollars',
      ...(cited.low === undefined
        ? {}
        : { precision: 'estimate' as const, low: cited.low, high: cited.high ?? cited.value }),
      source: cited.source,
      from: [],
    },
  }
}

function fact(dataset: Dataset, name: string, says: string, source: SourceId): ProgramFact {
  const found = dataset.sources.get(source)
  const unknown = says === 'unknown'
  return {
    name,
    says: unknown ? 'unknown: no source was read' : says,
    source: found === undefined || found.title === says ? '' : found.title,
    unknown,
  }
}
