/** Lays an award's life out in days: available, offered, accepted by, performed, closed. */
import { addMonths, fiscalYearStart } from './days'
import type { AwardLife, FiscalYear, LifeDays } from '../types'

/** The days of the awards of one fiscal year. */
export function lifeDays(life: AwardLife, year: FiscalYear): LifeDays {
  const available = fiscalYearStart(year)
  const starts = addMonths(available, life.startMonths)
  const ends = addMonths(starts, life.awardMonths)
  return {
    available,
    offered: addMonths(available, life.offeredMonths),
    acceptDays: life.acceptDays,
    starts,
    ends,
    closes: ends + life.closeDays,
    advance: life.payment === 'advance',
  }
}
