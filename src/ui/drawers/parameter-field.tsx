/** One parameter: its control with unit and range, the baseline, past values, what the law or source is, and a reset. */
import '../styles/drawers.css'
import { memo } from 'preact/compat'
import { useId } from 'preact/hooks'
import type { Order, Source } from '../../model/index'
import { day } from '../format'
import { useActions, usePage } from '../use-page'
import { caseHref, definitionHref } from '../views/address'
import { lawHref } from '../views/law-href'
import { isViewed } from '../views/parameter-list'
import type { ParameterRow } from '../views/parameter-list'
import { withUnit } from '../views/value-words'
import { AmountField } from './amount-field'
import { Choice, DayField, Switch } from './choice-field'
import { PastStrip } from './past-strip'

/** A parameter as a labelled control with everything a reader needs to judge it. */
export const ParameterField = memo(DrawField, isSame)

interface Props {
  readonly row: ParameterRow
}

/** While another parameter is dragged, this one stays as it is drawn. */
function isSame({ row: a }: Props, { row: b }: Props): boolean {
  const [one, other] = [a.parameter, b.parameter]
  if (a.value !== b.value || a.changed !== b.changed) return false
  return (
    one === other ||
    (one.path === other.path &&
      one.label === other.label &&
      one.value === other.value &&
      one.law === other.law &&
      one.choices?.length === other.choices?.length)
  )
}

function DrawField({ row }: Props) {
  const { parameter, changed } = row
  const { path, type } = parameter
  const actions = useActions()
  const wrong = usePage(({ fault }) => (fault?.path === path ? fault.says : ''))
  const order = usePage(({ dataset }) =>
    type === 'switch' ? dataset.orders.find((each) => `orders.${each.id}` === path) : undefined,
  )
  const id = useId()
  const isAmount = type === 'share' || type === 'dollars' || type === 'number'
  const label = order === undefined ? parameter.label : order.case
  return (
    <div class={changed ? 'parameter changed' : 'parameter'} data-path={path}>
      {type === 'switch' ? (
        <label for={id} class="switch">
          <Switch id={id} row={row} /> {label}
        </label>
      ) : (
        <label for={id}>{label}</label>
      )}
      {type === 'choice' && <Choice id={id} row={row} />}
      {type === 'day' && <DayField id={id} row={row} />}
      {isAmount && <AmountField id={id} row={row} />}
      {wrong !== '' && <p class="fault">{wrong}</p>}
      {isLong(parameter.law) && (
        <p class="sentence" data-name>
          {parameter.law}
        </p>
      )}
      <p class="origin">
        {changed && (
          <button
            type="button"
            class="link"
            onClick={() => {
              // The button is about to go.
              document.getElementById(id)?.focus()
              actions.set(path, parameter.value)
            }}
          >
            Reset to {withUnit(parameter, parameter.value) || 'empty'}
          </button>
        )}
        <Origin row={row} order={order} />
      </p>
      {isAmount && <PastStrip row={row} />}
    </div>
  )
}

/** The law or the source, with a link where there is one. */
function Origin(props: { readonly row: ParameterRow; readonly order: Order | undefined }) {
  const { parameter, value } = props.row
  const { law, path } = parameter
  const source = usePage(({ dataset }) => dataset.sources.get(parameter.source))
  const href = lawHref(law)
  const reading = path.endsWith('.definition') && value !== 'none' ? String(value) : null
  return (
    <>
      {href !== null && !isLong(law) && (
        <a href={href} rel="noreferrer" target="_blank" data-name>
          {law}
        </a>
      )}
      {reading !== null && <a href={definitionHref(reading)}>What this reading says</a>}
      {props.order !== undefined && (
        <a href={caseHref(props.order.id)} aria-label={`${props.order.case}: the order`}>
          The order
        </a>
      )}
      <small data-name>
        {[
          href === null && !isLong(law) ? law : '',
          props.order === undefined ? '' : daysOf(props.order),
          source === undefined || isViewed(path) ? '' : sourceWords(source),
        ]
          .filter(Boolean)
          .join('. ')}
      </small>
    </>
  )
}

/** A source by its title and publisher. */
export function sourceWords({ title, publisher }: Source): string {
  return publisher === '' ? title : `${title}, ${publisher}`
}

/** A citation stands in the line of the source; a sentence has a line of its own. */
function isLong(law: string): boolean {
  return law.length > 60
}

/** The court and the days an order holds, as recorded. */
function daysOf({ court, action, from, until, untilSays }: Order): string {
  const end = until === '' ? untilSays : `Until ${day(until)}`
  return [`${court}, ${action}, from ${day(from)}`, end].filter(Boolean).join('. ')
}
