/** Draws the three strips of a state inside a larger drawing: published a thin line, baseline pale, mine full. */
import type { PlacesBand } from '../drives/places-band'
import { Whisker } from '../drives/whisker'
import type { FamilyPart, StateSum } from '../views/state-sums'

type Marks = Pick<PlacesBand, 'tenth' | 'median' | 'ninetieth'>

/** How high the three strips are, with what is between them. */
interface StripHeights {
  readonly line: number
  readonly pale: number
  readonly full: number
  readonly gap: number
}

/** The heights of a panel, and of a small tile. */
export const PANEL: StripHeights = { line: 2, pale: 7, full: 11, gap: 3 }
export const TILE: StripHeights = { line: 1.5, pale: 4, full: 6, gap: 1.5 }

/** The room that the strips take downward. */
export function heightOf({ line, pale, full, gap }: StripHeights): number {
  return line + pale + full + 2 * gap
}

/**
 * The strips, from the origin to the right; `scale` turns dollars into pixels. Colour says whose the
 * money is; held is hatched, lost an outline, moved dotted. An open finding is tinted, with a `?`.
 */
export function StripMarks(props: {
  readonly sum: StateSum
  readonly scale: (dollars: number) => number
  readonly heights: StripHeights
  /** Where draws put what is awarded, in dollars. */
  readonly band?: Marks | null | undefined
}) {
  const { sum, scale, heights, band } = props
  const { line, pale, full, gap } = heights
  const [second, third] = [line + gap, line + pale + 2 * gap]
  const open = scale(sum.mine.high)
  return (
    <g aria-hidden="true">
      <path class="strip-origin" d={`M0 0V${heightOf(heights)}`} />
      {sum.published && (
        <rect class="strip-published" width={round(scale(sum.published.value))} height={line} />
      )}
      <Stack y={second} height={pale} pieces={palePieces(sum.parts)} scale={scale} />
      {sum.open && (
        <>
          <rect class="strip-open" y={third} width={round(open)} height={full} />
          <text class="strip-unknown" x={round(open) + 2} y={third + full - 1}>
            ?
          </text>
        </>
      )}
      <Stack y={third} height={full} pieces={fullPieces(sum.parts)} scale={scale} />
      {band && (
        <Whisker
          at={{
            tenth: round(scale(band.tenth)),
            median: round(scale(band.median)),
            ninetieth: round(scale(band.ninetieth)),
          }}
          y={third + full / 2}
          half={full / 2 - 0.5}
          worse="tenth"
        />
      )}
    </g>
  )
}

interface StackPiece {
  readonly look: string
  readonly dollars: number
}

function palePieces(parts: readonly FamilyPart[]): readonly StackPiece[] {
  return parts.map(({ family, baseline }) => ({ look: `strip-pale ${family}`, dollars: baseline }))
}

function fullPieces(parts: readonly FamilyPart[]): readonly StackPiece[] {
  const kept = parts.map(({ family, mine }) => ({ look: `ribbon solid ${family}`, dollars: mine }))
  const gone = parts.flatMap(({ family, ended }) => [
    { look: `ribbon held ${family}`, dollars: ended.held },
    { look: `ribbon lapsed ${family}`, dollars: ended.lost },
    { look: `ribbon moved ${family}`, dollars: ended.moved },
  ])
  return [...kept, ...gone]
}

/** Pieces one after another; what is nothing is not drawn. */
function Stack(props: {
  readonly y: number
  readonly height: number
  readonly pieces: readonly StackPiece[]
  readonly scale: (dollars: number) => number
}) {
  let at = 0
  return props.pieces
    .filter(({ dollars }) => dollars > 0)
    .map(({ look, dollars }) => {
      const x = at
      at += dollars
      const width = Math.max(0.5, props.scale(at) - props.scale(x))
      return (
        <rect
          key={look}
          class={look}
          x={round(props.scale(x))}
          y={props.y}
          width={round(width)}
          height={props.height}
        />
      )
    })
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
