/** Chooses which places are shown first. */
import type { Wish } from './places-list'

/** A list of two; it changes what is looked at, never the scenario. */
export function WishField(props: { readonly wish: Wish; readonly onWish: (wish: Wish) => void }) {
  return (
    <p class="doubt-choice">
      <label>
        Show{' '}
        <select
          value={props.wish}
          onChange={({ currentTarget }) => props.onWish(currentTarget.value as Wish)}
        >
          <option value="likeliest">the likeliest first</option>
          <option value="uncertain">
            those that lose only in some draws, the most money first
          </option>
        </select>
      </label>
    </p>
  )
}
