/** One draw by its number: what each doubt came to in it, what came of it, and how to open it as a scenario. */
import { memo } from 'preact/compat'
import { useId, useState } from 'preact/hooks'
import {
  changeInWords,
  drawScenario,
  gatherChanges,
  parametersFor,
  valueOfDraw,
} from '../../model/index'
import { digits, dollars, fiscalYear } from '../format'
import { Num } from '../number'
import { findBase } from '../shipped'
import { useActions } from '../use-page'
import { CHOSEN, TOTAL_WORDS } from './draw-figures'
import { drawHref, outcomeOfDraw } from './draw-reasons'
import type { DrawnOf } from './keep-draws'

/** The field for its number, and the draw where one is asked for. */
export const DrawPart = memo(function DrawDrawPart(props: {
  readonly made: DrawnOf
  readonly draw: string | null
}) {
  const { made } = props
  const id = useId()
  const last = made.plan.draws - 1
  const [wrong, setWrong] = useState('')
  const draw = props.draw !== null && /^\d{1,6}$/.test(props.draw) ? Number(props.draw) : null
  const look = (typed: string) => {
    const wanted = Number(typed.replaceAll(',', ''))
    if (typed.trim() === '') return
    if (!Number.isInteger(wanted) || wanted < 0 || wanted > last)
      return setWrong(`Draws are counted from 0 to ${digits(last)}; type one of them.`)
    setWrong('')
    location.hash = drawHref(wanted)
  }
  return (
    <section aria-labelledby="one-draw-title" id="draw" class="doubt-draw">
      <h3 id="one-draw-title">One draw</h3>
      <p class="said">
        Each draw is a scenario like any other, with one value for everything that is in doubt. It
        can be opened, run, explained and saved.
      </p>
      <p class="doubt-choice">
        <label for={id}>Look at draw</label>{' '}
        <input
          id={id}
          type="text"
          inputmode="numeric"
          autocomplete="off"
          size={8}
          defaultValue={draw === null ? '' : String(draw)}
          aria-invalid={wrong !== ''}
          onChangeCapture={({ currentTarget }) => look(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') look(event.currentTarget.value)
          }}
        />
        {wrong !== '' && (
          <span class="fault" role="alert">
            {' '}
            {wrong}
          </span>
        )}
      </p>
      {draw !== null && draw <= last && <Draw made={made} draw={draw} />}
    </section>
  )
})

function Draw(props: { readonly made: DrawnOf; readonly draw: number }) {
  const { made, draw } = props
  const { dataset, scenario, plan } = made
  const actions = useActions()
  const outcome = outcomeOfDraw(made, draw)
  const parameters = parametersFor(dataset, gatherChanges(scenario, findBase))
  const year = fiscalYear(outcome.settings.year)
  const open = () => {
    const drawn = drawScenario(dataset, scenario, findBase, draw)
    actions.replace({ ...drawn, title: `${scenario.title}, draw ${draw}`.slice(0, 200) })
    location.hash = '#'
  }
  return (
    <>
      <ul class="drawn-values">
        {plan.doubts.map((doubt) => {
          const { label, value } = changeInWords(
            parameters,
            doubt.path,
            valueOfDraw(doubt, plan.seed, draw),
          )
          return (
            <li key={doubt.path} data-name>
              {label}: {value}
            </li>
          )
        })}
      </ul>
      <div class="scroll" tabindex={0} role="region" aria-label={`Totals of draw ${digits(draw)}`}>
        <table class="plain">
          <caption>
            Draw <span data-name>{digits(draw)}</span>, {year}, in dollars
          </caption>
          <thead>
            <tr>
              <th scope="col">Program</th>
              {CHOSEN.map((total) => (
                <th key={total} scope="col" class="r">
                  {TOTAL_WORDS[total]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {outcome.programs.map(({ allocation: { program }, totals }) => (
              <tr key={program.id}>
                <th scope="row">{program.short}</th>
                {CHOSEN.map((total) => {
                  const title = `${TOTAL_WORDS[total]}, ${year}, ${program.short}, draw ${digits(draw)}`
                  return (
                    <td key={total} class="r">
                      <Num
                        label={title}
                        asked={{
                          title,
                          about: {
                            question: { about: 'total', program: program.id, total },
                            of: outcome,
                          },
                        }}
                      >
                        {dollars(totals[total])}
                      </Num>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="acts">
        <button type="button" class="do" onClick={open}>
          Open this draw as the scenario
        </button>
      </p>
    </>
  )
}
