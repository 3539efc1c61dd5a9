/** Shows the flow of one program's money: the picture in the frame of the input, its words a frame behind. */
import { lazy, Suspense } from 'preact/compat'
import { Lag } from '../lag'
import { FlowHead } from './flow-head'
import { FlowChart } from './flow-picture'

// What stands under the picture is out of sight while the first screen is drawn.
const FlowFoot = lazy(() => import('./flow-foot').then((module) => module.FlowFoot))

/** The flow section: heading, key, picture, the line that balances, and the same as a table. */
export function FlowSection(props: { readonly program: string }) {
  return (
    <section id="flow" aria-labelledby="flow-title" class="flow-section">
      <Lag>
        <FlowHead {...props} />
      </Lag>
      <FlowChart {...props} />
      <Lag>
        <Suspense fallback={<p class="said">{'\u00a0'}</p>}>
          <FlowFoot {...props} />
        </Suspense>
      </Lag>
    </section>
  )
}
