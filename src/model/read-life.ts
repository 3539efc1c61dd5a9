/** Reads the usual life of a program's awards: when they are offered, how long they run, when money is paid. */

import * as v from 'valibot'
import { DataFault } from './fault'
import { cited, oneOf, shape } from './read-json'
import type { AwardTerms, Cited } from './types'

/** The shape of `life` in a program file; what no source tells is left out. */
export const life = shape({
  offeredMonths: v.exactOptional(cited),
  acceptDays: v.exactOptional(cited),
  startMonths: v.exactOptional(cited),
  awardMonths: v.exactOptional(cited),
  closeDays: v.exactOptional(cited),
  expiresMonths: v.exactOptional(cited),
  payment: v.exactOptional(oneOf(['advance', 'reimbursement'])),
})

/** Refuse parts of a month or of a day, and spans that no award has. */
export function refuseBadLife(file: string, read: AwardTerms | undefined): void {
  for (const [name, term] of Object.entries(read ?? {}) as readonly [string, Cited | string][]) {
    if (typeof term === 'string') continue
    const most = name.endsWith('Days') ? 730 : 120
    if (Number.isInteger(term.value) && term.value >= 0 && term.value <= most) continue
    throw new DataFault(
      `${file}, life.${name}: ${term.value} is not within 0 to ${most}; write a whole number.`,
    )
  }
}
