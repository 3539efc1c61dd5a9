/** Lets a reader say for whom a place applies jointly: the members stop when their agent does. */
import { useId, useState } from 'preact/hooks'
import type { RecipientId } from '../../model/index'
import { gatherChanges, settleJoint } from '../../model/index'
import { findBase } from '../shipped'
import { useActions, usePage } from '../use-page'
import { placeName } from '../views/verdict-reason'

/** A field for the members of one agent's joint award; what is wrong with it is said and not kept. */
export function JointField({ place }: { readonly place: RecipientId }) {
  const dataset = usePage((state) => state.dataset)
  const scenario = usePage((state) => state.doing.now.scenario)
  const actions = useActions()
  const id = useId()
  const [fault, setFault] = useState('')
  const path = `awards.joint.${place}`
  const value = String(gatherChanges(scenario, findBase).get(path) ?? '')
  const [typed, setTyped] = useState<string | null>(null)
  const keep = (text: string) => {
    const [wrong] = settleJoint(dataset, new Map([[path, text]])).faults
    setFault(wrong ?? '')
    if (wrong !== undefined) return
    setTyped(null)
    if (text.trim() !== value) {
      actions.setAll({ [path]: text.trim() === '' ? null : text.trim() }, path)
    }
  }
  return (
    <form
      class="joint-field"
      onSubmit={(event) => {
        event.preventDefault()
        keep(typed ?? value)
      }}
    >
      <label for={id}>
        {placeName(dataset, place)} applies jointly for (ids of counties, cities or towns of its
        state, separated by semicolons)
      </label>{' '}
      <input
        id={id}
        type="text"
        value={typed ?? value}
        placeholder="none"
        aria-describedby={`${id}-says`}
        aria-invalid={fault !== ''}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />{' '}
      <button type="submit" class="link">
        Apply
      </button>{' '}
      {value !== '' && (
        <button type="button" class="link" onClick={() => keep('')}>
          Reset: no joint award
        </button>
      )}
      <small id={`${id}-says`}>
        Some counties and their cities must apply together (34 U.S.C. 10156(d)(4)); which do is not
        in the tables, so that it is for the reader to say. Where the agent is stopped, its members
        are.
      </small>
      {fault !== '' && (
        <span class="fault" role="alert">
          {fault}
        </span>
      )}
    </form>
  )
}
