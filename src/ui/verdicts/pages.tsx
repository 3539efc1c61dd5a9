/** Turns the pages of a long table. */

/** Earlier and later rows, and which are in view. */
export function Pages(props: {
  readonly at: number
  readonly last: number
  readonly onPage: (page: number) => void
}) {
  const { at, last, onPage } = props
  if (last === 0) return null
  return (
    <p class="pages">
      <button type="button" class="link" disabled={at === 0} onClick={() => onPage(at - 1)}>
        Earlier rows
      </button>
      <span data-name>
        Page {at + 1} of {last + 1}
      </span>
      <button type="button" class="link" disabled={at === last} onClick={() => onPage(at + 1)}>
        Later rows
      </button>
    </p>
  )
}
