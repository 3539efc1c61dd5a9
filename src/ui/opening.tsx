/** What stands over the page while the first tables arrive, and if they do not. */

interface Props {
  readonly done: number
  readonly total: number
  readonly what: string
  readonly fault?: string
  readonly onRetry?: () => void
}

/** Progress in words and figures, or one sentence with a way to try again. */
export function Opening(props: Props) {
  if (props.fault === undefined)
    return (
      <p role="status">
        {props.what} <progress max={props.total} value={props.done} aria-label={props.what} />
      </p>
    )
  return (
    <p role="alert">
      {props.fault.replace(/ Try again\.$/, '')}{' '}
      <button type="button" class="link" onClick={props.onRetry}>
        Try again
      </button>
    </p>
  )
}
