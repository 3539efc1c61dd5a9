/** Lists the readings that speak of places, and the places of which anything is known that they read. */
import { readingInForce } from './reading-in-force'
import { recordedLaw } from './law-settings'
import type { Dataset, Definition, LawSettings, RecipientId } from './types'

/** Readings of how places deal with immigration; those of statutes on what states alone must do are left out. */
export function readingsOfPlaces(
  dataset: Pick<Dataset, 'conditions' | 'definitions'>,
): readonly Definition[] {
  const ofStates = new Set(
    dataset.conditions
      .filter(({ reaches }) => reaches === 'is_state == yes')
      .flatMap(({ definitions }) => definitions),
  )
  return dataset.definitions.filter(({ id }) => !ofStates.has(id))
}

/**
 * The places of which any fact is recorded, on whatever day, that a reading of places reads or that
 * is a list; and those of which the reader set one. In order of id.
 */
export function placesWithEvidence(
  dataset: Dataset,
  law: LawSettings = recordedLaw,
): readonly RecipientId[] {
  const names = new Set([
    ...readingsOfPlaces(dataset).flatMap(
      ({ id }) => readingInForce(dataset, id, recordedLaw).names,
    ),
    ...dataset.factKinds.filter(({ list }) => list !== undefined).map(({ name }) => name),
  ])
  const places = new Set([
    ...dataset.facts.filter(({ name }) => names.has(name)).map(({ recipient }) => recipient),
    ...law.facts.map(({ recipient }) => recipient),
  ])
  return [...places].sort()
}
