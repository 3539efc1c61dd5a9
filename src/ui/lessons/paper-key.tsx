/** Sets a lesson's answer key: each answer as the model computes it, with its arithmetic and its law. */
import { Num } from '../number'
import { Words } from '../words'
import { workLines } from './arithmetic'
import type { PrintedAnswer, PrintedStep } from './printed'

/** The answers of one seed. */
export function PaperKey(props: {
  readonly title: string
  readonly steps: readonly PrintedStep[]
}) {
  const written = new Set<string>()
  return (
    <>
      <h3 class="paper-title">{props.title}: the answers</h3>
      <ol class="paper-steps">
        {props.steps.map(({ id, title, question, answer, explain, law }) => (
          <li key={id}>
            <h4>{title}</h4>
            {question !== null && (
              <p class="asks">
                <Words of={question.asks} />
              </p>
            )}
            {answer !== null && (
              <>
                <p class="answer">
                  Answer: <Words of={answer.says} />
                </p>
                <Arithmetic answer={answer} written={written} />
              </>
            )}
            <p>
              <Words of={explain} />
            </p>
            {law.length > 0 && <p class="law">Law: {law.join('; ')}</p>}
          </li>
        ))}
      </ol>
    </>
  )
}

function Arithmetic(props: { readonly answer: PrintedAnswer; readonly written: Set<string> }) {
  const { reasons } = props.answer
  return reasons.map((reason, which) => {
    const { lines, more } = workLines(reason, props.written)
    return (
      <ol class="arithmetic" key={which}>
        {lines.map(({ depth, says, rule, numbers, gives, reason: each }, at) => (
          <li key={at} style={{ marginLeft: `${depth * 1.1}rem` }}>
            <span data-name>{says}</span>
            {rule !== '' && (
              <span class="formula">{`: ${rule}${numbers === '' ? '' : `; ${numbers}`}`}</span>
            )}
            {' = '}
            <Num label={says} asked={{ title: says, about: { reason: each } }}>
              {gives}
            </Num>
          </li>
        ))}
        {more > 0 && <li data-name>and {more} more; the number above lists them on the page</li>}
      </ol>
    )
  })
}
