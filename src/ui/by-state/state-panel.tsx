/** Draws one state's panel: its name, its three strips, and two numbers that open their reasons. */
import { memo } from 'preact/compat'
import { shortMoney } from '../format'
import type { PlacesBand } from '../drives/places-band'
import { PictureButton } from '../picture-button'
import type { StateReasons } from '../views/state-words'
import { signedShort, stateAsked, stateChangeAsked, stateSpoken } from '../views/state-words'
import { shortStateName } from '../views/state-codes'
import type { Panel } from './by-state-layout'
import { heightOf, PANEL, StripMarks } from './strip-marks'

/** The panel; the arrow keys walk its amount and its change. */
export const StatePanel = memo(function DrawStatePanel(props: {
  readonly panel: Panel
  readonly width: number
  readonly reasons: StateReasons
  readonly amountTab: number
  readonly changeTab: number
  readonly band: PlacesBand | null
}) {
  const { panel, width, reasons } = props
  const { sum } = panel
  const { year } = reasons.now.allocation
  const under = 18 + heightOf(PANEL)
  const none = sum.members.length === 0
  return (
    <g transform={`translate(${panel.x} ${panel.y})`} class="state-panel">
      <text class="b" x={0} y={12} data-name>
        {shortStateName(sum.name)}
      </text>
      {none ? (
        <text class="l" x={0} y={40}>
          no award
        </text>
      ) : (
        <>
          <g transform="translate(0 18)">
            <StripMarks sum={sum} scale={panel.scale} heights={PANEL} band={props.band} />
          </g>
          <PictureButton
            at={`${sum.code} amount`}
            tabindex={props.amountTab}
            label={stateSpoken(sum, year, props.band)}
            asked={() => stateAsked(reasons, sum)}
            transform={`translate(0 ${under})`}
          >
            <rect class="hit" width={Math.floor(width * 0.52)} height={26} />
            <text class="b" y={18}>
              {sum.open ? '? ' : ''}
              {shortMoney(sum.mine, '\u00a0M')}
            </text>
          </PictureButton>
          <PictureButton
            at={`${sum.code} change`}
            tabindex={props.changeTab}
            label={`${sum.name}, change against the baseline: ${signedShort(sum.change)}`}
            asked={() => stateChangeAsked(reasons, sum)}
            transform={`translate(${width} ${under})`}
          >
            <rect
              class="hit"
              x={-Math.floor(width * 0.46)}
              width={Math.floor(width * 0.46)}
              height={26}
            />
            <text class={sum.change.value === 0 ? 'l' : 'n'} y={18} text-anchor="end">
              {signedShort(sum.change)}
            </text>
          </PictureButton>
        </>
      )}
    </g>
  )
})
