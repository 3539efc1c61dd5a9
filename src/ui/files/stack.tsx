/** The line under the header: the scenario's id, what it is made of in the order it counts, and word of files and links. */
import { stackLayers } from '../../model/index'
import { useMemo } from 'preact/hooks'
import { counted } from '../format'
import { findBase, shipped } from '../shipped'
import { useActions, usePage, usePageContext, usePageNow } from '../use-page'
import { idOf } from './as-file'
import { Layer, useMoves } from './layer'
import { copyId } from './saving'

/** Id, base, layers and own changes; a layer can be moved, taken out and added. */
export function Stack() {
  const page = usePageContext()
  const actions = useActions()
  const dataset = usePage((state) => state.dataset)
  const scenario = usePage((state) => state.doing.now.scenario)
  // Keys move a layer faster than the line follows.
  const base = usePageNow((state) => state.doing.now.scenario.base)
  const layers = usePageNow((state) => state.doing.now.scenario.layers)
  const id = useMemo(() => idOf(dataset, scenario), [dataset, scenario])
  const conflicts = useMemo(
    () => (scenario.layers.length === 0 ? [] : stackLayers(dataset, scenario, findBase).conflicts),
    [dataset, scenario],
  )
  const own = Object.keys(scenario.changes).length
  // What was done since the line was drawn is not to be lost.
  const put = (next: readonly string[]) =>
    actions.replace({ ...page.store.getState().doing.now.scenario, layers: next, results: {} })
  const { list, move, takeOut } = useMoves(layers, put)
  const addable = [...shipped].filter(([name]) => name !== base && !layers.includes(name))
  return (
    <div class="stack" role="region" aria-label="Id and layers of the scenario">
      <p>
        <span class="label">Scenario id</span>{' '}
        <button
          type="button"
          class="link id"
          title="Copy the id"
          aria-label={`Scenario id ${id}: copy it`}
          onClick={() => void copyId(page)}
        >
          {id}
        </button>
      </p>
      <ol class="chips" aria-label="What the scenario is made of, the last counts most" ref={list}>
        {base !== null && (
          <li class="chip">
            <span class="label">Base</span> {titleOf(base)}
          </li>
        )}
        {layers.map((name, at) => (
          <Layer
            key={name}
            title={titleOf(name)}
            at={at}
            of={layers.length}
            onMove={(by) => move(at, by)}
            onTakeOut={() => takeOut(at)}
          />
        ))}
        {own > 0 && (
          <li class="chip own">
            <span class="label">On top</span>{' '}
            <button
              type="button"
              class="link"
              title="See them and take them back"
              onClick={() => actions.note({ dialog: { is: 'reset' } })}
            >
              {counted(own, 'change')}
            </button>
          </li>
        )}
      </ol>
      <select
        class="add-layer"
        aria-label="Add a layer"
        value=""
        onChange={(event) => {
          const { value } = event.currentTarget
          event.currentTarget.value = ''
          if (value !== '') put([...layers, value])
        }}
      >
        <option value="">Add a layer</option>
        {addable.map(([name, each]) => (
          <option key={name} value={name}>
            {each.title}
          </option>
        ))}
      </select>
      {conflicts.length > 0 && (
        <ul class="conflicts" aria-label="Layers that disagree">
          {conflicts.slice(0, 20).map(({ path, later, says }) => (
            <li key={`${path} ${later.name}`}>{says}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

function titleOf(name: string): string {
  return shipped.get(name)?.title ?? name
}
