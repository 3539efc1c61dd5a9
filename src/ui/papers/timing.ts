/** Says what acts on a place's awards, from when until when, as the course of the scenario has it. */
import { dayText } from '../../model/index'
import { day, fiscalYear } from '../format'
import type { Followed } from '../next/follow'
import { awardsOf } from '../views/course-ledger'
import { REMEDY_WORDS } from '../views/destinations'

export const TIMING_HEAD = ['Award', 'Condition', 'What it does', 'From', 'Until'] as const

/** One row: the cells of the head, in words and dates. */
export type TimingRow = readonly string[]

/** The rows of one place, by its index. */
export function timingRows({ dataset, course }: Followed, place: number): readonly TimingRow[] {
  return awardsOf(course, place).flatMap((award) =>
    award.bites.map((bite) => [
      `${dataset.programs.find(({ id }) => id === award.program)?.short ?? award.program}, ${fiscalYear(award.year)}`,
      `${dataset.conditions.find(({ id }) => id === bite.condition)?.name ?? bite.condition}${bite.waits ? ' (not found failing: it waits with everyone)' : ''}${bite.open ? ' (cannot be told)' : ''}`,
      REMEDY_WORDS[bite.remedy],
      day(dayText(bite.from)),
      bite.until === null
        ? `still on ${day(course.settings.until)}`
        : `${day(dayText(bite.until))}${bite.endedBy === '' ? '' : `: ${bite.endedBy}`}`,
    ]),
  )
}
