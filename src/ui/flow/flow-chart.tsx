/** Draws the flow of money from the act to where it ends; colour says who, pattern says what happened. */
import { useCallback, useMemo, useRef } from 'preact/hooks'
import { downloadSvg, downloadText } from '../download'
import { PictureTable } from '../picture-table'
import { useActions, usePage } from '../use-page'
import { useWidth } from '../use-width'
import { flowCsv } from '../views/csv'
import { partOf } from '../views/figures'
import { flowReason, linkReason } from '../views/flow-reason'
import { flowRows } from '../views/flow-rows'
import type { FlowRows } from '../views/flow-rows'
import { hasLocalPart, programRows } from '../views/flow-programs'
import { programHeading } from '../views/flow-words'
import { atStake } from '../views/headings'
import { millionsOrRange, moneyOrRange } from '../views/range-words'
import type { Spread } from '../views/spread'
import { flowLabels } from './flow-labels'
import { Balance, FlowKey } from './flow-balance'
import { LabelText } from './flow-label'
import { frameFor, layFlow, round } from './flow-layout'
import { Ribbons } from './flow-ribbons'

/** The flow section: heading, key, picture, the line that balances, and the same as a table. */
export function FlowSection(props: { readonly program: string; readonly spread: Spread }) {
  const { program, spread } = props
  const outcome = usePage((state) => state.outcome)
  const part = partOf(outcome, program)!
  const short = part.allocation.program.short
  const year = part.allocation.year
  const recipients = usePage((state) => state.dataset.recipients)
  const rows = hasLocalPart(part)
    ? flowRows(spread, short, part.allocation.settings.parameters['threshold'] ?? 0)
    : programRows(recipients, part, spread)
  const heading = programHeading(recipients, part, spread, atStake(part, recipients))
  return (
    <section aria-labelledby="flow-title" class="flow-section">
      <h2 id="flow-title">{heading.title}</h2>
      <p class="said">{heading.says}</p>
      <FlowKey
        moved={rows.links.some((link) => link.pattern === 'moved' && link.who !== 'none')}
        nonprofits={rows.links.some((link) => link.who === 'nonprofit')}
      />
      <FlowChart rows={rows} program={program} says={`${heading.title}. ${heading.says}`} />
      <Balance spread={spread} program={program} unaccounted={rows.unaccounted} />
      <PictureTable
        caption={`Movements of money, ${heading.says}`}
        head={['From', 'To', 'Dollars', 'Drawn as']}
        rows={() =>
          rows.links.map((link) => [
            nodeName(rows, link.from),
            nodeName(rows, link.to),
            {
              text: moneyOrRange(link.figure),
              says: `${nodeName(rows, link.from)} to ${nodeName(rows, link.to)}`,
              asked: () => ({
                title: `${nodeName(rows, link.from)} to ${nodeName(rows, link.to)}`,
                about: { reason: linkReason(rows, link) },
              }),
            },
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

function spoken(rows: FlowRows, id: string): string {
  const node = rows.nodes.find((each) => each.id === id)
  return node === undefined ? '' : `${node.label}: ${moneyOrRange(node.figure)}`
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
  const actions = useActions()
  // Labels keep one function through a drag, which reads the rows as they are when it is called.
  const latest = useRef(props.rows)
  latest.current = props.rows
  const ask = useCallback(
    (id: string) => {
      const node = latest.current.nodes.find((each) => each.id === id)
      if (node === undefined) return
      const { program } = props
      actions.ask({
        title: `${node.label}: ${moneyOrRange(node.figure)}`,
        about: node.total
          ? { question: { about: 'total', program, total: node.total }, of: 'outcome' }
          : { reason: flowReason(latest.current, node) },
      })
    },
    [actions, props.program],
  )
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
            id={label.id}
            x={round(label.x)}
            y={round(label.y)}
            anchor={label.anchor}
            number={label.number}
            words={label.inline ? (label.lines[0] ?? '') : label.lines.join('\n')}
            inline={label.inline}
            spoken={spoken(props.rows, label.id)}
            onAsk={ask}
          />
        ))}
      </svg>
      {frame.vertical && unlabelled.length > 0 && (
        <p class="caption">
          Also:{' '}
          {unlabelled
            .filter((bar) => bar.column === 4)
            .map((bar) => `${millionsOrRange(bar.figure)} ${bar.label}`)
            .join('; ')}
          .
        </p>
      )}
    </div>
  )
}
