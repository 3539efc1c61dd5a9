/** What is taken to act on the awards: nothing, what the scenario finds, what if the place failed, or one remedy. */
import type { OwnAsk, OwnHit } from '../../model/index'
import { isDay } from '../../model/index'

/** What the form holds; days may be half typed. */
export interface Asking {
  readonly kind: 'nothing' | 'findings' | 'fails' | 'hold' | 'suspend' | 'terminate' | 'disallow'
  readonly today: string
  readonly from: string
  readonly until: string
  readonly share: number
  readonly tiers: OwnAsk['tiers']
}

/** What stands in the form at first, and again at a reset. */
export function firstAsking(today: string): Asking {
  return { kind: 'suspend', today, from: today, until: '', share: 1, tiers: 'both' }
}

const KINDS: readonly (readonly [Asking['kind'], string])[] = [
  ['nothing', 'nothing acts'],
  ['findings', 'what the scenario finds of the place'],
  ['fails', 'what if the place failed every condition attached'],
  ['hold', 'what if awards that have not begun were held'],
  ['suspend', 'what if payments were suspended'],
  ['terminate', 'what if awards were terminated'],
  ['disallow', 'what if costs paid were disallowed'],
]

/** The question a form asks, or one sentence where a day does not stand. */
export function hitOf(asking: Asking): OwnHit | { readonly says: string } {
  const { kind, today, from, until, share } = asking
  if (!isDay(today)) return { says: 'Choose the day your balances are of.' }
  if (kind === 'nothing' || kind === 'findings' || kind === 'fails') return { kind }
  if (!isDay(from)) return { says: 'Choose the first day of the remedy.' }
  if (until !== '' && !isDay(until)) return { says: 'Choose the last day, or leave it empty.' }
  if (until !== '' && until <= from)
    return { says: 'The remedy ends before it begins: choose a later day, or leave it empty.' }
  return { kind: 'remedy', remedy: kind, from, until: until === '' ? null : until, share }
}

/** The controls; each with its unit, and a reset for all. */
export function AskForm(props: {
  readonly asking: Asking
  readonly usual: Asking
  readonly onAsk: (asking: Asking) => void
}) {
  const { asking, onAsk } = props
  const set = (more: Partial<Asking>) => onAsk({ ...asking, ...more })
  const remedy = !['nothing', 'findings', 'fails'].includes(asking.kind)
  return (
    <form class="ask-form" onSubmit={(event) => event.preventDefault()}>
      <label>
        What acts on them
        <select
          value={asking.kind}
          onChange={(event) => set({ kind: event.currentTarget.value as Asking['kind'] })}
        >
          {KINDS.map(([kind, says]) => (
            <option key={kind} value={kind}>
              {says}
            </option>
          ))}
        </select>
      </label>
      <label>
        Balances are of
        <input
          type="date"
          value={asking.today}
          onInput={(event) => set({ today: event.currentTarget.value })}
        />
      </label>
      {remedy && (
        <>
          <label>
            From
            <input
              type="date"
              value={asking.from}
              onInput={(event) => set({ from: event.currentTarget.value })}
            />
          </label>
          <label>
            Until (empty: for good)
            <input
              type="date"
              value={asking.until}
              onInput={(event) => set({ until: event.currentTarget.value })}
            />
          </label>
          <label>
            Share, percent
            <input
              type="number"
              min={0}
              max={100}
              step={1}
              value={Math.round(asking.share * 100)}
              onInput={(event) => {
                const share = event.currentTarget.valueAsNumber / 100
                if (share >= 0 && share <= 1) set({ share })
              }}
            />
          </label>
        </>
      )}
      {asking.kind !== 'nothing' && asking.kind !== 'findings' && (
        <label>
          Whose awards
          <select
            value={asking.tiers}
            onChange={(event) => set({ tiers: event.currentTarget.value as Asking['tiers'] })}
          >
            <option value="both">prime awards and sub-awards</option>
            <option value="prime">prime awards, and sub-awards of those in the table</option>
            <option value="sub">sub-awards alone, since the state is hit</option>
          </select>
        </label>
      )}
      <button type="button" class="link" onClick={() => onAsk(props.usual)}>
        Reset
      </button>
    </form>
  )
}
