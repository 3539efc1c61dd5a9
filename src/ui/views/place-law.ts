/** Lists what is known of one place on a day, and says in a sentence where there is no such place or reading. */
import { evidenceOn, verdicts } from '../../model/index'
import type {
  Dataset,
  Day,
  Fact,
  FactKind,
  LawSettings,
  RecipientId,
  VerdictQuestion,
} from '../../model/index'
import { indexOf } from './names'

/** One fact of a place with the word that counts. */
export interface PlaceFact {
  readonly kind: FactKind
  readonly fact: Fact
  /** The word rules read: `unknown` where the fact has no source and coded ones do not count. */
  readonly counts: string
  readonly set: boolean
}

/** What is known of a place on a day. */
interface PlaceFacts {
  readonly onDay: readonly PlaceFact[]
  /** Lists it is known not to be on. */
  readonly notListed: readonly FactKind[]
  /** Evidence that speaks of other days, or was not known yet. */
  readonly otherDays: readonly Fact[]
  /** Facts of which nothing is known on the day. */
  readonly unknown: readonly FactKind[]
}

const BUILT_IN: ReadonlySet<string> = new Set(['is_state', 'recipient_kind'])

/** Sort what is known of a place. */
export function placeFacts(
  dataset: Dataset,
  place: RecipientId,
  day: Day,
  law: LawSettings,
): PlaceFacts {
  const recipient = indexOf(dataset, place)
  const evidence = evidenceOn(dataset, day, law)
  const set = new Set(law.facts.filter((each) => each.recipient === place).map(({ name }) => name))
  const kinds = dataset.factKinds.filter(({ name }) => !BUILT_IN.has(name))
  const all = kinds.map((kind) => ({ kind, fact: evidence.fact(recipient, kind.name) }))
  const absent = (kind: FactKind, fact: Fact | undefined) =>
    kind.list !== undefined && fact?.value === 'no' && !set.has(kind.name)
  const onDay = all.flatMap(({ kind, fact }): readonly PlaceFact[] =>
    fact === undefined || absent(kind, fact)
      ? []
      : [{ kind, fact, counts: evidence.value(recipient, kind.name), set: set.has(kind.name) }],
  )
  const shown = new Set(onDay.map(({ fact }) => fact))
  return {
    onDay,
    notListed: all.filter(({ kind, fact }) => absent(kind, fact)).map(({ kind }) => kind),
    otherDays: dataset.facts.filter((fact) => fact.recipient === place && !shown.has(fact)),
    unknown: all.filter(({ fact }) => fact === undefined).map(({ kind }) => kind),
  }
}

/** Why a place or a reading cannot be shown, in the model's own words; empty where it can. */
export function lawFault(dataset: Dataset, question: Omit<VerdictQuestion, 'asOf'>): string {
  try {
    verdicts(dataset, { asOf: dataset.checked, ...question })
    return ''
  } catch (fault) {
    return fault instanceof Error ? fault.message : 'This cannot be shown.'
  }
}

/** The sentence for an id that is no place; empty for a place. */
export function knownPlaceFault(dataset: Dataset, place: string): string {
  return lawFault(dataset, { definitions: [], places: [place] })
}
