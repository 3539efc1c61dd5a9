/** Sets a place's direct money beside residents, spending and officers; the tables come when it is opened. */
import { useState } from 'preact/hooks'
import { denominators, explain, explainMeasure, OFFICER_COST } from '../../model/index'
import type { Denominator, DenominatorTables, Outcome } from '../../model/index'
import { loadDenominators } from '../load'
import { inOneSentence } from '../prepare'
import { Num } from '../number'
import { useActions, usePage } from '../use-page'
import type { Asked, Busy } from '../page-state'
import { measureLine } from '../views/measures'
import type { PlaceMoney } from '../views/place-money'
import { rangeWords } from '../views/range-words'

/** A part that opens; what an officer costs is the reader's to change. */
export function Measured(props: {
  readonly money: PlaceMoney
  readonly year: string
  readonly outcome: Outcome
}) {
  const { money, year, outcome } = props
  const actions = useActions()
  const dataset = usePage((state) => state.dataset)
  const [tables, setTables] = useState<DenominatorTables | null>(null)
  const [busy, setBusy] = useState<Busy | null>(null)
  const [fault, setFault] = useState('')
  const [officer, setOfficer] = useState(OFFICER_COST.value)
  const open = () => {
    if (tables !== null || busy !== null) return
    setFault('')
    // What these tables cite is not all in what the page opens with.
    void actions.fetchSources()
    setBusy({ what: 'Reading residents and spending', done: 0, total: 1 })
    loadDenominators(dataset, (done, total, what) =>
      setBusy({ what: `Reading ${what}`, done, total }),
    )
      .then(setTables)
      .catch((reason: unknown) => setFault(inOneSentence(reason)))
      .finally(() => setBusy(null))
  }
  const direct = { about: 'place-sum', recipient: money.recipient, sum: 'direct' } as const
  const asked = (measure: Denominator): Asked => ({
    title: `${money.name}: ${measure.says.toLowerCase()}`,
    about: { reason: explainMeasure(measure, explain(dataset, outcome, direct)) },
  })
  const measures =
    tables === null
      ? []
      : denominators(dataset, tables, {
          recipient: money.recipient,
          year,
          dollars: money.direct.value,
          low: money.direct.low,
          high: money.direct.high,
          officerCost: officer,
        })
  return (
    <details
      class="measured"
      onToggle={(event) => {
        if (event.currentTarget.open) open()
      }}
    >
      <summary>Measured by residents, spending and officers</summary>
      {busy && (
        <p class="busy" role="status">
          {busy.what} <progress max={busy.total} value={busy.done} aria-label={busy.what} />
        </p>
      )}
      {fault !== '' && (
        <p class="fault" role="alert">
          {fault}{' '}
          <button type="button" class="link" onClick={open}>
            Try again
          </button>
        </p>
      )}
      {tables !== null && (
        <>
          <p class="said">
            Its direct money,{' '}
            <Num
              asked={{
                title: `${money.name}, directly`,
                about: { question: direct, of: outcome },
              }}
              label={`Its direct money: ${rangeWords(money.direct)}`}
            >
              {rangeWords(money.direct)}
            </Num>
            , over the programs counted.
            {measures.some(({ id }) => id === 'per-resident')
              ? ''
              : ' No count of its residents is held for the year or before.'}
          </p>
          <p class="officer">
            <label for="officer-cost">
              What an officer costs for a year, dollars (an assumption)
            </label>{' '}
            <input
              id="officer-cost"
              type="number"
              min={1000}
              step={1000}
              value={officer}
              onInput={(event) => {
                const typed = event.currentTarget.valueAsNumber
                if (typed > 0) setOfficer(typed)
              }}
            />{' '}
            {officer !== OFFICER_COST.value && (
              <button type="button" class="link" onClick={() => setOfficer(OFFICER_COST.value)}>
                Reset
              </button>
            )}
          </p>
          <dl class="measures">
            {measures.map((measure) => {
              const line = measureLine(dataset, measure)
              return (
                <div key={line.id}>
                  <dt>{line.name}</dt>
                  <dd>
                    <Num asked={() => asked(measure)} label={`${line.name}: ${line.words}`}>
                      {line.words}
                    </Num>{' '}
                    <span>{line.by}</span>
                    {line.source !== '' && <small>{line.source}</small>}
                  </dd>
                </div>
              )
            })}
          </dl>
        </>
      )}
    </details>
  )
}
