/** Shows what acts on one place's awards, from when until when, and what ended it. */
import { dayText } from '../../model/index'
import { day, dollars, fiscalYear } from '../format'
import { awardsOf } from '../views/course-ledger'
import { REMEDY_WORDS } from '../views/destinations'
import { Num } from '../number'
import { biteInput, courseInputs } from '../views/course-reasons'
import { FramedTable } from '../table/framed-table'
import { useCourse } from './use-course'

/** A line for each condition that acts on an award of the place. */
export function BitePart(props: { readonly place: number; readonly name: string }) {
  const { dataset, years, course } = useCourse()
  const rows = awardsOf(course, props.place).flatMap((award) =>
    award.bites.map((bite) => ({ award, bite })),
  )
  const name = (id: string) => dataset.conditions.find((each) => each.id === id)?.name ?? id
  const short = (id: string) => dataset.programs.find((each) => each.id === id)?.short ?? id
  return (
    <section aria-labelledby="bites-title" class="bites-section">
      <h2 id="bites-title">What acts on its awards</h2>
      {rows.length === 0 ? (
        <p class="said">Nothing acts on an award of {props.name} in the years followed.</p>
      ) : (
        <FramedTable
          label="Conditions in time"
          caption={`${props.name}: conditions in time`}
          head={['Award', 'Condition', 'What it does', 'From', 'Until', 'Reaches']}
          numeric={[5]}
        >
          <tbody>
            {rows.map(({ award, bite }, at) => (
              <tr key={at}>
                <th scope="row">
                  {short(award.program)}, {fiscalYear(award.year)}
                </th>
                <td>
                  {name(bite.condition)}
                  {bite.waits && ' (not found failing: it waits with everyone)'}
                  {bite.open && ' (cannot be told)'}
                </td>
                <td>{REMEDY_WORDS[bite.remedy]}</td>
                <td>{day(dayText(bite.from))}</td>
                <td>
                  {bite.until === null
                    ? `still on ${day(course.settings.until)}`
                    : `${day(dayText(bite.until))}${bite.endedBy === '' ? '' : `: ${bite.endedBy}`}`}
                </td>
                <td class="r">
                  <Num
                    asked={() => ({
                      title: `${props.name}, award of ${fiscalYear(award.year)}: what ${name(bite.condition)} reaches`,
                      about: {
                        reason: {
                          ...biteInput(dataset, course, bite),
                          from: courseInputs(dataset, years, course, {
                            place: props.place,
                            year: award.year,
                            program: award.program,
                          }),
                        },
                      },
                    })}
                  >
                    {dollars(Math.round(bite.base * bite.share))}
                  </Num>
                </td>
              </tr>
            ))}
          </tbody>
        </FramedTable>
      )}
    </section>
  )
}
