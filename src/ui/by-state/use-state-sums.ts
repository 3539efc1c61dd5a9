/** Keeps the sums by state of the program in view, a frame after the pictures that move with the hand. */
import { useMemo } from 'preact/hooks'
import { usePage } from '../use-page'
import { partOf } from '../views/figures'
import { stateSums } from '../views/state-sums'
import type { StateSum } from '../views/state-sums'
import type { StateReasons } from '../views/state-words'

/** The sums and what their reasons need; none where the results shown do not hold the program yet. */
export function useStateSums(
  program: string,
): { readonly sums: readonly StateSum[]; readonly reasons: StateReasons } | null {
  const { outcome, baseline } = usePage((state) => state.shown)
  const dataset = usePage((state) => state.dataset)
  const { recipients } = dataset
  const [now, before] = [partOf(outcome, program), partOf(baseline, program)]
  const sums = useMemo(
    () => (now === undefined || before === undefined ? [] : stateSums(dataset, now, before)),
    [now, before, dataset.published, recipients],
  )
  const reasons = useMemo(
    () => (now === undefined || before === undefined ? null : { recipients, now, before }),
    [recipients, now, before],
  )
  return reasons === null ? null : { sums, reasons }
}
