/** Shows what comes of the reader's own awards: the sentence, the picture, award by award, and cash by quarter. */
import {
  bridgeOf,
  csvText,
  dayText,
  nameOfAward,
  ownAwardHead,
  ownAwardRow,
  ownQuarterHead,
  ownQuarterRows,
  quarterName,
} from '../../model/index'
import type { CourseSettings, OwnAsk, OwnCourses } from '../../model/index'
import { downloadText } from '../download'
import { day, dollars, percent } from '../format'
import { StageChart } from '../next/stage-chart'
import { StagePatterns } from '../next/stage-patterns'
import { PictureTable } from '../picture-table'
import { stagesSeen } from '../views/stages'
import { ToldWords } from '../told-words'
import { FramedTable } from '../table/framed-table'
import { askOwn } from './own-reasons'
import { OWN_HEAD, matchSentence, ownCells, ownSummary } from './own-words'

/** So many awards have a row on the page; the file has all. */
const SHOWN = 200

/** The results of one question. */
export function OwnResults(props: {
  readonly courses: OwnCourses
  readonly ask: OwnAsk
  readonly settings: CourseSettings
}) {
  const { courses, ask } = props
  const { balances, awards } = courses
  const seen = stagesSeen(balances)
  const says = ownSummary(courses, ask)
  const askOf = askOwn(courses)
  return (
    <>
      <p class="course-said">
        <ToldWords text={says} ask={askOf(says)} />
      </p>
      <section aria-labelledby="own-stages-title">
        <h3 id="own-stages-title">Where every dollar of them stands</h3>
        <p class="said">
          All awards together at the end of each federal quarter, at an even pace of drawing.
        </p>
        <StagePatterns />
        <StageChart
          id="stages-picture"
          balances={balances}
          ask={askOf('Dollars of your awards by stage, at the end of the quarter.')}
          says={`${says} The table under the picture has every figure.`}
        />
        <PictureTable
          printed
          caption="Dollars of your awards by stage at the end of each quarter"
          head={['Quarter', ...seen.map((stage) => stage.says)]}
          numeric={seen.map((_, at) => at + 1)}
          ask={(row, column) => askOf(`${row[0]}: ${seen[column - 1]?.says ?? ''}.`)(row[column]!)}
          rows={() =>
            balances.quarters.map((quarter, at) => [
              quarterName(quarter),
              ...seen.map(({ stage }) => dollars(balances.stages[stage][at] ?? 0)),
            ])
          }
          onCsv={() =>
            downloadText(
              'own-awards-by-quarter.csv',
              csvText(ownQuarterHead, ownQuarterRows(courses)),
            )
          }
          picture="stages"
          file="own-awards"
        />
      </section>
      <section aria-labelledby="own-each-title">
        <h3 id="own-each-title">Award by award</h3>
        <p class="said">
          <ToldWords text={matchSentence(courses)} ask={askOf(matchSentence(courses))} />
        </p>
        <FramedTable
          label="Table of awards, scrolls sideways"
          class="own-table"
          head={OWN_HEAD}
          numeric={OWN_HEAD.map((_, at) => at).slice(3)}
        >
          <tbody>
            {awards.slice(0, SHOWN).map((one, row) => (
              <tr key={`${nameOfAward(one)} ${row}`}>
                {ownCells(one).map((text, at) =>
                  at === 0 ? (
                    <th key={at} scope="row">
                      <span data-name>{text}</span>
                      <small data-name>{one.says.join(' ')}</small>
                    </th>
                  ) : (
                    <td key={at} class={at > 2 ? 'r' : ''} data-name={at > 2 ? undefined : ''}>
                      {at > 2 ? (
                        <ToldWords
                          text={text}
                          ask={askOwn(courses, one)(`${nameOfAward(one)}: ${OWN_HEAD[at]}`)}
                        />
                      ) : (
                        text
                      )}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </FramedTable>
        {awards.length > SHOWN && (
          <p class="said">
            <ToldWords
              text={`The first ${SHOWN} are shown; the file has all ${awards.length}.`}
              ask={askOf('Awards of your table.')}
            />
          </p>
        )}
        <p class="takes">
          <button
            type="button"
            class="link"
            onClick={() =>
              downloadText('own-awards.csv', csvText(ownAwardHead, awards.map(ownAwardRow)))
            }
          >
            CSV of all awards
          </button>
        </p>
      </section>
      <CashPart courses={courses} settings={props.settings} />
    </>
  )
}

const CASH_HEAD = ['Quarter', 'Planned', 'Comes', 'Behind at its end']

function CashPart(props: { readonly courses: OwnCourses; readonly settings: CourseSettings }) {
  const { cash } = props.courses
  const { bridge } = props.settings
  const { interestTotal, putIn } = bridgeOf([], cash, bridge)
  const put = putIn.reduce((sum, each) => sum + each, 0)
  const on = cash.peakDay === null ? '' : `, on ${day(dayText(cash.peakDay))}`
  const said =
    cash.peak === 0
      ? 'Payments come as planned.'
      : bridge.choice === 'stop'
        ? `Payments run at most ${dollars(cash.peak)} behind the plan${on}; the work stops meanwhile, as the scenario has it.`
        : `Payments run at most ${dollars(cash.peak)} behind the plan${on}; the office puts in ${dollars(put)}, which costs ${dollars(interestTotal)} of interest at ${percent(bridge.rate)} a year.`
  const askOf = askOwn(props.courses)
  const rows = cash.periods.map(({ name }, at) => [
    name,
    cash.planned[at]!,
    cash.comes[at]!,
    cash.behind[at]!,
  ])
  return (
    <section aria-labelledby="own-cash-title">
      <h3 id="own-cash-title">Cash by quarter of the place’s own fiscal year</h3>
      <p class="said">
        <ToldWords text={said} ask={askOf(said)} />
      </p>
      <PictureTable
        printed
        caption="Cash of your awards by quarter"
        head={CASH_HEAD}
        numeric={[1, 2, 3]}
        ask={(row, column) => askOf(`${row[0]}: ${CASH_HEAD[column]}.`)(row[column]!)}
        rows={() =>
          rows.map(([name, ...sums]) => [String(name), ...sums.map((sum) => dollars(Number(sum)))])
        }
        onCsv={() =>
          downloadText(
            'own-awards-cash.csv',
            csvText(['quarter', 'planned', 'comes', 'behind'], rows),
          )
        }
      />
    </section>
  )
}
