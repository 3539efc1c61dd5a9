/** Puts one program's awards on the map: states and territories each, local awards summed by county. */
import type { ProgramOutcome, RecipientTable } from '../../model/index'
import { shortMoney } from '../format'
import type { Figure } from '../format'
import { allocated, awarded, withheld } from './figures'
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
}

export interface MapPoints {
  readonly points: readonly MapPoint[]
  /** Dollars of local awards that have no county to stand in. */
  readonly unplaced: number
}

/**
 * The circles of an outcome. `plain` circles of the same allocation may be handed in; then only those
 * that something is withheld from are worked out again, unless money moved and all may have changed.
 */
export function mapPoints(
  recipients: RecipientTable,
  part: ProgramOutcome,
  plain: MapPoints = gatherPoints(recipients, part),
): MapPoints {
  if (part.totals.reallocated > 0) return gatherPoints(recipients, part)
  const caught = part.withheld
  const points = plain.points.map((point) =>
    point.withheld > 0 || point.recipients.some((index) => caught[index]! > 0)
      ? pointOf(part, { key: point.key, family: point.family, indices: point.recipients })
      : point,
  )
  return { points, unplaced: plain.unplaced }
}

/** Gather all circles, largest allocation first. */
export function gatherPoints(recipients: RecipientTable, part: ProgramOutcome): MapPoints {
  const local = new Map<string, number[]>()
  const groups: { key: string; family: 'state' | 'local'; indices: number[] }[] = []
  let unplaced = 0
  for (let index = 0; index < recipients.count; index += 1) {
    const due = part.allocation.dollars[index] ?? 0
    if (!(due > 0) && !((part.reallocatedIn[index] ?? 0) > 0)) continue
    const family = familyOf(recipients.kinds[index])
    const id = recipients.ids[index]!
    if (family === 'state') groups.push({ key: id, family, indices: [index] })
    if (family !== 'local') continue
    const county = countyOf(recipients, index)
    if (county === '') {
      unplaced += due
      continue
    }
    const there = local.get(county)
    if (there) there.push(index)
    else local.set(county, [index])
  }
  for (const [key, indices] of local) groups.push({ key, family: 'local', indices })
  const points = groups.map((group) => pointOf(part, group))
  return {
    points: points.sort((a, b) => b.allocated - a.allocated || (a.key < b.key ? -1 : 1)),
    unplaced,
  }
}

/** The county a local recipient is summed into; empty where no single one holds it. */
export function countyOf(recipients: RecipientTable, index: number): string {
  const id = recipients.ids[index]!
  const own = recipients.kinds[index] === 'county' ? id : recipients.counties[index]
  return own || (principalCounty.get(id) ?? '')
}

function pointOf(
  part: ProgramOutcome,
  group: {
    readonly key: string
    readonly family: 'state' | 'local'
    readonly indices: readonly number[]
  },
): MapPoint {
  let due = 0
  let paid = 0
  let kept = 0
  let moved = 0
  let half = 0
  for (const index of group.indices) {
    const figure = allocated(part, index)
    due += figure.value
    half += (figure.high - figure.low) / 2
    paid += awarded(part, index).value
    kept += withheld(part, index).value
    moved += part.reallocatedIn[index] ?? 0
  }
  return {
    key: group.key,
    family: group.family,
    allocated: due,
    awarded: paid,
    withheld: kept,
    movedIn: moved,
    half,
    recipients: group.indices,
  }
}

/** Name a circle after the recipient most withheld from, else the largest, and say how many others it adds up. */
export function pointName(
  recipients: RecipientTable,
  part: ProgramOutcome,
  point: MapPoint,
): string {
  const amounts = point.withheld > 0 ? part.withheld : part.allocation.dollars
  const largest = [...point.recipients].sort((a, b) => (amounts[b] ?? 0) - (amounts[a] ?? 0))[0]
  if (largest === undefined) return point.key
  const others = point.recipients.length - 1
  const name = nameOf(recipients, largest)
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
