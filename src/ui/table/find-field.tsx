/** Asks for the words of a search through places, whose names are fetched at the first letter. */
import { useActions } from '../use-page'

/** The search box; `says` names it for those who do not see its placeholder. */
export function FindField(props: {
  readonly says: string
  readonly words: string
  readonly onWords: (words: string) => void
}) {
  const actions = useActions()
  return (
    <input
      type="search"
      aria-label={props.says}
      placeholder="Find a place"
      value={props.words}
      onInput={(event) => {
        void actions.fetchNames()
        props.onWords(event.currentTarget.value)
      }}
    />
  )
}
