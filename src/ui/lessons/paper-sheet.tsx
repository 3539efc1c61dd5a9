/** Sets a paper of a lesson so that its head stands over every printed page. */
import type { ComponentChildren } from 'preact'
import type { PaperHead } from './printed'

const PAPER_WORDS: Readonly<Record<PaperHead['paper'], string>> = {
  handout: 'Handout',
  key: 'Answer key',
  rubric: 'Rubric',
  roles: 'Role cards',
}

/** What stands in the head, in one line. */
function headWords(head: PaperHead, seeds = `seed ${head.seed}`): string {
  const { lesson, paper, edition, minutes, data, scenarios } = head
  return [
    `${lesson}: ${PAPER_WORDS[paper]}`,
    ...(edition === '' ? [] : [`edition ${edition}`]),
    `${minutes} minutes`,
    seeds,
    `data ${data}`,
    scenarios.length === 1 ? `scenario ${scenarios[0]}` : `scenarios ${scenarios.join(', ')}`,
  ].join(' \u00b7 ')
}

/** The sheet. The head of a table is what browsers print again on each page. */
export function PaperSheet(props: {
  readonly head: PaperHead
  /** Where a sheet is of more than one seed. */
  readonly seeds?: string
  readonly children: ComponentChildren
}) {
  return (
    <table class="paper-sheet" role="presentation">
      <thead>
        <tr>
          <td class="paper-head" data-name>
            <div>{headWords(props.head, props.seeds)}</div>
          </td>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>
            {props.children}
            <p class="paper-foot">Model output, not an official estimate.</p>
          </td>
        </tr>
      </tbody>
    </table>
  )
}
