/** Puts the reader's awards into the scenario, only when asked, and takes them out again. */
import { useMemo, useState } from 'preact/hooks'
import { MOST_SHARED, isOwnAwardPath, ownAwardChanges } from '../../model/index'
import type { OwnAward } from '../../model/index'
import { counted, digits } from '../format'
import { useActions, usePage } from '../use-page'

/** The button, with how much longer a file and a link get; award numbers go along only when ticked. */
export function SharePart(props: { readonly awards: readonly OwnAward[]; readonly place: string }) {
  const actions = useActions()
  const changes = usePage((state) => state.doing.now.scenario.changes)
  const [ids, setIds] = useState(false)
  const { awards, place } = props
  const within = Object.keys(changes).filter(isOwnAwardPath)
  const shared = useMemo(() => {
    const placed = awards.map((award) => (award.place === '' ? { ...award, place } : award))
    return ownAwardChanges(placed, ids)
  }, [awards, ids, place])
  const letters = Object.entries(shared).reduce(
    (sum, [path, value]) => sum + path.length + String(value).length,
    0,
  )
  const cleared = () => Object.fromEntries(within.map((path) => [path, null]))
  return (
    <section aria-labelledby="own-share-title" class="own-share">
      <h3 id="own-share-title">Whether a file or a link holds them</h3>
      {within.length > 0 ? (
        <p>
          The scenario in view holds {counted(within.length, 'award')}, so that its file and its
          link do as well.{' '}
          <button type="button" class="link" onClick={() => actions.setAll(cleared(), 'awards')}>
            Take them out of the scenario
          </button>
        </p>
      ) : (
        <p>No file and no link holds them now.</p>
      )}
      {awards.length > MOST_SHARED ? (
        <p>
          A scenario holds at most {MOST_SHARED} awards, and the tables have {digits(awards.length)}
          .
        </p>
      ) : (
        awards.length > 0 && (
          <p>
            <button
              type="button"
              class="link"
              onClick={() => actions.setAll({ ...cleared(), ...shared }, 'awards')}
            >
              Put {awards.length === 1 ? 'the award' : `all ${awards.length} awards`} into the
              scenario
            </button>{' '}
            <span data-name>({digits(letters)} letters more</span> in its file: sums, days, listings
            and the place, without names{ids ? ', with award numbers' : ' and award numbers'})
          </p>
        )
      )}
      {awards.length > 0 && awards.length <= MOST_SHARED && (
        <label class="with-ids">
          <input
            type="checkbox"
            checked={ids}
            onChange={(event) => setIds(event.currentTarget.checked)}
          />
          with award numbers
        </label>
      )}
    </section>
  )
}
