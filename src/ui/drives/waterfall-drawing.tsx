/** Draws a difference as steps from the first scenario's figure to the second's, each step a button. */
import { memo } from 'preact/compat'
import { AxisAbove } from '../axis-above'
import type { Asked } from '../page-state'
import { PictureButton } from '../picture-button'
import { drawnSize } from '../use-width'
import { fitted } from './measured'
import type { Waterfall } from './waterfall-layout'

const BAR = 12

/** A row of the drawing: its name, its figure, and the reasons of it. */
interface StepWords {
  readonly name: string
  readonly figure: string
  readonly asked: () => Asked
}

/** The drawing; what makes more is filled, what makes less is outlined. */
export const WaterfallDrawing = memo(function DrawWaterfall(props: {
  readonly picture: Waterfall
  /** The first scenario, each part, the second scenario. */
  readonly rows: readonly StepWords[]
  readonly label: string
}) {
  const { picture, rows, label } = props
  const { first, last, steps } = picture
  const places = [first, ...steps, last]
  return (
    <svg
      class="waterfall"
      id="attribution-picture"
      data-picture="attribution"
      role="group"
      aria-label={label}
      {...drawnSize(picture.width, picture.height)}
    >
      <title>{label}</title>
      <AxisAbove ticks={picture.ticks} y={12} width={picture.width} height={picture.height} />
      <g aria-hidden="true">
        {steps.map((step, at) => (
          <g key={at}>
            <path
              class="joins"
              d={`M${step.end} ${step.at + BAR}V${places[at + 2]!.at + (at + 2 === places.length - 1 ? -3 : 0)}`}
            />
            <rect
              class={step.less ? 'less' : 'more'}
              x={step.x}
              y={step.at}
              width={step.width}
              height={BAR}
            />
          </g>
        ))}
        {steps[0] !== undefined && (
          <path class="joins" d={`M${first.x} ${first.at + BAR}V${steps[0].at}`} />
        )}
        {[first, last].map(({ x, at }) => (
          <path key={at} class="figure-mark" d={`M${x} ${at - 3}v${BAR + 6}`} />
        ))}
      </g>
      {rows.map(({ name, figure, asked }, at) => {
        const { y } = places[at]!
        return (
          <g key={`${at} ${name}`}>
            <text data-name x={2} y={y + 20}>
              {fitted(name, picture.narrow ? picture.width - 130 : picture.left - 12)}
            </text>
            <PictureButton asked={asked} label={`${name}: ${figure}`}>
              <rect class="hit" x={picture.figureAt - 118} y={y + 4} width={120} height={24} />
              <text class="b" x={picture.figureAt} y={y + 20} text-anchor="end">
                {figure}
              </text>
            </PictureButton>
          </g>
        )
      })}
    </svg>
  )
})
