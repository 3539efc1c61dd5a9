/** Sets a lesson's rubric: what counts in full, in part, and not. */
import { Words } from '../words'
import type { PrintedCriterion } from './printed'

/** A row a criterion. */
export function PaperRubric(props: {
  readonly title: string
  readonly criteria: readonly PrintedCriterion[]
}) {
  return (
    <>
      <h3 class="paper-title">{props.title}: how work is read</h3>
      <table class="paper-rubric">
        <thead>
          <tr>
            {['Criterion', 'In full', 'In part', 'Not yet'].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.criteria.map(({ criterion, full, part, none }, at) => (
            <tr key={at}>
              <th scope="row">
                <Words of={criterion} />
              </th>
              {[full, part, none].map((text, column) => (
                <td key={column}>
                  <Words of={text} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="write">Comment:</p>
      <div class="lines" aria-hidden="true" />
      <div class="lines" aria-hidden="true" />
    </>
  )
}
