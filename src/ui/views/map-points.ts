/** Puts one program's awards on the map: states and territories each, local awards summed by county. */
import type { Allocation, ProgramOutcome, RecipientTable } from '../../model/index'
import { shortMoney } from '../format'
import type { Figure } from '../format'
import { allocatedIn } from './figures'
import { kept } from './kept'
import { familyOf, nameOf } from './names'
import { principalCounty } from './principal-county'

/** One circle: a state or territory by postal code, or a county by GEOID. */
export interface MapPoint {
  readonly key: string
  readonly family: 'state' | 'local'
  readonly allocated: number
  readonly awarded: number
  readonly withheld: number
  readonly movedIn: number
  /** Half the range of the allocation, for rounding it. */
  readonly half: number
  /** The recipients summed here, as indices. */
  readonly recipients: readonly number[]
  /** The recipient it is named after: the one most is withheld from, else the largest. */
  readonly chief: number
}

interface MapPoints {
  readonly points: readonly MapPoint[]
  /** Dollars of local awards that have no county to stand in. */
  readonly unplaced: number
}

/** The circles before any condition. */
interface PlainPoints extends MapPoints {
  /** By the allocation's list of those paid: the circle each is summed into, or -1. */
  readonly circleOf: Int32Array
}

/**
 * The circles of an outcome, largest allocation first. Those that nothing is withheld from or moved to
 * stay the same objects while the allocation stays: a drag looks only at the others.
 */
export const mapPoints = kept((recipients: RecipientTable, part: ProgramOutcome): MapPoints => {
  const { points, unplaced, circleOf } = plainPoints(recipients, part.allocation)
  const touched = new Map<number, number[]>()
  part.allocation.paid.forEach((_, place) => {
    if (part.paid.withheld[place] === 0 && part.paid.reallocatedIn[place] === 0) return
    const circle = circleOf[place]!
    if (circle >= 0) touched.set(circle, [...(touched.get(circle) ?? []), place])
  })
  const now = [...points]
  for (const [circle, places] of touched) now[circle] = pointAfter(part, points[circle]!, places)
  return { points: now, unplaced }
})

/** Sort those paid into circles. */
const plainPoints = kept((recipients: RecipientTable, allocation: Allocation): PlainPoints => {
  const { paid, paidDollars } = allocation
  const groups = new Map<string, number[]>()
  let unplaced = 0
  paid.forEach((index, place) => {
    const family = familyOf(recipients.kinds[index])
    const local = family === 'local'
    const key = local ? countyOf(recipients, index) : recipients.ids[index]!
    if (local && key === '') unplaced += paidDollars[place]!
    else if (local || family === 'state') {
      const name = `${family} ${key}`
      const there = groups.get(name)
      if (there) there.push(place)
      else groups.set(name, [place])
    }
  })
  const made = [...groups].map(([name, places]) => {
    const [family, key] = name.split(' ') as ['state' | 'local', string]
    return { places, point: pointBefore(allocation, family, key, places) }
  })
  made.sort(({ point: a }, { point: b }) => b.allocated - a.allocated || (a.key < b.key ? -1 : 1))
  const circleOf = new Int32Array(paid.length).fill(-1)
  made.forEach(({ places }, circle) => {
    for (const place of places) circleOf[place] = circle
  })
  return { points: made.map(({ point }) => point), unplaced, circleOf }
})

function pointBefore(
  allocation: Allocation,
  family: 'state' | 'local',
  key: string,
  places: readonly number[],
): MapPoint {
  const { paid, paidDollars } = allocation
  const recipients = places.map((place) => paid[place]!)
  const dollars = places.map((place) => paidDollars[place]!)
  const allocated = sum(dollars)
  const half = sum(
    recipients.map((index) => {
      const { low, high } = allocatedIn(allocation, index)
      return (high - low) / 2
    }),
  )
  const chief = recipients[dollars.indexOf(Math.max(...dollars))]!
  return {
    key,
    family,
    allocated,
    awarded: allocated,
    withheld: 0,
    movedIn: 0,
    half,
    recipients,
    chief,
  }
}

/** The same circle after conditions, which reached those at these places. */
function pointAfter(part: ProgramOutcome, point: MapPoint, places: readonly number[]): MapPoint {
  const { withheld, reallocatedIn } = part.paid
  const gone = places.map((place) => withheld[place]!)
  const [held, movedIn] = [sum(gone), sum(places.map((place) => reallocatedIn[place]!))]
  return {
    ...point,
    awarded: point.allocated - held + movedIn,
    withheld: held,
    movedIn,
    chief: held > 0 ? part.allocation.paid[places[gone.indexOf(Math.max(...gone))]!]! : point.chief,
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}

/** The county a local recipient is summed into; empty where no single one holds it. */
export function countyOf(recipients: RecipientTable, index: number): string {
  const id = recipients.ids[index]!
  const own = recipients.kinds[index] === 'county' ? id : recipients.counties[index]
  return own || (principalCounty.get(id) ?? '')
}

/** Name a circle after its chief recipient, and say how many others it adds up. */
export function pointName(recipients: RecipientTable, point: MapPoint): string {
  const others = point.recipients.length - 1
  const name = nameOf(recipients, point.chief)
  return others === 0 ? name : `${name} and ${others} more in its county`
}

/** A part of a circle's dollars, known as well as the circle is. */
export function figureOf(point: MapPoint, value: number): Figure {
  const half = point.allocated === 0 ? 0 : (point.half * value) / point.allocated
  return { value, low: value - half, high: value + half }
}

/** A circle in one line. */
export function circleWords(point: MapPoint, name: string): string {
  const moved =
    point.movedIn > 0 ? `, of which ${shortMoney(figureOf(point, point.movedIn))} moved in` : ''
  const kept = point.withheld > 0 ? `, ${shortMoney(figureOf(point, point.withheld))} withheld` : ''
  return `${name}: ${shortMoney(figureOf(point, point.awarded))} awarded${moved}${kept}`
}
