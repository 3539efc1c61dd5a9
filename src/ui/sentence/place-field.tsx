/** The place the sentence speaks of, found by typing a part of its name. */
import { useId, useState } from 'preact/hooks'
import type { Dataset } from '../../model/index'
import { useNames } from '../use-names'
import { useActions, usePage } from '../use-page'
import { suggestPlaces } from '../views/place-search'
import { fullName, indexOf } from '../views/names'

/** A search box that reads as a word of the sentence; suggestions come from the recipient table. */
export function PlaceField(props: {
  /** Empty for none yet. */
  readonly place: string
  readonly after?: string
  /** Instead of putting the place into the sentence. */
  readonly onPlace?: (place: string) => void
}) {
  const dataset = usePage((state) => state.dataset)
  const outcome = usePage((state) => state.shown.outcome)
  const actions = useActions()
  const list = useId()
  const [typed, setTyped] = useState<string | null>(null)
  useNames(dataset.recipients, [indexOf(dataset, props.place)])
  const shown = typed ?? nameFor(dataset, props.place)
  const weight = (index: number) =>
    outcome.programs.reduce(
      (most, { allocation: { dollars, localShare } }) =>
        Math.max(most, dollars[index] || localShare[index] || 0),
      0,
    )
  const found = typed === null || typed === '' ? [] : suggestPlaces(dataset, typed, weight)
  const take = (index: number) => {
    const place = dataset.recipients.ids[index]!
    if (props.onPlace) props.onPlace(place)
    else actions.setPlace(place)
    setTyped(null)
  }
  const choose = (text: string) => {
    const index = found.find(
      (each) => fullName(dataset.recipients, each).toLowerCase() === text.trim().toLowerCase(),
    )
    if (index === undefined) return false
    take(index)
    return true
  }
  return (
    <span class="ctl nb">
      <input
        type="text"
        class="place"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-label="Place: type a part of its name"
        list={list}
        autocomplete="off"
        spellcheck={false}
        value={shown}
        placeholder={props.place === '' ? 'a place' : undefined}
        size={Math.max(props.place === '' ? 18 : 4, shown.length)}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => {
          const text = event.currentTarget.value
          void actions.fetchNames()
          if (!choose(text)) setTyped(text)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTyped(null)
          const first = found[0]
          if (event.key !== 'Enter' || first === undefined) return
          take(first)
        }}
        onBlur={() => setTyped(null)}
      />
      <datalist id={list}>
        {found.map((index) => (
          <option key={index} value={fullName(dataset.recipients, index)} />
        ))}
      </datalist>
      <svg class="caret" viewBox="0 0 10 6" aria-hidden="true">
        <path d="M1 1l4 4 4-4" />
      </svg>
      {props.after}
    </span>
  )
}

function nameFor(dataset: Dataset, place: string): string {
  const index = indexOf(dataset, place)
  return index < 0 ? place : dataset.recipients.names[index] || place
}
