/** Says what the strips of states stand for: colour whose, pattern what happened, shape which of the three. */
import { WhiskerKey } from '../drives/whisker'
import type { StateSum } from '../views/state-sums'

const WHO = [
  ['state', 'states and territories', '--state'],
  ['local', 'local governments', '--local'],
  ['nonprofit', 'nonprofits', '--nonprofit'],
  ['other', 'not named, and others', '--other'],
] as const

const ENDED = [
  ['held', 'held', 'held', 'url(#held-none)'],
  ['lost', 'lapsed', 'lapsed or lost', '--paper'],
  ['moved', 'moved', 'moved to others', 'url(#moved-none)'],
] as const

/** The key of what is drawn, and of nothing else. */
export function StripKey(props: {
  readonly sums: readonly StateSum[]
  /** Whether bands of draws lie over the strips. */
  readonly drawn: boolean
}) {
  const { sums } = props
  const who = WHO.filter(([family]) =>
    sums.some(({ parts }) => parts.some((part) => part.family === family && partOf(part) > 0)),
  )
  return (
    <p class="key">
      {sums.some(({ published }) => published !== null) && (
        <span data-fill="--ink">
          <i class="k-line" />
          published
        </span>
      )}
      <span data-fill="--flow">
        <i class="k-pale" />
        baseline
      </span>
      {who.map(([family, says, fill]) => (
        <span key={family} data-fill={fill}>
          <i class={`k-${family}`} />
          {says}, now
        </span>
      ))}
      {ENDED.filter(([way]) => sums.some(({ ended }) => ended[way] > 0)).map(
        ([way, look, says, fill]) => (
          <span key={way} data-fill={fill}>
            <i class={`k-${look}`} />
            {says}
          </span>
        ),
      )}
      {sums.some(({ open }) => open) && (
        <span data-fill="--land">
          <i class="k-open">?</i>
          cannot be told
        </span>
      )}
      {props.drawn && <WhiskerKey />}
    </p>
  )
}

function partOf({ baseline, mine }: { readonly baseline: number; readonly mine: number }): number {
  return Math.max(baseline, mine)
}
