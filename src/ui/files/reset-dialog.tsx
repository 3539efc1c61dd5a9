/** Takes changes back by name: one parameter, one section, the shipped scenario, or the last save. */
import { useMemo } from 'preact/hooks'
import { counted } from '../format'
import { startFrom } from '../scenario-changes'
import { findBase, shipped } from '../shipped'
import { useActions, usePage } from '../use-page'
import type { Origin } from './desk-state'
import { Modal } from './modal'
import { ownSections } from './take-back'

/** The reader's own changes, each with its way back; every way back is one step that undo takes back. */
export function ResetDialog() {
  const actions = useActions()
  const dataset = usePage((state) => state.dataset)
  const { scenario, origin } = usePage((state) => state.doing.now)
  const saved = usePage((state) => state.desk.saved)
  const sections = useMemo(() => ownSections(dataset, scenario, findBase), [dataset, scenario])
  const name = scenario.base ?? origin?.scenario.base ?? null
  const plain = name === null ? undefined : shipped.get(name)
  const last = saved !== null && saved.origin === origin ? saved.scenario : fileOnly(origin)
  const close = () => actions.note({ dialog: null })
  const takeBack = (paths: readonly string[]) => {
    const gone = new Set(paths)
    const changes = Object.entries(scenario.changes).filter(([path]) => !gone.has(path))
    actions.replace({ ...scenario, changes: Object.fromEntries(changes), results: {} })
  }
  return (
    <Modal title="Take changes back" onClose={close}>
      {sections.length === 0 && <p class="said">You changed no parameter.</p>}
      {sections.map(({ title, changes }) => (
        <section key={title} class="own-section" aria-label={title}>
          <h3>
            {title}{' '}
            <button
              type="button"
              class="link"
              onClick={() => takeBack(changes.flatMap(({ paths }) => paths))}
            >
              Reset this section<span class="unseen">: {title}</span>
            </button>
          </h3>
          <ul>
            {changes.map(({ label, value, paths }) => (
              <li key={paths[0]}>
                {label}: {value}{' '}
                <button type="button" class="link" onClick={() => takeBack(paths)}>
                  Reset<span class="unseen"> {label}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p class="acts">
        {plain !== undefined && name !== null && (
          <button
            type="button"
            class="do"
            onClick={() => {
              actions.replace(startFrom(name, plain))
              close()
            }}
          >
            Reset to “{plain.title}”
          </button>
        )}
        {last !== undefined && last !== scenario && (
          <button
            type="button"
            class="do"
            onClick={() => {
              actions.replace(last)
              close()
            }}
          >
            Reset to the last save, {counted(Object.keys(last.changes).length, 'change')}
          </button>
        )}
        <button type="button" class="link" onClick={close}>
          Close
        </button>
      </p>
    </Modal>
  )
}

/** What came from a file or from this browser counts as saved when it was opened. */
function fileOnly(origin: Origin | undefined) {
  return origin?.how === 'file' || origin?.how === 'recent' ? origin.scenario : undefined
}
