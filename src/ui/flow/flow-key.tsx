/** The key of the flow diagram. */

const KEY = [
  ['state', 'states and territories'],
  ['local', 'cities and counties'],
  ['nonprofit', 'nonprofits'],
  ['other', 'not named'],
  ['held', 'held'],
  ['lapsed', 'lapsed or set aside'],
  ['moved', 'moved by rule'],
] as const

/** What colours and patterns stand for. */
export function FlowKey(props: { readonly moved: boolean; readonly nonprofits?: boolean }) {
  return (
    <p class="key">
      {KEY.map(
        ([look, says]) =>
          (look !== 'nonprofit' || props.nonprofits) && (
            <span key={look}>
              <i class={`k-${look}`} />
              {look === 'moved' && props.moved ? 'moved to others, or by rule' : says}
            </span>
          ),
      )}
    </p>
  )
}
