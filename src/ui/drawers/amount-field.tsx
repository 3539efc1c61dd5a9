/** The control of a number: typed with its unit or as a range, stepped by keys, or dragged along its range. */
import { useEffect, useId, useState } from 'preact/hooks'
import type { ParameterValue } from '../../model/index'
import { shortMoney } from '../format'
import { useActions, usePageContext } from '../use-page'
import type { ParameterRow } from '../views/parameter-list'
import { stepValue } from '../views/step-value'
import { readTyped } from '../views/typed-value'
import { withUnit } from '../views/value-words'
import { Track } from './track'

/** How far each key steps. */
const KEYS: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
}

/** The typed field and the track under it; what cannot be read stays typed, and changes nothing. */
export function AmountField(props: { readonly id: string; readonly row: ParameterRow }) {
  const { parameter, value } = props.row
  const { path } = parameter
  const actions = useActions()
  const { store } = usePageContext()
  const help = useId()
  const shown = value === 'unknown' ? '' : withUnit(parameter, value)
  const [draft, setDraft] = useState<string | null>(null)
  const [wrong, setWrong] = useState('')
  const [note, setNote] = useState<{ readonly of: ParameterValue; readonly says: string } | null>(
    null,
  )
  useEffect(() => {
    // Another value came into force: what was typed before it is past.
    setDraft(null)
    setWrong('')
  }, [value])

  function commit(typed: string) {
    if (typed === shown || (typed.trim() === '' && value === 'unknown')) return leave()
    const read = readTyped(parameter, typed)
    if ('fault' in read) {
      setDraft(typed)
      return setWrong(`${read.fault.replace(/\.$/, '')}; ${shown || 'unknown'} stays.`)
    }
    leave()
    setNote({ of: read.value, says: read.note })
    const refused = () => store.getState().fault?.path === path
    if (read.value === value && !refused()) return
    actions.endGesture()
    actions.set(path, read.value)
    if (refused()) setDraft(typed)
  }

  function leave() {
    setDraft(null)
    setWrong('')
  }

  function step(by: number) {
    const read = draft === null ? null : readTyped(parameter, draft)
    const from = read !== null && 'value' in read ? read.value : value
    const next = stepValue(parameter, from, by)
    leave()
    if (next !== value) actions.set(path, next, path)
  }

  const told = wrong || (note !== null && note.of === value ? note.says : '')
  return (
    <>
      <span class="amount">
        <input
          id={props.id}
          type="text"
          inputmode="decimal"
          autocomplete="off"
          spellcheck={false}
          value={draft ?? shown}
          placeholder="unknown"
          aria-invalid={wrong !== ''}
          aria-describedby={told === '' ? undefined : help}
          onInput={({ currentTarget }) => {
            setDraft(currentTarget.value)
            setWrong('')
          }}
          onChangeCapture={({ currentTarget }) => commit(currentTarget.value)}
          onBlur={() => actions.endGesture()}
          onKeyDown={(event) => {
            const by = KEYS[event.key]
            if (event.key === 'Enter') commit(event.currentTarget.value)
            else if (event.key === 'Escape' && (draft ?? shown) !== shown) {
              // The first press takes back what was typed, the next closes the drawer.
              event.stopPropagation()
              leave()
            } else if (by !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) {
              event.preventDefault()
              step(by)
            }
          }}
          onKeyUp={(event) => {
            if (KEYS[event.key] !== undefined) actions.endGesture()
          }}
        />
        {parameter.type === 'dollars' && typeof value === 'number' && value >= 1e6 && (
          <small data-name>{shortMoney({ value, low: value, high: value })}</small>
        )}
      </span>
      <Track row={props.row} />
      {told !== '' && (
        <p
          id={help}
          class={wrong === '' ? 'caption' : 'fault'}
          role={wrong === '' ? undefined : 'alert'}
        >
          {told}
        </p>
      )}
    </>
  )
}
