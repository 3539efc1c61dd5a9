/** The part of topojson-simplify that the map's pack uses; the package brings no types. */
declare module 'topojson-simplify' {
  import type { Objects, Topology } from 'topojson-specification'

  /** Gives each point of each arc the area of its triangle as third coordinate. */
  export function presimplify(topology: Topology): Topology
  /** Leaves out points whose triangle is smaller than `least`. */
  export function simplify(topology: Topology, least: number): Topology
  /** Leaves out rings (given as arc numbers) that `keep` does not want, and arcs no longer used. */
  export function filter(
    topology: Topology,
    keep: (ring: readonly number[], interior: boolean) => boolean,
  ): Topology<Objects>
}
