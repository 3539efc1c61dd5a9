/** Draws the flow of money from the act to where it ends; colour says who, pattern says what happened. */
import { useCallback, useMemo, useRef } from 'preact/hooks'
import { fiscalYear } from '../format'
import type { Asked } from '../page-state'
import { useActions, usePage } from '../use-page'
import { drawnSize, useWidth } from '../use-width'
import { partOf } from '../views/figures'
import { rowsOf } from '../views/flow-of'
import { flowReason } from '../views/flow-reason'
import type { FlowRows } from '../views/flow-rows'
import { millionsOrRange, moneyOrRange } from '../views/range-words'
import { Words } from '../words'
import { LabelText } from './flow-label'
import { flowLabels } from './flow-labels'
import { frameFor, layFlow, round } from './flow-layout'
import { Ribbons } from './flow-ribbons'

function spoken(rows: FlowRows, id: string, year: string): string {
  const node = rows.nodes.find((each) => each.id === id)
  return node === undefined
    ? ''
    : `${node.label}: ${moneyOrRange(node.figure)}, ${fiscalYear(year)}`
}

/** The drawing, and under a narrow one the words that had no room in it. */
export function FlowChart(props: { readonly program: string }) {
  const { program } = props
  const recipients = usePage((state) => state.dataset.recipients)
  const outcome = usePage((state) => state.outcome)
  const part = partOf(outcome, program)!
  const { year } = part.allocation
  const rows = rowsOf(recipients, part)
  const [box, width] = useWidth<HTMLDivElement>(1136)
  const frame = useMemo(
    () =>
      frameFor(
        width,
        rows.nodes.some((node) => node.column === 0),
      ),
    [width, rows.nodes[0]?.column],
  )
  const layout = layFlow(rows, frame)
  const { labels, unlabelled } = flowLabels(layout.bars, frame)
  const actions = useActions()
  // Labels keep one function through a drag, which reads the rows as they are when it is called.
  const latest = useRef(rows)
  latest.current = rows
  const askedOf = useCallback(
    (id: string): Asked | undefined => {
      const node = latest.current.nodes.find((each) => each.id === id)
      if (node === undefined) return undefined
      return {
        title: `${node.label}: ${moneyOrRange(node.figure)}`,
        about: node.total
          ? { question: { about: 'total', program, total: node.total }, of: 'outcome' }
          : { reason: flowReason(latest.current, node, program) },
      }
    },
    [program],
  )
  const ask = useCallback(
    (id: string) => {
      const asked = askedOf(id)
      if (asked !== undefined) actions.ask(asked)
    },
    [actions, askedOf],
  )
  const also = frame.vertical ? unlabelled.filter((bar) => bar.column !== 3) : []
  return (
    <div ref={box} class="picture">
      <svg
        id="flow-picture"
        data-picture="flow"
        class="flow"
        {...drawnSize(frame.width, frame.height)}
        role="group"
        aria-labelledby="flow-title flow-says"
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
            spoken={spoken(rows, label.id, year)}
            onAsk={ask}
          />
        ))}
      </svg>
      {also.length > 0 && (
        <p class="caption">
          Also, $ million:{' '}
          <Words
            of={also.flatMap((bar, at) => [
              {
                text: millionsOrRange(bar.figure),
                asked: () => askedOf(bar.id)!,
                label: spoken(rows, bar.id, year),
              },
              ` ${bar.label}${at < also.length - 1 ? '; ' : '.'}`,
            ])}
          />
        </p>
      )}
    </div>
  )
}
