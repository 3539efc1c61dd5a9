/** Writes delay and loss by place as comma-separated text. */
import type { AwardCourse, Course, Dataset } from '../../model/index'
import { MONTH_DAYS, monthsOf, placeTallies, receivedOf, touchedAwards } from './course-tally'
import { cell } from './csv'

/** One line a place: whole dollars, days, and months of 30.4375 days. */
export function delayCsv({ recipients }: Dataset, course: Course): string {
  const rows = placeTallies(course)
  const awards = new Map<number, AwardCourse[]>()
  for (const award of touchedAwards(course))
    awards.set(award.recipient, [...(awards.get(award.recipient) ?? []), award])
  const head =
    'recipient,name,allocated,held_at_one_time,held_days,held_months,dollar_days,dollar_months,held_still,ended,moved,lapsed,clawed_back,lost,lost_low,lost_high,moved_in,received,only_waited'
  const lines = rows.map((row) =>
    [
      recipients.ids[row.recipient] ?? '',
      recipients.names[row.recipient] ?? '',
      row.allocated,
      row.stopped,
      row.heldDays,
      monthsOf(row.heldDays),
      row.dollarDays,
      Math.round(row.dollarDays / MONTH_DAYS),
      row.still,
      row.ended,
      row.moved,
      row.lapsed,
      row.clawedBack,
      row.lost,
      row.lostLow,
      row.lostHigh,
      row.takenIn,
      receivedOf(awards.get(row.recipient) ?? []),
      row.waited ? 'yes' : 'no',
    ]
      .map(cell)
      .join(','),
  )
  return [head, ...lines].join('\n') + '\n'
}
