/** How many draws are made, from which seed, and how what cannot be told is drawn: all parts of the scenario. */
import { memo } from 'preact/compat'
import { useId, useState } from 'preact/hooks'
import { listDoubts, listParameters, MOST_DRAWS } from '../../model/index'
import type { DrawOffer, Scenario } from '../../model/index'
import { ParameterField } from '../drawers/parameter-field'
import { digits } from '../format'
import { changesInForce } from '../scenario-changes'
import { findBase } from '../shipped'
import { useActions, usePage, usePageContext } from '../use-page'
import { isStandard, rowOf } from '../views/parameter-list'
import { OFFERED, USUAL, offerFor } from './plan-draws'

/** What of the drawn world may be set besides the doubts; each where the edition has it. */
const DRAWN = ['unknown', 'unknown_share', 'unknown_together', 'list_errors']

/** The controls of the draws. */
export const DrawControls = memo(function DrawDrawControls() {
  const dataset = usePage((state) => state.dataset)
  const scenario = usePage((state) => state.doing.now.scenario)
  const year = usePage((state) => state.shown.outcome.settings.year)
  const inForce = changesInForce(scenario, findBase)
  const errors = inForce['list_errors'] === 'drawn'
  const rows = listParameters(dataset, year)
    .filter(({ path }) => DRAWN.includes(path) || (errors && path.startsWith('lists.')))
    .map((parameter) => rowOf(parameter, inForce))
    .filter(
      ({ parameter }) =>
        !['unknown_share', 'unknown_together'].includes(parameter.path) ||
        inForce['unknown'] === 'drawn' ||
        !isStandard(parameter, inForce[parameter.path] ?? parameter.value),
    )
  return (
    <section aria-labelledby="draws-title" class="doubt-controls">
      <h3 id="draws-title">The draws</h3>
      <div class="doubt-fields">
        <DrawsField />
        <SeedField />
        {rows.map((row) => (
          <ParameterField key={row.parameter.path} row={row} />
        ))}
      </div>
    </section>
  )
})

/** Sets a part of the scenario file that is no parameter; figures recorded for it no longer hold. */
function useSetFile(): (part: Partial<Pick<Scenario, 'draws' | 'seed'>>) => void {
  const { store, actions } = usePageContext()
  return (part) => actions.replace({ ...store.getState().doing.now.scenario, ...part, results: {} })
}

function DrawsField() {
  const set = useSetFile()
  const id = useId()
  const help = useId()
  const outcome = usePage((state) => state.shown.outcome)
  const [wrong, setWrong] = useState<{ says: string; instead: number } | null>(null)
  const dataset = usePage((state) => state.dataset)
  const scenario = usePage((state) => state.doing.now.scenario)
  const draws = scenario.draws || USUAL
  const { doubts } = listDoubts(dataset, scenario, findBase)
  const offer = (asked: number) => offerFor(asked, outcome, doubts, navigator)
  const take = (typed: string) => {
    const wanted = Number(typed.replaceAll(/[\s,]/g, ''))
    const fault = refuse(wanted, offer)
    setWrong(fault)
    if (fault === null && wanted !== draws) set({ draws: wanted })
  }
  return (
    <div class="parameter">
      <label for={id}>Number of draws</label>
      <input
        id={id}
        key={draws}
        type="text"
        inputmode="numeric"
        autocomplete="off"
        defaultValue={digits(draws)}
        aria-invalid={wrong !== null}
        aria-describedby={help}
        onChangeCapture={({ currentTarget }) => take(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take(event.currentTarget.value)
        }}
      />
      <p class="offered">
        {OFFERED.filter((each) => each !== draws && offer(each).says === '').map((each) => (
          <button key={each} type="button" class="link" onClick={() => take(String(each))}>
            {digits(each)}
          </button>
        ))}
      </p>
      <p
        id={help}
        class={wrong === null ? 'caption' : 'fault'}
        role={wrong === null ? undefined : 'alert'}
      >
        {wrong === null ? (
          'More draws make the figures steadier, not the chances truer.'
        ) : (
          <>
            {wrong.says}{' '}
            <button type="button" class="link" onClick={() => take(String(wrong.instead))}>
              Draw {digits(wrong.instead)}
            </button>
          </>
        )}
      </p>
    </div>
  )
}

/** Why so many cannot be drawn, and how many can. */
function refuse(
  wanted: number,
  offer: (asked: number) => DrawOffer,
): { says: string; instead: number } | null {
  if (!Number.isInteger(wanted) || wanted < 1)
    return { says: 'Type a whole number of draws, such as 1,000.', instead: USUAL }
  const { draws, says } = offer(wanted)
  const instead = Math.min(draws, MOST_DRAWS)
  if (says !== '')
    return { says: `${says.replace(/;[^;]*$/, '')}. The command line has room for more.`, instead }
  if (wanted <= MOST_DRAWS) return null
  return {
    says: `${digits(wanted)} draws are more than a scenario may ask for, which is ${digits(MOST_DRAWS)}.`,
    instead,
  }
}

function SeedField() {
  const set = useSetFile()
  const id = useId()
  const seed = usePage((state) => state.doing.now.scenario.seed)
  const actions = useActions()
  const take = (typed: string) => {
    const wanted = Number(typed)
    if (!/^\d{1,10}$/.test(typed.trim()) || wanted > 0xffff_ffff)
      return actions.fail('seed', 'A seed is a whole number from 0 to 4294967295.')
    if (wanted !== seed) set({ seed: wanted })
  }
  const wrong = usePage(({ fault }) => (fault?.path === 'seed' ? fault.says : ''))
  return (
    <div class="parameter">
      <label for={id}>Seed</label>
      <input
        id={id}
        key={seed}
        type="text"
        inputmode="numeric"
        autocomplete="off"
        defaultValue={String(seed)}
        aria-invalid={wrong !== ''}
        onChangeCapture={({ currentTarget }) => take(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take(event.currentTarget.value)
        }}
      />
      <p class="offered">
        <button
          type="button"
          class="link"
          onClick={() => set({ seed: (seed + 1) % 0x1_0000_0000 })}
        >
          Another seed
        </button>
      </p>
      {wrong !== '' && <p class="fault">{wrong}</p>}
      <p class="caption">
        The same seed gives the same draws on every machine. If another seed changes what you read
        off, make more draws.
      </p>
    </div>
  )
}
