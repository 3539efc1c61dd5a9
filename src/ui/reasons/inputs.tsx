/** Lists what went into a number: each input with its value, and its reasons or its source. */
import type { Dataset, Reason } from '../../model/index'
import type { Asked, ModelQuestion } from '../page-state'
import { useActions } from '../use-page'
import type { Answered } from '../views/answer'
import { reasonValue } from '../views/reason-words'
import { endsNowhere, hasReasons } from '../views/standing-words'
import { Origin } from './origin'

/** The inputs; one with reasons of its own is a button that opens them, with the way back kept. */
export function Inputs(props: {
  readonly from: readonly Answered[]
  readonly of: ModelQuestion['of']
  readonly dataset: Dataset
}) {
  const actions = useActions()
  return (
    <ul class="in">
      {props.from.map((child, at) => (
        <li key={at} class={endsNowhere(child) ? 'ends-nowhere' : undefined}>
          <span>
            {child.says}
            <Origin reason={child} dataset={props.dataset} />
          </span>
          {hasReasons(child) ? (
            <button
              type="button"
              class="num"
              aria-label={`${titleOf(child)}: ${reasonValue(child)}. Show its reasons`}
              onClick={() => actions.ask(askFurther(child, child.of ?? props.of), true)}
            >
              {reasonValue(child)}
            </button>
          ) : (
            <b>{reasonValue(child)}</b>
          )}
        </li>
      ))}
    </ul>
  )
}

function askFurther(child: Reason, of: ModelQuestion['of']): Asked {
  const title = titleOf(child)
  return child.ask === undefined
    ? { title, about: { reason: child, of } }
    : { title, about: { question: child.ask, of } }
}

function titleOf({ says }: Reason): string {
  return says.length > 90 ? `${says.slice(0, 88)}\u2026` : says
}
