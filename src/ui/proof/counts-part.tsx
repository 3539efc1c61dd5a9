/** Shows how many published figures match how well, by class and by program; the classes are never added up. */
import { MATCH_WORDS } from '../../model/index'
import type { Match, ProofClass, ProofRow } from '../../model/index'
import { digits, sentenceCase } from '../format'
import { Num } from '../number'
import { FramedTable } from '../table/framed-table'
import { CLASS_SAYS, askCount } from './proof-reasons'
import type { Proven } from './use-proof'

const MATCHES = Object.keys(MATCH_WORDS) as readonly Match[]
const CLASSES = Object.keys(CLASS_SAYS) as readonly ProofClass[]

/** How well they match, as heads of columns; the percentages in them are names. */
const HEADS = MATCHES.map((match) => (
  <span key={match} data-name>
    {MATCH_WORDS[match]}
  </span>
))

/** Both tables. */
export function CountsPart(props: { readonly proven: Proven }) {
  const { dataset, proof } = props.proven
  const shortOf = (id: string) => dataset.programs.find((each) => each.id === id)?.short ?? id
  return (
    <section aria-labelledby="proof-counts-title" class="proof-counts">
      <h3 id="proof-counts-title">How many match, in three classes</h3>
      <ul class="plain-list">
        {CLASSES.map((name) => (
          <li key={name}>
            <b>{sentenceCase(name)}</b>: {CLASS_SAYS[name]}.
          </li>
        ))}
      </ul>
      <FramedTable
        whole
        label="Published figures by class"
        caption="Published figures by class, count; every fiscal year held"
        class="proof-classes"
        head={['Class', 'Figures', ...HEADS]}
        numeric={MATCHES.map((_, at) => at + 1).concat(MATCHES.length + 1)}
      >
        <tbody>
          {CLASSES.map((name) => (
            <Counts
              key={name}
              {...props}
              of="Every program"
              class={name}
              says={sentenceCase(name)}
            />
          ))}
        </tbody>
      </FramedTable>
      {CLASSES.map((name) => (
        <details key={name} open={name === 'independent'}>
          <summary>{sentenceCase(name)}, by program</summary>
          <FramedTable
            whole
            label={`${name}, by program`}
            head={['Program', 'Figures', ...HEADS]}
            numeric={MATCHES.map((_, at) => at + 1).concat(MATCHES.length + 1)}
          >
            <tbody>
              {proof.byProgram[name].map(({ set }) => (
                <Counts
                  key={set}
                  {...props}
                  of={shortOf(set)}
                  class={name}
                  says={shortOf(set)}
                  program={set}
                />
              ))}
            </tbody>
          </FramedTable>
        </details>
      ))}
    </section>
  )
}

/** One row: all figures, then those of each match. */
function Counts(props: {
  readonly proven: Proven
  readonly of: string
  readonly says: string
  readonly class: ProofClass
  readonly program?: string
}) {
  const { dataset, proof } = props.proven
  const rows = proof.rows.filter(
    (row) =>
      row.class === props.class &&
      (props.program === undefined || row.published.program === props.program),
  )
  const cell = (match: Match | null) => {
    const some: readonly ProofRow[] =
      match === null ? rows : rows.filter((row) => row.match === match)
    const label = `${props.says}, ${match === null ? 'figures' : MATCH_WORDS[match]}`
    return (
      <td key={match} class="r" data-match={match ?? 'all'}>
        <Num
          asked={() =>
            askCount(dataset, some, { of: props.of, class: props.class, match, among: rows })
          }
          label={`${label}: ${digits(some.length)}`}
        >
          {digits(some.length)}
        </Num>
      </td>
    )
  }
  return (
    <tr data-class={props.class}>
      <th scope="row">{props.says}</th>
      {cell(null)}
      {MATCHES.map(cell)}
    </tr>
  )
}
