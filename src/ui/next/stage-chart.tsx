/** Draws where every dollar stands, quarter by quarter, as stacked bars that can be read out one by one. */
import { useMemo, useState } from 'preact/hooks'
import { quarterName } from '../../model/index'
import type { QuarterBalances } from '../../model/index'
import { dollars } from '../format'
import { drawnSize, useWidth } from '../use-width'
import { short } from '../views/course-sentence'
import { STAGES, stagesSeen } from '../views/stages'
import { tickFromZero } from '../views/tick-words'
import { QuarterSlider } from './quarter-slider'
import type { AskNumber } from './quarter-slider'
import { layStages, leftOf } from './stage-layout'
import { StagePatch } from './stage-patterns'

/** The picture, its key, and a slider that reads one quarter out. */
export function StageChart(props: {
  readonly id: string
  readonly balances: QuarterBalances
  readonly says: string
  readonly ask?: AskNumber
}) {
  const { balances } = props
  const [box, width] = useWidth<HTMLDivElement>(1136)
  const [at, setAt] = useState<number | null>(null)
  const layout = useMemo(() => layStages(balances, width), [balances, width])
  const last = balances.quarters.length - 1
  const now = Math.min(at ?? last, last)
  const bar = layout.bars[now]
  const words = quarterWords(balances, now)
  return (
    <div ref={box} class="picture">
      <p class="key">
        {stagesSeen(balances).map(({ stage, says, means }) => (
          <span key={stage} title={means}>
            <StagePatch stage={stage} />
            {says}
          </span>
        ))}
      </p>
      <svg
        id={props.id}
        data-picture={props.id.replace('-picture', '')}
        class="stages"
        {...drawnSize(layout.width, layout.height)}
        role="img"
        aria-label={props.says}
      >
        <title>Where every dollar stands, quarter by quarter</title>
        {layout.ticks.map((tick) => (
          <g key={tick.dollars} class="stage-tick axis">
            <path d={`M${leftOf(width)} ${tick.y}H${layout.width}`} />
            <text x={leftOf(width) - 6} y={tick.y + 4} text-anchor="end">
              {tickFromZero(tick.dollars)}
            </text>
          </g>
        ))}
        {layout.blocks.map((block) => (
          <rect
            key={`${block.stage} ${block.at}`}
            x={block.x}
            y={block.y}
            width={block.width}
            height={block.height}
            class={`stage-block ${block.stage}`}
            fill={`url(#stage-${block.stage})`}
            onPointerEnter={() => setAt(block.at)}
          />
        ))}
        {bar && at !== null && (
          <rect
            class="stage-now"
            x={bar.x - 1}
            y={1}
            width={bar.width + 2}
            height={layout.height - 22}
          />
        )}
        {layout.years.map(({ x, says }) => (
          <text key={says} x={x} y={layout.height - 6}>
            {says}
          </text>
        ))}
      </svg>
      <QuarterSlider
        from={0}
        to={Math.max(0, last)}
        at={now}
        words={words}
        onAt={setAt}
        {...(props.ask && { ask: props.ask })}
      />
    </div>
  )
}

/** What stands where at the end of one quarter. */
function quarterWords(balances: QuarterBalances, at: number): string {
  const quarter = balances.quarters[at]
  if (quarter === undefined) return 'No quarter is looked at.'
  const parts = STAGES.flatMap(({ stage, says }) => {
    const sum = balances.stages[stage][at] ?? 0
    return sum === 0 ? [] : [`${says} ${sum < 1e6 ? dollars(sum) : short(sum)}`]
  })
  const name = quarterName(quarter)
  return parts.length === 0 ? `${name}: no dollar yet` : `End of ${name}: ${parts.join(', ')}`
}
