/** Says what the law is set to say of those below, with the way to set it otherwise. */
import { useActions } from '../use-page'

/** Whether a condition flows down to subawards, and whether local governments fail with their state. */
export function BlastLaw(props: { readonly flowsDown: boolean; readonly localsLose: boolean }) {
  const actions = useActions()
  return (
    <p class="caption">
      {props.flowsDown
        ? 'As recorded, a condition binds every subaward at any tier: what a stopped state would have handed on stops with its award.'
        : 'The law is set so that a condition reaches the award alone: what a state must pass on goes on.'}{' '}
      {props.localsLose
        ? 'Local governments fail with their state, unless an order protects them.'
        : 'A local government answers for its own award, whatever its state does.'}{' '}
      <button
        type="button"
        class="link"
        onClick={() => actions.openDrawer('lever', 'law.pass_through_flow_down')}
      >
        Set the law otherwise
      </button>
    </p>
  )
}
