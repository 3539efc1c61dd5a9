/** Lists what the model leaves out, program by program, as the program files say it. */
import { usePage } from '../use-page'

/** The list, one fold a program. */
export function LeftOutPart() {
  const programs = usePage((state) => state.dataset.programs)
  const some = programs.filter(({ notModelled }) => notModelled.length > 0)
  return (
    <section aria-labelledby="proof-left-title" class="proof-left">
      <h3 id="proof-left-title">What is not modelled</h3>
      {some.map(({ id, short, notModelled }) => (
        <details key={id}>
          <summary>{short}</summary>
          <ul data-name>
            {notModelled.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}
