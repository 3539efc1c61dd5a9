/** Opens what figures lie between over the ranges typed: it is fetched when the first range is typed. */
import { lazy, Suspense } from 'preact/compat'
import { usePage } from '../use-page'
import type { EndsProps } from './ends'

const Drawn = lazy(() => import('./ends').then((module) => module.Ends))

/**
 * With a total or a place, what that figure lies between; with neither, which ranges are typed and that
 * figures take their middle. Nothing where no range is typed.
 */
export function Ends(props: EndsProps) {
  const ranged = usePage((state) => state.shown.outcome.settings.ranged)
  return ranged ? (
    <Suspense fallback={null}>
      <Drawn {...props} />
    </Suspense>
  ) : null
}
