/** Says first what differs between the scenarios: one row a parameter, one column a scenario, in words. */
import type { Comparison } from '../../model/index'
import { downloadText } from '../download'
import { FileButton } from '../file-button'
import { counted, sentenceCase } from '../format'
import { differsCsv } from './compare-csv'
import { ScenarioTable } from './scenario-table'

/** The table, or a sentence where the scenarios compute the same. */
export function DiffersTable(props: { readonly comparison: Comparison }) {
  const { comparison } = props
  const { differs, notes } = comparison
  return (
    <section aria-labelledby="differs-title">
      <h2 id="differs-title">What differs</h2>
      <p class="said">
        {differs.length === 0
          ? 'Nothing differs: they compute the same.'
          : `${sentenceCase(counted(differs.length, 'parameter'))} ${differs.length === 1 ? 'differs' : 'differ'} between ${comparison.runs.length > 2 ? 'A and one of the others at least' : 'A and B'}.`}
      </p>
      {notes.map((note) => (
        <p key={note} class="caveat">
          {note}
        </p>
      ))}
      {differs.length > 0 && (
        <>
          <ScenarioTable
            comparison={comparison}
            says="Each parameter that differs"
            name="compare-differs"
            of="Parameter"
            figures={false}
          >
            {differs.map(({ path, label, values }) => (
              <tr key={path}>
                <th scope="row">{label}</th>
                {values.map((value, at) => (
                  <td key={at} data-name class={value === values[0] ? 'same' : ''}>
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </ScenarioTable>
          <p class="takes">
            <FileButton
              of="what differs"
              onGive={() => downloadText('compared-parameters.csv', differsCsv(comparison))}
            />
          </p>
        </>
      )}
    </section>
  )
}
