/** Says over the flow diagram what it shows, and what its colours and patterns stand for. */
import { lazy, Suspense } from 'preact/compat'
import { fiscalYear } from '../format'
import { usePage } from '../use-page'
import { partOf } from '../views/figures'
import { rowsOf } from '../views/flow-of'
import { programHeading } from '../views/flow-words'
import { atStake } from '../views/headings'
import { spreadOf } from '../views/spread'
import { tellNumbers } from '../views/told'
import { askTotals } from '../views/told-totals'
import { Words } from '../words'
import { FlowKey } from './flow-key'

const FlowSaid = lazy(() => import('./flow-said').then((module) => module.FlowSaid))

/** The heading with its sentences, and the key. */
export function FlowHead(props: { readonly program: string }) {
  const { program } = props
  const recipients = usePage((state) => state.dataset.recipients)
  const outcome = usePage((state) => state.outcome)
  const part = partOf(outcome, program)!
  const { year, program: own } = part.allocation
  const spread = spreadOf(recipients, part)
  const { links } = rowsOf(recipients, part)
  const { title, says } = programHeading(recipients, part, spread, atStake(part, recipients))
  return (
    <>
      <h2 id="flow-title">{title}</h2>
      <p id="flow-says" class="said">
        <Words
          of={tellNumbers(says, askTotals(program, `${own.short}, ${fiscalYear(year)}`, says))}
        />
      </p>
      {/* The line keeps its room until its words have come. */}
      <Suspense fallback={<p class="said">{'\u00a0'}</p>}>
        <FlowSaid program={program} />
      </Suspense>
      <FlowKey
        moved={links.some((link) => link.pattern === 'moved' && link.who !== 'none')}
        nonprofits={links.some((link) => link.who === 'nonprofit')}
      />
    </>
  )
}
