/** Says the keys of the search, and lets the one that is a single letter be switched off. */

/** The line under the list. */
export function KeyLine(props: {
  readonly single: boolean
  readonly onSingle: (on: boolean) => void
}) {
  return (
    <div class="keys">
      <p>
        <Key says="Enter" does="go" /> <Key says="Up, Down" does="move" />{' '}
        <Key says="Home, End" does="first, last" /> <Key says="Escape" does="close" />{' '}
        <Key says={props.single ? '/ or Ctrl K' : 'Ctrl K'} does="search" />
      </p>
      <label class="switch">
        <input
          type="checkbox"
          checked={props.single}
          onChange={(event) => props.onSingle(event.currentTarget.checked)}
        />{' '}
        The key / alone opens the search
      </label>
    </div>
  )
}

function Key(props: { readonly says: string; readonly does: string }) {
  return (
    <span class="nb">
      <kbd>{props.says}</kbd> {props.does}
    </span>
  )
}
