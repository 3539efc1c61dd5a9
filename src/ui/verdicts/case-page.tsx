/** One order of a court or notice of the executive, with an address of its own: whom it protects, from what, how long, and what it leaves. */
import type { Order, OrderId } from '../../model/index'
import { orderInForce } from '../../model/index'
import { day as dayWords, fiscalYear, sentenceCase } from '../format'
import { useActions, usePage } from '../use-page'
import { caseHref, placeHref, roomHref } from '../views/address'
import { placeName } from '../views/verdict-reason'
import { useHeading } from './use-heading'
import { useLawInForce } from './use-law'

/** The part; an id that is no order gives one sentence. */
export function CasePage(props: { readonly order: OrderId }) {
  const orders = usePage((state) => state.dataset.orders)
  const found = orders.find(({ id }) => id === props.order)
  if (found !== undefined) return <Known order={found} />
  return (
    <p class="fault" role="alert">
      There is no order called “{props.order}”.{' '}
      <a href={roomHref('caught', 'record')}>The record</a> has them all.
    </p>
  )
}

const STANDS = {
  'not-yet': 'does not hold yet',
  'in-force': 'is in force',
  'in-part': 'is in force in part',
  suspended: 'is suspended',
  ended: 'holds no longer',
} as const

function Known({ order }: { readonly order: Order }) {
  const dataset = usePage((state) => state.dataset)
  const day = usePage((state) => state.lawDay)
  const law = useLawInForce()
  const actions = useActions()
  const title = `${order.case}, ${order.action}`
  const heading = useHeading(title)
  const standing = orderInForce(dataset, order, day, law)
  const aside = law.withoutOrders.includes(order.id)
  const source = dataset.sources.get(order.source)
  const conditions = order.bars.map(
    (id) => dataset.conditions.find((each) => each.id === id)?.name ?? id,
  )
  const programs = order.programs.map(
    (id) => dataset.programs.find((each) => each.id === id)?.short ?? id,
  )
  const facts: readonly (readonly [string, string])[] = [
    [order.by === 'court' ? 'Court' : 'By', order.court],
    ['Made', dayWords(order.date)],
    ['Cited as', order.cite],
    ['Keeps from binding', conditions.length === 0 ? 'nothing' : conditions.join('; ')],
    ['Whom it protects', order.protects.says],
    ['Programs', programs.length === 0 ? 'every program' : programs.join(', ')],
    [
      'Awards of',
      order.fiscalYears.length === 0 ? 'every year' : order.fiscalYears.map(fiscalYear).join(', '),
    ],
    ['Holds from', dayWords(order.from)],
    ['Until', order.until === '' ? order.untilSays : dayWords(order.until)],
    ['Leaves standing', order.leaves],
    ['About money', order.remedy],
    ['Ground', order.ground],
    ['Stayed in part', order.stayed?.says ?? ''],
    ['How sure', [order.confidence, order.doubt].filter(Boolean).join(' ')],
  ]
  return (
    <article class="law-page" aria-labelledby="law-page-title">
      <h2 id="law-page-title" class="page-title" tabindex={-1} ref={heading}>
        {title}
      </h2>
      <p class="statute">{order.says}</p>
      <p class="said">
        On {dayWords(day)} it {STANDS[standing.stands]}. {standing.says}{' '}
        {standing.by.map((id) => (
          <OrderLink key={id} id={id} />
        ))}
      </p>
      <p class="acts">
        <button type="button" class="link" onClick={() => actions.set(`orders.${order.id}`, aside)}>
          {aside ? 'Let it hold again in your scenario' : 'Set it aside in your scenario'}
        </button>{' '}
        <a href={roomHref('caught', 'record')}>All orders and letters</a>
      </p>
      <dl class="about-reading">
        {facts
          .filter(([, says]) => says !== '')
          .map(([name, says]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{sentenceCase(says)}</dd>
            </div>
          ))}
      </dl>
      {order.protects.recipients.length > 0 && (
        <section aria-labelledby="protects-title">
          <h3 id="protects-title">Named in it</h3>
          <ul class="set-otherwise">
            {order.protects.recipients.map((id) => (
              <li key={id}>
                <a href={placeHref(id, day)}>{placeName(dataset, id)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {order.acts.length > 0 && (
        <section aria-labelledby="acts-title">
          <h3 id="acts-title">What it does to earlier orders</h3>
          <ul class="set-otherwise">
            {order.acts.map((act) => (
              <li key={`${act.on} ${act.does}`}>
                {sentenceCase(act.does)} <OrderLink id={act.on} />. {act.says}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="caption">
        Source: {[source?.title, source?.publisher, source?.locator].filter(Boolean).join(', ')}.
      </p>
    </article>
  )
}

function OrderLink({ id }: { readonly id: OrderId }) {
  const order = usePage((state) => state.dataset.orders.find((each) => each.id === id))
  return <a href={caseHref(id)}>{order === undefined ? id : `${order.case}, ${order.action}`}</a>
}
