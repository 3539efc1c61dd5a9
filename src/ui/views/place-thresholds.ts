/** Says how near a place stands to a line of the law, and what would carry it across, in a sentence with reasons. */
import type { Dataset, NearThreshold, Reason } from '../../model/index'
import { counted, day as dayWords, digits, dollars, fiscalYear } from '../format'
import type { Piece, Told } from '../words'
import { indexOf, nameOf } from './names'

/** The sentence on one line. */
export function thresholdSentence(
  dataset: Dataset,
  place: string,
  near: NearThreshold,
): readonly Piece[] {
  if (near.id === 'deadline') return deadline(near)
  if (near.id === 'pot') return pot(near)
  if (near.value === null)
    return [
      'Its share cannot be computed, for an input is unknown; it gets the minimum, ',
      told(near, dollars(near.line), near.reason, 'the line'),
      '.',
    ]
  return near.id === 'direct-award' ? direct(dataset, place, near) : minimum(near)
}

/** What a line is called. */
export function thresholdTitle({ id, short, year }: NearThreshold): string {
  const names: Readonly<Record<NearThreshold['id'], string>> = {
    'direct-award': 'the smallest award made directly',
    'state-minimum': 'the least that a state gets',
    pot: 'the line between large and small applicants',
    deadline: 'the time to accept an offer',
  }
  return `${short}, ${fiscalYear(year)}: ${names[id]}`
}

function direct(dataset: Dataset, place: string, near: NearThreshold): readonly Piece[] {
  const state = dataset.recipients.states[indexOf(dataset, place)] ?? -1
  const whose = state < 0 ? 'its state' : nameOf(dataset.recipients, state)
  const start: readonly Piece[] = [
    'Its share of its state\u2019s local money, ',
    told(near, dollars(near.value!), near.reason, 'its share'),
    ', is ',
    told(near, dollars(Math.abs(near.apart!)), near.reason, 'how far from the line'),
    near.above ? ' over the smallest direct award, ' : ' under the smallest direct award, ',
    told(near, dollars(near.line), near.reason, 'the line'),
    near.above ? ', so it is awarded directly.' : `, so the money goes to ${whose}.`,
  ]
  const { move } = near
  if (move === null) return [...start, ' No change of its own crimes alone would carry it across.']
  const crimes = digits(Math.abs(move.change))
  return [
    ...start,
    ' ',
    told(near, `${crimes} ${move.change < 0 ? 'fewer' : 'more'}`, move.reason, 'violent crimes'),
    ` violent crimes over the ${counted(move.years, 'year')} counted (of about `,
    told(near, digits(Math.round(move.now)), near.reason, 'violent crimes a year'),
    ` a year now) would put it ${near.above ? 'under' : 'over'} the line.`,
  ]
}

function minimum(near: NearThreshold): readonly Piece[] {
  const { move } = near
  return [
    'By its own counts it comes to ',
    told(near, dollars(Math.round(near.value!)), near.reason, 'by its own counts'),
    `, ${near.above ? 'over' : 'under'} the least that a state gets, `,
    told(near, dollars(Math.round(near.line)), near.reason, 'the least'),
    near.above ? '.' : '; so it gets that least.',
    ...(move === null
      ? []
      : [
          ' ',
          told(
            near,
            `${digits(Math.abs(Math.round(move.change)))} ${move.change < 0 ? 'fewer' : 'more'}`,
            move.reason,
            'people',
          ),
          ' people (of ',
          told(near, digits(Math.round(move.now)), move.reason, 'people now'),
          '), its crimes the same, would carry it across.',
        ]),
  ]
}

function pot(near: NearThreshold): readonly Piece[] {
  return [
    'It serves ',
    told(near, digits(near.value!), near.reason, 'people'),
    ' people, ',
    told(near, digits(Math.abs(near.apart!)), near.reason, 'how far from the line'),
    near.above ? ' more than the line of ' : ' fewer than the line of ',
    told(near, digits(near.line), near.reason, 'the line'),
    near.above
      ? ': it competes among the larger applicants.'
      : ': it competes among the smaller applicants.',
  ]
}

function deadline(near: NearThreshold): readonly Piece[] {
  return [
    `An offer made on the usual last day, ${dayWords(near.days!.offered)}, may be accepted for `,
    told(near, counted(near.line, 'day'), near.reason, 'days to accept'),
    `, until ${dayWords(near.days!.last)}. After that it may be withdrawn.`,
  ]
}

function told(near: NearThreshold, text: string, reason: Reason, what: string): Told {
  return {
    text,
    label: `${text}, ${what}`,
    asked: { title: `${thresholdTitle(near)}: ${what}`, about: { reason } },
  }
}
