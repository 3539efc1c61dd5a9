/** Chooses the total that the page speaks of: what happened to the money, and of which program. */
import { memo } from 'preact/compat'
import type { ProgramId } from '../../model/index'
import { fiscalYear } from '../format'
import { usePage } from '../use-page'
import { CHOSEN, TOTAL_WORDS } from './draw-figures'
import type { ChosenTotal } from './draw-figures'

/** Two lists; they change what is looked at, never the scenario. */
export const TotalChoice = memo(function DrawTotalChoice(props: {
  readonly program: ProgramId | null
  readonly total: ChosenTotal
  readonly onProgram: (program: ProgramId | null) => void
  readonly onTotal: (total: ChosenTotal) => void
}) {
  const outcome = usePage((state) => state.shown.outcome)
  const { programs, settings } = outcome
  return (
    <p class="doubt-choice">
      <label>
        Dollars{' '}
        <select
          value={props.total}
          onChange={({ currentTarget }) => props.onTotal(currentTarget.value as ChosenTotal)}
        >
          {CHOSEN.map((total) => (
            <option key={total} value={total}>
              {TOTAL_WORDS[total].toLowerCase()}
            </option>
          ))}
        </select>
      </label>{' '}
      <label>
        of{' '}
        <select
          value={props.program ?? ''}
          onChange={({ currentTarget }) => props.onProgram(currentTarget.value || null)}
        >
          {programs.map(({ allocation: { program } }) => (
            <option key={program.id} value={program.id}>
              {program.short}
            </option>
          ))}
          {programs.length > 1 && <option value="">all programs together</option>}
        </select>
      </label>
      , {fiscalYear(settings.year)}
    </p>
  )
})
