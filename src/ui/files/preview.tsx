/** Shows a scenario from outside before it counts: who says it is what, what it changes, and whether its figures come out again. */
import { checkResults, diffScenarios, faultSentence } from '../../model/index'
import type { OpenedNewer, OpenedScenario, Refused } from '../../model/index'
import { useMemo } from 'preact/hooks'
import { counted } from '../format'
import { findBase } from '../shipped'
import { useActions, usePage, usePageContext } from '../use-page'
import { plainOf } from './as-file'
import type { Incoming, Origin, Tried } from './desk-state'
import { Lines } from './lines'
import { Modal } from './modal'
import { apply } from './opening'

/** The dialog, in one of its three kinds. */
export function Preview(props: { readonly incoming: Incoming; readonly tried: Tried | null }) {
  const { incoming, tried } = props
  const { opened, origin } = incoming
  if (opened.kind === 'newer') return <Newer opened={opened} />
  if (opened.kind === 'refused') return <NotOpened opened={opened} name={incoming.name} />
  return <Sound incoming={incoming} opened={opened} origin={origin!} tried={tried} />
}

function useClose() {
  const actions = useActions()
  return () => actions.note({ dialog: null })
}

function Sound(props: {
  readonly incoming: Incoming
  readonly opened: OpenedScenario
  readonly origin: Origin
  readonly tried: Tried | null
}) {
  const page = usePageContext()
  const close = useClose()
  const { incoming, opened, origin, tried } = props
  const { title, note, author } = opened.scenario
  return (
    <Modal title={`Open “${title}”?`} onClose={close}>
      {origin.foreign && (
        <p class="said">
          {author === '' ? 'It names no author.' : `It names “${author}” as its author.`} Nobody
          checked it; its words are its own.
        </p>
      )}
      {note !== '' && <p class="note">{note}</p>}
      {opened.says.map((says) => (
        <p key={says} class="said">
          {says}
        </p>
      ))}
      {tried === null ? (
        <p class="busy" role="status">
          Reading what it needs and computing it
        </p>
      ) : (
        <WhatChanges opened={opened} origin={origin} tried={tried} />
      )}
      <p class="acts">
        <button
          type="button"
          class="do"
          disabled={tried === null}
          onClick={() => apply(page, incoming)}
        >
          Open it
        </button>
        <button type="button" class="link" onClick={close}>
          Leave the page as it is
        </button>
      </p>
    </Modal>
  )
}

function WhatChanges(props: {
  readonly opened: OpenedScenario
  readonly origin: Origin
  readonly tried: Tried
}) {
  const { opened, origin, tried } = props
  const now = usePage((state) => state.doing.now.scenario)
  const { dataset, outcome } = tried
  const { scenario } = origin
  const here = useMemo(() => diffScenarios(dataset, now, scenario, findBase), [now, tried])
  const all = useMemo(
    () => diffScenarios(dataset, plainOf(scenario), scenario, findBase),
    [now, tried],
  )
  const reproduced = checkResults(dataset, opened.scenario, outcome, opened.migratedFrom)
  return (
    <>
      <p class={`reproduced ${reproduced.kind}`}>{reproduced.says}</p>
      <h3>
        {here.length === 0
          ? 'It changes nothing that is in view'
          : `Opening it changes ${counted(here.length, 'thing')} here`}
      </h3>
      <Lines lines={here.map(({ says }) => says)} />
      <details>
        <summary>All it sets apart from the law and the data: {all.length}</summary>
        <Lines lines={all.map(({ says }) => says)} />
      </details>
    </>
  )
}

function Newer(props: { readonly opened: OpenedNewer }) {
  const close = useClose()
  const { title, note, changes, says, version } = props.opened
  return (
    <Modal
      title={title === '' ? `A scenario of version ${version}` : `“${title}”, to read only`}
      onClose={close}
    >
      {says.map((each) => (
        <p key={each}>{each}</p>
      ))}
      {note !== '' && <p class="note">{note}</p>}
      {changes.length > 0 && (
        <>
          <h3>What it writes as its changes</h3>
          <Lines lines={changes.map(([path, value]) => `${path}: ${value}`)} />
        </>
      )}
      <CloseOnly onClose={close} />
    </Modal>
  )
}

function NotOpened(props: { readonly opened: Refused; readonly name: string }) {
  const close = useClose()
  const { opened, name } = props
  const many = opened.faults.length
  return (
    <Modal
      title={opened.code === 'link-cut-off' ? 'This link was cut off' : 'This does not open'}
      onClose={close}
    >
      <p class="said">Nothing on the page was changed.</p>
      {many > 1 && <h3>{counted(many, 'fault')}</h3>}
      <Lines lines={opened.faults.map((fault) => faultSentence(name, fault))} />
      <CloseOnly onClose={close} />
    </Modal>
  )
}

function CloseOnly(props: { readonly onClose: () => void }) {
  return (
    <p class="acts">
      <button type="button" class="do" onClick={props.onClose}>
        Close
      </button>
    </p>
  )
}
