/** Shows sums entered as published: bars on one scale, with the range their printing leaves. */
import { fiscalYear, money, shortMoney } from './format'
import { Num } from './number'
import { usePage } from './use-page'
import { partOf } from './views/figures'
import { publishedSums } from './views/published-sums'

/** Published sums as bars; they are shown as printed and compared with nothing. */
export function ByKind(props: { readonly program: string }) {
  const dataset = usePage((state) => state.dataset)
  const outcome = usePage((state) => state.outcome)
  const { year } = outcome.settings
  const part = partOf(outcome, props.program)!
  const sums = publishedSums(dataset, part)
  const most = Math.max(...sums.map((sum) => sum.figure.value), 1)
  return (
    <section aria-labelledby="kind-title">
      <h2 id="kind-title">Published, not comparable</h2>
      <p class="said">
        {part.allocation.program.years[year]?.note}. Dollars, {fiscalYear(year)}, as printed.
      </p>
      {sums.length === 0 && <p class="said">The published figures are being read.</p>}
      <dl class="kinds">
        {sums.map((sum) => (
          <div key={sum.name}>
            <dt>{sum.name}</dt>
            <dd>
              <span class="strip" style={{ width: `${(sum.figure.value / most) * 100}%` }} />
            </dd>
            <dd>
              <Num
                asked={{
                  title: `${sum.name}: ${shortMoney(sum.figure)}`,
                  about: { reason: sum.reason },
                }}
                label={`${sum.name}: ${money(sum.figure)}. Show the source`}
              >
                {sum.words}
              </Num>
            </dd>
          </div>
        ))}
      </dl>
      <p class="said">{part.allocation.program.notModelled.join(' ')}</p>
    </section>
  )
}
