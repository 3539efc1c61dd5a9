/** Draws a blast radius state by state as bars of one scale; a state is chosen by its name. */
import { Fragment } from 'preact'
import type { BlastState, Dataset } from '../../model/index'
import { drawnSize, useWidth } from '../use-width'
import { ToldWords } from '../told-words'
import { blastBands } from '../views/blast-bands'
import { askBlast } from '../views/blast-told'
import { awardsOfYears } from '../views/course-years'
import { useCourse } from './use-course'
import { nameOf } from '../views/names'
import { rangeWords } from '../views/range-words'

const DRAWN = 12
const BAR = 12

/** The states with most stopped first; pressing one shows it alone, pressing it again shows all. */
export function BlastStates(props: {
  readonly dataset: Dataset
  readonly states: readonly BlastState[]
  readonly chosen: string
  readonly onChoose: (state: string) => void
}) {
  const { dataset, chosen } = props
  const { years } = useCourse()
  const [box, width] = useWidth<HTMLUListElement>(700)
  const states = props.states.slice(0, DRAWN)
  const most = Math.max(1, ...states.map(({ sums }) => sums.stopped.value + sums.shielded.value))
  const bar = Math.max(60, width - 8)
  return (
    <>
      <h3>State by state, {awardsOfYears(years)}</h3>
      <ul class="blast-states" ref={box} aria-label="By state">
        {states.map(({ state, sums, rows }) => {
          const name = nameOf(dataset.recipients, dataset.recipients.indexOf.get(state) ?? -1)
          let x = 0
          return (
            <li key={state}>
              <button
                type="button"
                class="link"
                aria-pressed={chosen === state}
                onClick={() => props.onChoose(chosen === state ? '' : state)}
              >
                {state === '' ? 'In no state' : name}
              </button>{' '}
              <span class="caption">
                <ToldWords
                  text={`${rangeWords(sums.stopped)} stopped${sums.downstream.high > 0 ? `, ${rangeWords(sums.downstream)} of it downstream` : ''}${sums.shielded.high > 0 ? `; ${rangeWords(sums.shielded)} shielded` : ''}`}
                  ask={askBlast(dataset, rows, years, name)}
                />
              </span>
              <svg {...drawnSize(bar, BAR)} aria-hidden="true" focusable="false">
                {blastBands(dataset, rows).map((band) => (
                  <Fragment key={band.ring}>
                    {band.parts.map((part) => {
                      const wide = (part.figure.value / most) * bar
                      x += wide
                      return (
                        <rect
                          key={part.id}
                          class="blast-sector"
                          x={x - wide}
                          width={Math.max(0, wide)}
                          height={BAR}
                          fill={`url(#blast-${part.id})`}
                        />
                      )
                    })}
                  </Fragment>
                ))}
              </svg>
            </li>
          )
        })}
      </ul>
      {props.states.length > DRAWN && (
        <p class="caption">
          <span data-name>The {DRAWN} states with the most stopped</span>; the list above the
          picture has all of them.
        </p>
      )}
    </>
  )
}
