/** Hands the table of awards the bands of the draws in view; nothing is fetched for it while there are none. */
import { useEffect, useState } from 'preact/hooks'
import type { ProgramId } from '../../model/index'
import type { DrawnOf } from '../doubt/keep-draws'
import { useMade } from '../doubt/use-made'
import type { AwardBand } from './award-bands'

/** Reads the band of a recipient's award. */
type Bands = (recipient: number) => AwardBand | null

/** The bands of a program's awards; null while no draws are of the scenario in view. */
export function useAwardBands(program: ProgramId): Bands | null {
  const made = useMade()
  const [found, setFound] = useState<{
    readonly made: DrawnOf
    readonly program: ProgramId
    readonly bands: Bands
  } | null>(null)
  useEffect(() => {
    if (made === null) return
    let wanted = true
    void import('./award-bands').then(
      ({ awardBands }) => {
        if (wanted) setFound({ made, program, bands: awardBands(made, program) })
      },
      // The table is whole without them.
      () => {},
    )
    return () => {
      wanted = false
    }
  }, [made, program])
  return found !== null && found.made === made && found.program === program ? found.bands : null
}
