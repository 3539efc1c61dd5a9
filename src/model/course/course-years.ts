/** Says which fiscal years' awards a scenario follows in time, and the day to which it looks. */
import { nearestName, quote } from '../fault'
import { listYears, yearLabel } from '../parameters'
import { isDay } from '../change-check'
import type { Dataset, Day, FiscalYear, ParameterValue } from '../types'

type Changes = ReadonlyMap<string, ParameterValue>

/** The fiscal years followed, oldest first; at fault, the scenario's own year alone. */
interface CourseYears {
  /** The year of the scenario's snapshot. */
  readonly year: FiscalYear
  readonly years: readonly FiscalYear[]
  readonly fault: string | null
}

/**
 * The years from `time.first_year` to `time.last_year`, rounds of their own among them; both are the
 * scenario's year unless they are set. The fault is one sentence, or null.
 */
export function courseYears(dataset: Dataset, changes: Changes): CourseYears {
  const known = listYears(dataset)
  const year = String(changes.get('year') ?? '2016')
  const faulty = (fault: string): CourseYears => ({ year, years: [year], fault })
  const path = ['time.first_year', 'time.last_year'] as const
  const [first, last] = path.map((one) => String(changes.get(one) ?? year)) as [string, string]
  for (const [at, written] of [first, last].entries()) {
    const missing = `${path[at]!}: there are no inputs for fiscal year ${quote(written)}`
    if (known.includes(written)) continue
    const newest = known.at(-1) ?? ''
    if (/^\d{4}$/.test(written) && written > newest) {
      return faulty(
        `${missing}; write one up to ${newest}, or set forward.last_year to ${written}.`,
      )
    }
    const near = nearestName(written, known)
    const instead = near === undefined ? `one from ${known[0] ?? ''} to ${newest}` : `'${near}'`
    return faulty(`${missing}; write ${instead}.`)
  }
  if (first > last) {
    const [of, than] = [yearLabel(first), yearLabel(last)]
    return changes.has(path[1])
      ? faulty(
          `time.last_year: ${than} is before the first year, ${of}; write ${of} or a later year.`,
        )
      : faulty(
          `time.first_year: ${of} is after the last year, ${than}; set time.last_year as well.`,
        )
  }
  const years = known.slice(known.indexOf(first), known.indexOf(last) + 1)
  return { year, years, fault: null }
}

/** The last day looked at: the day written, or 30 September four years after the last fiscal year. */
export function courseUntil(
  years: readonly FiscalYear[],
  written: ParameterValue | undefined,
): { readonly until: Day; readonly fault: string | null } {
  const numbers = years.map((year) => Number(year.slice(0, 4)))
  const usual = `${numbers.at(-1)! + 4}-09-30`
  if (typeof written !== 'string' || !isDay(written)) return { until: usual, fault: null }
  const begins = `${numbers[0]! - 1}-10-01`
  if (written >= begins) return { until: written, fault: null }
  const fault = `time.until: ${written} is before the first fiscal year begins, ${begins}; write a later day, or nothing.`
  return { until: usual, fault }
}
