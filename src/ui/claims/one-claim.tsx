/** One claim: what was said, what has to be assumed to reach it, each to be switched on, and the scenario to go on with. */
import { useState } from 'preact/hooks'
import { answerClaim, claimScenario, claimVerdict } from '../../model/index'
import type { Dataset, JudgedClaim } from '../../model/index'
import { day } from '../format'
import { findBase } from '../shipped'
import { useActions } from '../use-page'
import { Words } from '../words'
import { claimedTold, leftTold, modelTold } from './claim-figures'

/** The claim; the switches begin as they come nearest. */
export function OneClaim(props: { readonly judged: JudgedClaim; readonly dataset: Dataset }) {
  const { judged, dataset } = props
  const { claim } = judged
  const actions = useActions()
  const [on, setOn] = useState<readonly number[]>(judged.on)
  const figure = answerClaim(dataset, claim, on, findBase)
  const { source } = claim
  return (
    <section aria-labelledby="claim-title" class="one-claim" id="claim">
      <h3 id="claim-title">{claim.title}</h3>
      <p data-name>{claim.says}</p>
      <p class="caption" data-name>
        {claim.by}, {day(claim.on)}. {source.title}; {source.publisher}; {source.locator}.
      </p>
      <p>
        Claimed: <Words of={[claimedTold(judged)]} />. With what is assumed below the model gives{' '}
        <Words of={[modelTold(judged, figure)]} />. Left between the two:{' '}
        <Words of={[leftTold(judged, figure)]} />.
      </p>
      <p data-name>{claimVerdict(judged)}</p>
      <fieldset class="assumptions">
        <legend>What has to be assumed</legend>
        {claim.assumptions.map(({ says, changes, adds, less }, at) =>
          Object.keys(changes).length + adds.length + less.length > 0 ? (
            <label key={at}>
              <input
                type="checkbox"
                checked={on.includes(at)}
                onChangeCapture={({ currentTarget }) => {
                  const { checked } = currentTarget as HTMLInputElement
                  setOn(
                    checked
                      ? [...on, at].toSorted((a, b) => a - b)
                      : on.filter((each) => each !== at),
                  )
                }}
              />{' '}
              <span data-name>{says}</span>
            </label>
          ) : (
            <p key={at}>
              Missing: <span data-name>{says}</span>
            </p>
          ),
        )}
      </fieldset>
      <p class="takes">
        <button
          type="button"
          class="link"
          onClick={() => {
            const { base, changes } = claimScenario(claim, on)
            if (base !== null) actions.open(base)
            actions.setAll(changes, 'year')
            location.hash = '#'
          }}
        >
          Go on with this as the scenario
        </button>
        <small>Undo gives yours back.</small>
      </p>
    </section>
  )
}
