/** The back-test: what was kept back from 2017 to 2021 and in 2025, beside what the model gives for the same years. */
import '../styles/backtest.css'
import { UnderWay } from '../under-way'
import { useHeading } from '../verdicts/use-heading'
import { usePage } from '../use-page'
import { EndedPart } from './ended-part'
import { HoldsPart } from './holds-part'
import { useBackTests } from './use-back-tests'

const TITLE = 'Back-test: the record beside the model'

/** The part with both back-tests. It runs shipped scenarios; the reader's own stays as it is. */
export function BacktestPage() {
  const dataset = usePage((state) => state.dataset)
  const { tests, working, fault, retry } = useBackTests()
  const heading = useHeading(TITLE)
  return (
    <article class="law-page backtest-page" aria-labelledby="backtest-title">
      <h2 id="backtest-title" class="page-title" tabindex={-1} ref={heading}>
        {TITLE}
      </h2>
      <p class="said">
        From 2017 to 2021 almost nothing was taken for good: money was held. Here the conditions run
        as they were announced, and the orders as they came. What the model gives stands beside what
        was recorded, whether the two agree or not. No record is changed to make them agree.
      </p>
      <UnderWay working={working} fault={fault} retry={retry} />
      {tests !== null && (
        <>
          <HoldsPart dataset={dataset} tests={tests} />
          <EndedPart dataset={dataset} tests={tests} />
        </>
      )}
    </article>
  )
}
