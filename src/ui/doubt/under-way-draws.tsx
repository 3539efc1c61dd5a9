/** Says how far the draws have come, what had to be replaced, and what stands in their way; speaks once, at their end. */
import { digits } from '../format'
import { inOneLine } from './end-words'
import { useDrawKeeper, useDraws } from './use-draws'

/** The line under the controls. */
export function UnderWayDraws() {
  const { stop, again } = useDrawKeeper()
  const { plan, made, done, stopped, mended, fault } = useDraws((kept) => kept)
  const wanted = plan?.draws ?? 0
  const less = plan?.less ?? ''
  const ended = done === null && fault === '' && made?.whole === true && made.plan === plan
  return (
    <>
      {done !== null && (
        <p class="busy draws-busy">
          <span data-name>
            Drawing: {digits(done)} of {digits(wanted)}
          </span>{' '}
          <progress max={wanted} value={done} aria-label="Draws made" />{' '}
          <button type="button" class="link" onClick={stop}>
            Stop
          </button>
        </p>
      )}
      {stopped && (
        <p class="caption">
          <span data-name>
            Stopped after {digits(made?.plan === plan ? made.drawn.count : 0)} of {digits(wanted)}{' '}
            draws.
          </span>{' '}
          <button type="button" class="link" onClick={again}>
            Draw them all
          </button>
        </p>
      )}
      {less !== '' && (
        <p class="caption" data-name>
          {less}
        </p>
      )}
      {mended.length > 0 && (
        <ul class="caption mended" data-name>
          {[...new Set(mended)].map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      )}
      {fault !== '' && (
        <p class="fault" role="alert">
          {fault} {made !== null && 'What is shown are the last draws that could be made. '}
          <button type="button" class="link" onClick={again}>
            Try again
          </button>
        </p>
      )}
      <p class="unseen" role="status">
        {ended ? inOneLine(made) : ''}
      </p>
    </>
  )
}
