/** Leads with what is modelled for a place and what is not. */
import { modelledFor } from '../../model/index'
import { usePage } from '../use-page'
import { notModelled } from '../verdicts/modelled'
import { Words } from '../words'

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
          <div
            class="scroll"
            tabindex={0}
            role="region"
            aria-label="Table of programs, scrolls sideways"
          >
            <table class="plain">
              <thead>
                <tr>
                  <th scope="col">Program</th>
                  <th scope="col">Listing</th>
                  <th scope="col">For this place</th>
                </tr>
              </thead>
              <tbody>
                {programs.map(({ program, how }) => (
                  <tr key={program.id}>
                    <th scope="row">{program.name}</th>
                    <td data-name>{program.listings.join(', ')}</td>
                    <td>{how}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </div>
  )
}
