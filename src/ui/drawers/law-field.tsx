/** One point of the law as a control: a day, an order that holds or not, a switch; each with its sentence. */
import { useId } from 'preact/hooks'
import type { Order } from '../../model/index'
import { day } from '../format'
import { useActions, usePage } from '../use-page'
import type { ParameterRow } from '../views/parameter-list'
import { valueWords } from '../views/value-words'
import { Choice } from './parameter-field'

/** The control with its sentence, its source and a reset. */
export function LawField(props: { readonly row: ParameterRow }) {
  const { parameter, changed } = props.row
  const actions = useActions()
  const fault = usePage((state) => state.fault)
  const dataset = usePage((state) => state.dataset)
  const id = useId()
  const wrong = fault?.path === parameter.path ? fault.says : ''
  const order = dataset.orders.find((each) => `orders.${each.id}` === parameter.path)
  const source = dataset.sources.get(parameter.source)
  return (
    <div class={changed ? 'parameter law-parameter changed' : 'parameter law-parameter'}>
      {parameter.type === 'switch' ? (
        <label for={id} class="switch">
          <Control id={id} row={props.row} /> {order === undefined ? parameter.label : order.case}
        </label>
      ) : (
        <>
          <label for={id}>{parameter.label}</label>
          <Control id={id} row={props.row} />
        </>
      )}
      {wrong !== '' && (
        <p class="fault" role="alert">
          {wrong}
        </p>
      )}
      {parameter.law !== '' && <p class="sentence">{parameter.law}</p>}
      <p class="origin">
        {order !== undefined && <small>{daysOf(order)}</small>}
        {changed && (
          <button
            type="button"
            class="link"
            onClick={() => actions.set(parameter.path, parameter.value)}
          >
            Reset to {valueWords(parameter, parameter.value) || 'empty'}
          </button>
        )}
        {source !== undefined && <small>{source.title}</small>}
      </p>
    </div>
  )
}

function Control(props: { readonly id: string; readonly row: ParameterRow }) {
  const { parameter, value } = props.row
  const actions = useActions()
  if (parameter.type === 'switch')
    return (
      <input
        id={props.id}
        type="checkbox"
        checked={value === true}
        onChange={(event) => actions.set(parameter.path, event.currentTarget.checked)}
      />
    )
  if (parameter.type === 'day')
    return (
      <input
        id={props.id}
        type="date"
        min={parameter.first}
        max={parameter.last}
        value={String(value)}
        onChange={(event) => actions.set(parameter.path, event.currentTarget.value)}
      />
    )
  return <Choice id={props.id} row={props.row} />
}

/** The court and the days an order holds, as recorded. */
function daysOf({ court, action, from, until, untilSays }: Order): string {
  const end = until === '' ? untilSays : `Until ${day(until)}`
  return [`${court}, ${action}, from ${day(from)}`, end].filter(Boolean).join('. ')
}
