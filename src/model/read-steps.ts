/** Reads the steps of a program file: every kind of step the model can follow, and what each must say. */

import * as v from 'valibot'
import { listOf, number, oneOf, shape, text } from './read-json'

const says = { source: text, says: text }
const people = v.exactOptional(v.pipe(number, v.minValue(0, 'below 0; write a number of people')))
const pot = shape({ id: text, name: text, share: text, over: people, upTo: people })

/** The shape of one step in a program file, told apart by its kind. */
export const step = v.variant(
  'step',
  [
    shape({ step: v.literal('share'), by: text, ...says }),
    shape({ step: v.literal('minimum'), share: text, ...says }),
    shape({ step: v.literal('split'), state: text, whole: listOf(text), ...says }),
    shape({ step: v.literal('local'), by: text, ...says }),
    shape({ step: v.literal('threshold'), below: text, ...says }),
    shape({
      step: v.literal('set-aside'),
      name: text,
      share: text,
      to: oneOf(['tribe', 'nonprofit', 'federal']),
      ...says,
    }),
    shape({
      step: v.literal('base'),
      amount: text,
      others: v.record(text, v.union([number, text])),
      ...says,
    }),
    shape({ step: v.literal('floor'), share: text, others: v.record(text, text), ...says }),
    shape({ step: v.literal('pots'), pots: listOf(pot), floor: text, ...says }),
    shape({ step: v.literal('unallocated'), ...says }),
    shape({ step: v.literal('as-published'), ...says }),
    shape({ step: v.literal('round'), to: v.literal('nearest'), ...says }),
  ],
  'unknown step; write one of set-aside, base, share, minimum, floor, split, local, threshold, pots, as-published, unallocated, round',
)
