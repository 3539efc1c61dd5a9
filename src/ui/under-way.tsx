/** Says what a part of the page is at, or why it came to nothing, with a way to try again. */
import { WorkingLine } from './working'
import type { Working } from './working'

/** The line of what is under way, and under it a fault in one sentence; empty for none. */
export function UnderWay(props: {
  readonly working: Working
  readonly fault: string
  readonly retry: () => void
}) {
  return (
    <>
      <WorkingLine {...props.working} />
      {props.fault !== '' && (
        <p class="fault" role="alert">
          {props.fault}{' '}
          <button type="button" class="link" onClick={props.retry}>
            Try again
          </button>
        </p>
      )}
    </>
  )
}
