/** Describes one reading on a day: its rule, whom it catches by which clause, and how it differs from others and from lists. */
import { evidenceOn } from './evidence'
import { recordedLaw } from './law-settings'
import { definitionOf, readingInForce } from './reading-in-force'
import { speechOf } from './rule-speech'
import { ruleInWords } from './rule-words'
import { knownReading, verdicts } from './verdict'
import type {
  Clause,
  Dataset,
  Day,
  Definition,
  DefinitionId,
  FactName,
  LawSettings,
  RecipientId,
  Verdict,
  VerdictFinding,
} from './types'

/** What is asked of a reading. */
interface SheetQuestion {
  readonly asOf: Day
  readonly law?: LawSettings
  /** Another reading to compare with. */
  readonly beside?: DefinitionId
}

/** Places by what a reading says of them. */
type ByFinding = Readonly<Record<VerdictFinding, readonly RecipientId[]>>

/** How many places came to each finding. */
export type FindingNumbers = Readonly<Record<VerdictFinding, number>>

/** A clause with how many places it is true of. */
interface ClauseCatch extends Pick<Clause, 'text' | 'words' | 'conditions' | 'facts'> {
  /** Places that would fail and of which it is true. */
  readonly catches: number
  /** Places that would fail and of which no other clause is true. */
  readonly alone: number
}

/** Two ways to name places, held against each other by whom the facts alone would catch. */
interface Difference {
  readonly onlyHere: readonly RecipientId[]
  readonly onlyThere: readonly RecipientId[]
  readonly both: readonly RecipientId[]
}

/** A reading set out on a day. */
export interface DefinitionSheet {
  readonly definition: Definition
  readonly asOf: Day
  /** The rule as its author wrote it. */
  readonly text: string
  readonly words: string
  readonly clauses: readonly ClauseCatch[]
  /** The place in `clauses` of the one true of most places that fail; -1 where none fails. */
  readonly most: number
  readonly places: ByFinding
  /** On facts with a source, and with coded facts admitted. */
  readonly counts: { readonly sourced: FindingNumbers; readonly coded: FindingNumbers }
  /** The same by the facts alone, whatever orders bar: nobody is protected. */
  readonly before: { readonly sourced: FindingNumbers; readonly coded: FindingNumbers }
  readonly beside: (Difference & { readonly definition: DefinitionId }) | null
  /** Against each list that stands on the day. */
  readonly lists: readonly (Difference & { readonly list: FactName })[]
}

/** Describe a reading. Throws a ScenarioFault of one sentence for one that is not known. */
export function describeDefinition(
  dataset: Dataset,
  id: DefinitionId,
  { asOf, law = recordedLaw, beside }: SheetQuestion,
): DefinitionSheet {
  const known = knownReading(dataset, id, law)
  const reading = readingInForce(dataset, known, law)
  const held = (definition: DefinitionId, evidence = law.evidence) =>
    verdicts(dataset, { definitions: [definition], asOf, law: { ...law, evidence } })
  const here = held(known)
  const [sourced, coded] = [held(known, 'sourced'), held(known, 'coded')]
  const there = beside === undefined ? [] : held(beside)
  const clauses = catchesOf(here)
  const most = clauses.reduce((best, { catches }, at) => {
    return catches > (clauses[best]?.catches ?? 0) ? at : best
  }, -1)
  return {
    definition: reading.definition,
    asOf,
    text: definitionOf(dataset, known, law)!.fails,
    words: ruleInWords(reading.tree, speechOf(dataset, law.definitions)),
    clauses,
    most,
    places: byFinding(here),
    counts: { sourced: numbers(sourced), coded: numbers(coded) },
    before: { sourced: numbersBefore(sourced), coded: numbersBefore(coded) },
    beside:
      beside === undefined
        ? null
        : {
            definition: knownReading(dataset, beside, law),
            ...difference(caughtBy(here), caughtBy(there)),
          },
    lists: listDifferences(dataset, here, asOf, law),
  }
}

/** Sort places by finding, in order of id. */
function byFinding(found: readonly Verdict[]): ByFinding {
  const of = (finding: VerdictFinding) =>
    found.filter((one) => one.finding === finding).map(({ place }) => place)
  return {
    fails: of('fails'),
    unknown: of('unknown'),
    meets: of('meets'),
    protected: of('protected'),
  }
}

function numbers(found: readonly Verdict[]): FindingNumbers {
  const { fails, unknown, meets, protected: kept } = byFinding(found)
  return {
    fails: fails.length,
    unknown: unknown.length,
    meets: meets.length,
    protected: kept.length,
  }
}

function numbersBefore(found: readonly Verdict[]): FindingNumbers {
  return numbers(found.map((one) => ({ ...one, finding: one.before })))
}

/** Places that would fail by the facts alone, whatever orders bar. */
function caughtBy(found: readonly Verdict[]): readonly RecipientId[] {
  return found.filter(({ before }) => before === 'fails').map(({ place }) => place)
}

function catchesOf(found: readonly Verdict[]): readonly ClauseCatch[] {
  const caught = found.filter(({ before }) => before === 'fails')
  return (found[0]?.clauses ?? []).map(({ text, words, conditions, facts }, place) => {
    const by = caught.filter(({ clauses }) => clauses[place]!.truth === 'yes')
    const alone = by.filter(({ clauses }) =>
      clauses.every((clause, other) => other === place || clause.truth !== 'yes'),
    )
    return { text, words, conditions, facts, catches: by.length, alone: alone.length }
  })
}

function difference(here: readonly RecipientId[], there: readonly RecipientId[]): Difference {
  const [a, b] = [new Set(here), new Set(there)]
  return {
    onlyHere: here.filter((place) => !b.has(place)),
    onlyThere: there.filter((place) => !a.has(place)),
    both: here.filter((place) => b.has(place)),
  }
}

function listDifferences(
  dataset: Dataset,
  here: readonly Verdict[],
  asOf: Day,
  law: LawSettings,
): DefinitionSheet['lists'] {
  const evidence = evidenceOn(dataset, asOf, law)
  const caught = caughtBy(here)
  return dataset.factKinds.flatMap(({ name, list }) => {
    if (list === undefined || list.day > asOf || (list.until !== '' && list.until <= asOf))
      return []
    const listed = here
      .map(({ place }) => place)
      .filter((place) => evidence.value(dataset.recipients.indexOf.get(place)!, name) === 'yes')
    return [{ list: name, ...difference(caught, listed) }]
  })
}
