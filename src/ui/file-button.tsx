/** Gives what a part shows as a file. */

/** A button that reads `CSV`, and `CSV of the totals` to those who do not see what stands above it. */
export function FileButton(props: {
  readonly kind?: 'CSV' | 'SVG'
  readonly of: string
  readonly onGive: () => void
}) {
  return (
    <button type="button" class="link" onClick={props.onGive}>
      {props.kind ?? 'CSV'}
      <span class="unseen"> of {props.of}</span>
    </button>
  )
}
