/** Sets a lesson as a handout: what is told, what is asked, and room to write. */
import { Words } from '../words'
import type { PrintedQuestion, PrintedStep, Told } from './printed'

/** The questions of a lesson; no answer stands on it. */
export function PaperHandout(props: {
  readonly title: string
  readonly asks: Told
  readonly goal: Told
  readonly before: Told
  /** A table to fill in; its first row heads it, and an empty cell is room to write. */
  readonly table: readonly (readonly Told[])[]
  readonly steps: readonly PrintedStep[]
}) {
  return (
    <>
      <h3 class="paper-title">{props.title}</h3>
      <p>
        <Words of={props.asks} />
      </p>
      <p class="paper-name">
        Name <span class="blank" /> Date <span class="blank" />
      </p>
      <p>
        Afterwards you can: <Words of={props.goal} />
      </p>
      {props.before.length > 0 && (
        <p>
          <Words of={props.before} />
        </p>
      )}
      {props.table.length > 1 && <FillIn table={props.table} />}
      <ol class="paper-steps">
        {props.steps.map(({ id, title, says, question }) => (
          <li key={id}>
            <h4>{title}</h4>
            <p>
              <Words of={says} />
            </p>
            {question !== null && <Question question={question} />}
          </li>
        ))}
      </ol>
    </>
  )
}

function FillIn({ table: [head, ...rows] }: { readonly table: readonly (readonly Told[])[] }) {
  return (
    <table class="paper-rubric">
      <thead>
        <tr>
          {head!.map((cell, at) => (
            <th key={at} scope="col">
              <Words of={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            {row.map((cell, column) => (
              <td key={column}>
                <Words of={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Question({ question }: { readonly question: PrintedQuestion }) {
  const { asks, kind, unit, choices } = question
  return (
    <div class="paper-question">
      <p class="asks">
        <Words of={asks} />
      </p>
      {kind === 'choice' ? (
        <ul class="paper-choices">
          {choices.map((choice, at) => (
            <li key={at}>
              <Words of={choice} />
            </li>
          ))}
        </ul>
      ) : kind === 'number' ? (
        <p>
          My guess: <span class="blank" /> {unit} The answer: <span class="blank" /> {unit}
        </p>
      ) : null}
      <p class="write">Why:</p>
      <div class="lines" aria-hidden="true" />
      <div class="lines" aria-hidden="true" />
      {kind === 'text' && <div class="lines" aria-hidden="true" />}
    </div>
  )
}
