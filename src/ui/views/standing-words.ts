/** Says how a figure among the reasons is known: as published, deduced, assumed, set by the reader, or worked out. */
import type { Reason } from '../../model/index'

const words: Readonly<Record<NonNullable<Reason['standing']>, string>> = {
  published: 'as published',
  rounded: 'published, rounded',
  deduced: 'deduced from published figures',
  assumed: 'assumed',
  set: 'set in this scenario',
  'made up': 'made up for this lesson',
}

/** What is said of a value that the run itself found. */
export const WORKED_OUT = 'worked out in this run'

/** How a reason's value is known, in a few words. */
export function standingWords(reason: Reason): string {
  if (reason.standing !== undefined) return words[reason.standing]
  if (reason.value === 'unknown') return 'no source was read'
  if (hasReasons(reason)) return WORKED_OUT
  if (reason.cited === undefined && (reason.source ?? '') === '') return ''
  if (reason.precision === 'estimate') return 'an estimate'
  return reason.precision === 'rounded' ? 'published, rounded' : 'as published'
}

/** Whether a reason leads further. */
export function hasReasons(reason: Reason): boolean {
  return (
    reason.from.length > 0 ||
    reason.ask !== undefined ||
    reason.formula !== undefined ||
    reason.law !== undefined
  )
}

/** Whether a reason ends without saying where its value is from: no source, no reader, no unknown. */
export function endsNowhere(reason: Reason): boolean {
  return !hasReasons(reason) && standingWords(reason) === ''
}

/** Every source that reasons name themselves and in their inputs. */
export function sourcesNamed(reason: Reason): readonly string[] {
  return [reason, ...reason.from].flatMap(({ source }) => source || [])
}
