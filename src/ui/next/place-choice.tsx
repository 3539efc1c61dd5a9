/** Leads to one place: those with the most held or lost first. */
import type { RecipientId } from '../../model/index'
import { PlaceField } from '../sentence/place-field'
import { useNames } from '../use-names'
import { usePage } from '../use-page'
import { placeTallies } from '../views/course-tally'
import { indexOf } from '../views/names'
import { nextHref } from '../views/next-href'
import { placeName } from '../views/verdict-reason'
import type { Followed } from './follow'

const OFFERED = 40

/** The list, and a field for any other place. */
export function PlaceChoice(props: {
  readonly followed: Followed
  readonly id: RecipientId | null
}) {
  const { dataset, course } = props.followed
  const spoken = usePage((state) => state.doing.now.place)
  const touched = placeTallies(course)
    .slice(0, OFFERED)
    .map(({ recipient }) => dataset.recipients.ids[recipient]!)
  const ids = [...new Set([...touched, spoken, ...(props.id === null ? [] : [props.id])])]
  useNames(
    dataset.recipients,
    ids.map((id) => indexOf(dataset, id)),
  )
  return (
    <p class="choice">
      <label>
        Show{' '}
        <select
          value={props.id ?? ''}
          onChange={({ currentTarget }) => {
            location.hash = nextHref(currentTarget.value === '' ? undefined : currentTarget.value)
          }}
        >
          <option value="">all places</option>
          {ids.map((id) => (
            <option key={id} value={id}>
              {placeName(dataset, id)}
            </option>
          ))}
        </select>
      </label>{' '}
      or any place:{' '}
      <PlaceField place={props.id ?? ''} onPlace={(id) => (location.hash = nextHref(id))} />
    </p>
  )
}
