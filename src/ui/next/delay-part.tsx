/** Shows delay as a result: months held and dollar-months by place, beside what is lost. */
import { useMemo } from 'preact/hooks'
import { downloadText } from '../download'
import { counted, digits, dollars, sentenceCase } from '../format'
import { PictureTable } from '../picture-table'
import { useNames } from '../use-names'
import { drawnSize, useWidth } from '../use-width'
import { nextHref } from '../views/next-href'
import { dollarMonths, dollarMonthWords, monthsWords, short } from '../views/course-sentence'
import { monthsOf, placeTallies, totalTally } from '../views/course-tally'
import { yearsWords } from '../views/course-years'
import { delayCsv } from '../views/delay-csv'
import { placeName } from '../views/verdict-reason'
import { PictureButton } from '../picture-button'
import { ToldWords } from '../told-words'
import { useAskCourse } from './use-ask-course'
import { useCourse } from './use-course'

const DRAWN = 15
const LISTED = 200
const ROW = 46

/** Bars by place, the most dollar-months first; each place leads to a part of its own. */
export function DelayPart() {
  const { dataset, course } = useCourse()
  const [box, width] = useWidth<HTMLDivElement>(1136)
  const all = placeTallies(course)
  const rows = useMemo(
    () => all.filter((row) => row.dollarDays > 0 || row.lostHigh > 0 || row.clawedBack > 0),
    [all],
  )
  const ask = useAskCourse()
  const askOf = (head: string, place?: number) =>
    ask({
      head,
      says: `${head}: dollars times months held, and what is lost.`,
      rule: 'each dollar held \u00d7 the days it is held \u00f7 30.4375 days a month, movement by movement',
      place,
    })
  const drawn = rows.slice(0, DRAWN)
  useNames(
    dataset.recipients,
    drawn.map(({ recipient }) => recipient),
  )
  const name = (recipient: number) => placeName(dataset, dataset.recipients.ids[recipient]!)
  const sum = totalTally(rows)
  const most = Math.max(1, ...drawn.map(({ dollarDays }) => dollarDays))
  const mostLost = Math.max(1, ...drawn.map(({ lostHigh }) => lostHigh))
  const half = Math.max(60, (width - 24) / 2)
  const of = yearsWords(course.settings.years)
  const says =
    rows.length === 0
      ? `Of the awards of ${of}, nothing is held and nothing is lost.`
      : `${sentenceCase(counted(rows.length, 'place'))} together, awards of ${of}: ${dollarMonthWords(sum.dollarDays)} held, ${lostWords(sum)} lost for good. One dollar kept for one month counts one; a month has 30.4375 days.`
  return (
    <section aria-labelledby="delay-title" class="delay-section">
      <h2 id="delay-title">Delay, beside loss</h2>
      <p class="said">
        <ToldWords text={says} ask={askOf('All places')} />
      </p>
      {rows.length > 0 && (
        <div ref={box} class="picture">
          <svg
            id="delay-picture"
            data-picture="delay"
            class="delay"
            {...drawnSize(width, drawn.length * ROW + 22)}
            role="group"
            aria-label={`Dollar-months and dollars lost by place. ${says}`}
          >
            <title>Delay, beside loss, by place: awards of {of}</title>
            <text class="l" x={0} y={12}>
              dollar-months held
            </text>
            <text class="l" x={half + 24} y={12}>
              dollars lost
            </text>
            {drawn.map((row, at) => (
              <g key={row.recipient} transform={`translate(0 ${22 + at * ROW})`}>
                <a href={nextHref(dataset.recipients.ids[row.recipient])}>
                  <text x={0} y={14}>
                    {name(row.recipient)}: {monthsWords(row.heldDays)}
                  </text>
                </a>
                <rect
                  class="delay-bar"
                  y={20}
                  height={12}
                  width={Math.max(1, (row.dollarDays / most) * (half - 70))}
                />
                <PictureButton
                  asked={askOf(
                    name(row.recipient),
                    row.recipient,
                  )(dollarMonthWords(row.dollarDays))}
                  label={`${name(row.recipient)}: ${dollarMonthWords(row.dollarDays)} held`}
                >
                  <text class="l" x={Math.max(1, (row.dollarDays / most) * (half - 70)) + 4} y={31}>
                    {short(dollarMonths(row.dollarDays))
                      .replace('$', '')
                      .replace('\u00a0million', ' M')}
                  </text>
                </PictureButton>
                {row.lostHigh > 0 && (
                  <rect
                    class="lost-bar open"
                    x={half + 24}
                    y={20}
                    height={12}
                    width={(row.lostHigh / mostLost) * (half - 70)}
                  />
                )}
                {row.lostLow > 0 && (
                  <rect
                    class="lost-bar"
                    x={half + 24}
                    y={20}
                    height={12}
                    width={(row.lostLow / mostLost) * (half - 70)}
                  />
                )}
                <PictureButton
                  asked={askOf(name(row.recipient), row.recipient)(`${lostWords(row)} lost`)}
                  label={`${name(row.recipient)}: ${lostWords(row)} lost`}
                >
                  <text class="l" x={half + 28 + (row.lostHigh / mostLost) * (half - 70)} y={31}>
                    {lostWords(row).replaceAll('\u00a0million', ' M')}
                  </text>
                </PictureButton>
              </g>
            ))}
          </svg>
          {rows.length > DRAWN && (
            <p class="caption">
              <ToldWords
                text={`The ${DRAWN} places with the most dollar-months of ${rows.length}; the table lists the first ${Math.min(LISTED, rows.length)}, the CSV all.`}
                ask={askOf('Places')}
              />
            </p>
          )}
        </div>
      )}
      <PictureTable
        printed
        caption={`Delay and loss by place, awards of ${of}`}
        head={[
          'Place',
          'Held at one time',
          'Months',
          'Dollar-months',
          'Held still',
          'Lost, least',
          'Lost, most',
          'Moved in',
        ]}
        numeric={[1, 2, 3, 4, 5, 6, 7]}
        rows={() =>
          rows
            .slice(0, LISTED)
            .map((row) => [
              name(row.recipient),
              dollars(row.stopped),
              String(monthsOf(row.heldDays)),
              digits(dollarMonths(row.dollarDays)),
              dollars(row.still),
              dollars(row.lostLow),
              dollars(row.lostHigh),
              dollars(row.takenIn),
            ])
        }
        ask={(row, column) => {
          const found = rows.find(({ recipient }) => name(recipient) === row[0])
          return askOf(row[0]!, found?.recipient)(row[column]!)
        }}
        onCsv={() => downloadText('delay.csv', delayCsv(dataset, course))}
        picture="delay"
      />
    </section>
  )
}

/** What is lost, or between what and what. */
function lostWords(row: { readonly lostLow: number; readonly lostHigh: number }): string {
  return row.lostLow === row.lostHigh
    ? row.lostLow === 0
      ? '$0'
      : short(row.lostLow)
    : `${short(row.lostLow)} to ${short(row.lostHigh)}`
}
