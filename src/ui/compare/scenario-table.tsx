/** Sets a table with a column for each scenario, headed by its letter, its title and its years. */
import type { ComponentChildren } from 'preact'
import type { Comparison } from '../../model/index'
import { yearsOf } from './compare-words'

/** The table in its scroll box; its rows are given, and `of` heads what they are of. */
export function ScenarioTable(props: {
  readonly comparison: Comparison
  readonly says: string
  readonly name: 'compare-differs' | 'compare-totals'
  readonly of: string
  /** Figures stand at the right, and fit without scrolling. */
  readonly figures: boolean
  readonly children: ComponentChildren
}) {
  const { figures } = props
  return (
    <div
      class={figures ? 'scroll whole' : 'scroll'}
      tabindex={0}
      role="region"
      aria-label={props.says}
    >
      <table class={`plain ${props.name}`}>
        <thead>
          <tr>
            <th scope="col">{props.of}</th>
            {props.comparison.runs.map((run) => (
              <th key={run.name} scope="col" class={figures ? 'r' : ''}>
                {run.name}
                <small>
                  {run.scenario.title}, {yearsOf(run)}
                </small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{props.children}</tbody>
      </table>
    </div>
  )
}
