/** Sets a fact of a place otherwise than recorded, in the scenario. */
import { useState } from 'preact/hooks'
import type { FactKind } from '../../model/index'
import { useActions } from '../use-page'
import { wordOf } from '../views/law-reasons'
import { useLawInForce } from './use-law'

/** The words of one fact to choose from; empty is what is recorded. */
export function FactSelect(props: {
  readonly place: string
  readonly kind: FactKind
  readonly value: string
}) {
  const { place, kind, value } = props
  const law = useLawInForce()
  const actions = useActions()
  const path = `facts.${place}.${kind.name}`
  const choose = (word: string) => {
    if (word !== '') return actions.set(path, word)
    const others = law.facts.some((each) => each.recipient === place && each.name !== kind.name)
    // A note stands beside a fact; the last one takes it along.
    const note = others ? {} : { [`facts.${place}.note`]: null }
    actions.setAll({ [path]: null, ...note }, path)
  }
  return (
    <select
      aria-label={`${kind.label}, set otherwise`}
      value={value}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">as recorded</option>
      {[...new Set([...kind.values, 'unknown'])].map((word) => (
        <option key={word} value={word}>
          {wordOf(word)}
        </option>
      ))}
    </select>
  )
}

/** A fact of which nothing is known that day, to be set all the same. */
export function OtherFact(props: { readonly place: string; readonly kinds: readonly FactKind[] }) {
  const [name, setName] = useState('')
  const kind = props.kinds.find((each) => each.name === name)
  if (props.kinds.length === 0) return null
  return (
    <p class="other-fact">
      <label>
        Another fact{' '}
        <select value={name} onChange={(event) => setName(event.currentTarget.value)}>
          <option value="">choose one</option>
          {props.kinds.map((each) => (
            <option key={each.name} value={each.name}>
              {each.label}
            </option>
          ))}
        </select>
      </label>{' '}
      {kind !== undefined && (
        <>
          set it: <FactSelect key={kind.name} place={props.place} kind={kind} value="" />{' '}
          <small>{kind.says}</small>
        </>
      )}
    </p>
  )
}
