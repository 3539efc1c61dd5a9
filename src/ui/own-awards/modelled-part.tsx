/** Leads with what is modelled for a place and what is not. */
import { modelledFor } from '../../model/index'
import { usePage } from '../use-page'
import { notModelled } from '../verdicts/modelled'
import { Words } from '../words'
import { FramedTable } from '../table/framed-table'

/** Two sentences, and every program behind them. */
export function ModelledPart(props: { readonly place: string }) {
  const dataset = usePage((state) => state.dataset)
  const modelled = modelledFor(dataset, props.place)
  const { is, programs } = modelled
  return (
    <div class="modelled">
      <p class="said" data-name>
        {is}
      </p>
      <p class="said">
        <Words of={notModelled(modelled)} />
      </p>
      {programs.length > 0 && (
        <details>
          <summary>Program by program</summary>
          <FramedTable
            label="Table of programs, scrolls sideways"
            head={['Program', 'Listing', 'For this place']}
            numeric={[]}
          >
            <tbody>
              {programs.map(({ program, how }) => (
                <tr key={program.id}>
                  <th scope="row">{program.name}</th>
                  <td data-name>{program.listings.join(', ')}</td>
                  <td>{how}</td>
                </tr>
              ))}
            </tbody>
          </FramedTable>
        </details>
      )}
    </div>
  )
}
