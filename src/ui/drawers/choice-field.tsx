/** The controls of what is no number: one of a few words, a day, something that holds or does not. */
import type { ParameterRow } from '../views/parameter-list'
import { useLawInForce } from '../verdicts/use-law'
import { useActions, usePage } from '../use-page'

interface Props {
  readonly id: string
  readonly row: ParameterRow
}

/** One of a few words, as a list to choose from; readings of the reader's own stand among the others. */
export function Choice({ id, row: { parameter, value } }: Props) {
  const { path, choices = [] } = parameter
  const actions = useActions()
  const own = useLawInForce().definitions
  const readings = path.endsWith('.definition') ? own : []
  const all = [...choices, ...readings.map((each) => ({ id: each.id, label: each.name }))]
  return (
    <select
      id={id}
      value={String(value)}
      onChange={({ currentTarget }) =>
        path === 'year'
          ? actions.setYear(currentTarget.value)
          : actions.set(path, currentTarget.value)
      }
    >
      {all.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}

/** A day of the calendar, or none. */
export function DayField({ id, row: { parameter, value } }: Props) {
  const actions = useActions()
  return (
    <input
      id={id}
      type="date"
      min={parameter.first}
      max={parameter.last}
      value={String(value)}
      onInput={({ currentTarget }) => {
        if (currentTarget.value !== value) actions.set(parameter.path, currentTarget.value)
      }}
    />
  )
}

/** What holds or does not; the last program counted stays. */
export function Switch({ id, row: { parameter, value } }: Props) {
  const { path } = parameter
  const actions = useActions()
  const last = usePage(
    ({ outcome }) => path.endsWith('.included') && outcome.settings.programs.length === 1,
  )
  return (
    <input
      id={id}
      type="checkbox"
      checked={value === true}
      disabled={last && value === true}
      onChange={({ currentTarget }) => actions.set(path, currentTarget.checked)}
    />
  )
}
