/** Keeps the sums by state of the program in view, a frame after the pictures that move with the hand. */
import { useMemo } from 'preact/hooks'
import { usePage } from '../use-page'
import { partOf } from '../views/figures'
import { stateSums } from '../views/state-sums'
import type { StateSum } from '../views/state-sums'

/** The sums, or none where the results shown do not hold the program yet. */
export function useStateSums(program: string): readonly StateSum[] {
  const { outcome, baseline } = usePage((state) => state.shown)
  const dataset = usePage((state) => state.dataset)
  const [now, before] = [partOf(outcome, program), partOf(baseline, program)]
  return useMemo(
    () => (now === undefined || before === undefined ? [] : stateSums(dataset, now, before)),
    [now, before, dataset.published, dataset.recipients],
  )
}
