/** Shows the sentence's place over all programs counted: direct and passed-through money apart, and measured. */
import { memo } from 'preact/compat'
import { useMemo } from 'preact/hooks'
import type { PlaceSum } from '../../model/index'
import { downloadText } from '../download'
import { counted as count, fiscalYear } from '../format'
import { Num } from '../number'
import { Counting } from '../sums/counting'
import { usePage } from '../use-page'
import type { Figure } from '../format'
import type { Asked } from '../page-state'
import { placeCsv } from '../views/place-csv'
import { placeMoney } from '../views/place-money'
import type { PlaceMoney, PlaceRow } from '../views/place-money'
import { rangeWords } from '../views/range-words'
import { FramedTable } from '../table/framed-table'
import { Measured } from './measured'

/** The section; it counts the reader's programs until every program of the year is counted. */
export const PlacePart = memo(function DrawPlacePart(props: { readonly of?: string }) {
  const dataset = usePage((state) => state.dataset)
  const shown = usePage((state) => state.shown.outcome)
  const counted = usePage((state) => state.counted)
  const spoken = usePage((state) => state.doing.now.place)
  const place = props.of ?? spoken
  const { year } = shown.settings
  const all = counted?.settings.year === year
  const outcome = all ? counted : shown
  const money = useMemo(() => placeMoney(dataset, outcome, place), [dataset, outcome, place])
  if (money === undefined) return null
  const of = all ? outcome : 'outcome'
  const award = (row: PlaceRow, about: 'award' | 'withheld'): Asked => ({
    title: `${money.name}, ${row.short}${about === 'award' ? '' : ', withheld'}`,
    about: { question: { about, program: row.program, recipient: place }, of },
  })
  const sum = (figure: Figure, which: PlaceSum, row?: PlaceRow) => {
    const title = `${money.name}, ${row === undefined ? '' : `${row.short}, `}${sumWords(which, money)}`
    const program = row === undefined ? {} : { program: row.program }
    const question = { about: 'place-sum' as const, recipient: place, sum: which, ...program }
    const words = rangeWords(figure)
    return (
      <Num asked={{ title, about: { question, of } }} label={`${title}: ${words}`}>
        {words}
      </Num>
    )
  }
  const programs = all
    ? `all ${count(outcome.programs.length, 'program')} of ${fiscalYear(year)}`
    : `${outcome.programs.map((part) => part.allocation.program.short).join(', ')} alone, ${fiscalYear(year)}`
  return (
    <div class="place-section">
      <p class="said">
        Counted: {programs}
        {all ? '; conditions of your scenario are left out' : ''}.
      </p>
      <Counting />
      <dl class="pair-of-sums">
        <div>
          <dt>directly from the Justice Department, {fiscalYear(year)}</dt>
          <dd class="big">{sum(money.direct, 'direct')}</dd>
          <dd>
            {money.direct.high === 0 && money.withheld.value === 0
              ? 'no award of its own in the tables'
              : 'awards of its own'}
            {money.withheld.value > 0 && <>; {sum(money.withheld, 'withheld')} is withheld</>}
          </dd>
        </div>
        {money.family === 'local' ? (
          <div>
            <dt>
              through {money.state}, {fiscalYear(year)}
            </dt>
            <dd class="big cannot">
              <span aria-hidden="true">?</span> cannot be told
            </dd>
            <dd>
              {money.through.high === 0 ? (
                'the programs counted hand nothing on that a source tells'
              ) : (
                <>
                  {sum(money.through, 'through')} of its awards is handed on to all local
                  governments of {money.state} together (in part perhaps to nonprofits); which of
                  them get it, no source tells
                </>
              )}
            </dd>
          </div>
        ) : (
          <div>
            <dt>handed on, {fiscalYear(year)}</dt>
            <dd class="big">{sum(money.handedOn, 'handed-on')}</dd>
            <dd>
              so {money.name} keeps {sum(money.kept, 'kept')}
            </dd>
          </div>
        )}
      </dl>
      {money.rows.length > 0 && (
        <FramedTable
          whole
          label={`${money.name}, awards by program`}
          caption={`${money.name}: awards, dollars, ${fiscalYear(year)}`}
          class="place-table"
          head={['Program', 'Direct', secondHead(money)]}
          numeric={[1, 2]}
        >
          <tbody>
            {money.rows.map((row) => (
              <tr key={row.program}>
                <th scope="row">{row.short}</th>
                <td class="r">
                  {row.direct.high + row.withheld.value > 0 ? (
                    <Num
                      asked={award(row, 'award')}
                      label={`${row.short}, direct: ${rangeWords(row.direct)}`}
                    >
                      {rangeWords(row.direct)}
                    </Num>
                  ) : (
                    '\u2013'
                  )}
                  {row.withheld.value > 0 && (
                    <>
                      ,{' '}
                      <Num
                        asked={award(row, 'withheld')}
                        label={`${row.short}: ${rangeWords(row.withheld)} withheld`}
                      >
                        {rangeWords(row.withheld)} withheld
                      </Num>
                    </>
                  )}
                </td>
                <td class="r">
                  {money.family === 'local'
                    ? row.through.high === 0
                      ? '\u2013'
                      : sum(row.through, 'through', row)
                    : row.handedOn.high === 0
                      ? '\u2013'
                      : sum(row.handedOn, 'handed-on', row)}
                </td>
              </tr>
            ))}
          </tbody>
        </FramedTable>
      )}
      {money.untold.length > 0 && (
        <p class="caption">
          {money.name} may have got money of {count(money.untold.length, 'program')} that no source
          tells below the kind of recipient: {money.untold.join(', ')}.
        </p>
      )}
      <Measured money={money} year={year} outcome={outcome} />
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
    </div>
  )
})

/** What a sum is, for the head of its reasons. */
function sumWords(sum: PlaceSum, money: PlaceMoney): string {
  const words: Readonly<Record<PlaceSum, string>> = {
    direct: 'directly from the Justice Department',
    withheld: 'withheld',
    through: `handed on to all local governments of ${money.state}`,
    'handed-on': 'handed on',
    kept: 'kept',
  }
  return words[sum]
}

function secondHead(money: PlaceMoney): string {
  return money.family === 'local'
    ? `Handed on to all local governments of ${money.state}`
    : 'Handed on of it'
}
