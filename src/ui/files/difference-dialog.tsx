/** Holds any two scenarios against each other, in words and as a file that turns the one into the other. */
import { diffScenarios, differenceFile, openScenario, writeScenario } from '../../model/index'
import type { Dataset, Scenario } from '../../model/index'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { downloadText } from '../download'
import { counted, sentenceCase } from '../format'
import { findBase, shipped } from '../shipped'
import { useActions, usePage, usePageContext } from '../use-page'
import { asFile, asWork } from './as-file'
import { deskOf } from './desk-page'
import { Lines } from './lines'
import { Modal } from './modal'
import { fileName } from './saving'

interface Choice {
  readonly id: string
  readonly label: string
  readonly scenario: Scenario
  /** The name by which a file can start from it; null where it is not shipped. */
  readonly shippedAs: string | null
}

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

/** The scenario in view, the last save, the shipped ones and the recent ones. */
function useChoices(): readonly Choice[] {
  const page = usePageContext()
  const dataset = usePage((state) => state.dataset)
  const { scenario } = usePage((state) => state.doing.now)
  const saved = usePage((state) => state.desk.saved)
  const [recent, setRecent] = useState<readonly Choice[]>([])
  useEffect(() => {
    void deskOf(page)
      .keeper.shelf.list()
      .then(({ kept }) =>
        setRecent(
          kept.flatMap(({ key, title, id, text }) => {
            const opened = openScenario(text, title)
            if (opened.kind !== 'scenario') return []
            const scenario = asWork(dataset, opened.scenario)
            return [{ id: `kept ${key}`, label: `${title}, ${id}`, scenario, shippedAs: null }]
          }),
        ),
      )
  }, [])
  return useMemo(
    () => [
      { id: 'now', label: 'The scenario in view', scenario, shippedAs: null },
      ...(saved === null
        ? []
        : [{ id: 'saved', label: 'The last save', scenario: saved.scenario, shippedAs: null }]),
      ...[...shipped].map(([name, each]) => ({
        id: `shipped ${name}`,
        label: each.title,
        scenario: each,
        shippedAs: name,
      })),
      ...recent,
    ],
    [scenario, saved, recent],
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
