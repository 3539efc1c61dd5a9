/** Packs the map: simplified outlines of states and territories, and the middle of each county. */

import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { geoCentroid } from 'd3-geo'
import { feature, mesh, quantize } from 'topojson-client'
import { filter, presimplify, simplify } from 'topojson-simplify'
import { PACK_VERSION } from '../../src/ui/pack-format'
import { writeInts, writeSteps, folded } from './ints'
import type { Feature } from 'geojson'
import type { GeometryCollection, GeometryObject, Polygon, Topology } from 'topojson-specification'
import type { CountiesPack, GeometryPack } from '../../src/ui/pack-format'
import type { Dataset } from '../../src/model/index'

/** Triangles smaller than this, in square degrees, do not show at the size of the map. */
const LEAST_TRIANGLE = 0.005
/** Islands smaller than this are left out of large states, in square degrees. */
const LEAST_ISLAND = 0.01
/** FIPS codes of those drawn larger than they are, so that their outline needs its detail. */
const SMALL = new Set(['11', '15', '60', '66', '69', '72', '78'])
/** How much finer a small one is drawn than a state of the mainland. */
const FINER = 400
/** Steps across the whole map; 360 degrees over this is half a pixel. */
const STEPS = 20_000

/** Pack the outlines and the middles of the counties that the dataset knows. */
export function packGeometry(dataset: Dataset): GeometryPack {
  const { arcs, ...topology } = outlines()
  const counties = countyMiddles(dataset)
  return {
    version: PACK_VERSION,
    edition: dataset.edition,
    topology,
    arcs: arcs.map((arc) => writeInts(arc.flatMap((step) => [folded(step[0]!), folded(step[1]!)]))),
    counties: writeSteps(counties.map(([id]) => Number(id))),
    longitudes: writeInts(stepsOf(counties.map(([, [longitude]]) => longitude))),
    latitudes: writeInts(stepsOf(counties.map(([, [, latitude]]) => latitude))),
  }
}

/** Steps in a degree for the borders of counties: half a pixel on a wide map. */
const COUNTY_STEPS = 40
/** Triangles smaller than this do not show on a border of a county. */
const LEAST_COUNTY_TRIANGLE = 0.003

/** Pack the borders between counties; those of states are on the map already. */
export function packCounties(dataset: Dataset): CountiesPack {
  const atlas = readAtlas('counties-10m.json')
  const counties = atlas.objects['counties'] as GeometryCollection
  const simple = simplify(presimplify({ ...atlas, objects: { counties } }), LEAST_COUNTY_TRIANGLE)
  const stateOf = (county: GeometryObject) => String(county.id).padStart(5, '0').slice(0, 2)
  const borders = mesh(
    simple,
    simple.objects['counties'] as GeometryCollection,
    (a, b) => a !== b && stateOf(a) === stateOf(b),
  )
  let [x, y] = [0, 0]
  const lines = borders.coordinates.flatMap((line) => {
    const points = line
      .map(([longitude = 0, latitude = 0]) => [
        Math.round(longitude * COUNTY_STEPS),
        Math.round(latitude * COUNTY_STEPS),
      ])
      .filter(([px, py], at, all) => at === 0 || px !== all[at - 1]![0] || py !== all[at - 1]![1])
    if (points.length < 2) return []
    return writeInts(
      points.flatMap(([px = 0, py = 0]) => {
        const step = [folded(px - x), folded(py - y)]
        ;[x, y] = [px, py]
        return step
      }),
    )
  })
  return { version: PACK_VERSION, edition: dataset.edition, steps: COUNTY_STEPS, lines }
}

function outlines(): Topology {
  const atlas = readAtlas('states-10m.json')
  const states = atlas.objects['states'] as GeometryCollection
  const whole = presimplify({ ...atlas, objects: { states } })
  const small = new Set(
    states.geometries.filter((one) => SMALL.has(String(one.id))).flatMap(arcsOf),
  )
  const weighted: Topology = {
    ...whole,
    arcs: whole.arcs.map((arc, place) =>
      small.has(place) ? arc.map(([x, y, area]) => [x!, y!, area! * FINER]) : arc,
    ),
  }
  const simple = simplify(weighted, LEAST_TRIANGLE)
  const kept = filter(simple, (arcs) => {
    const polygon: Polygon = { type: 'Polygon', arcs: [[...arcs]] }
    const ring = feature(simple, polygon).geometry
    return ring.type === 'Polygon' && areaOf(ring.coordinates[0]!) > limitOf(ring.coordinates[0]!)
  })
  return quantize(kept, STEPS)
}

/** Small islands stay where they are all there is: Hawaii, the Caribbean, the Pacific. */
function limitOf(ring: readonly (readonly number[])[]): number {
  const [longitude = 0, latitude = 0] = ring[0] ?? []
  const farOut = latitude < 24 || longitude > 0
  return farOut && latitude < 50 ? LEAST_ISLAND / 100 : LEAST_ISLAND
}

function areaOf(ring: readonly (readonly number[])[]): number {
  let twice = 0
  ring.forEach(([x = 0, y = 0], place) => {
    const [nextX = 0, nextY = 0] = ring[(place + 1) % ring.length]!
    twice += x * nextY - nextX * y
  })
  return Math.abs(twice) / 2
}

function arcsOf(geometry: GeometryObject): number[] {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
  const all: number[] = (geometry.arcs as unknown[]).flat(3) as number[]
  return all.map((arc) => (arc < 0 ? ~arc : arc))
}

function countyMiddles(dataset: Dataset): [string, readonly [number, number]][] {
  const atlas = readAtlas('counties-10m.json')
  const counties = feature(atlas, atlas.objects['counties'] as GeometryCollection)
  const middles = counties.features.flatMap((county: Feature) => {
    const id = String(county.id)
    const [longitude, latitude] = geoCentroid(county)
    const rounded = [Math.round(longitude * 20), Math.round(latitude * 20)] as const
    return dataset.recipients.indexOf.has(id) ? [[id, rounded] as [string, typeof rounded]] : []
  })
  return middles.sort(([a], [b]) => (a < b ? -1 : 1))
}

function stepsOf(values: readonly number[]): number[] {
  return values.map((value, place) => folded(value - (values[place - 1] ?? 0)))
}

function readAtlas(file: string): Topology {
  const path = createRequire(import.meta.url).resolve(`us-atlas/${file}`)
  return JSON.parse(readFileSync(path, 'utf8')) as Topology
}
