/** Chooses the day on which readings are held against places: a date, a slider with what happened, and the news of the day. */
import { useId, useMemo } from 'preact/hooks'
import { FIRST_DAY } from '../../model/index'
import { day as dayWords } from '../format'
import { usePage } from '../use-page'
import {
  addMonths,
  dayNumber,
  dayOf,
  daysWithNews,
  heldDay,
  landmarks,
  nextNews,
} from '../views/calendar'

/** A date field and a slider of days; arrow keys move by a day, Page Up and Page Down by a month. */
export function DayField(props: {
  readonly day: string
  /** Only what concerns this place is marked. */
  readonly place?: string
  readonly onDay: (day: string) => void
}) {
  const { day, place, onDay } = props
  const dataset = usePage((state) => state.dataset)
  const id = useId()
  const news = useMemo(() => landmarks(dataset, place), [dataset, place])
  const days = useMemo(() => daysWithNews(news), [news])
  const first = dayNumber(FIRST_DAY)
  const last = dayNumber(dataset.checked)
  const go = (to: string | undefined) => {
    if (to !== undefined && to !== '') onDay(heldDay(dataset, to))
  }
  const onKey = (event: KeyboardEvent) => {
    const months = event.key === 'PageUp' ? 1 : event.key === 'PageDown' ? -1 : 0
    if (months === 0) return
    event.preventDefault()
    go(addMonths(day, months))
  }
  const [before, after] = [nextNews(days, day, -1), nextNews(days, day, 1)]
  return (
    <div class="day-field">
      <p class="day-line">
        <label for={id}>Day</label>
        <input
          id={id}
          type="date"
          min={FIRST_DAY}
          max={dataset.checked}
          value={day}
          onChange={(event) => go(event.currentTarget.value)}
        />
        <button
          type="button"
          class="link"
          disabled={before === undefined}
          onClick={() => go(before)}
        >
          Earlier event
        </button>
        <button type="button" class="link" disabled={after === undefined} onClick={() => go(after)}>
          Later event
        </button>
      </p>
      <div class="day-slider">
        <input
          type="range"
          min={first}
          max={last}
          step={1}
          value={dayNumber(day)}
          aria-label="Day, slider"
          aria-valuetext={dayWords(day)}
          onKeyDown={onKey}
          onInput={(event) => go(dayOf(event.currentTarget.valueAsNumber))}
        />
        <Ticks days={days} first={first} last={last} />
        <Years first={first} last={last} />
      </div>
      <p class="caption news" aria-live="off">
        <b>{dayWords(day)}.</b> {newsOf(news, day, dayWords)}
      </p>
    </div>
  )
}

function Ticks(props: {
  readonly days: readonly string[]
  readonly first: number
  readonly last: number
}) {
  const { days, first, last } = props
  return useMemo(
    () => (
      <svg
        class="day-ticks"
        preserveAspectRatio="none"
        viewBox={`0 0 ${last - first} 8`}
        aria-hidden="true"
      >
        {days
          .map(dayNumber)
          .filter((number) => number >= first)
          .map((number) => (
            <path key={number} d={`M${number - first} 0v8`} vector-effect="non-scaling-stroke" />
          ))}
      </svg>
    ),
    [days, first, last],
  )
}

function Years(props: { readonly first: number; readonly last: number }) {
  const { first, last } = props
  const years: number[] = []
  for (
    let year = Number(dayOf(first).slice(0, 4));
    year <= Number(dayOf(last).slice(0, 4));
    year += 1
  )
    years.push(year)
  return (
    <div class="day-years" aria-hidden="true">
      {years.map((year) => (
        <span
          key={year}
          style={{ left: `${((dayNumber(`${year}-01-01`) - first) / (last - first)) * 100}%` }}
        >
          {year}
        </span>
      ))}
    </div>
  )
}

function newsOf(
  news: ReturnType<typeof landmarks>,
  day: string,
  words: (day: string) => string,
): string {
  const today = news.filter((each) => each.day === day)
  if (today.length > 0) return today.map(({ says }) => says).join(' ')
  const last = news.findLast((each) => each.day < day)
  return last === undefined
    ? 'Nothing is recorded before it.'
    : `Last, ${words(last.day)}: ${last.says}`
}
