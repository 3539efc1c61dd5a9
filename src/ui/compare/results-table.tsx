/** Sets the totals of the scenarios side by side, in dollars, in per cent, or for each resident. */
import { useState } from 'preact/hooks'
import type { Comparison } from '../../model/index'
import { downloadText } from '../download'
import { FileButton } from '../file-button'
import { Num } from '../number'
import { totalsCsv } from './compare-csv'
import { askFigure, totalParts } from './compare-reasons'
import { UNITS, UNIT_WORDS, cellWords, differenceWords } from './compare-words'
import type { Unit } from './compare-words'
import { ScenarioTable } from './scenario-table'

/** The results, with the switch of their unit. */
export function ResultsTable(props: {
  readonly comparison: Comparison
  /** Whether residents are there; they are asked for when a reader wants them. */
  readonly residents: 'there' | 'coming' | 'away'
  readonly onResidents: () => void
}) {
  const { comparison } = props
  const [unit, setUnit] = useState<Unit>('dollars')
  const choose = (next: Unit) => {
    setUnit(next)
    if (next === 'resident') props.onResidents()
  }
  return (
    <section aria-labelledby="results-title">
      <h2 id="results-title">What comes of it</h2>
      <div class="compare-unit" role="radiogroup" aria-label="Shown in">
        <span aria-hidden="true">Shown in</span>
        {UNITS.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="compare-unit"
              checked={unit === each}
              onChange={() => choose(each)}
            />{' '}
            {UNIT_WORDS[each]}
          </label>
        ))}
      </div>
      {unit === 'resident' && (
        <p class="said" role="status">
          {props.residents === 'there'
            ? 'Of the residents of the states and territories in which anybody has an award.'
            : props.residents === 'coming'
              ? 'Reading the residents.'
              : 'The residents could not be read; choose it again to try again.'}
        </p>
      )}
      <ScenarioTable
        comparison={comparison}
        says="Results of each scenario"
        name="compare-totals"
        of="Total"
        figures
      >
        {comparison.totals.map(({ name, label, unit: of, figures }) => (
          <tr key={name}>
            <th scope="row">{label}</th>
            {figures.map((figure, at) => {
              const words = cellWords(figure, unit, at, of)
              const asked = () =>
                askFigure(
                  comparison,
                  label,
                  figures,
                  at,
                  totalParts(comparison, at, name),
                  totalParts(comparison, 0, name),
                  of,
                )
              return (
                <td key={at} class="r">
                  {figure.amount !== null ? (
                    <Num label={`${label}, ${comparison.runs[at]!.name}: ${words}`} asked={asked}>
                      {words}
                    </Num>
                  ) : (
                    words
                  )}
                  {at > 0 && unit === 'dollars' && (
                    <small>
                      <Num label={`${label}, ${comparison.runs[at]!.name} beside A`} asked={asked}>
                        {differenceWords(figure.difference, of)}
                      </Num>
                    </small>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </ScenarioTable>
      <p class="takes">
        <FileButton
          of="the totals"
          onGive={() => downloadText('compared-totals.csv', totalsCsv(comparison))}
        />
        <span class="caption">
          A dollar kept for one month is one dollar-month; the small figure is how much more or less
          than in A.
        </span>
      </p>
    </section>
  )
}
