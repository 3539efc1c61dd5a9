/** Chooses two claims and shows the bridge between them, from claim to model to model to claim. */
import { useId } from 'preact/hooks'
import type { JudgedClaim } from '../../model/index'
import { BridgeParts } from './bridge-parts'
import { useClaimBridge } from './use-claim-bridge'

interface Props {
  readonly judged: readonly JudgedClaim[]
  /** The two the address names. */
  readonly pair: readonly [JudgedClaim, JudgedClaim] | null
}

/** The part. */
export function BridgeBetween({ judged, pair }: Props) {
  const [a, b] = pair ?? [null, null]
  const { bridge, share, fault } = useClaimBridge(a, b)
  const go = (one: string, other: string) => {
    if (one !== '' && other !== '') location.hash = `#claims=${one},${other}`
  }
  const from = a?.claim.id ?? judged[0]!.claim.id
  const to = b?.claim.id ?? ''
  return (
    <section aria-labelledby="claim-bridge-title" class="claim-bridge" id="claim-bridge">
      <h3 id="claim-bridge-title">The bridge between two claims</h3>
      <p class="said">
        What lies between the two scenarios is divided among what they assume differently. Each part
        is its mean over every order of changing them, and the parts add up to the dollar. What lies
        between a claim and the model stands at either end under its own name.
      </p>
      <p class="drives-choice">
        <Choice label="From" judged={judged} value={from} onChange={(id) => go(id, to)} />{' '}
        <Choice label="To" judged={judged} value={to} onChange={(id) => go(from, id)} open />
      </p>
      {fault !== '' && <p class="fault">{fault}</p>}
      {a !== null && bridge === null && fault === '' && (
        <p class="busy" role="status">
          Building the bridge. <progress max={1} value={share} aria-label="Runs of the bridge" />
        </p>
      )}
      {bridge !== null && <BridgeParts bridge={bridge} />}
    </section>
  )
}

function Choice(props: {
  readonly label: string
  readonly judged: readonly JudgedClaim[]
  readonly value: string
  /** Whether nothing may be chosen yet. */
  readonly open?: boolean
  readonly onChange: (id: string) => void
}) {
  const id = useId()
  return (
    <span>
      <label for={id}>{props.label}</label>{' '}
      <select
        id={id}
        value={props.value}
        onChange={({ currentTarget }) => props.onChange((currentTarget as HTMLSelectElement).value)}
      >
        {props.open === true && <option value="">Choose a claim</option>}
        {props.judged.map(({ claim }) => (
          <option key={claim.id} value={claim.id}>
            {claim.title}, {claim.by}
          </option>
        ))}
      </select>
    </span>
  )
}
