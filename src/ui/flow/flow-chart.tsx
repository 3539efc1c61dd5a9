/** Shows the flow of one program's money: heading, sentence, key, picture, the line that balances, and a table. */
import { lazy, Suspense } from 'preact/compat'
import { downloadText } from '../download'
import { PictureTable } from '../picture-table'
import { fiscalYear } from '../format'
import { usePage } from '../use-page'
import { Words } from '../words'
import { flowCsv } from '../views/csv'
import { rowsOf } from '../views/flow-of'
import { partOf } from '../views/figures'
import { linkReason } from '../views/flow-reason'
import type { FlowRows } from '../views/flow-rows'
import { programHeading } from '../views/flow-words'
import { atStake } from '../views/headings'
import { moneyOrRange } from '../views/range-words'
import { tellNumbers } from '../views/told'
import { askTotals } from '../views/told-totals'
import type { Spread } from '../views/spread'
import { Balance, FlowKey } from './flow-balance'
import { FlowChart } from './flow-picture'

const FlowSaid = lazy(() => import('./flow-said').then((module) => module.FlowSaid))

/** The flow section: heading, key, picture, the line that balances, and the same as a table. */
export function FlowSection(props: { readonly program: string; readonly spread: Spread }) {
  const { program, spread } = props
  const outcome = usePage((state) => state.outcome)
  const part = partOf(outcome, program)!
  const { year } = part.allocation
  const recipients = usePage((state) => state.dataset.recipients)
  const rows = rowsOf(recipients, part, spread)
  const heading = programHeading(recipients, part, spread, atStake(part, recipients))
  return (
    <section id="flow" aria-labelledby="flow-title" class="flow-section">
      <h2 id="flow-title">{heading.title}</h2>
      <p class="said">
        <Words
          of={tellNumbers(
            heading.says,
            askTotals(
              program,
              `${part.allocation.program.short}, ${fiscalYear(year)}`,
              heading.says,
            ),
          )}
        />
      </p>
      {/* The line keeps its room until its words have come. */}
      <Suspense fallback={<p class="said">{'\u00a0'}</p>}>
        <FlowSaid program={program} />
      </Suspense>
      <FlowKey
        moved={rows.links.some((link) => link.pattern === 'moved' && link.who !== 'none')}
        nonprofits={rows.links.some((link) => link.who === 'nonprofit')}
      />
      <FlowChart
        rows={rows}
        program={program}
        year={year}
        says={`${heading.title}. ${heading.says}`}
      />
      <Balance spread={spread} program={program} year={year} unaccounted={rows.unaccounted} />
      <PictureTable
        caption={`Movements of formula money, ${part.allocation.program.short}, ${fiscalYear(year)}`}
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
    </section>
  )
}

function nodeName(rows: FlowRows, id: string): string {
  return rows.nodes.find((node) => node.id === id)?.label ?? id
}
