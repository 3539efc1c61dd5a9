/** Sets a place's direct money beside residents, spending and officers; the tables come when it is opened. */
import { useState } from 'preact/hooks'
import { denominators, explain, explainMeasure, OFFICER_COST } from '../../model/index'
import type { Denominator, DenominatorTables, Outcome } from '../../model/index'
import { DenominatorsPart } from '../denominators-part'
import { fiscalYear } from '../format'
import { Num } from '../number'
import { ToldWords } from '../told-words'
import { usePage } from '../use-page'
import type { Asked } from '../page-state'
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
  const dataset = usePage((state) => state.dataset)
  const [officer, setOfficer] = useState(OFFICER_COST.value)
  const direct = { about: 'place-sum', recipient: money.recipient, sum: 'direct' } as const
  const asked = (measure: Denominator): Asked => ({
    title: `${money.name}, direct awards of ${fiscalYear(year)}: ${measure.says.toLowerCase()}`,
    about: { reason: explainMeasure(measure, explain(dataset, outcome, direct)) },
  })
  const draw = (tables: DenominatorTables) => {
    const measures = denominators(dataset, tables, {
      recipient: money.recipient,
      year,
      dollars: money.direct.value,
      low: money.direct.low,
      high: money.direct.high,
      officerCost: officer,
    })
    return (
      <>
        <p class="said">
          Its direct awards of {fiscalYear(year)},{' '}
          <Num
            asked={{
              title: `${money.name}, awards made directly, ${fiscalYear(year)}`,
              about: { question: direct, of: outcome },
            }}
            label={`Its direct awards: ${rangeWords(money.direct)}`}
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
                  <span>
                    <ToldWords text={line.by} ask={() => () => asked(measure)} />
                  </span>
                  {line.source !== '' && <small class="origin">{line.source}</small>}
                </dd>
              </div>
            )
          })}
        </dl>
      </>
    )
  }
  return <DenominatorsPart title="Measured by residents, spending and officers" draw={draw} />
}
