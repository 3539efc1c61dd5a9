/** The line at the top: the scenario's name and choice, undo and redo, open and save. */
import { memo } from 'preact/compat'
import { readScenario, writeScenario } from '../model/index'
import { downloadText } from './download'
import { inOneSentence } from './prepare'
import { shipped } from './shipped'
import { useActions, usePage } from './use-page'

/** The header of the page. */
export const ScenarioBar = memo(function DrawScenarioBar() {
  const scenario = usePage((state) => state.doing.now.scenario)
  const past = usePage((state) => state.doing.past.length)
  const future = usePage((state) => state.doing.future.length)
  const actions = useActions()
  const changes = Object.keys(scenario.changes).length
  return (
    <header>
      <h1>Grantflow</h1>
      <p class="scenario">
        <label for="scenario">Scenario</label>
        <select
          id="scenario"
          value={changes === 0 ? (scenario.base ?? '') : ''}
          onChange={(event) => {
            if (event.currentTarget.value !== '') actions.open(event.currentTarget.value)
          }}
        >
          {(changes > 0 || scenario.base === null) && (
            <option value="">Changed by you: {scenario.title}</option>
          )}
          {[...shipped].map(([name, each]) => (
            <option key={name} value={name}>
              {each.title}
            </option>
          ))}
        </select>
        <span class="printed">
          {scenario.title}
          {changes > 0 ? ', changed' : ''}
        </span>
      </p>
      <nav aria-label="Scenario">
        <button
          type="button"
          disabled={past === 0}
          onClick={() => actions.undo()}
          aria-keyshortcuts="Control+Z Meta+Z"
        >
          Undo
        </button>
        <button
          type="button"
          disabled={future === 0}
          onClick={() => actions.redo()}
          aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
        >
          Redo
        </button>
        <label class="file">
          Open
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const input = event.currentTarget
              const file = input.files?.[0]
              if (file) void openFile(file)
              input.value = ''
            }}
          />
        </label>
        <button
          type="button"
          onClick={() =>
            downloadText(
              `${fileName(scenario.title)}.scenario.json`,
              writeScenario(scenario),
              'application/json',
            )
          }
        >
          Save
        </button>
      </nav>
    </header>
  )

  async function openFile(file: File) {
    try {
      actions.replace(readScenario(await file.text(), file.name))
    } catch (fault) {
      actions.fail('scenario', inOneSentence(fault))
    }
  }
})

function fileName(title: string): string {
  return (
    title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'scenario'
  )
}
