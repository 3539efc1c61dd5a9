/** The track of a number: a native slider over its range, with the baseline marked and a typed range drawn on it. */
import type { ParameterValue } from '../../model/index'
import { shortMoney } from '../format'
import { useActions } from '../use-page'
import type { ParameterRow } from '../views/parameter-list'
import { clean } from '../views/step-value'
import { rangeIn, spokenWords, withUnit } from '../views/value-words'

/** Where the mark of the baseline stands so near an end that its words take the end's place. */
const NEAR = 0.34

/** The slider and its marks; nothing where nobody knows the value. */
export function Track({ row: { parameter, value } }: { readonly row: ParameterRow }) {
  const { path, label, min = 0, max = 1, step = 0.01 } = parameter
  const actions = useActions()
  const range = rangeIn(parameter, value)
  const middle = range === null ? value : (range.low + range.high) / 2
  if (typeof middle !== 'number') return null
  const at = (number: number) => Math.min(1, Math.max(0, (number - min) / (max - min)))
  const standard = typeof parameter.value === 'number' ? at(parameter.value) : null
  return (
    <span class="range">
      {range !== null && (
        <i class="span" style={{ '--at': at(range.low), '--to': at(range.high) }} />
      )}
      <input
        type="range"
        min={min}
        max={max}
        step={step}
        value={middle}
        aria-label={`${label}, slider`}
        aria-valuetext={spokenWords(parameter, value)}
        onInput={({ currentTarget }) => actions.set(path, clean(currentTarget.valueAsNumber), path)}
        onChangeCapture={() => actions.endGesture()}
      />
      {standard !== null && <i class="tick" style={{ '--at': standard }} />}
      <span class="axis ends" data-name>
        {(standard === null || standard > NEAR) && <span>{words(min)}</span>}
        {standard !== null && (
          <b class={placed(standard)} style={{ '--at': standard }}>
            baseline {words(parameter.value)}
          </b>
        )}
        {(standard === null || standard < 1 - NEAR) && <span>{words(max)}</span>}
      </span>
    </span>
  )

  /** In short: the field above has it to the last digit. */
  function words(number: ParameterValue): string {
    return parameter.type === 'dollars' && typeof number === 'number' && number >= 1e6
      ? shortMoney({ value: number, low: number, high: number }, '\u00a0M')
      : withUnit(parameter, number)
  }
}

function placed(at: number): string {
  return at <= NEAR ? 'first' : at >= 1 - NEAR ? 'last' : 'between'
}
