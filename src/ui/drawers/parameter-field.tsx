/** One parameter: name, typed value with unit, range, baseline tick, source and reset. */
import { useId } from 'preact/hooks'
import type { Parameter, Source } from '../../model/index'
import { digits, shortMoney } from '../format'
import { useActions, usePage } from '../use-page'
import type { ParameterRow } from '../views/parameter-list'
import { valueWords } from '../views/value-words'

/** A parameter as a labelled control with everything a reader needs to judge it. */
export function ParameterField(props: { readonly row: ParameterRow }) {
  const { parameter, changed } = props.row
  const actions = useActions()
  const fault = usePage((state) => state.fault)
  const sources = usePage((state) => state.dataset.sources)
  const id = useId()
  const wrong = fault?.path === parameter.path ? fault.says : ''
  return (
    <div class={changed ? 'parameter changed' : 'parameter'}>
      <label for={id}>{parameter.label}</label>
      {parameter.type === 'choice' ? (
        <Choice id={id} row={props.row} />
      ) : (
        <Amount id={id} row={props.row} />
      )}
      {wrong !== '' && (
        <p class="fault" role="alert">
          {wrong}
        </p>
      )}
      <p class="origin">
        {changed && (
          <button
            type="button"
            class="link"
            onClick={() => actions.set(parameter.path, parameter.value)}
          >
            Reset to {valueWords(parameter, parameter.value)}
          </button>
        )}
        <small>{originOf(parameter, sources.get(parameter.source))}</small>
      </p>
    </div>
  )
}

/** One of a few words, as a list to choose from. */
export function Choice(props: { readonly id: string; readonly row: ParameterRow }) {
  const { parameter, value } = props.row
  const actions = useActions()
  return (
    <select
      id={props.id}
      value={String(value)}
      onChange={(event) => actions.set(parameter.path, event.currentTarget.value)}
    >
      {parameter.choices?.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}

function Amount(props: { readonly id: string; readonly row: ParameterRow }) {
  const { parameter, value } = props.row
  const actions = useActions()
  const factor = parameter.type === 'share' ? 100 : 1
  const unit = parameter.type === 'share' ? 'percent' : parameter.unit
  const shown = typeof value === 'number' ? Math.round(value * factor * 1e6) / 1e6 : undefined
  const standard = typeof parameter.value === 'number' ? parameter.value * factor : undefined
  const range = {
    min: (parameter.min ?? 0) * factor,
    max: (parameter.max ?? 1) * factor,
    step: (parameter.step ?? 0.01) * factor,
  }
  const set = (typed: number) => {
    if (!Number.isNaN(typed))
      actions.set(parameter.path, Math.round((typed / factor) * 1e8) / 1e8, parameter.path)
  }
  return (
    <>
      <span class="amount">
        {parameter.type === 'dollars' && <span aria-hidden="true">$</span>}
        <input
          id={props.id}
          type="number"
          step="any"
          min={range.min}
          value={shown ?? ''}
          placeholder="unknown"
          aria-label={`${parameter.label}, ${unit}`}
          onInput={(event) => set(event.currentTarget.valueAsNumber)}
          onChange={() => actions.endGesture()}
        />
        <span aria-hidden="true">
          {parameter.type === 'share' ? '%' : parameter.type === 'dollars' ? '' : unit}
        </span>
        {parameter.type === 'dollars' && typeof value === 'number' && value >= 1e6 && (
          <small>{shortMoney({ value, low: value, high: value })}</small>
        )}
      </span>
      {shown !== undefined && (
        <span class="range">
          <input
            type="range"
            min={range.min}
            max={range.max}
            step={range.step}
            value={shown}
            aria-label={`${parameter.label}, slider`}
            aria-valuetext={`${digits(shown) === String(shown) ? shown : shown.toLocaleString('en-US')} ${unit}`}
            onInput={(event) => set(event.currentTarget.valueAsNumber)}
            onChange={() => actions.endGesture()}
          />
          {standard !== undefined && (
            <i
              class="tick"
              style={{ left: `${((standard - range.min) / (range.max - range.min)) * 100}%` }}
            />
          )}
        </span>
      )}
    </>
  )
}

function originOf(parameter: Parameter, source: Source | undefined): string {
  const law = parameter.law.length > 60 ? '' : parameter.law
  return [
    law,
    source === undefined
      ? ''
      : `${source.title}${source.publisher === '' ? '' : `, ${source.publisher}`}`,
  ]
    .filter(Boolean)
    .join('. ')
}
