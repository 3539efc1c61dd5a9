/** Keeps what rests on allocations alone from being worked out again while only conditions change, as in a drag. */
import { useRef } from 'preact/hooks'
import type { Outcome } from '../../model/index'
import { usePage } from '../use-page'

/** The outcome shown; the same one while every allocation in it stays. Its conditions may be those of a moment ago. */
export function useSteadyOutcome(): Outcome {
  const now = usePage((state) => state.shown.outcome)
  const kept = useRef(now)
  const { programs } = kept.current
  const same =
    kept.current.settings.year === now.settings.year &&
    programs.length === now.programs.length &&
    programs.every(({ allocation }, at) => allocation === now.programs[at]!.allocation)
  if (!same) kept.current = now
  return kept.current
}
