/** Lays a blast radius out as a disk and rings around it, the area of each in proportion to its dollars. */
import type { BlastBand } from '../views/blast-bands'

/** One part of a ring as a path around the middle. */
interface BlastSector {
  readonly ring: BlastBand['ring']
  readonly part: string
  readonly path: string
}

/** A ring's outer edge and where its name stands, if there is room for it. */
interface BlastCircle {
  readonly ring: BlastBand['ring']
  readonly says: string
  readonly radius: number
  readonly label: number | null
}

interface BlastLayout {
  readonly size: number
  readonly middle: number
  readonly sectors: readonly BlastSector[]
  readonly circles: readonly BlastCircle[]
}

const ROOM = 15

/** Lay the rings out within a square of `size` pixels; a picture of nothing has no sectors. */
export function layBlast(bands: readonly BlastBand[], size: number): BlastLayout {
  const middle = size / 2
  const most = Math.max(0, middle - 2)
  const all = bands.reduce((sum, { figure }) => sum + figure.value, 0)
  const sectors: BlastSector[] = []
  const circles: BlastCircle[] = []
  let inside = 0
  let inner = 0
  for (const { ring, says, figure, parts } of bands) {
    if (figure.value <= 0) continue
    inside += figure.value
    const outer = most * Math.sqrt(inside / all)
    let turned = 0
    for (const part of parts) {
      if (part.figure.value <= 0) continue
      const from = turned / figure.value
      turned += part.figure.value
      const path = sector(middle, inner, outer, from, turned / figure.value)
      sectors.push({ ring, part: part.id, path })
    }
    const thick = outer - inner
    const label = thick >= ROOM ? middle - outer + thick / 2 + 4 : null
    circles.push({ ring, says, radius: round(outer), label: label === null ? null : round(label) })
    inner = outer
  }
  return { size, middle, sectors, circles }
}

/** A part of a ring between two shares of a turn, clockwise from the top. */
function sector(middle: number, inner: number, outer: number, from: number, to: number): string {
  // A whole turn has no two ends for an arc to join: it is one circle less another.
  if (to - from > 0.9999) return circle(middle, outer) + (inner > 0 ? circle(middle, inner) : '')
  return arc(middle, inner, outer, from, to)
}

function circle(middle: number, radius: number): string {
  const r = round(radius)
  return `M${middle} ${round(middle - r)}A${r} ${r} 0 1 1 ${middle} ${round(middle + r)}A${r} ${r} 0 1 1 ${middle} ${round(middle - r)}Z`
}

function arc(middle: number, inner: number, outer: number, from: number, to: number): string {
  const at = (radius: number, turn: number) => {
    const angle = turn * 2 * Math.PI
    return `${round(middle + radius * Math.sin(angle))} ${round(middle - radius * Math.cos(angle))}`
  }
  const large = to - from > 0.5 ? 1 : 0
  const [r, s] = [round(outer), round(inner)]
  return `M${at(outer, from)}A${r} ${r} 0 ${large} 1 ${at(outer, to)}L${at(inner, to)}A${s} ${s} 0 ${large} 0 ${at(inner, from)}Z`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
