/** What a parameter was in other fiscal years: a strip of dots, and a list that opens, each with its source. */
import { useMemo } from 'preact/hooks'
import type { Parameter, Standing } from '../../model/index'
import { fiscalYear } from '../format'
import { useActions, usePage } from '../use-page'
import type { ParameterRow } from '../views/parameter-list'
import { pastValues } from '../views/past-values'
import type { PastValue } from '../views/past-values'
import { withUnit } from '../views/value-words'

const STANDINGS: Readonly<Record<Standing, string>> = {
  published: '',
  rounded: 'as rounded in the source',
  deduced: 'worked out from published awards',
  assumed: 'assumed',
}

/** The dots and the list; nothing where the data hold one year alone, or none. */
export function PastStrip({ row: { parameter, value } }: { readonly row: ParameterRow }) {
  const dataset = usePage((state) => state.dataset)
  const year = usePage((state) => state.outcome.settings.year)
  const actions = useActions()
  const past = useMemo(() => pastValues(dataset, parameter), [dataset, parameter])
  if (past.length < 2) return null
  return (
    <div class="past">
      {past.length > 2 && <Dots past={past} of={parameter} year={year} />}
      <details>
        <summary>Take the value of another fiscal year</summary>
        <ul>
          {past.map((each) => (
            <li key={each.year}>
              <button
                type="button"
                class="link"
                aria-pressed={each.value === value}
                onClick={() => actions.set(parameter.path, each.value)}
              >
                {fiscalYear(each.year)}: {withUnit(parameter, each.value)}
              </button>{' '}
              <small data-name>
                {[STANDINGS[each.standing], dataset.sources.get(each.source)?.title ?? each.source]
                  .filter(Boolean)
                  .join('; ')}
              </small>
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}

/** A dot a year, its height the amount, from nothing up; the year in view is filled. The list says the same. */
function Dots(props: {
  readonly past: readonly PastValue[]
  readonly of: Parameter
  readonly year: string
}) {
  const { past, of, year } = props
  const most = Math.max(...past.map((each) => each.value))
  return (
    <div aria-hidden="true">
      <div class="dots">
        {past.map((each, at) => (
          <i
            key={each.year}
            class={each.year === year ? 'now' : ''}
            title={`${fiscalYear(each.year)}: ${withUnit(of, each.value)}`}
            style={{ '--x': at / (past.length - 1), '--y': most > 0 ? each.value / most : 0 }}
          />
        ))}
      </div>
      <p class="axis ends">
        <span>{fiscalYear(past[0]!.year)}</span>
        <span>{fiscalYear(past.at(-1)!.year)}</span>
      </p>
    </div>
  )
}
