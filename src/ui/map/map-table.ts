/** Writes what the map shows as a table, and says of each of its numbers where its reasons are. */
import { csvCell } from '../../model/index'
import type { RecipientTable } from '../../model/index'
import { money, shortMoney } from '../format'
import type { Asked } from '../page-state'
import type { AskedCell } from '../picture-table'
import { circleWords, figureOf } from '../views/map-points'
import type { MapPoint } from '../views/map-points'
import type { Piece } from '../words'

/** What a number of a circle tells. */
type Measure = 'allocation' | 'withheld' | 'award'

const measureWords: Readonly<Record<Measure, string>> = {
  allocation: 'by formula',
  withheld: 'withheld',
  award: 'awarded',
}

/** The reasons of a circle's number: the awards it adds up. */
export function askedOf(
  recipients: RecipientTable,
  point: MapPoint,
  name: string,
  program: string,
  about: Measure = 'award',
): Asked {
  const questions = point.recipients.map((index) => ({
    about,
    program,
    recipient: recipients.ids[index]!,
  }))
  return { title: circleWords(point, name), about: { questions, says: name } }
}

/** What the circles' numbers need to open their reasons. */
export interface CircleReasons {
  readonly recipients: RecipientTable
  readonly program: string
  readonly nameOf: (point: MapPoint) => string
}

/** One row of the table for each of these circles. */
export function circleRows(
  points: readonly MapPoint[],
  { recipients, program, nameOf }: CircleReasons,
): readonly (readonly (string | AskedCell)[])[] {
  const cell = (point: MapPoint, about: Measure, value: number): AskedCell => {
    const says = `${nameOf(point)}, ${measureWords[about]}`
    return {
      text: money(figureOf(point, value)),
      says,
      asked: () => ({ ...askedOf(recipients, point, nameOf(point), program, about), title: says }),
    }
  }
  // A circle of several places says how many, and opens which.
  const head = (point: MapPoint): string | AskedCell => {
    const name = nameOf(point)
    if (point.recipients.length === 1) return name
    const from = point.recipients.map((index) => ({
      question: { about: 'award' as const, program, recipient: recipients.ids[index]! },
      of: 'outcome' as const,
    }))
    return {
      text: name,
      says: 'Places of this circle',
      asked: () => ({
        title: name,
        about: {
          reason: {
            says: `Places drawn as one circle: ${name}.`,
            value: from.length,
            unit: 'count',
            formula: 'count of places',
            from,
          },
        },
      }),
    }
  }
  return points.map((point) => [
    head(point),
    cell(point, 'allocation', point.allocated),
    cell(point, 'withheld', point.withheld),
    cell(point, 'award', point.awarded),
  ])
}

/** A circle in one line, each number with its reasons. */
export function circlePieces(point: MapPoint, reasons: CircleReasons): readonly Piece[] {
  const name = reasons.nameOf(point)
  const told = (about: Measure, value: number): Piece => ({
    text: shortMoney(figureOf(point, value)),
    asked: () => askedOf(reasons.recipients, point, name, reasons.program, about),
    label: `${name}, ${measureWords[about]}: ${shortMoney(figureOf(point, value))}`,
  })
  const kept = point.withheld > 0 ? [', ', told('withheld', point.withheld), ' withheld'] : []
  return [`${name}: `, told('award', point.awarded), ' awarded', ...kept]
}

/** All circles as comma-separated text. */
export function mapCsv(points: readonly MapPoint[], nameOf: (point: MapPoint) => string): string {
  const lines = points.map((point) =>
    [
      point.key,
      nameOf(point),
      point.family,
      point.allocated,
      point.withheld,
      point.awarded,
      Math.round(point.half),
    ]
      .map(csvCell)
      .join(','),
  )
  return ['key,name,family,allocated,withheld,awarded,half_range', ...lines].join('\n') + '\n'
}
