/** Shows the sentence's place over all programs counted: direct and passed-through money apart, and measured. */
import { memo } from 'preact/compat'
import { useMemo } from 'preact/hooks'
import { downloadText } from '../download'
import { counted as count, fiscalYear } from '../format'
import { Num } from '../number'
import { Counting } from '../sums/counting'
import { usePage } from '../use-page'
import { cell } from '../views/csv'
import { keptBy, placeMoney } from '../views/place-money'
import type { PlaceMoney, PlaceRow } from '../views/place-money'
import { rangeWords } from '../views/range-words'
import { Measured } from './measured'

/** The section; it counts the reader's programs until every program of the year is counted. */
export const PlacePart = memo(function DrawPlacePart() {
  const dataset = usePage((state) => state.dataset)
  const shown = usePage((state) => state.shown.outcome)
  const counted = usePage((state) => state.counted)
  const place = usePage((state) => state.doing.now.place)
  const { year } = shown.settings
  const all = counted?.settings.year === year
  const outcome = all ? counted : shown
  const money = useMemo(() => placeMoney(dataset, outcome, place), [dataset, outcome, place])
  if (money === undefined) return null
  const from = (row: PlaceRow) => ({
    title: `${money.name}, ${row.short}`,
    about: {
      question: { about: 'award' as const, program: row.program, recipient: place },
      of: all ? outcome : ('outcome' as const),
    },
  })
  const programs = all
    ? `all ${count(outcome.programs.length, 'program')} of ${fiscalYear(year)}`
    : `${outcome.programs.map((part) => part.allocation.program.short).join(', ')} alone, ${fiscalYear(year)}`
  return (
    <section aria-labelledby="place-title" class="place-section">
      <h2 id="place-title">{money.name}: direct, and through the state</h2>
      <p class="said">
        Counted: {programs}
        {all ? '; conditions of your scenario are left out' : ''}.
      </p>
      <Counting />
      <dl class="pair-of-sums">
        <div>
          <dt>directly from the Justice Department</dt>
          <dd class="big">{rangeWords(money.direct)}</dd>
          <dd>{directWords(money)}</dd>
        </div>
        {money.family === 'local' ? (
          <div>
            <dt>through {money.state}</dt>
            <dd class="big">cannot be told</dd>
            <dd>
              {money.through.value === 0
                ? 'the programs counted hand nothing on that a source tells'
                : `${rangeWords(money.through)} goes to all local governments of ${money.state} together (in part perhaps to nonprofits); which of them get it, no source tells`}
            </dd>
          </div>
        ) : (
          <div>
            <dt>handed on</dt>
            <dd class="big">{rangeWords(money.handedOn)}</dd>
            <dd>
              so {money.name} keeps {rangeWords(keptBy(money))}
            </dd>
          </div>
        )}
      </dl>
      {money.rows.length > 0 && (
        <table class="plain place-table">
          <caption>
            {money.name}, dollars, {fiscalYear(year)}
          </caption>
          <thead>
            <tr>
              <th scope="col">Program</th>
              <th scope="col" class="r">
                Direct
              </th>
              <th scope="col" class="r">
                {secondHead(money)}
              </th>
            </tr>
          </thead>
          <tbody>
            {money.rows.map((row) => (
              <tr key={row.program}>
                <th scope="row">{row.short}</th>
                <td class="r">
                  {row.direct.value + row.withheld.value > 0 ? (
                    <Num
                      asked={from(row)}
                      label={`${row.short}, direct: ${rangeWords(row.direct)}`}
                    >
                      {rangeWords(row.direct)}
                      {row.withheld.value > 0 && `, ${rangeWords(row.withheld)} withheld`}
                    </Num>
                  ) : (
                    '\u2013'
                  )}
                </td>
                <td class="r">{second(money, row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {money.untold.length > 0 && (
        <p class="caption">
          {money.name} may have got money of {count(money.untold.length, 'program')} that no source
          tells below the kind of recipient: {money.untold.join(', ')}.
        </p>
      )}
      <Measured money={money} year={year} />
      <p class="takes">
        <button
          type="button"
          class="link"
          onClick={() => downloadText(`place-${place}-${year}.csv`, placeCsv(money, year))}
        >
          CSV
          <span class="unseen">: {money.name}</span>
        </button>
      </p>
    </section>
  )
})

/** What stands under the sum of direct money: nothing due, something withheld, or awards. */
function directWords(money: PlaceMoney): string {
  if (money.withheld.value > 0)
    return `awards of its own; ${rangeWords(money.withheld)} is withheld`
  return money.direct.value === 0 ? 'no award of its own in the tables' : 'awards of its own'
}

function secondHead(money: PlaceMoney): string {
  return money.family === 'local' ? `To all local governments of ${money.state}` : 'Handed on of it'
}

function second(money: PlaceMoney, row: PlaceRow): string {
  const figure = money.family === 'local' ? row.through : row.handedOn
  return figure.value === 0 ? '\u2013' : rangeWords(figure)
}

function placeCsv(money: PlaceMoney, year: string): string {
  const head =
    'fiscal_year,recipient,program,direct,direct_low,direct_high,withheld,withheld_low,withheld_high,through_state_to_kind,through_low,through_high,handed_on,handed_on_low,handed_on_high'
  const lines = money.rows.map((row) =>
    [
      year,
      money.recipient,
      row.program,
      ...[row.direct, row.withheld, row.through, row.handedOn].flatMap(({ value, low, high }) =>
        [value, low, high].map(Math.round),
      ),
    ]
      .map(cell)
      .join(','),
  )
  return [head, ...lines].join('\n') + '\n'
}
