/** Asks for a prediction, as a number, a choice or a sentence, before anything is shown. */
import { useId, useState } from 'preact/hooks'
import type { LessonQuestion as Question } from '../../model/index'
import { Words } from '../words'
import type { Piece } from '../words'

interface Props {
  readonly question: Question
  readonly asks: readonly Piece[]
  readonly choices: readonly (readonly Piece[])[]
  /** A class says its prediction aloud: showing the answer then comes first. */
  readonly presenting: boolean
  /** Null where the answer was asked for without a prediction. */
  readonly onAnswer: (predicted: number | string | null) => void
}

const UNITS = { dollars: 'in dollars', count: 'a whole number', percent: 'in percent', '': '' }

/** The form. */
export function LessonQuestion(props: Props) {
  const { question, asks, choices, presenting, onAnswer } = props
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState('')
  const id = useId()
  const submit = (event: Event) => {
    event.preventDefault()
    const read = readAnswer(question, typed)
    if (typeof read === 'object') return setFault(read.says)
    onAnswer(read)
  }
  const told = fault === '' ? undefined : `${id}-fault`
  return (
    <form class="predict" onSubmit={submit} noValidate>
      {question.kind === 'choice' ? (
        <fieldset aria-describedby={told}>
          <legend>
            <strong>Predict:</strong> <Words of={asks} />
          </legend>
          {choices.map((choice, at) => (
            <label key={at} class="choice">
              <input
                type="radio"
                name={id}
                value={at}
                checked={typed === String(at)}
                onChangeCapture={() => setTyped(String(at))}
              />{' '}
              <Words of={choice} />
            </label>
          ))}
        </fieldset>
      ) : (
        <p>
          <label for={id}>
            <strong>Predict:</strong> <Words of={asks} />
            {question.unit !== '' && <small> ({UNITS[question.unit]})</small>}
          </label>
          {question.kind === 'number' ? (
            <input
              id={id}
              type="text"
              inputMode="decimal"
              value={typed}
              aria-describedby={told}
              autocomplete="off"
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          ) : (
            <textarea
              id={id}
              rows={3}
              maxLength={2000}
              value={typed}
              aria-describedby={told}
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          )}
        </p>
      )}
      {fault !== '' && (
        <p class="fault" id={told} role="alert">
          {fault}
        </p>
      )}
      <p>
        {!presenting && (
          <button type="submit" class="do">
            Show what is computed
          </button>
        )}{' '}
        <button
          type="button"
          class={presenting ? 'do reveal-it' : 'link reveal-it'}
          onClick={() => onAnswer(null)}
        >
          {presenting ? 'Show what is computed' : 'Show it without a prediction'}
        </button>
      </p>
    </form>
  )
}

/** What was predicted; or what to write instead. */
function readAnswer({ kind, unit }: Question, typed: string): number | string | { says: string } {
  const text = typed.trim()
  if (kind === 'choice') return text === '' ? { says: 'Choose one of the answers.' } : Number(text)
  if (kind === 'text') return text === '' ? { says: 'Write a sentence.' } : text
  const plain = text.replace(/^\$|[\s,_\u00a0]|percent$|%$/g, '')
  const [, digits = '', scale = ''] =
    /^(-?\d+(?:\.\d+)?)(k|m|million|b|billion)?$/i.exec(plain) ?? []
  if (digits === '')
    return {
      says: `Write a number, such as ${unit === 'percent' ? '12.5' : '250,000 or 1.5 million'}.`,
    }
  const by = { k: 1e3, m: 1e6, million: 1e6, b: 1e9, billion: 1e9 }[scale.toLowerCase()] ?? 1
  return Number(digits) * by
}
