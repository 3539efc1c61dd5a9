/** Finds room for place names on the map: beside their circles, off each other, and off large circles. */
import type { Circle, MapBase } from './map-layout'

/** Where the two lines of a name stand. */
export interface LabelPlace {
  /** The key of the circle's point. */
  readonly key: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
}

interface Room {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const characterWidth = 7.1
/** Circles below this radius in pixels may lie under a name, unless they are named themselves. */
const largeFrom = 3
/** How far from its circle a name may stand, nearest first. */
const distances = [0, 10, 22] as const

/**
 * Put names beside circles where they cover least; a name without room is left out. `characters` is
 * the length of the longer line, at its longest, so that a name stays put while its amount changes.
 */
export function layLabels(
  wanted: readonly { readonly circle: Circle; readonly characters: number }[],
  base: MapBase,
  circles: readonly Circle[],
): readonly LabelPlace[] {
  const named = new Set(wanted.map((each) => each.circle.point.key))
  const kept = circles.filter((circle) => circle.radius >= largeFrom || named.has(circle.point.key))
  const taken: Room[] = []
  const places: LabelPlace[] = []
  for (const { circle, characters } of wanted) {
    let best: { readonly place: LabelPlace; readonly room: Room } | undefined
    let least = Infinity
    for (const candidate of candidatesFor(circle)) {
      const { place, cost } = candidate
      const room = roomOf(place, characters * characterWidth)
      if (!isInside(room, base) || taken.some((other) => overlap(room, other))) continue
      const covered = kept.reduce(
        (sum, other) => sum + coverOf(room, other, named.has(other.point.key)),
        cost,
      )
      if (covered >= least) continue
      least = covered
      best = { place, room }
    }
    if (best === undefined) continue
    taken.push(best.room)
    places.push(best.place)
  }
  return places
}

/** The sides of a circle in the order they read best, each at every distance; far ones cost more. */
function candidatesFor(circle: Circle): { readonly place: LabelPlace; readonly cost: number }[] {
  const { x, y, radius } = circle
  const slant = radius * 0.7 + 2
  return distances.flatMap((away) => {
    const beside = radius + 4 + away
    const steps = [
      ['start', beside, 0],
      ['end', -beside, 0],
      ['start', slant, radius + 12 + away],
      ['end', -slant, radius + 12 + away],
      ['start', slant, -radius - 10 - away],
      ['end', -slant, -radius - 10 - away],
    ] as const
    return steps.map(([anchor, right, down], at) => ({
      place: { key: circle.point.key, x: x + right, y: y + down, anchor },
      cost: at + away * 3,
    }))
  })
}

function roomOf(place: LabelPlace, wide: number): Room {
  const left = place.anchor === 'start' ? place.x : place.x - wide
  return { left, right: left + wide, top: place.y - 13, bottom: place.y + 18 }
}

function isInside(room: Room, base: MapBase): boolean {
  return room.left >= 0 && room.right <= base.width && room.top >= 0 && room.bottom <= base.height
}

function overlap(a: Room, b: Room): boolean {
  return a.right >= b.left && a.left <= b.right && a.bottom >= b.top && a.top <= b.bottom
}

/** What covering a part of a circle costs: nothing where they are apart, most for one with a name. */
function coverOf(room: Room, circle: Circle, isNamed: boolean): number {
  const right = Math.max(room.left - circle.x, 0, circle.x - room.right)
  const down = Math.max(room.top - circle.y, 0, circle.y - room.bottom)
  const depth = Math.max(circle.radius, 2) - Math.hypot(right, down)
  if (depth <= 0) return 0
  return (isNamed ? 100 : 20) + depth * 8
}
