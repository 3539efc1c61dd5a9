/** Every reading's verdict on one place, with the clause that decides and the orders that protect. */
import { useMemo } from 'preact/hooks'
import { verdicts } from '../../model/index'
import type { Dataset, Verdict } from '../../model/index'
import { counted, day as dayWords } from '../format'
import { useActions, usePage } from '../use-page'
import { definitionHref } from '../views/address'
import { columnGroups } from '../views/verdict-columns'
import { askVerdict } from '../views/verdict-reason'
import { FINDINGS, MARKS, decidingWords, findingWords, verdictWords } from '../views/verdict-words'
import { useLawInForce } from './use-law'

/** The table, grouped as the columns of the matrix are. */
export function PlaceVerdicts(props: { readonly place: string; readonly day: string }) {
  const { place, day } = props
  const dataset = usePage((state) => state.dataset)
  const law = useLawInForce()
  const actions = useActions()
  const groups = useMemo(() => columnGroups(dataset, law), [dataset.definitions, law])
  const found = useMemo(() => {
    const all = verdicts(dataset, { places: [place], asOf: day, law })
    return new Map(all.map((verdict) => [verdict.definition, verdict]))
  }, [dataset.facts, dataset.orders, dataset.rules, place, day, law])
  const count = (finding: string) =>
    [...found.values()].filter((verdict) => verdict.finding === finding).length
  return (
    <section aria-labelledby="place-verdicts-title">
      <h3 id="place-verdicts-title">What each reading finds on {dayWords(day)}</h3>
      <p class="said">
        {FINDINGS.filter((finding) => count(finding) > 0)
          .map(
            (finding) =>
              `${counted(count(finding), 'reading')}: ${finding === 'unknown' ? 'cannot be told' : findingWords(finding)}`,
          )
          .join('; ')}
        .
      </p>
      <table class="plain verdict-table">
        <caption class="unseen">Verdicts on {dayWords(day)}</caption>
        <thead>
          <tr>
            <th scope="col">Reading</th>
            <th scope="col">Finding</th>
            <th scope="col">The clause that decides</th>
            <th scope="col">Orders</th>
          </tr>
        </thead>
        {groups.map(({ title, readings }) => (
          <tbody key={title}>
            <tr class="group">
              <th scope="rowgroup" colSpan={4}>
                {title}
              </th>
            </tr>
            {readings.map(({ id, name, short }) => {
              const verdict = found.get(id)
              if (verdict === undefined) return null
              return (
                <tr key={id}>
                  <th scope="row">
                    <a href={definitionHref(id)} title={name}>
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
                  <td class="clause">{decidingWords(verdict)}</td>
                  <td class="orders">{orderWords(dataset, verdict)}</td>
                </tr>
              )
            })}
          </tbody>
        ))}
      </table>
    </section>
  )
}

/** The orders that protect, and those of which it cannot be told, by case. */
function orderWords(dataset: Dataset, { orders, mayProtect }: Verdict): string {
  const name = (id: string) => {
    const order = dataset.orders.find((each) => each.id === id)
    return order === undefined ? id : `${order.case} (${dayWords(order.date)})`
  }
  return [...orders.map(name), ...mayProtect.map((id) => `perhaps ${name(id)}`)].join('; ')
}
