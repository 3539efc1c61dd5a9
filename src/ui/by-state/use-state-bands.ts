/** Hands the panels and tiles of states the bands of what is awarded in each: added up within each draw, never band by band. */
import { useMemo } from 'preact/hooks'
import type { PlacesBand } from '../drives/places-band'
import { usePlacesBands } from '../drives/use-places-bands'
import type { StateSum } from '../views/state-sums'
import type { StateReasons } from '../views/state-words'
import type { Piece } from '../words'

/** The bands of states by their codes, and one sentence on how they are read. */
export interface StateBands {
  readonly says: readonly Piece[]
  /** Null where every draw gives the same. */
  readonly of: ReadonlyMap<string, PlacesBand | null>
}

/** The bands; null while no draws of the scenario in view tell them. */
export function useStateBands(
  sums: readonly StateSum[],
  { before }: Pick<StateReasons, 'before'>,
): StateBands | null {
  const bands = usePlacesBands(before)
  return useMemo(() => {
    if (bands === null) return null
    const of = new Map(
      sums.map(({ code, name, members }) => [
        code,
        members.length === 0 ? null : bands.awarded(members, `all places in ${name}`),
      ]),
    )
    return { says: bands.says, of }
  }, [bands, sums])
}
