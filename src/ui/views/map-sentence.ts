/** Says what the map shows in one sentence that is true of any scenario: who gets most, who is withheld most. */
import { greatest } from 'd3-array'
import { counted, shortMoney } from '../format'
import type { Piece } from '../words'
import { figureOf } from './map-points'
import type { MapPoint } from './map-points'
import { askedOf } from '../map/map-table'
import type { CircleReasons } from '../map/map-table'

/** The largest award, how many circles something is withheld from, and from which most. */
export function mapSentence(points: readonly MapPoint[], reasons: CircleReasons): readonly Piece[] {
  const paid = points.filter(({ awarded }) => awarded > 0)
  const most = greatest(paid, ({ awarded }) => awarded)
  if (most === undefined) return ['No award of this program stands on the map. ']
  const caught = points.filter(({ withheld }) => withheld > 0)
  const first = greatest(caught, ({ withheld }) => withheld)
  const amount = (point: MapPoint, about: 'award' | 'withheld'): Piece => {
    const text = shortMoney(figureOf(point, about === 'award' ? point.awarded : point.withheld))
    const name = reasons.nameOf(point)
    return {
      text,
      asked: () => askedOf(reasons.recipients, point, name, reasons.program, about),
      label: `${name}: ${text} ${about === 'award' ? 'awarded' : 'withheld'}`,
    }
  }
  const lead: Piece[] = [
    'The largest circle of what is awarded: ',
    reasons.nameOf(most),
    ', ',
    amount(most, 'award'),
    '. ',
  ]
  if (first === undefined) return [...lead, 'Nothing is withheld from any circle. ']
  return [
    ...lead,
    'Something is withheld in ',
    {
      text: counted(caught.length, 'circle'),
      asked: () => ({
        title: 'Circles that something is withheld in',
        about: {
          reason: {
            says: 'Circles of the map that something is withheld in.',
            value: caught.length,
            unit: 'count',
            formula: 'count of the circles with a recipient that something is withheld from',
            from: caught.flatMap((point) =>
              point.recipients.map((index) => ({
                question: {
                  about: 'withheld' as const,
                  program: reasons.program,
                  recipient: reasons.recipients.ids[index]!,
                },
                of: 'outcome' as const,
              })),
            ),
          },
        },
      }),
    },
    ', most in ',
    reasons.nameOf(first),
    ', ',
    amount(first, 'withheld'),
    '. ',
  ]
}
