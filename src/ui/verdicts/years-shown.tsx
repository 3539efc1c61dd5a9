/** Chooses which years of the conflict a picture shows: its first chapter, or what came from 2025. */
import { FIRST_DAY } from '../../model/index'
import type { Day } from '../../model/index'

/** The last day of the first chapter. */
export const BREAK: Day = '2021-06-30'

/** The first and the last day shown; `checked` is the last for which there is a record. */
export function daysShown(late: boolean, checked: Day): readonly [from: Day, until: Day] {
  return late ? ['2025-01-01', checked] : [FIRST_DAY, BREAK]
}

/** Two buttons, of which one is pressed. */
export function YearsShown(props: {
  readonly late: boolean
  readonly onLate: (late: boolean) => void
}) {
  return (
    <p class="spans" role="group" aria-label="Years shown">
      {[false, true].map((which) => (
        <button
          key={String(which)}
          type="button"
          class="link"
          aria-pressed={props.late === which}
          onClick={() => props.onLate(which)}
        >
          {which ? 'From 2025' : '2016 to mid-2021'}
        </button>
      ))}
    </p>
  )
}
