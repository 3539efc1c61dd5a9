/** Holds readings against places on a day: meets, fails, cannot tell or protected, clause by clause, with the evidence. */
import { evidenceOn } from './evidence'
import { protectionOn } from './enjoin'
import { ScenarioFault, quote, suggest } from './fault'
import { recordedLaw } from './law-settings'
import { definitionOf, readingInForce } from './reading-in-force'
import { layOut, readingJudge } from './verdict-judge'
import { placesWithEvidence, readingsOfPlaces } from './verdict-places'
import type { Dataset, Day, DefinitionId, LawSettings, RecipientId, Verdict } from './types'

/** What is asked: which readings, which places, on which day. */
export interface VerdictQuestion {
  /** Absent: every reading that speaks of places. */
  readonly definitions?: readonly DefinitionId[]
  /** Absent: every place of which something is known. */
  readonly places?: readonly RecipientId[]
  readonly asOf: Day
  readonly law?: LawSettings
}

/**
 * Hold each reading against each place, place by place. Clauses, facts and what would settle an open
 * verdict are worked out when they are first asked for.
 * Throws a ScenarioFault of one sentence for a
 * reading or place that is not known, and a RuleFault for a rule that was not parsed.
 */
export function verdicts(
  dataset: Dataset,
  { definitions, places, asOf, law = recordedLaw }: VerdictQuestion,
): readonly Verdict[] {
  const evidence = evidenceOn(dataset, asOf, law)
  const protection = protectionOn(dataset, asOf, law, evidence)
  const own = law.definitions.map(({ id }) => id)
  const ids = definitions ?? [...readingsOfPlaces(dataset).map(({ id }) => id), ...own]
  const laid = layOut(evidence, protection)
  const judges = ids.map((id) => {
    const reading = readingInForce(dataset, knownReading(dataset, id, law), law)
    return readingJudge(dataset, reading, law, laid)
  })
  return (places ?? placesWithEvidence(dataset, law)).flatMap((place) => {
    const recipient = knownPlace(dataset, place)
    return judges.map((judgeOne) => judgeOne(recipient))
  })
}

/** The id of a reading in this edition. Throws a ScenarioFault that suggests the nearest where there is none. */
export function knownReading(dataset: Dataset, id: DefinitionId, law: LawSettings): DefinitionId {
  const found = definitionOf(dataset, id, law)
  if (found !== undefined) return found.id
  const ids = [...law.definitions, ...dataset.definitions].map((one) => one.id)
  throw new ScenarioFault(`There is no definition ${quote(id)}${suggest(id, ids)}.`)
}

/** The index of a place. Throws a ScenarioFault that suggests the nearest id where there is none. */
export function knownPlace({ recipients }: Dataset, place: RecipientId): number {
  const recipient = recipients.indexOf.get(place)
  if (recipient !== undefined) return recipient
  throw new ScenarioFault(`There is no place ${quote(place)}${suggest(place, recipients.ids)}.`)
}
