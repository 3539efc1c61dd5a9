/** Sets one answer in its fixed order: in words, with the numbers, what went in, the law. */
import type { Dataset } from '../../model/index'
import type { Answered } from '../views/answer'
import { reasonValue } from '../views/reason-words'
import { Inputs } from './inputs'
import { Origin } from './origin'

/** The reasons themselves. */
export function ReasonBody(props: {
  readonly title: string
  readonly reason: Answered
  readonly dataset: Dataset
}) {
  const { reason, dataset } = props
  const rough = reason.precision !== undefined && reason.precision !== 'exact'
  return (
    <>
      {reason.says !== props.title && <p class="says">{reason.says}</p>}
      {reason.unit !== 'word' && (
        <p class="answer">
          {reasonValue(reason)}
          {rough && reason.value !== 0 && (
            <small>
              {' '}
              {reason.precision === 'estimate'
                ? 'an estimate, rounded to its range'
                : 'rounded as its inputs are'}
            </small>
          )}
        </p>
      )}
      {reason.formula && (
        <>
          <h3>The rule, in words</h3>
          <p class="formula">{reason.formula}</p>
        </>
      )}
      {reason.withNumbers && (
        <>
          <h3>With the numbers</h3>
          <p class="formula">{reason.withNumbers}</p>
          {rough && <p class="says">Working figures; the result is not known to the dollar.</p>}
        </>
      )}
      {reason.from.length > 0 && (
        <>
          <h3>What went in</h3>
          <Inputs from={reason.from} of={reason.of ?? 'outcome'} dataset={dataset} />
        </>
      )}
      {(reason.law || reason.source || reason.cited) && (
        <>
          <h3>{reason.law ? 'The law' : 'The source'}</h3>
          {reason.law && <p class="law">{reason.law}</p>}
          <Origin reason={reason} dataset={dataset} />
        </>
      )}
      {!reason.law && !reason.source && !reason.cited && reason.standing !== undefined && (
        <Origin reason={reason} dataset={dataset} />
      )}
    </>
  )
}
