/** Draws the years side by side on one scale: a panel for each, with a bar for what was allocated, held, lost and received. */
import { fiscalYear } from '../format'
import { PictureButton } from '../picture-button'
import type { AskNumber } from './quarter-slider'
import { short } from '../views/course-sentence'
import type { YearPanel } from '../views/year-panels'
import { drawnSize, useWidth } from '../use-width'

/** The bars of a panel from the top: which figure, what it is, and the stage whose pattern it wears. */
const BARS = [
  ['allocated', 'allocated', 'allocated'],
  ['held', 'held at one time', 'held'],
  ['lost', 'lost or moved', 'ended'],
  ['received', 'received by the last day', 'drawn'],
] as const

const [LEAST, MOST, GAP] = [230, 360, 32]
const [HEAD, ROW, BAR] = [30, 42, 12]
const HEIGHT = HEAD + BARS.length * ROW

/** The picture; each figure opens its reasons. */
export function YearsPicture(props: {
  readonly panels: readonly YearPanel[]
  readonly says: string
  readonly askOf: (year: string, says: string) => AskNumber
}) {
  const { panels } = props
  const [box, room] = useWidth<HTMLDivElement>(1136)
  const columns = Math.max(1, Math.min(panels.length, Math.floor((room + GAP) / (LEAST + GAP))))
  const wide = Math.min(MOST, room, Math.floor((room - (columns - 1) * GAP) / columns))
  const rows = Math.ceil(panels.length / columns)
  const most = Math.max(1, ...panels.flatMap((panel) => BARS.map(([of]) => panel[of])))
  return (
    <div ref={box} class="picture">
      <svg
        id="years-picture"
        data-picture="years"
        class="years"
        role="group"
        aria-labelledby="years-name"
        {...drawnSize(columns * (wide + GAP) - GAP, rows * (HEIGHT + GAP) - GAP)}
      >
        <title id="years-name">{props.says}</title>
        {panels.map((panel, at) => (
          <g
            key={panel.year}
            class="year-panel"
            transform={`translate(${(at % columns) * (wide + GAP)} ${Math.floor(at / columns) * (HEIGHT + GAP)})`}
          >
            <text class="b" y={14} data-name>
              {fiscalYear(panel.year)}
              {panel.assumed && ', by assumption'}
            </text>
            <path class="year-rule" d={`M0 22.5H${wide}`} />
            {BARS.map(([of, says, stage], row) => (
              <g key={of} transform={`translate(0 ${HEAD + row * ROW})`}>
                <text class="l" y={16}>
                  {says}
                </text>
                <rect
                  class={`stage-block ${stage}`}
                  y={24}
                  width={(panel[of] / most) * wide}
                  height={BAR}
                  fill={`url(#stage-${stage})`}
                />
                <PictureButton
                  asked={props.askOf(panel.year, says)(short(panel[of]))}
                  label={`${fiscalYear(panel.year)}, ${says}: ${short(panel[of])}`}
                >
                  <rect class="hit" x={wide - 76} width={76} height={24} />
                  <text class="n" x={wide} y={16} text-anchor="end">
                    {short(panel[of])
                      .replace('\u00a0million', '\u00a0M')
                      .replace('\u00a0billion', '\u00a0B')}
                  </text>
                </PictureButton>
              </g>
            ))}
          </g>
        ))}
      </svg>
    </div>
  )
}
