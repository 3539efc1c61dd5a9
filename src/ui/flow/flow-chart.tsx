/** Draws the flow of money from the act to where it ends; colour says who, pattern says what happened. */
import { useMemo } from 'preact/hooks'
import { inMillions, money } from '../format'
import { downloadSvg, downloadText } from '../download'
import { PictureTable } from '../picture-table'
import { usePage } from '../use-page'
import { useWidth } from '../use-width'
import { flowCsv } from '../views/csv'
import { partOf } from '../views/figures'
import { flowRows } from '../views/flow-rows'
import type { FlowRows } from '../views/flow-rows'
import { atStake, flowHeading } from '../views/headings'
import type { Spread } from '../views/spread'
import { flowLabels } from './flow-labels'
import { Balance, FlowKey } from './flow-balance'
import { LabelText } from './flow-label'
import { frameFor, layFlow } from './flow-layout'
import type { FlowLayout } from './flow-layout'

/** The flow section: heading, key, picture, the line that balances, and the same as a table. */
export function FlowSection(props: { readonly program: string; readonly spread: Spread }) {
  const { program, spread } = props
  const outcome = usePage((state) => state.outcome)
  const part = partOf(outcome, program)!
  const short = part.allocation.program.short
  const year = part.allocation.year
  const rows = flowRows(spread, short, part.allocation.settings.parameters['threshold'] ?? 0)
  const recipients = usePage((state) => state.dataset.recipients)
  const heading = flowHeading(spread, short, year, atStake(part, recipients))
  return (
    <section aria-labelledby="flow-title" class="flow-section">
      <h2 id="flow-title">{heading.title}</h2>
      <p class="said">{heading.says}</p>
      <FlowKey moved={rows.links.some((link) => link.pattern === 'moved' && link.who !== 'none')} />
      <FlowChart rows={rows} program={program} says={`${heading.title}. ${heading.says}`} />
      <Balance spread={spread} program={program} unaccounted={rows.unaccounted} />
      <PictureTable
        caption={`Movements of money, ${heading.says}`}
        head={['From', 'To', 'Dollars', 'Drawn as']}
        rows={() =>
          rows.links.map((link) => [
            nodeName(rows, link.from),
            nodeName(rows, link.to),
            money(link.figure),
            link.pattern,
          ])
        }
        numeric={[2]}
        onCsv={() => downloadText(`flow-${year}.csv`, flowCsv(rows, year, program))}
        onSvg={() => downloadSvg('flow-picture', `flow-${year}.svg`)}
      />
    </section>
  )
}

function nodeName(rows: FlowRows, id: string): string {
  return rows.nodes.find((node) => node.id === id)?.label ?? id
}

function FlowChart(props: {
  readonly rows: FlowRows
  readonly program: string
  readonly says: string
}) {
  const [box, width] = useWidth<HTMLDivElement>(1136)
  const frame = useMemo(
    () =>
      frameFor(
        width,
        props.rows.nodes.some((node) => node.column === 0),
      ),
    [width, props.rows.nodes[0]?.column],
  )
  const layout = layFlow(props.rows, frame)
  const { labels, unlabelled } = flowLabels(layout.bars, frame)
  return (
    <div ref={box} class="picture">
      <svg
        id="flow-picture"
        class="flow"
        width={frame.width}
        height={frame.height}
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        role="group"
        aria-label={props.says}
      >
        <Ribbons layout={layout} />
        {labels.map((label) => (
          <LabelText
            key={label.id}
            label={label}
            node={layout.bars.find((bar) => bar.id === label.id)!}
            rows={props.rows}
            program={props.program}
          />
        ))}
      </svg>
      {frame.vertical && unlabelled.length > 0 && (
        <p class="caption">
          Also:{' '}
          {unlabelled
            .filter((bar) => bar.column === 4)
            .map((bar) => `${inMillions(bar.figure)} ${bar.label}`)
            .join('; ')}
          .
        </p>
      )}
    </div>
  )
}

function Ribbons(props: { readonly layout: FlowLayout }) {
  return (
    <g aria-hidden="true">
      {props.layout.ribbons.map((ribbon) => (
        <path key={ribbon.key} d={ribbon.path} class={`ribbon ${ribbon.pattern} ${ribbon.who}`}>
          <title>{`${ribbon.says}: ${money(ribbon.figure)}`}</title>
        </path>
      ))}
      {props.layout.bars.map((bar) => (
        <rect
          key={bar.id}
          x={bar.x}
          y={bar.y}
          width={bar.width}
          height={bar.height}
          class={`bar ${bar.who}`}
        />
      ))}
    </g>
  )
}
