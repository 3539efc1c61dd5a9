/** Sets the key of a whole class: a row a seed, with the place drawn for it and the answers that hang on it. */
import { Words, plainWords } from '../words'
import { printedSteps, wordOfPlace } from './print-lesson'
import type { Minutes } from '../../model/index'
import type { ReadyLesson } from './use-lesson'

/** The answers that are not the same for every seed; the others stand in the key before. */
export function PaperClass(props: { readonly ready: ReadyLesson; readonly minutes: Minutes }) {
  const { ready, minutes } = props
  const rows = [...ready.figures].map(([seed, figures]) => ({
    seed,
    place: wordOfPlace(figures),
    steps: printedSteps(ready, figures, minutes),
  }))
  const columns = (rows[0]?.steps ?? []).filter(({ answer }, at) => {
    const first = answerText(answer)
    return rows.some(({ steps }) => answerText(steps[at]?.answer ?? null) !== first)
  })
  return (
    <>
      <h3 class="paper-title">{ready.lesson.title}: the class, seed by seed</h3>
      {columns.length === 0 && (
        <p>In this length no answer hangs on the seed: the key before holds for every student.</p>
      )}
      <table class="paper-rubric">
        <thead>
          <tr>
            {['Seed', 'Place', ...columns.map(({ title }) => title)].map((says) => (
              <th key={says} scope="col">
                {says}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ seed, place, steps }) => (
            <tr key={seed}>
              <th scope="row" data-name>
                {seed}
              </th>
              <td>{place}</td>
              {columns.map(({ id }) => (
                <td key={id}>
                  <Words of={steps.find((step) => step.id === id)?.answer?.says ?? []} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function answerText(answer: ReturnType<typeof printedSteps>[number]['answer']): string {
  return plainWords(answer?.says ?? [])
}
