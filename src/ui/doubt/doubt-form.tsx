/** The fields of one doubt: how a parameter falls, and with what it falls together. Nothing counts until it is whole. */
import { useId, useState } from 'preact/hooks'
import type { Doubt, Parameter } from '../../model/index'
import { example } from '../views/typed-value'
import { isNumber, typedOf, valuesOf, writeDoubt } from './write-doubt'
import type { Fall, Typed } from './write-doubt'

/** What a name for doubts that fall together is for. */
const TOGETHER = 'Falls together with (a name, such as ninth circuit; empty: alone)'

/** The form; `take` gets the text, and gives back a sentence where the model refuses it. */
export function DoubtForm(props: {
  readonly parameter: Parameter
  readonly doubt: Doubt | null
  readonly take: (text: string) => string
  readonly onDone: () => void
}) {
  const { parameter } = props
  const [typed, setTyped] = useState(() => typedOf(parameter, props.doubt))
  const [wrong, setWrong] = useState('')
  const help = useId()
  const change = (part: Partial<Typed>) => {
    setTyped({ ...typed, ...part })
    setWrong('')
  }
  const known = valuesOf(parameter)
  const one = example({ ...parameter, type: parameter.type }).split(/,? or /)[0]
  const described = wrong === '' ? {} : { 'aria-invalid': true, 'aria-describedby': help }
  return (
    <form
      class="doubt-form"
      onSubmit={(event) => {
        event.preventDefault()
        const written = writeDoubt(parameter, typed)
        const fault = 'fault' in written ? written.fault : props.take(written.text)
        setWrong(fault)
        if (fault === '') props.onDone()
      }}
    >
      {isNumber(parameter) && (
        <label>
          It lies{' '}
          <select
            value={typed.fall}
            onChange={({ currentTarget }) => change({ fall: currentTarget.value as Fall })}
          >
            <option value="between">anywhere between two ends</option>
            <option value="likely">between two ends, most likely near one value</option>
            <option value="values">at one of a few values</option>
          </select>
        </label>
      )}
      {typed.fall !== 'values' && (
        <p class="doubt-ends">
          <End
            name="from"
            value={typed.low}
            hint={one}
            on={(low) => change({ low })}
            {...described}
          />
          {typed.fall === 'likely' && (
            <End
              name="most likely"
              value={typed.likely}
              hint={one}
              on={(likely) => change({ likely })}
              {...described}
            />
          )}
          <End
            name="to"
            value={typed.high}
            hint={one}
            on={(high) => change({ high })}
            {...described}
          />
        </p>
      )}
      {typed.fall === 'values' && (
        <fieldset class="doubt-values">
          <legend>How likely is each? The chances add up to 100&nbsp;%.</legend>
          {typed.values.map((each, at) => (
            <p key={at}>
              {known.length > 0 ? (
                <span data-name>{known[at]?.label ?? each.word}</span>
              ) : (
                <Value
                  day={parameter.type === 'day'}
                  label={`Value ${at + 1}`}
                  value={each.word}
                  on={(word) => change({ values: typed.values.with(at, { ...each, word }) })}
                />
              )}
              <input
                type="text"
                inputmode="decimal"
                autocomplete="off"
                class="weight"
                aria-label={`How likely ${known[at]?.label ?? `value ${at + 1}`} is`}
                placeholder="%"
                value={each.weight}
                {...described}
                onInput={({ currentTarget }) =>
                  change({
                    values: typed.values.with(at, { ...each, weight: currentTarget.value }),
                  })
                }
              />
            </p>
          ))}
          {known.length === 0 && (
            <button
              type="button"
              class="link"
              onClick={() => change({ values: [...typed.values, { word: '', weight: '' }] })}
            >
              One more value
            </button>
          )}
        </fieldset>
      )}
      <label>
        {TOGETHER}{' '}
        <input
          type="text"
          autocomplete="off"
          value={typed.shared}
          onInput={({ currentTarget }) => change({ shared: currentTarget.value })}
        />
      </label>
      {wrong !== '' && (
        <p id={help} class="fault" role="alert">
          {wrong}
        </p>
      )}
      <p class="acts">
        <button type="submit" class="do">
          Draw it so
        </button>
        <button type="button" class="link" onClick={props.onDone}>
          Leave it as it is
        </button>
      </p>
    </form>
  )
}

function Value(props: {
  readonly day: boolean
  readonly label: string
  readonly value: string
  readonly on: (value: string) => void
}) {
  const { label, value, on } = props
  return props.day ? (
    <input
      type="date"
      aria-label={label}
      value={value}
      onInput={({ currentTarget }) => on(currentTarget.value)}
    />
  ) : (
    <input
      type="text"
      autocomplete="off"
      aria-label={label}
      value={value}
      onInput={({ currentTarget }) => on(currentTarget.value)}
    />
  )
}

function End(props: {
  readonly name: string
  readonly value: string
  readonly hint: string | undefined
  readonly on: (value: string) => void
  readonly 'aria-invalid'?: boolean
  readonly 'aria-describedby'?: string
}) {
  const { name, value, hint, on, ...described } = props
  return (
    <label>
      {name}{' '}
      <input
        type="text"
        inputmode="decimal"
        autocomplete="off"
        placeholder={hint}
        value={value}
        {...described}
        onInput={({ currentTarget }) => on(currentTarget.value)}
      />
    </label>
  )
}
