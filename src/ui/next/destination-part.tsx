/** Shows where money goes that a remedy keeps back, and says so where the law names no place for it. */
import { useMemo } from 'preact/hooks'
import { dollars } from '../format'
import { destinationRows, REMEDY_WORDS, SAME_STATE } from '../views/destinations'
import { short } from '../views/course-sentence'
import { placeTallies } from '../views/course-tally'
import { awardsOfYears } from '../views/course-years'
import { nextHref } from '../views/next-href'
import { placeName } from '../views/verdict-reason'
import { ToldWords } from '../told-words'
import { FramedTable } from '../table/framed-table'
import { useAskCourse } from './use-ask-course'
import { useCourse } from './use-course'

const TAKERS = 10
const SUMS = ['Moved', 'Lapsed', 'Ended', 'Repaid'] as const

/** A line for each condition in each program, who took what, and the rule of 10156(f). */
export function DestinationPart() {
  const { dataset, years, course } = useCourse()
  const rows = useMemo(() => destinationRows(dataset, years, course), [dataset, years, course])
  const ask = useAskCourse()
  const takers = placeTallies(course)
    .filter(({ takenIn }) => takenIn > 0)
    .toSorted((a, b) => b.takenIn - a.takenIn || a.recipient - b.recipient)
  const id = (recipient: number) => dataset.recipients.ids[recipient]!
  return (
    <section aria-labelledby="destination-title" class="destination-section">
      <h2 id="destination-title">Where it goes</h2>
      {rows.length === 0 && (
        <p class="said">No condition is in force, and nothing goes anywhere.</p>
      )}
      {rows.length > 0 && (
        <FramedTable
          label="Where money goes, by condition"
          caption={`By condition and program, ${awardsOfYears(years)}, whole dollars`}
          head={['Condition', 'Program', 'What it does', 'Where the money goes', ...SUMS]}
          numeric={SUMS.map((_, at) => at + 4)}
        >
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.condition} ${row.program} ${row.goes}`}>
                <th scope="row">{row.name}</th>
                <td>{dataset.programs.find((each) => each.id === row.program)?.short}</td>
                <td>{REMEDY_WORDS[row.remedy]}</td>
                <td>{row.nowhere ? <b>{row.goes}</b> : row.goes}</td>
                {[row.moved, row.lapsed, row.ended, row.clawedBack].map((sum, at) => (
                  <td key={at} class="r">
                    <ToldWords
                      text={dollars(sum)}
                      ask={ask({
                        head: `${row.name}, ${SUMS[at]}`,
                        says: `${row.name}: ${row.goes}.`,
                        rule: 'added up from the movements that the condition made',
                        program: row.program,
                      })}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </FramedTable>
      )}
      {takers.length > 0 && (
        <p class="said">
          Money of {awardsOfYears(years)} that is moved comes in at{' '}
          {takers.slice(0, TAKERS).map(({ recipient, takenIn }, at) => (
            <>
              {at > 0 && ', '}
              <a key={recipient} href={nextHref(id(recipient))}>
                {placeName(dataset, id(recipient))}
              </a>{' '}
              (
              <ToldWords
                text={short(takenIn)}
                ask={ask({
                  head: placeName(dataset, id(recipient)),
                  says: 'Moved in from money kept back from others.',
                  rule: 'added up from the movements into its awards',
                  place: recipient,
                })}
              />
              )
            </>
          ))}
          {takers.length > TAKERS && (
            <ToldWords
              text={` and ${takers.length - TAKERS} more`}
              ask={ask({
                head: 'Places that take money in',
                says: 'Places to which money kept back from others moves.',
                rule: 'one for each place into whose awards money moves',
              })}
            />
          )}
          .
        </p>
      )}
      <p class="caption">{SAME_STATE}</p>
    </section>
  )
}
