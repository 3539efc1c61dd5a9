/** Chooses the two to four scenarios that stand side by side: from the list, a file, or a link. */
import { fileOpen } from 'browser-fs-access'
import { useState } from 'preact/hooks'
import { COMPARED } from '../../model/index'
import type { Scenario } from '../../model/index'
import type { Choice } from '../files/use-choices'
import { usePage } from '../use-page'
import { readOutside } from './outside'

/** The letters scenarios are called by, the first one first. */
export const LETTERS = ['A', 'B', 'C', 'D'] as const

/** The most a file may weigh before it is read. */
const HEAVIEST = 1_048_576

/** The lists to choose from, and the ways to bring another scenario. */
export function Choose(props: {
  readonly choices: readonly Choice[]
  readonly picked: readonly string[]
  readonly onPick: (picked: readonly string[]) => void
  readonly onReset: () => void
  readonly onAdd: (scenario: Scenario) => void
}) {
  const { choices, picked, onPick } = props
  const unused = choices.find(({ id }) => !picked.includes(id))
  return (
    <fieldset class="compare-choose">
      <legend class="unseen">Scenarios to compare</legend>
      {picked.map((id, at) => (
        <p key={at}>
          <label>
            <b>{LETTERS[at]}</b>
            <span class="unseen">, {at === 0 ? 'the first' : 'held against the first'}</span>{' '}
            <select
              value={id}
              onChange={(event) =>
                onPick(picked.map((each, i) => (i === at ? event.currentTarget.value : each)))
              }
            >
              {choices.map((choice) => (
                <option key={choice.id} value={choice.id}>
                  {choice.label}
                </option>
              ))}
            </select>
          </label>{' '}
          {picked.length > COMPARED.least && (
            <button
              type="button"
              class="link"
              onClick={() => onPick(picked.filter((_, i) => i !== at))}
            >
              Take out<span class="unseen"> {LETTERS[at]}</span>
            </button>
          )}
        </p>
      ))}
      <p class="takes">
        <button
          type="button"
          class="link"
          disabled={picked.length >= COMPARED.most || unused === undefined}
          onClick={() => unused && onPick([...picked, unused.id])}
        >
          Add one more
        </button>
        <button type="button" class="link" onClick={() => onPick([...picked].reverse())}>
          Turn the order round
        </button>
        <button type="button" class="link" onClick={props.onReset}>
          Reset
        </button>
      </p>
      <FromOutside onAdd={props.onAdd} />
    </fieldset>
  )
}

function FromOutside(props: { readonly onAdd: (scenario: Scenario) => void }) {
  const dataset = usePage((state) => state.dataset)
  const [text, setText] = useState('')
  const [fault, setFault] = useState('')
  const take = (given: string, name: string) => {
    const read = readOutside(dataset, given, name)
    setFault('fault' in read ? read.fault : '')
    if ('fault' in read) return
    setText('')
    props.onAdd(read.scenario)
  }
  const choose = async () => {
    try {
      const file = await fileOpen({ extensions: ['.json'], mimeTypes: ['application/json'] })
      take(await file.slice(0, HEAVIEST + 1).text(), file.name)
    } catch {
      // The reader chose no file; the button is still there.
    }
  }
  return (
    <details>
      <summary>From a file or a link</summary>
      <p>
        <button type="button" class="do" onClick={() => void choose()}>
          Choose a file
        </button>
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== '') take(text, 'The pasted text')
        }}
      >
        <label>
          Or paste a link, or the text of a scenario{' '}
          <input
            type="text"
            value={text}
            spellcheck={false}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>{' '}
        <button type="submit" class="link" disabled={text.trim() === ''}>
          Set it beside the others
        </button>
      </form>
      {fault !== '' && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
    </details>
  )
}
