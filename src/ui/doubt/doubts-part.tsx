/** Lists what a reader says is uncertain, each with how it falls, and puts further parameters in doubt. */
import { memo } from 'preact/compat'
import { useState } from 'preact/hooks'
import { doubtPath, isDoubtPath, listDoubts } from '../../model/index'
import type { Doubt, Parameter } from '../../model/index'
import { changesBelow, changesInForce, withChange } from '../scenario-changes'
import { findBase } from '../shipped'
import { useActions, usePage, usePageContext } from '../use-page'
import { doubtable, parameterAt } from './doubt-choices'
import { DoubtForm } from './doubt-form'
import { spreadWords } from './write-doubt'

/** The doubts in force, and a list to choose another parameter from. */
export const DoubtsPart = memo(function DrawDoubtsPart(props: { readonly place: string }) {
  const dataset = usePage((state) => state.dataset)
  const scenario = usePage((state) => state.doing.now.scenario)
  const year = usePage((state) => state.shown.outcome.settings.year)
  const { store } = usePageContext()
  const actions = useActions()
  const [open, setOpen] = useState<string | null>(null)
  const inForce = changesInForce(scenario, findBase)
  const { doubts, faults } = listDoubts(dataset, scenario, findBase)
  const groups = doubtable(dataset, year, props.place)
  const added = open === null || doubts.some(({ path }) => path === open) ? null : open

  /** Put a doubt into the scenario, unless the model refuses it. */
  function take(path: string, text: string): string {
    const now = store.getState().doing.now.scenario
    const at = doubtPath(path)
    const tried = withChange(now, at, text, findBase)
    const [fault] = listDoubts(dataset, tried, findBase).faults
    if (fault !== undefined) return fault.startsWith(`${at}: `) ? fault.slice(at.length + 2) : fault
    // A range typed where one number could stand is now said as a doubt.
    const ranged =
      !isDoubtPath(path) && doubts.some((each) => each.path === path) && !(at in inForce)
    actions.setAll({ [at]: text, ...(ranged ? { [path]: null } : {}) }, at)
    return ''
  }

  function remove({ path }: Doubt): void {
    const at = doubtPath(path)
    const key = at in inForce ? at : path
    // What lies in a scenario this one stands on is taken back by saying one value.
    const below = changesBelow(scenario, findBase)
    actions.setAll({ [key]: key in below && key !== at ? middle(inForce[key]) : null }, key)
  }

  return (
    <section aria-labelledby="doubts-title" class="doubt-list">
      <h3 id="doubts-title">What is uncertain</h3>
      {faults.map((fault) => (
        <p key={fault} class="fault">
          {fault}
        </p>
      ))}
      {doubts.length === 0 && <p class="said">No parameter is in doubt.</p>}
      <ul>
        {doubts.map((doubt) => {
          const parameter = parameterAt(dataset, year, doubt.path, inForce)
          return (
            <li key={doubt.path}>
              <b data-name>{parameter.label}</b>:{' '}
              <span data-name>{spreadWords(parameter, doubt)}</span>{' '}
              <button
                type="button"
                class="link"
                aria-expanded={open === doubt.path}
                aria-label={`Change how ${parameter.label} falls`}
                onClick={() => setOpen(open === doubt.path ? null : doubt.path)}
              >
                Change
              </button>{' '}
              <button
                type="button"
                class="link"
                aria-label={`Take the doubt on ${parameter.label} back`}
                onClick={() => remove(doubt)}
              >
                Take back
              </button>
              {open === doubt.path && (
                <DoubtForm
                  parameter={parameter}
                  doubt={doubt}
                  take={(text) => take(doubt.path, text)}
                  onDone={() => setOpen(null)}
                />
              )}
            </li>
          )
        })}
      </ul>
      <p>
        <label>
          Put in doubt{' '}
          <select
            value={added ?? ''}
            onChange={({ currentTarget }) => setOpen(currentTarget.value || null)}
          >
            <option value="">choose a parameter</option>
            {groups.map(({ title, parameters }) => (
              <optgroup key={title} label={title}>
                {parameters
                  .filter(({ path }) => !doubts.some((doubt) => doubt.path === path))
                  .map(({ path, label }) => (
                    <option key={path} value={path}>
                      {label}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
      </p>
      {added !== null && (
        <Added
          key={added}
          parameter={parameterAt(dataset, year, added, inForce)}
          take={(text) => take(added, text)}
          onDone={() => setOpen(null)}
        />
      )}
    </section>
  )
})

function Added(props: {
  readonly parameter: Parameter
  readonly take: (text: string) => string
  readonly onDone: () => void
}) {
  return (
    <div class="doubt-added">
      <p>
        <b data-name>{props.parameter.label}</b>
      </p>
      <DoubtForm doubt={null} {...props} />
    </div>
  )
}

function middle(value: unknown): number | null {
  const ends = typeof value === 'string' ? value.split(' to ').map(Number) : []
  return ends.length === 2 ? (ends[0]! + ends[1]!) / 2 : null
}
