/** Names places, each a link to its own page. */
import { useEffect } from 'preact/hooks'
import { useActions, usePage } from '../use-page'
import { placeHref } from '../views/address'
import { indexOf, isUnnamed } from '../views/names'
import { placeName } from '../views/verdict-reason'

/** The places by name, in the order of the alphabet. */
export function PlaceLinks(props: { readonly places: readonly string[] }) {
  const dataset = usePage((state) => state.dataset)
  const actions = useActions()
  const missing = props.places.some((place) =>
    isUnnamed(dataset.recipients, indexOf(dataset, place)),
  )
  useEffect(() => {
    if (missing) void actions.fetchNames()
  }, [missing, actions])
  if (props.places.length === 0) return <p class="caption">None.</p>
  const named = props.places
    .map((place) => ({ place, name: placeName(dataset, place) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return (
    <ul class="place-links">
      {named.map(({ place, name }) => (
        <li key={place}>
          <a href={placeHref(place)}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
