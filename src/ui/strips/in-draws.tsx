/** Opens the row of draws under three strips once there are draws; until then nothing of it is fetched. */
import { lazy, Suspense } from 'preact/compat'
import { useMade } from '../doubt/use-made'
import type { StripAmount } from './strip'

const DrawnRow = lazy(() => import('../drives/drawn-row').then((module) => module.DrawnRow))

/** The row, where draws of the scenario in view tell the amount. */
export function InDraws(props: {
  readonly amount: StripAmount
  readonly most: number
  readonly unit?: string | undefined
}) {
  const made = useMade()
  return (
    made && (
      <Suspense fallback={null}>
        <DrawnRow made={made} {...props} />
      </Suspense>
    )
  )
}
