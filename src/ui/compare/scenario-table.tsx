/** Sets a table with a column for each scenario, headed by its letter, its title and its years. */
import type { ComponentChildren } from 'preact'
import type { Comparison } from '../../model/index'
import { FramedTable } from '../table/framed-table'
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
  const { runs } = props.comparison
  return (
    <FramedTable
      whole={figures}
      label={props.says}
      class={props.name}
      head={[
        props.of,
        ...runs.map((run) => (
          <>
            {run.name}
            <small>
              {run.scenario.title}, {yearsOf(run)}
            </small>
          </>
        )),
      ]}
      numeric={figures ? runs.map((_, at) => at + 1) : []}
    >
      <tbody>{props.children}</tbody>
    </FramedTable>
  )
}
