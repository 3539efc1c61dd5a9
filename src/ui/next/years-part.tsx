/** Shows several fiscal years side by side: allocated, held at one time or another, lost, and received. */
import { useMemo } from 'preact/hooks'
import { downloadText } from '../download'
import { day, dollars, fiscalYear } from '../format'
import { PictureTable } from '../picture-table'
import { cell } from '../views/csv'
import { dollarMonths, short } from '../views/course-sentence'
import { lastHeldYear, yearPanels } from '../views/year-panels'
import type { YearPanel } from '../views/year-panels'
import { useActions } from '../use-page'
import { ToldWords } from '../told-words'
import { useAskCourse } from './use-ask-course'
import { useCourse } from './use-course'

const BARS = [
  ['allocated', 'allocated', 'allocated'],
  ['held', 'held at one time', 'held'],
  ['lost', 'lost or moved', 'ended'],
  ['received', 'received by the last day', 'drawn'],
] as const

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
  const most = Math.max(1, ...panels.map(({ allocated }) => allocated))
  const ask = useAskCourse()
  const askOf = (year: string, says: string) =>
    ask({
      head: `${fiscalYear(year)}, ${says}`,
      says: `Awards of ${fiscalYear(year)}: ${says}.`,
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
        awards run on for years after it.
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
      <ul class="year-panels">
        {panels.map((panel) => (
          <li key={panel.year}>
            <h3>
              {fiscalYear(panel.year)}
              {panel.assumed && <small>, by assumption</small>}
            </h3>
            <dl>
              {BARS.map(([name, says, stage]) => (
                <div key={name}>
                  <dt>{says}</dt>
                  <dd>
                    <svg width="100%" height="12" aria-hidden="true" focusable="false">
                      <rect
                        width={`${(panel[name] / most) * 100}%`}
                        height="12"
                        class={`stage-block ${stage}`}
                        fill={`url(#stage-${stage})`}
                      />
                    </svg>
                    <ToldWords text={short(panel[name])} ask={askOf(panel.year, says)} />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      <PictureTable
        printed
        caption="By fiscal year of the award"
        head={HEAD}
        numeric={[1, 2, 3, 4, 5, 6, 7]}
        rows={() =>
          panels.map((panel) => [fiscalYear(panel.year), ...figuresOf(panel).map(dollars)])
        }
        ask={(row, column) => {
          const panel = panels.find(({ year }) => fiscalYear(year) === row[0])
          return askOf(panel?.year ?? '', HEAD[column]!.toLowerCase())(row[column]!)
        }}
        onCsv={() => downloadText('course-years.csv', yearsCsv(panels))}
      />
    </section>
  )
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
