/** Lists the published figures beside the computed ones, the misses first to be seen, each with its reason. */
import { useMemo, useState } from 'preact/hooks'
import { MATCH_WORDS } from '../../model/index'
import type { Match, ProofClass, ProofRow } from '../../model/index'
import { downloadText } from '../download'
import { counted, dollars, fiscalYear, sentenceCase } from '../format'
import { Num } from '../number'
import { FramedTable } from '../table/framed-table'
import { publishedWords } from '../views/published'
import { chosenRows, proofCsv } from './choose-rows'
import type { Choice } from './choose-rows'
import { CLASS_SAYS, askProofRow, whoOf } from './proof-reasons'
import type { Proven } from './use-proof'

/** So many rows are drawn at a time. */
const DRAWN = 50

/** The list with its filters. */
export function RowsPart(props: { readonly proven: Proven }) {
  const { dataset, proof } = props.proven
  const [choice, setChoice] = useState<Choice>({ program: '', class: '', match: 'missed' })
  const [most, setMost] = useState(DRAWN)
  const rows = useMemo(() => chosenRows(proof.rows, choice), [proof, choice])
  const pick = (part: Partial<Choice>) => {
    setMost(DRAWN)
    setChoice((now) => ({ ...now, ...part }))
  }
  const programs = [...new Set(proof.rows.map(({ published }) => published.program))].sort()
  return (
    <section aria-labelledby="proof-rows-title" class="proof-rows">
      <h3 id="proof-rows-title">Every figure, and every miss with its reason</h3>
      <p class="proof-choices">
        <label>
          Program{' '}
          <select
            value={choice.program}
            onChange={({ currentTarget }) => pick({ program: currentTarget.value })}
          >
            <option value="">every program</option>
            {programs.map((id) => (
              <option key={id} value={id}>
                {dataset.programs.find((each) => each.id === id)?.short ?? id}
              </option>
            ))}
          </select>
        </label>{' '}
        <label>
          Class{' '}
          <select
            value={choice.class}
            onChange={({ currentTarget }) =>
              pick({ class: currentTarget.value as ProofClass | '' })
            }
          >
            <option value="">each class</option>
            {Object.keys(CLASS_SAYS).map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>{' '}
        <label>
          Match{' '}
          <select
            value={choice.match}
            onChange={({ currentTarget }) =>
              pick({ match: currentTarget.value as Choice['match'] })
            }
          >
            <option value="missed">misses and what cannot be compared</option>
            <option value="">every figure</option>
            {(Object.keys(MATCH_WORDS) as Match[]).map((match) => (
              <option key={match} value={match}>
                {MATCH_WORDS[match]}
              </option>
            ))}
          </select>
        </label>
      </p>
      <p role="status" data-name class="proof-shown">
        {sentenceCase(counted(rows.length, 'figure'))} chosen, {Math.min(most, rows.length)} shown.
      </p>
      <FramedTable
        label="Published figures beside the computed"
        caption="Published figures beside the computed ones, dollars, nothing withheld"
        head={[
          'Program',
          'Year',
          'Of',
          'Published',
          'Computed',
          'Difference',
          'Match',
          'Class',
          'Why',
        ]}
        numeric={[3, 4, 5]}
      >
        <tbody>
          {rows.slice(0, most).map((row, at) => (
            <Row key={at} row={row} proven={props.proven} />
          ))}
        </tbody>
      </FramedTable>
      <p class="takes">
        {rows.length > most && (
          <button type="button" class="link" onClick={() => setMost(most + 10 * DRAWN)}>
            Show more
          </button>
        )}
        <button
          type="button"
          class="link"
          onClick={() => downloadText('proof.csv', proofCsv(dataset, proof.rows))}
        >
          CSV of every figure
        </button>
      </p>
    </section>
  )
}

function Row(props: { readonly row: ProofRow; readonly proven: Proven }) {
  const { row } = props
  const { dataset } = props.proven
  const who = whoOf(dataset, row)
  const number = (which: 'published' | 'computed' | 'difference', words: string) => (
    <Num asked={() => askProofRow(dataset, row, which)} label={`${who}, ${which}: ${words}`}>
      {words}
    </Num>
  )
  return (
    <tr>
      <th scope="row">
        {dataset.programs.find(({ id }) => id === row.published.program)?.short ??
          row.published.program}
      </th>
      <td>{fiscalYear(row.published.fiscalYear)}</td>
      <td data-name>{who}</td>
      <td class="r">{number('published', publishedWords(row.published))}</td>
      <td class="r">
        {row.computed === null
          ? 'cannot be told'
          : number('computed', dollars(Math.round(row.computed)))}
      </td>
      <td class="r">
        {row.difference === null
          ? '\u2013'
          : number('difference', dollars(Math.round(row.difference)))}
      </td>
      <td data-name>{MATCH_WORDS[row.match]}</td>
      <td>{row.class}</td>
      <td data-name>
        {row.reason || row.because}
        {row.right !== undefined && ` Right: ${row.right}.`}
      </td>
    </tr>
  )
}
