/** Writes what a picture or the table shows as comma-separated text, exact figures and ranges included. */
import { csvCell } from '../../model/index'
import type { Dataset, ProgramOutcome } from '../../model/index'
import { unitOf } from '../format'
import { allocated, isUnder } from './figures'
import type { FlowRows } from './flow-rows'
import { publishedAwards } from './published'

/** The rows of the award table, one line a recipient. */
export function awardsCsv(
  dataset: Dataset,
  part: ProgramOutcome,
  before: ProgramOutcome,
  rows: readonly number[],
): string {
  const { recipients } = dataset
  const { year, program } = part.allocation
  const published = publishedAwards(dataset, program.id, year)
  const head =
    'fiscal_year,program,recipient,name,state,kind,baseline,allocated,withheld,awarded,low,high,good_to,under_threshold,published'
  const lines = rows.map((index) => {
    const due = allocated(part, index)
    const id = recipients.ids[index]!
    return [
      year,
      program.id,
      id,
      recipients.names[index] ?? '',
      recipients.ids[recipients.states[index] ?? -1] ?? '',
      recipients.kinds[index] ?? '',
      before.awarded[index] ?? 0,
      due.value,
      part.withheld[index] ?? 0,
      part.awarded[index] ?? 0,
      Math.round(due.low),
      Math.round(due.high),
      unitOf(due),
      isUnder(part, index) ? 'yes' : 'no',
      published.get(id)?.dollars ?? '',
    ]
      .map(cell)
      .join(',')
  })
  return [head, ...lines].join('\n') + '\n'
}

/** The movements the flow diagram draws. */
export function flowCsv(rows: FlowRows, year: string, program: string): string {
  const name = (id: string) => rows.nodes.find((node) => node.id === id)?.label ?? id
  const lines = rows.links.map((link) =>
    [
      year,
      program,
      name(link.from),
      name(link.to),
      Math.round(link.figure.value),
      link.pattern,
      link.says,
    ]
      .map(cell)
      .join(','),
  )
  return ['fiscal_year,program,from,to,dollars,drawn_as,says', ...lines].join('\n') + '\n'
}

/** Quote a cell where it needs it. Text that a spreadsheet would run is kept as text. */
export function cell(value: string | number): string {
  return csvCell(value)
}
