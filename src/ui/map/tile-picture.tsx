/** Draws the states as equal tiles: each its code, its three strips and its amount, and a button for its reasons. */
import { memo } from 'preact/compat'
import { useMemo } from 'preact/hooks'
import { scaleLinear } from 'd3-scale'
import { mostOfState } from '../by-state/by-state-layout'
import { heightOf, PANEL, StripMarks, TILE } from '../by-state/strip-marks'
import { inMillions } from '../format'
import type { PlacesBand } from '../drives/places-band'
import { PictureButton } from '../picture-button'
import type { StateSum } from '../views/state-sums'
import { stateAsked, stateSpoken } from '../views/state-words'
import type { StateReasons } from '../views/state-words'
import { drawnSize } from '../use-width'
import { nextTile, TILE_GRID, TILES } from './tile-positions'
import { useWalk } from './use-walk'

const GAP = 3
/** Narrower tiles hold the code and the strips; the amount is heard, and stands in the table. */
const WITH_AMOUNT = 44

/** The grid; the arrow keys walk the tiles. */
export const TilePicture = memo(function DrawTiles(props: {
  readonly sums: readonly StateSum[]
  readonly reasons: StateReasons
  readonly width: number
  readonly says: string
  /** What draws give of what is awarded, by state. */
  readonly bands?: ReadonlyMap<string, PlacesBand | null> | undefined
}) {
  const { sums, reasons, width } = props
  const size = (width + GAP) / TILE_GRID.columns - GAP
  const wide = size >= WITH_AMOUNT
  const tall = wide ? Math.max(size, 58) : Math.max(size, 30)
  const height = Math.ceil(TILE_GRID.rows * (tall + GAP))
  const bySum = useMemo(() => new Map(sums.map((sum) => [sum.code, sum])), [sums])
  const shown = TILES.filter(({ code }) => (bySum.get(code)?.members.length ?? 0) > 0)
  const names = shown.map(({ code }) => code)
  const walk = useWalk(names, (from, way) => {
    // Past a tile without an award to the next in the same direction.
    let next = nextTile(from, way)
    while (next !== undefined && !names.includes(next)) next = nextTile(next, way)
    return next
  })
  return (
    <svg
      id="map-picture"
      data-picture="map"
      class="tiles"
      {...drawnSize(width, height)}
      role="group"
      aria-label={props.says}
      onKeyDown={walk.onKeyDown}
      onFocusIn={walk.onFocusIn}
    >
      {TILES.map(({ code, column, row }) => {
        const sum = bySum.get(code)
        const place = `translate(${round(column * (size + GAP))} ${round(row * (tall + GAP))})`
        if (sum === undefined || sum.members.length === 0)
          return (
            <g key={code} transform={place}>
              <rect class="tile gone" width={round(size)} height={round(tall)} />
              <text class={wide ? 'code' : 'code small'} x={3} y={13} data-name>
                {code}
              </text>
              {wide && (
                <text class="small" x={3} y={tall - 5}>
                  none
                </text>
              )}
            </g>
          )
        return (
          <Tile
            key={code}
            sum={sum}
            reasons={reasons}
            band={props.bands?.get(code) ?? null}
            size={size}
            tall={tall}
            wide={wide}
            place={place}
            tabindex={walk.tabOf(code)}
          />
        )
      })}
    </svg>
  )
})

const Tile = memo(function DrawTile(props: {
  readonly sum: StateSum
  readonly reasons: StateReasons
  readonly size: number
  readonly tall: number
  readonly wide: boolean
  readonly place: string
  readonly tabindex: number
  readonly band: PlacesBand | null
}) {
  const { sum, reasons, size, tall, wide } = props
  const most = mostOfState(sum)
  // The tile's own largest strip fills it but for the mark of what cannot be told.
  const scale = scaleLinear([0, most > 0 ? most : 1], [0, size - (sum.open ? 13 : 6)]).clamp(true)
  const heights = wide && tall > 66 ? PANEL : TILE
  return (
    <PictureButton
      at={sum.code}
      tabindex={props.tabindex}
      label={stateSpoken(sum, reasons.now.allocation.year, props.band)}
      asked={() => stateAsked(reasons, sum)}
      transform={props.place}
    >
      <rect class="tile" width={round(size)} height={round(tall)} />
      <text class={wide ? 'code' : 'code small'} x={3} y={13} data-name>
        {sum.code}
      </text>
      <g transform={`translate(3 ${wide ? 19 : Math.round(tall - heightOf(heights) - 2)})`}>
        <StripMarks sum={sum} scale={scale} heights={heights} band={props.band} />
      </g>
      {wide && (
        <text class={size > 52 ? 'n' : 'n small'} x={3} y={round(tall - 5)}>
          {sum.open ? '? ' : ''}
          {inMillions(sum.mine)}
        </text>
      )}
    </PictureButton>
  )
})

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
