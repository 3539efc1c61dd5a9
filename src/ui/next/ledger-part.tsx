/** Shows the ledger of a course: every movement by quarter and kind, and a balance that is always nothing. */
import { useCallback, useState } from 'preact/hooks'
import { fiscalYearStart, quarterName } from '../../model/index'
import { downloadText } from '../download'
import { FileButton } from '../file-button'
import { counted, digits, dollars } from '../format'
import { balancesOfAwards, entriesOfAwards, placeAwards } from '../views/place-course'
import {
  awardsOf,
  enteredBy,
  entriesOfAll,
  ledgerCsv,
  ledgerRows,
  quarterBalances,
} from '../views/course-ledger'
import { awardsOfYears } from '../views/course-years'
import { stageWord } from '../views/stages'
import { ToldWords } from '../told-words'
import { FramedTable } from '../table/framed-table'
import { useAskCourse } from './use-ask-course'
import { useCourse } from './use-course'
import { useLater } from './use-later'

/** The ledger, opened by the reader: it is long. */
export function LedgerPart(props: { readonly place: number | undefined }) {
  const [open, setOpen] = useState(false)
  return (
    <section aria-labelledby="ledger-title" class="ledger-section">
      <h2 id="ledger-title">The ledger</h2>
      <p class="said">
        Every movement adds to one stage what it takes from another, so no dollar appears or
        disappears.
      </p>
      <p class="takes">
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Hide the ledger' : 'Show the ledger'}
        </button>
      </p>
      {open && <Ledger place={props.place} />}
    </section>
  )
}

function Ledger({ place }: { readonly place: number | undefined }) {
  const { dataset, years, course } = useCourse()
  const make = useCallback(() => {
    if (place !== undefined) {
      const awards = placeAwards(years, course, place)
      const own = balancesOfAwards(course.balances.quarters, awards)
      return {
        rows: ledgerRows(own.quarters, awards),
        balances: quarterBalances(own, enteredBy(own.quarters, entriesOfAwards(awards))),
      }
    }
    const { quarters } = course.balances
    const entries = entriesOfAll(years, course, fiscalYearStart)
    return {
      rows: ledgerRows(quarters, awardsOf(course)),
      balances: quarterBalances(course.balances, enteredBy(quarters, entries)),
    }
  }, [years, course, place])
  const made = useLater(make)
  if (made === null)
    return (
      <p class="busy" role="status">
        Working…
      </p>
    )
  const { rows, balances } = made
  const nameOf = (id: string | null) =>
    id === null ? '' : (dataset.conditions.find((each) => each.id === id)?.name ?? id)
  const worst = balances.reduce((most, row) => Math.max(most, Math.abs(row.unaccounted)), 0)
  const touched = awardsOf(course, place).length
  const ask = useAskCourse()
  const askOf = (head: string) =>
    ask({
      head,
      says: `${head}: movements of the ledger of this run.`,
      rule: 'every movement of that kind in the quarter, added up',
      place,
    })
  const rowName = (row: (typeof rows)[number]) =>
    `${quarterName(row.quarter)}, ${stageWord(row.from)} to ${stageWord(row.to)}`
  return (
    <>
      <p class="said">
        {place === undefined ? (
          <ToldWords
            text={`Movements of the ${counted(touched, 'award')} on which something acts; the balance of each quarter counts all awards.`}
            ask={askOf('Awards on which something acts')}
          />
        ) : (
          'Movements of all awards of this place.'
        )}{' '}
        Unaccounted for, {awardsOfYears(years)}:{' '}
        <b>
          <ToldWords text={dollars(worst)} ask={askOf('Unaccounted for')} />
        </b>{' '}
        in every quarter.
      </p>
      <FramedTable
        label="Movements by quarter"
        caption={`Movements by quarter and kind, ${awardsOfYears(years)}, whole dollars`}
        class="ledger-table"
        head={['From', 'To', 'By', 'Awards', 'Dollars']}
        numeric={[3, 4]}
      >
        {balances.map((balance) => (
          <tbody key={balance.quarter}>
            <tr class="quarter">
              <th scope="rowgroup" colspan={5}>
                <ToldWords
                  text={`${quarterName(balance.quarter)}: ${dollars(balance.before)} before + ${dollars(balance.entered)} came in = ${dollars(balance.after)} after; unaccounted ${dollars(balance.unaccounted)}`}
                  ask={askOf(quarterName(balance.quarter))}
                />
              </th>
            </tr>
            {rows
              .filter(({ quarter }) => quarter === balance.quarter)
              .map((row) => (
                <tr key={`${row.from} ${row.to} ${row.condition}`}>
                  <td>{stageWord(row.from)}</td>
                  <td>{stageWord(row.to)}</td>
                  <td>{nameOf(row.condition)}</td>
                  <td class="r">
                    <ToldWords text={digits(row.awards)} ask={askOf(rowName(row))} />
                  </td>
                  <td class="r">
                    <ToldWords text={dollars(row.dollars)} ask={askOf(rowName(row))} />
                  </td>
                </tr>
              ))}
          </tbody>
        ))}
      </FramedTable>
      <p class="takes">
        <FileButton
          of="the ledger"
          onGive={() => downloadText('course-ledger.csv', ledgerCsv(rows, balances))}
        />
      </p>
    </>
  )
}
