/** Turns the map's pack into outlines and the middle of each county. */

import { readInts, readSteps, signed } from './pack-numbers'
import type { GeometryPack } from './pack-format'
import type { RecipientId } from '../model/index'
import type { Topology } from 'topojson-specification'

/** What a map is drawn from; the projection is the chart's business. */
export interface Geometry {
  /** The object `states` holds states and territories by FIPS code. */
  readonly topology: Topology
  /** Longitude and latitude of the middle of each county, by GEOID. */
  readonly counties: ReadonlyMap<RecipientId, readonly [longitude: number, latitude: number]>
}

/** Read the map's pack. */
export function unpackGeometry(pack: GeometryPack): Geometry {
  const longitudes = readPlaces(pack.longitudes)
  const latitudes = readPlaces(pack.latitudes)
  const ids = readSteps(pack.counties).map((county) => String(county).padStart(5, '0'))
  return {
    topology: { ...pack.topology, arcs: pack.arcs.map(readArc) },
    counties: new Map(ids.map((id, place) => [id, [longitudes[place]!, latitudes[place]!]])),
  }
}

function readArc(text: string): number[][] {
  const steps = readInts(text).map(signed)
  return Array.from({ length: steps.length / 2 }, (_, place) => [
    steps[2 * place]!,
    steps[2 * place + 1]!,
  ])
}

function readPlaces(text: string): number[] {
  let place = 0
  return readInts(text).map((step) => (place += signed(step)) / 20)
}
