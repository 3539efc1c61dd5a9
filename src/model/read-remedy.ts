/** Reads what a condition does to awards in time, as its text says or as it was recorded. */

import * as v from 'valibot'
import { DataFault } from './fault'
import { day, number, oneOf, shape, text } from './read-json'
import type { Condition } from './types'

const whole = v.pipe(
  number,
  v.integer('not a whole number; write one'),
  v.minValue(0, 'below 0; write how many'),
)

/** The shape of `remedy` in a condition file. */
export const remedy = shape({
  kind: oneOf([
    'withhold',
    'hold',
    'offer',
    'suspend',
    'terminate',
    'disallow',
    'bar',
    'preference',
  ]),
  begins: v.exactOptional(day),
  ends: v.exactOptional(day),
  endsWith: v.exactOptional(text),
  holds: v.exactOptional(oneOf(['failing', 'everyone'])),
  noticeDays: v.exactOptional(whole),
  yearsBack: v.exactOptional(whole),
  says: text,
  source: text,
})

/** Refuse days out of order, and a remedy that does not fit what hangs on the condition. */
export function refuseBadRemedy(file: string, { remedy: read, effect }: Condition): void {
  if (read === undefined) return
  const { kind, begins = '', ends = '' } = read
  if (begins !== '' && ends !== '' && ends < begins) {
    throw new DataFault(
      `${file}, remedy.ends: ${ends} is before the remedy begins, ${begins}; write a later day.`,
    )
  }
  if (effect === 'none') {
    throw new DataFault(`${file}, remedy: no award hangs on the condition; leave the remedy out.`)
  }
  if ((effect === 'preference') !== (kind === 'preference')) {
    const instead = effect === 'preference' ? `'preference'` : 'another remedy'
    throw new DataFault(
      `${file}, remedy.kind: '${kind}' does not fit what the condition moves; write ${instead}.`,
    )
  }
}
