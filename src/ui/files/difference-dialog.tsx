/** Holds any two scenarios against each other, in words and as a file that turns the one into the other. */
import { diffScenarios, differenceFile, writeScenario } from '../../model/index'
import type { Dataset, Scenario } from '../../model/index'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { downloadText } from '../download'
import { counted, sentenceCase } from '../format'
import { findBase, shipped } from '../shipped'
import { useActions, usePage } from '../use-page'
import { asFile } from './as-file'
import { Lines } from './lines'
import { Modal } from './modal'
import { fileName } from './saving'
import { useChoices } from './use-choices'
import type { Choice } from './use-choices'

/** Two choices and what differs. */
export function DifferenceDialog() {
  const actions = useActions()
  const dataset = usePage((state) => state.dataset)
  const choices = useChoices()
  const base = usePage((state) => state.doing.now.scenario.base)
  const [from, setFrom] = useState(`shipped ${base ?? [...shipped.keys()][0]!}`)
  const [to, setTo] = useState('now')
  const [a, b] = [from, to].map((id) => choices.find((each) => each.id === id) ?? choices[0]!)
  const ready = useReady(a!.scenario, b!.scenario)
  const close = () => actions.note({ dialog: null })
  return (
    <Modal title="What differs between two scenarios" onClose={close}>
      <div class="pair">
        <Chooser label="From" choices={choices} value={a!.id} onChoose={setFrom} />
        <Chooser label="To" choices={choices} value={b!.id} onChoose={setTo} />
      </div>
      {ready === 'reading' && <p class="busy">Reading what they need</p>}
      {ready !== 'reading' && ready !== 'ready' && (
        <p class="fault" role="alert">
          {ready}
        </p>
      )}
      {ready === 'ready' && <Differing a={a!} b={b!} dataset={dataset} />}
      <p class="acts">
        <button type="button" class="link" onClick={close}>
          Close
        </button>
      </p>
    </Modal>
  )
}

function Chooser(props: {
  readonly label: string
  readonly choices: readonly Choice[]
  readonly value: string
  readonly onChoose: (id: string) => void
}) {
  return (
    <label>
      {props.label}
      <select value={props.value} onChange={(event) => props.onChoose(event.currentTarget.value)}>
        {props.choices.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}

function Differing(props: { readonly a: Choice; readonly b: Choice; readonly dataset: Dataset }) {
  const { a, b, dataset } = props
  const differences = useMemo(
    () => diffScenarios(dataset, a.scenario, b.scenario, findBase),
    [a, b, dataset],
  )
  const save = () => {
    const [one, other] = [asFile(dataset, a.scenario), asFile(dataset, b.scenario)]
    const file = differenceFile(dataset, one, other, findBase, a.shippedAs)
    downloadText(fileName(file.title), writeScenario(file), 'application/json')
  }
  if (differences.length === 0)
    return <p role="status">Nothing differs: the two compute the same.</p>
  return (
    <>
      <p role="status">
        <b>{sentenceCase(counted(differences.length, 'difference'))}</b>
      </p>
      <Lines lines={differences.map(({ says }) => says)} />
      <p>
        <button type="button" class="link" onClick={save}>
          Save the difference as a file
        </button>
      </p>
    </>
  )
}

/** Fetch what both need; `ready`, `reading`, or one sentence on what stands in the way. */
function useReady(a: Scenario, b: Scenario): string {
  const actions = useActions()
  const [state, setState] = useState('reading')
  useEffect(() => {
    let wanted = true
    const set = (next: string) => {
      if (wanted) setState(next)
    }
    set('reading')
    actions.ready(a, () => actions.ready(b, () => set('ready'), set), set)
    return () => {
      wanted = false
    }
  }, [a, b])
  return state
}
