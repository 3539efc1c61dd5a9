/** Where nothing is uncertain: says so, and how a first doubt is typed. */
import { listParameters } from '../../model/index'
import { useActions, usePage } from '../use-page'
import { openFindings } from './plan-draws'

/** A sentence and two ways to begin. */
export function Teach() {
  const actions = useActions()
  const dataset = usePage((state) => state.dataset)
  const outcome = usePage((state) => state.shown.outcome)
  const [condition] = outcome.settings.conditions
  const share = condition === undefined ? null : `conditions.${condition.condition}.share`
  const known = listParameters(dataset, outcome.settings.year).some(({ path }) => path === share)
  const open = openFindings(outcome) > 0
  const drawn = outcome.settings.unknown === 'drawn'
  return (
    <section aria-labelledby="teach-title" class="doubt-teach">
      <h3 id="teach-title">Nothing is uncertain in this scenario</h3>
      <p class="said">
        Every parameter has one value
        {open
          ? ', and what the facts leave open is counted one way'
          : ', and no finding is left open'}
        , so that every draw would give the same. To see how sure a figure is, say what you are not
        sure of:
      </p>
      <p class="acts">
        <button
          type="button"
          class="do"
          disabled={drawn}
          onClick={() => actions.set('unknown', 'drawn')}
        >
          Draw what cannot be told
        </button>
        {share !== null && known && (
          <button
            type="button"
            class="do"
            onClick={() => actions.set(share, rangeOf(condition!.share))}
          >
            Give the share withheld a range
          </button>
        )}
      </p>
      <p class="caption">
        {drawn
          ? 'What cannot be told is drawn already, and under this reading nothing is left open. Choose a reading that asks for more than is known, or put a doubt on any parameter above.'
          : 'The first draws each open finding as failed or met, by a chance you set. The second lets the share fall anywhere between two ends. Any other parameter can be put in doubt above: a court order, a point of law, a reading.'}
      </p>
    </section>
  )
}

/** A first range around what is set, for the reader to change. */
function rangeOf(share: number): string {
  const percent = Math.round(share * 100)
  return percent >= 20
    ? `${(percent - 20) / 100} to ${percent / 100}`
    : `${percent / 100} to ${(percent + 20) / 100}`
}
