/** Sets one row of the record beside the model: who, how much, from when, until when. */

import { dayNumber } from '../course/days'
import type { Dataset, Day, Dollars, RecordedHold } from '../types'
import { followedYears, modelledOf } from './modelled'
import type { Ends, Modelled, Runs } from './modelled'

/** `cannot be told`: the facts, the draw-down or the years followed leave the model's own answer open. */
export type BesideVerdict = 'matches' | 'differs' | 'cannot be told'

/** One part of a row may not have been recorded at all. */
type PartVerdict = BesideVerdict | 'not recorded'

/** Days by which the model may miss a day of the record: accounts tell months. Set before anything was run. */
export const DAYS_APART = 31

/** One row of the record beside the model. Differences are the model's less the record's. */
export interface BesideRow {
  readonly record: RecordedHold
  /** A day on which it was recorded as still held, where its release was not; else empty. */
  readonly heldOn: Day | ''
  readonly modelled: Modelled
  readonly verdict: BesideVerdict
  readonly parts: Readonly<Record<'who' | 'dollars' | 'from' | 'until', PartVerdict>>
  /** How far the model's range lies from the record's at least; zero where they meet; null where there is nothing to compare. */
  readonly dollarsOff: Dollars | null
  readonly fromOff: number | null
  readonly untilOff: number | null
  /** Why they differ; empty where they do not, or where nobody knows. */
  readonly why: string
}

/**
 * Set a row of the record beside what the model followed. `why` explains a difference; `heldOn` is a
 * day on which the money was still held, where the day of its release was not recorded.
 */
export function setBeside(
  dataset: Dataset,
  runs: Runs,
  record: RecordedHold,
  why: string,
  heldOn: Day | '' = '',
): BesideRow {
  const modelled = modelledOf(dataset, runs, record)
  const years = followedYears(runs.own, record)
  // A sum over years of which some are not followed is not one sum.
  const whole = years.length === record.years.length
  const dollarsOff = whole ? apart(modelled.wide, record) : null
  const fromOff = offDays(modelled.from, record.heldFrom)
  const untilOff = offDays(modelled.until, record.released === '' ? heldOn : record.released)
  const parts = {
    who: judgeWho(record, modelled),
    dollars: whole ? judgeDollars(record, modelled) : 'cannot be told',
    from: judgeDay(record.heldFrom, modelled.from, modelled.fromMost),
    until:
      record.released === ''
        ? judgeHeldOn(heldOn, modelled)
        : judgeDay(record.released, modelled.until, modelled.untilMost),
  } as const
  const all = years.length === 0 ? unfollowed : parts
  return {
    record,
    heldOn,
    modelled,
    parts: all,
    dollarsOff,
    fromOff,
    untilOff,
    why,
    verdict: together(Object.values<PartVerdict>(all), record),
  }
}

const unfollowed = {
  who: 'cannot be told',
  dollars: 'cannot be told',
  from: 'cannot be told',
  until: 'cannot be told',
} as const

/**
 * One difference is enough; to match, something besides who it was must have been recorded, by a
 * record sure enough to tell that money waited at all.
 */
function together(parts: readonly PartVerdict[], { confidence }: RecordedHold): BesideVerdict {
  if (parts.includes('differs')) return 'differs'
  if (parts.includes('cannot be told') || confidence === 'low') return 'cannot be told'
  return parts.filter((part) => part === 'matches').length > 1 ? 'matches' : 'cannot be told'
}

function judgeWho({ recipients }: RecordedHold, { held, open }: Modelled): PartVerdict {
  if (recipients.length === 0) return held.length > 0 ? 'matches' : 'differs'
  if (held.length === recipients.length) return 'matches'
  return held.length + open.length === recipients.length ? 'cannot be told' : 'differs'
}

function judgeDollars(record: RecordedHold, { near, wide }: Modelled): PartVerdict {
  if (Number.isNaN(record.low)) return 'not recorded'
  if (overlap(record, near)) return 'matches'
  return overlap(record, wide) ? 'cannot be told' : 'differs'
}

/** A day between that of the open findings met and that of them failing cannot be told. */
function judgeDay(recorded: Day | '', own: Day | '', most: Day | ''): PartVerdict {
  if (recorded === '') return 'not recorded'
  const off = offDays(own, recorded)
  if (off !== null && Math.abs(off) <= DAYS_APART) return 'matches'
  const offMost = offDays(most, recorded)
  if (offMost === null) return 'differs'
  const between = off !== null && Math.sign(off) !== Math.sign(offMost)
  return between || Math.abs(offMost) <= DAYS_APART ? 'cannot be told' : 'differs'
}

/** Whether the model still holds the money on a day; what it never held it does not. */
function judgeHeldOn(day: Day | '', { held, open, until, untilMost }: Modelled): PartVerdict {
  if (day === '') return 'not recorded'
  const holds = (who: number, last: Day | '') => who > 0 && (last === '' || last > day)
  if (holds(held.length, until)) return 'matches'
  return holds(held.length + open.length, untilMost) ? 'cannot be told' : 'differs'
}

function overlap(a: Ends, b: Ends): boolean {
  return a.low <= b.high && b.low <= a.high
}

/** How far one range lies above or, negative, below another; null where one is not known. */
function apart(model: Ends, { low, high }: Ends): Dollars | null {
  if (Number.isNaN(low) || Number.isNaN(high)) return null
  return model.high < low ? model.high - low : model.low > high ? model.low - high : 0
}

function offDays(modelled: Day | '', recorded: Day | ''): number | null {
  return modelled === '' || recorded === '' ? null : dayNumber(modelled) - dayNumber(recorded)
}
