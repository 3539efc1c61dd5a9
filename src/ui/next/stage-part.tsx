/** Shows in which stage every dollar stands, quarter by quarter: of all awards, of one program, or of one place. */
import { useMemo, useState } from 'preact/hooks'
import { fiscalYearStart, quarterName } from '../../model/index'
import { downloadText } from '../download'
import { dollars } from '../format'
import { PictureTable } from '../picture-table'
import { enteredBy, entriesOfAll, quarterBalances } from '../views/course-ledger'
import { balancesOfAwards, entriesOfAwards, placeAwards } from '../views/place-course'
import { short } from '../views/course-sentence'
import { yearsWords } from '../views/course-years'
import { programBalances } from '../views/program-course'
import { stagesCsv } from '../views/stages-csv'
import { stagesSeen } from '../views/stages'
import { stagesSentence } from '../views/stages-sentence'
import { StageChart } from './stage-chart'
import { ToldWords } from '../told-words'
import { useAskCourse } from './use-ask-course'
import { useCourse } from './use-course'

/** The bars with the line under them that says that no dollar is unaccounted for. */
export function StagePart(props: { readonly place: number | undefined; readonly name: string }) {
  const { dataset, years, course } = useCourse()
  const [chosen, setProgram] = useState('')
  const programs = [...new Set(course.programs.map(({ program }) => program))]
  const program = programs.includes(chosen) ? chosen : undefined
  const { place } = props
  const awards = useMemo(
    () => (place === undefined ? null : placeAwards(years, course, place)),
    [years, course, place],
  )
  const balances = useMemo(
    () =>
      awards !== null
        ? balancesOfAwards(course.balances.quarters, awards)
        : program === undefined
          ? course.balances
          : programBalances(course, program),
    [course, awards, program],
  )
  const rows = useMemo(() => {
    const entries =
      awards === null
        ? entriesOfAll(years, course, fiscalYearStart, program)
        : entriesOfAwards(awards)
    return quarterBalances(balances, enteredBy(balances.quarters, entries))
  }, [years, course, awards, program, balances])
  const ask = useAskCourse()
  const of = `${props.name}, awards of ${yearsWords(course.settings.years)}`
  const askStage = (head: string) =>
    ask({
      head: `${props.name}, ${head}`,
      says: `${of}: dollars ${head}, at the end of the quarter.`,
      rule: 'what stood in the stage before + what came in \u2212 what went on, movement by movement',
      place,
      program,
    })
  const worst = rows.reduce((most, row) => Math.max(most, Math.abs(row.unaccounted)), 0)
  const last = rows.at(-1)
  const columns = ['Quarter', ...stagesSeen(balances).map(({ says }) => says), 'unaccounted']
  const shortOf = (id: string) => dataset.programs.find((each) => each.id === id)?.short ?? id
  const file = `stages-${place === undefined ? (program ?? 'all') : 'place'}`
  return (
    <section aria-labelledby="stages-title" class="stages-section">
      <h2 id="stages-title">Where every dollar stands</h2>
      <p class="said">
        {of}, at the end of each quarter of the federal fiscal year. Solid money came or is on its
        way; hatched money stands still; dotted and dark money is gone for its place.{' '}
        <ToldWords text={stagesSentence(balances)} ask={askStage('by stage')} />
      </p>
      {place === undefined && programs.length > 1 && (
        <p class="choice">
          <label>
            Program{' '}
            <select
              value={program ?? ''}
              onChange={(event) => setProgram(event.currentTarget.value)}
            >
              <option value="">all {programs.length} programs</option>
              {programs.map((id) => (
                <option key={id} value={id}>
                  {shortOf(id)}
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
      <StageChart
        id="stages-picture"
        balances={balances}
        ask={askStage('by stage')}
        says={`Stages of a dollar by quarter. ${of}. The table under the picture has every figure.`}
      />
      <p class="ledger">
        <span>
          <ToldWords
            text={`${short(last?.after ?? 0)} in all stages at the end of ${last === undefined ? 'no quarter' : quarterName(last.quarter)}, as much as came in`}
            ask={askStage('in all stages')}
          />
        </span>
        <b>
          <ToldWords text={`unaccounted: ${dollars(worst)}`} ask={askStage('unaccounted for')} />
        </b>
      </p>
      <PictureTable
        printed
        caption={`Dollars by stage at the end of each quarter. ${of}`}
        head={columns}
        numeric={stagesSeen(balances)
          .map((_, at) => at + 1)
          .concat(stagesSeen(balances).length + 1)}
        rows={() =>
          balances.quarters.map((quarter, at) => [
            quarterName(quarter),
            ...stagesSeen(balances).map(({ stage }) => dollars(balances.stages[stage][at] ?? 0)),
            dollars(rows[at]?.unaccounted ?? 0),
          ])
        }
        ask={(row, column) => askStage(`${row[0]}, ${columns[column]}`)(row[column]!)}
        onCsv={() => downloadText(`${file}.csv`, stagesCsv(balances, rows))}
        picture="stages"
        file={file}
      />
    </section>
  )
}
