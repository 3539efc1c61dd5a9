/** Writes findings of readings as marks and words: F, M, ? and P, never a colour alone. */
import type { Dataset, LawSettings, Verdict, VerdictFinding } from '../../model/index'

/** The mark of a finding in a cell. */
export const MARKS: Readonly<Record<VerdictFinding, string>> = {
  fails: 'F',
  meets: 'M',
  unknown: '?',
  protected: 'P',
}

/** Every finding, in the order of a legend. */
export const FINDINGS: readonly VerdictFinding[] = ['fails', 'meets', 'unknown', 'protected']

/** What each mark means, for the legend. */
export const LEGEND: Readonly<Record<VerdictFinding, string>> = {
  fails: 'fails the condition under this reading',
  meets: 'meets it',
  unknown: 'cannot be told from the evidence',
  protected: 'protected: would fail or cannot be told, but an order lifts the condition',
}

/** The finding of a mark. */
export function findingOfMark(mark: string): VerdictFinding {
  return FINDINGS.find((finding) => MARKS[finding] === mark) ?? 'unknown'
}

/** A finding as words inside a sentence: `fails`, `is protected by an order`. */
export function findingWords(finding: VerdictFinding): string {
  if (finding === 'unknown') return 'cannot be told'
  return finding === 'protected' ? 'is protected by an order' : finding
}

/** The finding in a few words, saying where it is open for want of a source alone. */
export function verdictWords({
  finding,
  unsourced,
}: Pick<Verdict, 'finding' | 'unsourced'>): string {
  return unsourced ? 'cannot be told (unsourced)' : findingWords(finding)
}

/** The clause that decides, in words; what leaves it open where none does. */
export function decidingWords(verdict: Verdict): string {
  const clause = verdict.clauses[verdict.decides]
  if (clause !== undefined)
    return clause.truth === 'no' ? `not true: ${clause.words}` : clause.words
  if (verdict.before === 'meets') return 'no clause of it is true'
  const open = verdict.clauses.filter(({ truth }) => truth === 'open')
  return open.length === 0
    ? 'its clauses together'
    : `open: ${open.map(({ words }) => words).join('; or ')}`
}

/** A reading's name, short name and basis, a reader's own among them. */
export interface ReadingName {
  readonly id: string
  readonly name: string
  readonly short: string
  readonly basis: string
}

/** The name of a reading; its id where there is none. */
export function readingName(dataset: Dataset, id: string, law: LawSettings): ReadingName {
  const own = law.definitions.find((each) => each.id === id)
  if (own !== undefined) return { id, name: own.name, short: own.name, basis: 'your own' }
  const found = dataset.definitions.find((each) => each.id === id || each.also?.includes(id))
  return { id, name: found?.name ?? id, short: found?.short ?? id, basis: found?.basis ?? '' }
}
