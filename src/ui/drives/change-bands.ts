/** Reads the bands of gains and losses: of one place by its name, of several as they stand together. */
import type { RecipientTable } from '../../model/index'
import { digits } from '../format'
import type { Gain } from '../views/gains'
import { fullName } from '../views/names'
import type { PlacesBand, PlacesBands } from './places-band'

/** The band of what places gain or lose together. */
export function changeBands(
  bands: PlacesBands,
  recipients: RecipientTable,
): (gains: readonly Gain[]) => PlacesBand | null {
  return (gains) => {
    const places = gains.map(({ recipient }) => recipient)
    const [only] = places
    if (only === undefined) return null
    const whose =
      places.length === 1
        ? fullName(recipients, only)
        : `the other ${digits(places.length)} places together`
    return bands.change(places, whose)
  }
}
