/** Says how far a part's long work has come, with a button that stops it and one that goes on. */
import { WorkingLine } from '../working'
import type { Sliced } from './use-sliced'

/** The line; empty once the work is done. */
export function WorkLine<T>({ of }: { readonly of: Sliced<T> }) {
  const { working, fault, stopped, stop, retry } = of
  const busy = working.says !== ''
  return (
    <div class="work-line">
      <WorkingLine {...working} />
      {busy && (
        <button type="button" class="link" onClick={stop}>
          Stop
        </button>
      )}
      {stopped && (
        <p class="busy">
          Stopped.{' '}
          <button type="button" class="link" onClick={retry}>
            Work it out
          </button>
        </p>
      )}
      {fault !== '' && (
        <p class="fault" role="alert">
          {fault}{' '}
          <button type="button" class="link" onClick={retry}>
            Try again
          </button>
        </p>
      )}
    </div>
  )
}
