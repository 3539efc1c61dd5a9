/** Sets under the flow diagram the line that adds up to the formula amount, and the same movements as a table. */
import { lazy, Suspense } from 'preact/compat'
import { useMade } from '../doubt/use-made'
import { downloadText } from '../download'
import { fiscalYear } from '../format'
import { PictureTable } from '../picture-table'
import { usePage } from '../use-page'
import { flowCsv } from '../views/csv'
import { partOf } from '../views/figures'
import { rowsOf } from '../views/flow-of'
import { linkReason } from '../views/flow-reason'
import type { FlowRows } from '../views/flow-rows'
import { moneyOrRange } from '../views/range-words'
import { spreadOf } from '../views/spread'
import { Balance } from './flow-balance'

const DrawnLine = lazy(() => import('../drives/drawn-line').then((module) => module.DrawnLine))

/** The line that balances, what draws say of it, and the table. */
export function FlowFoot(props: { readonly program: string }) {
  const { program } = props
  const recipients = usePage((state) => state.dataset.recipients)
  const outcome = usePage((state) => state.outcome)
  const made = useMade()
  const part = partOf(outcome, program)!
  const { year, program: own } = part.allocation
  const spread = spreadOf(recipients, part)
  const rows = rowsOf(recipients, part)
  return (
    <>
      <Balance spread={spread} program={program} year={year} unaccounted={rows.unaccounted} />
      {made !== null && (
        <Suspense fallback={null}>
          <DrawnLine made={made} program={program} />
        </Suspense>
      )}
      <PictureTable
        caption={`Movements of formula money, ${own.short}, ${fiscalYear(year)}`}
        head={['From', 'To', 'Dollars', 'Drawn as']}
        rows={() =>
          rows.links.map((link) => [
            nodeName(rows, link.from),
            nodeName(rows, link.to),
            {
              text: moneyOrRange(link.figure),
              says: `${nodeName(rows, link.from)} to ${nodeName(rows, link.to)}`,
              asked: () => ({
                title: `From \u201c${nodeName(rows, link.from)}\u201d to \u201c${nodeName(rows, link.to)}\u201d`,
                about: { reason: linkReason(rows, link, program) },
              }),
            },
            link.pattern,
          ])
        }
        numeric={[2]}
        onCsv={() => downloadText(`flow-${year}.csv`, flowCsv(rows, year, program))}
        picture="flow"
        file={`flow-${year}`}
      />
    </>
  )
}

function nodeName(rows: FlowRows, id: string): string {
  return rows.nodes.find((node) => node.id === id)?.label ?? id
}
