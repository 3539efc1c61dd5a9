/** Lays the map out in pixels: land, circles by dollars, and the capital and the territories on their own. */
import { geoAlbersUsa, geoMercator, geoPath } from 'd3-geo'
import type { GeoProjection } from 'd3-geo'
import { feature, mesh, transform } from 'topojson-client'
import type { MultiLineString } from 'geojson'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import type { Geometry } from '../unpack-geometry'
import type { MapPoint } from '../views/map-points'

/** Places too small or too far off to be seen on the map, in the order they are shown. */
const insetCodes = ['DC', 'PR', 'VI', 'GU', 'MP', 'AS'] as const

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
  const height = heightFor(width)
  const { topology } = geometry
  const projection = projectionFor(width)
  const flat = projected(topology, projection)
  const object = flat.objects['states'] as GeometryCollection
  const path = geoPath().digits(1)
  const at = new Map<string, readonly [number, number]>()
  const drawn: GeometryObject[] = []
  const insets: { code: string; shape: string }[] = []
  const own: readonly string[] = insetCodes
  for (const state of object.geometries) {
    const code = codes.get(String(state.id).padStart(2, '0'))
    if (code === undefined) continue
    if (own.includes(code)) insets.push({ code, shape: closeUp(topology, state) })
    const shape = feature(flat, state)
    const [x, y] = path.centroid(shape)
    // Territories off the map have no place on it.
    if (Number.isNaN(x)) continue
    at.set(code, [x, y])
    drawn.push(state)
  }
  for (const [id, [longitude, latitude]] of geometry.counties) {
    const place = projection([longitude, latitude])
    if (place !== null) at.set(id, [place[0], place[1]])
  }
  insets.sort((a, b) => own.indexOf(a.code) - own.indexOf(b.code))
  const all: GeometryCollection = { type: 'GeometryCollection', geometries: drawn }
  const land = path(feature(flat, all)) ?? ''
  const borders = path(mesh(flat, all, (a, b) => a !== b)) ?? ''
  return { width, height, land, borders, at, insets }
}

/**
 * The outlines with every point in pixels: each arc is projected once, where shapes would project it
 * once for every state, border and middle it serves. Points off the map fall away with their arcs.
 */
function projected(topology: Topology, projection: GeoProjection): Topology {
  const degrees = transform(topology.transform!)
  const { transform: _steps, ...rest } = topology
  const arcs = topology.arcs.map((arc) =>
    arc.flatMap((point, place) => {
      const [longitude, latitude] = degrees([...point], place > 0)
      const found = projection([longitude!, latitude!])
      return found === null ? [] : [found]
    }),
  )
  return { ...rest, arcs: arcs.map((arc) => (arc.length > 1 ? arc : [OFF, OFF])) }
}

const OFF = [Number.NaN, Number.NaN]

/** One state or territory on its own, as large as its box allows. */
function closeUp(topology: Topology, state: GeometryObject): string {
  const shape = feature(topology, state)
  const room: [[number, number], [number, number]] = [
    [3, 3],
    [insetSize - 3, insetSize - 3],
  ]
  return geoPath(geoMercator().fitExtent(room, shape)).digits(1)(shape) ?? ''
}

/** The borders between counties as one path, on the same projection as the land. */
export function layBorders(borders: MultiLineString, width: number): string {
  return geoPath(projectionFor(width)).digits(1)(borders) ?? ''
}

/** The nation's extent is known: at scale 1,300 it is 975 by 610, with its middle in the middle. */
function projectionFor(width: number): GeoProjection {
  return geoAlbersUsa()
    .scale((1300 * (width - 4)) / 975)
    .translate([width / 2, heightFor(width) / 2])
}

function heightFor(width: number): number {
  return Math.round(width * 0.62)
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
