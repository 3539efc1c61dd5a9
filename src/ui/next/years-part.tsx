/** Shows several fiscal years side by side: allocated, held at one time or another, lost, and received. */
import { useMemo } from 'preact/hooks'
import { downloadText } from '../download'
import { day, digits, dollars, fiscalYear, sentenceCase } from '../format'
import { PictureTable } from '../picture-table'
import { cell } from '../views/csv'
import { dollarMonths } from '../views/course-sentence'
import { yearsWords } from '../views/course-years'
import { lastHeldYear, yearPanels, yearsSentence } from '../views/year-panels'
import type { YearPanel } from '../views/year-panels'
import { useActions } from '../use-page'
import { ToldWords } from '../told-words'
import { useAskCourse } from './use-ask-course'
import { useCourse } from './use-course'
import { YearsPicture } from './years-picture'

const HEAD = [
  'Fiscal year',
  'Allocated',
  'Held at one time',
  'Held still',
  'Dollar-months',
  'Lost or moved',
  'Moved in',
  'Received',
] as const

/** One small picture a year, all on one scale. */
export function YearsPart() {
  const { dataset, years, course } = useCourse()
  const actions = useActions()
  const panels = useMemo(() => yearPanels(years, course), [years, course])
  const says = yearsSentence(panels)
  const ask = useAskCourse()
  const askOf = (year: string | undefined, says: string) =>
    ask({
      head: sentenceCase(says),
      says: `Awards of ${year === undefined ? yearsWords(course.settings.years) : fiscalYear(year)}: ${says}.`,
      rule: 'added up from the awards of the year',
      year,
    })
  const set = (first: string, last: string) =>
    actions.setAll({ 'time.first_year': first, 'time.last_year': last }, 'time.first_year')
  const held = lastHeldYear(
    dataset,
    course.programs.map(({ program }) => program),
  )
  const ahead = () => {
    const last = String(Number(held.slice(0, 4)) + 3)
    actions.setAll(
      { 'forward.last_year': last, 'time.first_year': held, 'time.last_year': last },
      'forward.last_year',
    )
  }
  return (
    <section aria-labelledby="years-title" class="years-section">
      <h2 id="years-title">Year by year</h2>
      <p class="said">
        The awards of each fiscal year up to {day(course.settings.until)}, on one scale. A year’s
        awards run on for years after it.{' '}
        <ToldWords text={says} ask={askOf(undefined, 'year by year')} />
      </p>
      <p class="takes">
        <button type="button" class="link" onClick={() => set('2015', '2019')}>
          Follow FY2015 to FY2019
        </button>
        <button type="button" class="link" onClick={ahead}>
          Follow {fiscalYear(held)} and three years to come, by assumption
        </button>
        <button
          type="button"
          class="link"
          onClick={() =>
            actions.setAll(
              { 'time.first_year': null, 'time.last_year': null, 'forward.last_year': null },
              'time.first_year',
            )
          }
        >
          Follow the scenario’s year alone
        </button>
      </p>
      <YearsPicture
        panels={panels}
        says={`Allocated, held, lost and received by fiscal year of the award. ${says}`}
        askOf={askOf}
      />
      <PictureTable
        printed
        caption="By fiscal year of the award, dollars"
        head={HEAD}
        numeric={[1, 2, 3, 4, 5, 6, 7]}
        rows={() =>
          panels.map((panel) => [fiscalYear(panel.year), ...figuresOf(panel).map(written)])
        }
        ask={(row, column) => {
          const panel = panels.find(({ year }) => fiscalYear(year) === row[0])
          return askOf(panel?.year, HEAD[column]!.toLowerCase())(row[column]!)
        }}
        onCsv={() => downloadText('course-years.csv', yearsCsv(panels))}
        picture="years"
        file="course-years"
      />
    </section>
  )
}

/** Dollars, but for dollar-months, which are none. */
function written(figure: number, at: number): string {
  return HEAD[at + 1] === 'Dollar-months' ? digits(figure) : dollars(figure)
}

function figuresOf(panel: YearPanel): readonly number[] {
  const { allocated, held, still, dollarDays, lost, takenIn, received } = panel
  return [allocated, held, still, dollarMonths(dollarDays), lost, takenIn, received]
}

function yearsCsv(panels: readonly YearPanel[]): string {
  const head =
    'fiscal_year,allocated,held_at_one_time,held_still,dollar_months,lost_or_moved,moved_in,received'
  const lines = panels.map((panel) =>
    [panel.year, ...figuresOf(panel)].map((each) => cell(each)).join(','),
  )
  return [head, ...lines].join('\n') + '\n'
}
