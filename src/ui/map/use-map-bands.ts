/** Hands the map the bands of what is awarded in its circles: those of the fifty largest, of all where a file asks. */
import { useMemo } from 'preact/hooks'
import type { PlacesBand } from '../drives/places-band'
import { usePlacesBands } from '../drives/use-places-bands'
import { pause } from '../turn'
import { usePage } from '../use-page'
import { partOf } from '../views/figures'
import { pointName } from '../views/map-points'
import type { MapPoint } from '../views/map-points'
import type { Piece } from '../words'

/** So many circles have rings and a row in the table: a thousand rings would hide the map. */
export const LARGEST = 50

/** Circles counted between two turns of the page. */
const AT_A_TIME = 25

/** The bands by circle, and one sentence on how they are read. */
interface MapBands {
  readonly says: readonly Piece[]
  /** Null where every draw gives the same. */
  readonly bandOf: (point: MapPoint) => PlacesBand | null
  readonly ofAll: (points: readonly MapPoint[]) => Promise<readonly (PlacesBand | null)[]>
}

/** The bands; null while no draws of the scenario in view tell them. */
export function useMapBands(program: string): MapBands | null {
  const recipients = usePage((state) => state.dataset.recipients)
  const before = usePage((state) => partOf(state.shown.baseline, program))
  const bands = usePlacesBands(before ?? null)
  return useMemo(() => {
    if (bands === null) return null
    const bandOf = (point: MapPoint) =>
      bands.awarded(point.recipients, pointName(recipients, point))
    const ofAll = async (points: readonly MapPoint[]) => {
      const found: (PlacesBand | null)[] = []
      for (const point of points) {
        if (found.length % AT_A_TIME === 0) await pause()
        found.push(bandOf(point))
      }
      return found
    }
    return { says: bands.saysRings, bandOf, ofAll }
  }, [bands, recipients])
}
