/** Lays the map out in pixels: land, circles by dollars, and the capital and the territories on their own. */
import { geoAlbersUsa, geoMercator, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection } from 'topojson-specification'
import type { Geometry } from '../unpack-geometry'
import type { MapPoint } from '../views/map-points'

/** Places too small or too far off to be seen on the map, in the order they are shown. */
export const insetCodes = ['DC', 'PR', 'VI', 'GU', 'MP', 'AS'] as const

/** The land for one width: made once, reused by every run. */
export interface MapBase {
  readonly width: number
  readonly height: number
  readonly land: string
  readonly borders: string
  /** Where each state's or county's circle stands. */
  readonly at: ReadonlyMap<string, readonly [number, number]>
  readonly insets: readonly { readonly code: string; readonly shape: string }[]
}

/** A circle in pixels. */
export interface Circle {
  readonly point: MapPoint
  readonly x: number
  readonly y: number
  /** Radius of the allocation; area is dollars. */
  readonly radius: number
  /** Radius of what is awarded. */
  readonly paid: number
}

export const insetSize = 56

/** Project the land. `codes` gives the postal code of each state's FIPS number. */
export function layLand(
  geometry: Geometry,
  codes: ReadonlyMap<string, string>,
  width: number,
): MapBase {
  const height = Math.round(width * 0.62)
  const object = geometry.topology.objects['states'] as GeometryCollection
  const all = feature(geometry.topology, object)
  const projection = geoAlbersUsa().fitExtent(
    [
      [2, 2],
      [width - 2, height - 2],
    ],
    all,
  )
  const path = geoPath(projection).digits(1)
  const at = new Map<string, readonly [number, number]>()
  const insets: { code: string; shape: string }[] = []
  const own: readonly string[] = insetCodes
  for (const state of all.features) {
    const code = codes.get(String(state.id).padStart(2, '0'))
    if (code === undefined) continue
    const [x, y] = path.centroid(state)
    if (!Number.isNaN(x)) at.set(code, [x, y])
    if (!own.includes(code)) continue
    const close = geoMercator().fitExtent(
      [
        [3, 3],
        [insetSize - 3, insetSize - 3],
      ],
      state,
    )
    insets.push({ code, shape: geoPath(close).digits(1)(state) ?? '' })
  }
  for (const [id, [longitude, latitude]] of geometry.counties) {
    const place = projection([longitude, latitude])
    if (place !== null) at.set(id, [place[0], place[1]])
  }
  insets.sort((a, b) => own.indexOf(a.code) - own.indexOf(b.code))
  const borders = mesh(geometry.topology, object, (a, b) => a !== b)
  return { width, height, land: path(all) ?? '', borders: path(borders) ?? '', at, insets }
}

/** The radius in pixels of one dollar to the power one half: the largest award takes 2.7 % of the width. */
export function radiusScale(width: number, largest: number): number {
  return largest > 0 ? (width * 0.027) / Math.sqrt(largest) : 0
}

/**
 * Place the circles, large ones first so that small ones stay on top. `laid` keeps those of the same
 * base and scale, so that a drag lays out only the few whose dollars changed.
 */
export function layCircles(
  points: readonly MapPoint[],
  base: MapBase,
  scale: number,
  laid = new WeakMap<MapPoint, Circle>(),
): readonly Circle[] {
  const circles: Circle[] = []
  for (const point of points) {
    const before = laid.get(point)
    if (before !== undefined) {
      circles.push(before)
      continue
    }
    const place = base.at.get(point.key)
    if (place === undefined || insetCodes.includes(point.key as 'DC')) continue
    const circle = {
      point,
      x: place[0],
      y: place[1],
      radius: scale * Math.sqrt(point.allocated),
      paid: scale * Math.sqrt(point.awarded),
    }
    laid.set(point, circle)
    circles.push(circle)
  }
  return circles
}

/** One path for many circles: a thousand elements would cost more than the frame has. */
export function circlesPath(
  circles: readonly Circle[],
  radius: (circle: Circle) => number,
): string {
  let path = ''
  for (const circle of circles) {
    const r = Math.max(radius(circle), 0.7)
    const step = r.toFixed(1)
    path += `M${(circle.x - r).toFixed(1)} ${circle.y.toFixed(1)}a${step} ${step} 0 1 0 ${(2 * r).toFixed(1)} 0a${step} ${step} 0 1 0 ${(-2 * r).toFixed(1)} 0`
  }
  return path
}

/** The circle nearest to a point on the map, within a finger's breadth of its rim. */
export function nearestCircle(
  circles: readonly Circle[],
  x: number,
  y: number,
): Circle | undefined {
  let best: Circle | undefined
  let least = 12
  for (const circle of circles) {
    // Inside a circle the smaller one wins: it lies on top.
    const gap = Math.hypot(circle.x - x, circle.y - y) - circle.radius
    const rank = gap <= 0 ? -1000 / (1 + circle.radius) : gap
    if (rank < least) {
      least = rank
      best = circle
    }
  }
  return best
}
