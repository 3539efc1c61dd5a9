/** A typed amount over which a loss counts. */
import { useId, useState } from 'preact/hooks'
import type { Parameter } from '../../model/index'
import { dollars } from '../format'
import { readTyped } from '../views/typed-value'

const AMOUNT: Parameter = {
  path: '',
  label: 'amount',
  drawer: 'assumption',
  type: 'dollars',
  value: 0,
  min: 0,
  max: 1e12,
  step: 1,
  unit: 'dollars',
  source: '',
  law: '',
}

/** The field; what cannot be read stays typed and changes nothing. */
export function AmountField(props: {
  readonly amount: number
  readonly onAmount: (amount: number) => void
}) {
  const id = useId()
  const help = useId()
  const [wrong, setWrong] = useState('')
  const take = (typed: string) => {
    const read = readTyped(AMOUNT, typed)
    if ('fault' in read) return setWrong(read.fault)
    if (typeof read.value !== 'number') return setWrong('Type one amount.')
    setWrong('')
    if (read.value !== props.amount) props.onAmount(read.value)
  }
  return (
    <p class="doubt-choice">
      <label for={id}>A place loses more than</label>{' '}
      <input
        id={id}
        key={props.amount}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        size={12}
        defaultValue={dollars(props.amount)}
        aria-invalid={wrong !== ''}
        aria-describedby={help}
        onChangeCapture={({ currentTarget }) => take(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take(event.currentTarget.value)
        }}
      />
      <span
        id={help}
        class={wrong === '' ? 'caption' : 'fault'}
        role={wrong === '' ? undefined : 'alert'}
      >
        {wrong === '' ? ' zero: anything at all' : ` ${wrong}`}
      </span>
    </p>
  )
}
