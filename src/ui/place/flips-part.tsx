/** Lists what would change the findings on a place, one thing at a time, each with a button that does it in the scenario. */
import { memo } from 'preact/compat'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Flip } from '../../model/index'
import { day as dayWords } from '../format'
import { useActions, usePage } from '../use-page'
import { changeWords, conditionName, findingDays, flipMoney, flipWords } from '../views/place-flips'
import type { FlipsInView } from '../views/place-flips'
import { indexOf } from '../views/names'
import { placeName } from '../views/verdict-reason'
import { Fold } from '../verdicts/place-section'
import { Words } from '../words'
import { useFlips } from './use-flips'

/** So many are listed at once; the others are behind one line. */
const FIRST = 6

/** The part: what changes under the conditions in force, and which conditions would catch it if they were. */
export const FlipsPart = memo(function DrawFlips(props: { readonly place: string }) {
  const { place } = props
  const dataset = usePage((state) => state.dataset)
  const { flips, stale, of, at, fault } = useFlips(place)
  const [tried, setTried] = useState('')
  const actions = useActions()
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    // The button that was pressed goes with its row.
    if (tried !== '') line.current?.focus()
  }, [tried])
  const view: FlipsInView = { dataset, place, ...of }
  const { outcome } = of
  const name = placeName(dataset, place)
  const days = findingDays(dataset, outcome).map(dayWords)
  if (fault !== '')
    return (
      <p class="fault" role="alert">
        {fault}
      </p>
    )
  if (flips === null)
    return (
      <p class="busy" role="status">
        Trying one fact, reading and order after another.{' '}
        <progress max={1} value={at} aria-label="Tried" />
      </p>
    )
  const index = indexOf(dataset, place)
  const paid = outcome.programs.some(({ allocation }) => (allocation.dollars[index] ?? 0) > 0)
  const now = flips.filter(({ kind }) => kind !== 'condition')
  const dormant = flips.filter(({ kind }) => kind === 'condition')
  const takeBack = () => {
    actions.undo()
    setTried('')
    document.getElementById('flips-title')?.focus()
  }
  return (
    <div aria-busy={stale}>
      {tried !== '' && (
        <p class="tried" tabindex={-1} ref={line}>
          Tried in your scenario: <span data-name>{tried}</span>.{' '}
          <button type="button" class="link" onClick={takeBack}>
            Take it back
          </button>
        </p>
      )}
      <p class="said">
        {outcome.settings.conditions.length === 0
          ? 'No condition is in force in your scenario, so no fact, reading or order changes what it gets.'
          : now.length === 0 && !paid
            ? `${name} has no award of its own in your scenario, so no condition reaches one: no single fact, reading or order changes what it gets.`
            : now.length === 0
              ? `No single fact, reading or order would change what your scenario finds of ${name}.`
              : `Each of these alone would change what your scenario finds of ${name}${days.length === 0 ? '' : `, held against it as of ${days.join(' and ')}`}. The most dollars come first.`}
      </p>
      {now.length > 0 && <List flips={now} view={view} onTry={setTried} />}
      {dormant.length > 0 && (
        <Fold says="Conditions not in force in your scenario that would or might catch it">
          <List flips={dormant} view={view} onTry={setTried} />
        </Fold>
      )}
    </div>
  )
})

interface ListProps {
  readonly flips: readonly Flip[]
  readonly view: FlipsInView
  /** Told what was tried, in words. */
  readonly onTry: (words: string) => void
}

function List(props: ListProps) {
  const { flips, view, onTry } = props
  return (
    <>
      <Conditions flips={flips.slice(0, FIRST)} view={view} onTry={onTry} />
      {flips.length > FIRST && (
        <Fold says="Those with less at stake, or further from the record">
          <Conditions flips={flips.slice(FIRST)} view={view} onTry={onTry} />
        </Fold>
      )}
    </>
  )
}

/** The rows under the condition whose finding they change. */
function Conditions(props: ListProps) {
  const { flips, view, onTry } = props
  const conditions = [...new Set(flips.map(({ condition }) => condition))]
  return conditions.map((condition) => (
    <div key={condition}>
      <h4 data-name>{conditionName(view.dataset, condition)}</h4>
      <Rows
        flips={flips.filter((flip) => flip.condition === condition)}
        view={view}
        onTry={onTry}
      />
    </div>
  ))
}

function Rows(props: ListProps) {
  const { flips, view, onTry } = props
  const actions = useActions()
  return (
    <ul class="flips">
      {flips.map((flip) => {
        const words = flipWords(view, flip)
        return (
          <li key={`${flip.kind} ${Object.entries(flip.changes).join(' ')}`}>
            <p>
              <span data-name>{words}</span>: <b>{changeWords(flip)}</b>
            </p>
            <p class="flip-money">
              <Words of={flipMoney(view, flip)} />
            </p>
            <button
              type="button"
              class="link"
              aria-label={`Try it: ${words}`}
              onClick={() => {
                actions.setAll(flip.changes, Object.keys(flip.changes)[0] ?? '')
                onTry(words)
              }}
            >
              Try it
            </button>
          </li>
        )
      })}
    </ul>
  )
}
