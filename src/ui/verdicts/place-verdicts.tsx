/** Lists the readings of one group held against a place, a line each; a line opens its clauses one by one. */
import type { Dataset, Verdict } from '../../model/index'
import { day as dayWords } from '../format'
import { useActions, usePage } from '../use-page'
import { caseHref, definitionHref } from '../views/address'
import type { ColumnGroup } from '../views/verdict-columns'
import { askVerdict } from '../views/verdict-reason'
import { decidingWords, MARKS, verdictWords } from '../views/verdict-words'
import { useLawInForce } from './use-law'

/** The lines; the finding is a button that opens its reasons. */
export function PlaceVerdicts(props: {
  readonly group: ColumnGroup
  readonly found: ReadonlyMap<string, Verdict>
  readonly place: string
  readonly day: string
}) {
  const { group, found, place, day } = props
  const dataset = usePage((state) => state.dataset)
  const law = useLawInForce()
  const actions = useActions()
  return (
    <table class="plain verdict-table">
      <caption class="unseen">
        {group.title}, on {dayWords(day)}
      </caption>
      <thead>
        <tr>
          <th scope="col">Reading</th>
          <th scope="col">Finding</th>
          <th scope="col">The clause that decides</th>
          <th scope="col">Orders</th>
        </tr>
      </thead>
      <tbody>
        {group.readings.map(({ id, name, short }) => {
          const verdict = found.get(id)
          if (verdict === undefined) return null
          return (
            <tr key={id}>
              <th scope="row">
                <a href={definitionHref(id)} title={name} data-name>
                  {short}
                </a>
              </th>
              <td>
                <button
                  type="button"
                  class="finding"
                  aria-label={`${short}: ${verdictWords(verdict)}. Show the reasons`}
                  onClick={() => actions.ask(askVerdict(dataset, law, place, id, day))}
                >
                  <span class={`mark ${verdict.finding}`}>{MARKS[verdict.finding]}</span>{' '}
                  <span class="num-words">{verdictWords(verdict)}</span>
                </button>
              </td>
              <td class="clause" data-name>
                {decidingWords(verdict)}
              </td>
              <td class="orders" data-name>
                <Orders dataset={dataset} verdict={verdict} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** The orders that protect, and those of which it cannot be told, by case. */
function Orders(props: { readonly dataset: Dataset; readonly verdict: Verdict }) {
  const { orders, mayProtect } = props.verdict
  const link = (id: string, perhaps: boolean) => {
    const order = props.dataset.orders.find((each) => each.id === id)
    return (
      <span key={id}>
        {perhaps && 'perhaps '}
        <a href={caseHref(id)}>{order === undefined ? id : order.case}</a>
        {order !== undefined && ` (${dayWords(order.date)})`}{' '}
      </span>
    )
  }
  return (
    <>
      {orders.map((id) => link(id, false))}
      {mayProtect.map((id) => link(id, true))}
    </>
  )
}
