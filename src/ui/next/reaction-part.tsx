/** How one place answers a finding, set by the reader, and what it really did; two places are worked examples. */
import { useId } from 'preact/hooks'
import type { RecipientId } from '../../model/index'
import { day } from '../format'
import { startFrom } from '../scenario-changes'
import { findBase } from '../shipped'
import { useInForce } from '../use-in-force'
import { PageContext, useActions, usePage } from '../use-page'
import { nextHref } from '../views/next-href'
import { indexOf } from '../views/names'
import { placeName } from '../views/verdict-reason'
import { useCheckedPage } from './use-checked-page'
import { useCourse } from './use-course'

/** The city of New Orleans and Miami-Dade County. */
const EXAMPLES: readonly RecipientId[] = ['2255000', '12086']

const MODES = [
  ['listed', 'as is recorded of it'],
  ['never', 'never changes its policy'],
  ['always', 'changes its policy or signs'],
] as const

/** What is recorded of a place, and the choice of another answer. */
export function ReactionPart(props: { readonly place: RecipientId }) {
  const { dataset } = useCourse()
  const page = useCheckedPage([])
  const known = dataset.withheld?.reactions.filter(({ recipient }) => recipient === props.place)
  return (
    <PageContext.Provider value={page}>
      <section aria-labelledby="reaction-title" class="reaction-section">
        <h2 id="reaction-title">How {placeName(dataset, props.place)} answers</h2>
        {known === undefined || known.length === 0 ? (
          <p class="said">No decision of this place is recorded here.</p>
        ) : (
          <ul class="events">
            {known.map((each) => (
              <li key={`${each.day} ${each.changed}`}>
                {day(each.day)}: {each.changed} {each.note}{' '}
                <small>
                  {dataset.sources.get(each.source)?.title ?? each.source},{' '}
                  {dataset.sources.get(each.source)?.publisher}. Confidence: {each.confidence}.
                </small>
              </li>
            ))}
          </ul>
        )}
        <ReactionField place={props.place} />
      </section>
    </PageContext.Provider>
  )
}

function ReactionField({ place }: { readonly place: RecipientId }) {
  const actions = useActions()
  const path = `reactions.${place}`
  const value = useInForce()[path]
  const fault = usePage((state) => (state.fault?.path === path ? state.fault.says : ''))
  const id = useId()
  const isMode = MODES.some(([mode]) => mode === value)
  const set = (next: string) =>
    next === '' ? actions.setAll({ [path]: null }, path) : actions.set(path, next)
  return (
    <div class={value === undefined ? 'parameter' : 'parameter changed'}>
      <label for={id}>In this scenario it</label>
      <select
        id={id}
        value={value === undefined ? '' : isMode ? String(value) : 'day'}
        onChange={({ currentTarget }) =>
          set(currentTarget.value === 'day' ? '2017-06-30' : currentTarget.value)
        }
      >
        <option value="">answers like every place</option>
        {MODES.map(([mode, says]) => (
          <option key={mode} value={mode}>
            {says}
          </option>
        ))}
        <option value="day">changes its policy on a day</option>
      </select>
      {value !== undefined && !isMode && (
        <input
          type="date"
          aria-label="The day on which it changes its policy"
          value={String(value)}
          onChange={({ currentTarget }) => set(currentTarget.value)}
        />
      )}
      {fault !== '' && <p class="fault">{fault}</p>}
      {value !== undefined && (
        <p class="origin">
          <button type="button" class="link" onClick={() => set('')}>
            Reset to like every place
          </button>
        </p>
      )}
    </div>
  )
}

/** The scenario of what was announced, and of the orders as they came. */
const RECORD = 'as-it-happened-2017'

/** Two places with what they really did, and what would have come of another answer. */
export function ExamplesPart() {
  const { dataset } = useCourse()
  const page = useCheckedPage([])
  const { actions } = page
  const places = EXAMPLES.filter((place) => indexOf(dataset, place) >= 0)
  const base = usePage((state) => state.doing.now.scenario.base)
  // What a place did bears on what was found of it, not on a list it stands on: the record is followed.
  const open = (place: RecipientId, answer: string) => {
    if (base === RECORD) actions.set(`reactions.${place}`, answer)
    else {
      const scenario = startFrom(RECORD, findBase(RECORD))
      const changes = answer === 'listed' ? {} : { [`reactions.${place}`]: answer }
      const origin = { how: 'shipped', scenario, name: RECORD, foreign: false } as const
      actions.replace({ ...scenario, changes: { ...scenario.changes, ...changes } }, origin)
    }
    location.hash = nextHref(place)
  }
  return (
    <section aria-labelledby="examples-title" class="examples-section">
      <h2 id="examples-title">Two worked examples</h2>
      <p class="said">
        Two places that changed a policy, followed in “{findBase(RECORD).title}”. Each is told three
        times: as recorded, as if it never had, and as if it had when something first acted on its
        awards.
      </p>
      <ul class="example-list">
        {places.map((place) => {
          const known = dataset.withheld?.reactions.filter((each) => each.recipient === place) ?? []
          const name = placeName(dataset, place)
          return (
            <li key={place}>
              <h3>
                <a href={nextHref(place)}>{name}</a>
              </h3>
              {known.map((each) => (
                <p key={each.day} data-name>
                  {day(each.day)}: {each.changed} {each.note}{' '}
                  <small>{dataset.sources.get(each.source)?.title ?? each.source}</small>
                </p>
              ))}
              <p class="takes">
                <button type="button" class="link" onClick={() => open(place, 'listed')}>
                  As recorded<span class="unseen">, {name}</span>
                </button>
                <button type="button" class="link" onClick={() => open(place, 'never')}>
                  Had it never changed<span class="unseen">, {name}</span>
                </button>
                <button type="button" class="link" onClick={() => open(place, 'always')}>
                  Had it changed when acted on<span class="unseen">, {name}</span>
                </button>
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
