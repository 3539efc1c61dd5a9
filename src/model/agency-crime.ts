/** Makes the column of one year's violent crimes by agency, noting whose counts leave rape out. */
import type { AgencyCrime } from './types'

/** The code of a count without rape, because no rape count was printed. */
const withoutRape = 3

/** Make the column of a year; `counts` and `rape` hold one figure an agency, -1 for a gap. */
export function agencyCrime(year: number, counts: Int32Array, rape: Uint8Array): AgencyCrime {
  const short: number[] = []
  rape.forEach((code, agency) => {
    if (code === withoutRape && counts[agency]! >= 0) short.push(agency)
  })
  return { year, counts, rape, short: Int32Array.from(short) }
}
