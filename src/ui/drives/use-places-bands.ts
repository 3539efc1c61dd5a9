/** Hands a picture of awards the bands of the draws in view; nothing is fetched for it while there are none. */
import { useEffect, useState } from 'preact/hooks'
import type { ProgramOutcome } from '../../model/index'
import type { DrawnOf } from '../doubt/keep-draws'
import { useMade } from '../doubt/use-made'
import type { PlacesBands } from './places-band'

interface Found {
  readonly made: DrawnOf
  readonly before: ProgramOutcome
  readonly bands: PlacesBands | null
}

/** The bands of a program's awards; null while no draws of the scenario in view tell them. The same object while the draws stay. */
export function usePlacesBands(before: ProgramOutcome | null): PlacesBands | null {
  const made = useMade()
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    if (made === null || before === null) return
    let wanted = true
    void import('./places-band').then(
      ({ placesBands }) => {
        if (wanted) setFound({ made, before, bands: placesBands(made, before) })
      },
      // The picture is whole without them.
      () => {},
    )
    return () => {
      wanted = false
    }
  }, [made, before])
  const fits = found?.made === made && found.before === before
  return fits ? found.bands : null
}
