/** Lists what is known of one program: its terms, who may receive it, its amounts, and how far it is borne out. */
import type { Dataset, Program, ProgramFigure, SourceId, Term, Terms } from '../../model/index'
import { exactly, sentenceCase, shortMoney } from '../format'
import { kindsInWords } from './flow-words'
import { isWide, rangeWords } from './range-words'
import { reasonValue } from './reason-words'

/** One line of the section: a name, what is known, and where it was read. */
export interface ProgramFact {
  /** The term it tells, by which its figure is found; its name for the others. */
  readonly id: string
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
    return { ...fact(dataset, termNames[name], term.says, term.source), id: name }
  })
}

/** A figure of the program as the section and the law show it. */
export interface FigureLine {
  readonly figure: ProgramFigure
  readonly words: string
  /** How it is known: with its range, or by which law. */
  readonly says: string
  readonly unknown: boolean
}

/** Write the figures that `pick` takes: of one group, or of one step of the law. */
export function figureLines(
  figures: readonly ProgramFigure[],
  pick: (figure: ProgramFigure) => boolean,
): readonly FigureLine[] {
  return figures.filter(pick).map((figure) => ({
    figure,
    words: figureWords(figure),
    says: howKnown(figure),
    unknown: figure.reason.value === 'unknown',
  }))
}

function figureWords({ reason, known = '' }: ProgramFigure): string {
  const { value, unit, low, high } = reason
  if (unit !== 'dollars' || typeof value === 'string') return reasonValue(reason)
  if (known.startsWith('a lower bound')) return `at least ${shortMoney(exactly(value))}`
  return rangeWords({ value, low: low ?? value, high: high ?? value })
}

function howKnown({ reason, known = '' }: ProgramFigure): string {
  if (reason.value === 'unknown') return 'no source was read'
  const { value, unit, low, high } = reason
  if (unit !== 'dollars' || low === undefined || high === undefined || high - low < 1e5)
    return known
  // The figure itself is written by both its ends where they lie far apart.
  if (isWide({ value: Number(value), low, high })) return known
  return `${known}${known === '' ? '' : ', '}${shortMoney(exactly(low))} to ${shortMoney(exactly(high))}`
}

function fact(dataset: Dataset, name: string, says: string, source: SourceId): ProgramFact {
  const found = dataset.sources.get(source)
  const unknown = says === 'unknown'
  return {
    id: name,
    name,
    says,
    source: found === undefined || found.title === says ? '' : found.title,
    unknown,
  }
}
