/** Gathers the reasons of changes and of sums over several awards, down to the awards the model explains. */
import { digits, dollars } from '../format'
import type { Figure } from '../format'
import type { Asked, Gathered, ModelQuestion } from '../page-state'

const MINUS = ' \u2212 '
/** So many awards are explained one by one; the others stand together, by what the program pays over all. */
const EXPLAINED = 60

/** What a change or a sum is about. */
export interface Award {
  readonly program: string
  /** The id of the recipient. */
  readonly id: string
  readonly name: string
}

/** An award with what it is more or less than in the baseline. */
interface Change {
  readonly award: Award
  readonly change: Figure
}

type Side = 'outcome' | 'baseline'

/** An award as the model explains it. */
export function awardAsked({ program, id, name }: Award, of: Side): ModelQuestion {
  return {
    question: { about: 'award', program, recipient: id },
    of,
    says: of === 'baseline' ? `${name}, baseline` : name,
  }
}

/** Why one award is so much more or less than in the baseline. */
export function changeAsked(award: Award, change: Figure, words: string): Asked {
  return { title: `${award.name}: ${words}`, about: { reason: changeOfAward(award, change) } }
}

function changeOfAward(award: Award, change: Figure): Gathered {
  return {
    says: `${award.name}: what is awarded in the scenario in view, less what is awarded in the baseline.`,
    ...amountOf(change),
    formula: `award now${MINUS}award in the baseline`,
    from: [awardAsked(award, 'outcome'), awardAsked(award, 'baseline')],
  }
}

/** Why several changes come to so much together. */
export function changesAsked(says: string, whole: Figure, changes: readonly Change[]): Asked {
  const from = changeInputs(changes)
  const [first] = from
  if (changes.length === 1 && first !== undefined) return { title: says, about: { reason: first } }
  return {
    title: says,
    about: {
      reason: {
        says: `${says}, added up.`,
        ...amountOf(whole),
        formula: 'sum of the changes below',
        from,
      },
    },
  }
}

/** The largest changes each with its reasons, and the others as one sum that leads to the program's own. */
export function changeInputs(changes: readonly Change[]): readonly Gathered[] {
  const largest = changes
    .slice(0, EXPLAINED)
    .map(({ award, change }) => changeOfAward(award, change))
  const rest = changes.slice(EXPLAINED)
  const value = rest.reduce((sum, { change }) => sum + change.value, 0)
  return rest.length === 0 ? largest : [...largest, theOthers(rest.length, rest[0]!.award, value)]
}

function theOthers(count: number, { program }: Award, value: number): Gathered {
  const total = (of: Side): ModelQuestion => ({
    question: { about: 'total', program, total: 'awarded' },
    of,
    says: of === 'baseline' ? 'All awards of the program, baseline' : 'All awards of the program',
  })
  return {
    says: `The other ${digits(count)} awards together; the CSV file under the picture holds each of them`,
    value,
    unit: 'dollars',
    formula: 'the whole less the awards listed before',
    from: [total('outcome'), total('baseline')],
  }
}

/** The largest awards each with its reasons, and the others as one sum. */
function awardInputs(
  awards: readonly Award[],
  whole: number,
  valueOf: (award: Award) => number,
  ask: (award: Award) => ModelQuestion,
): readonly (Gathered | ModelQuestion)[] {
  const largest = awards.slice(0, EXPLAINED)
  const rest = awards.slice(EXPLAINED)
  if (rest.length === 0) return largest.map(ask)
  const value = whole - largest.reduce((sum, award) => sum + valueOf(award), 0)
  return [...largest.map(ask), theOthers(rest.length, rest[0]!, value)]
}

/** Why several awards come to so much together, now or in the baseline. */
export function awardsAsked(
  says: string,
  whole: Figure,
  awards: readonly Award[],
  of: Side,
  valueOf: (award: Award) => number,
): Asked {
  return {
    title: `${says}: ${dollars(Math.round(whole.value))}`,
    about: {
      reason: {
        says: `${says}: the awards that this figure adds up.`,
        ...amountOf(whole),
        formula: 'sum of the awards below',
        from: awardInputs(awards, whole.value, valueOf, (award) => awardAsked(award, of)),
      },
    },
  }
}

/** Why so much of several awards was not paid: what is withheld of each, of which this is the part that ended so. */
export function notPaidAsked(
  says: string,
  whole: Figure,
  awards: readonly Award[],
  valueOf: (award: Award) => number,
): Asked {
  return {
    title: says,
    about: {
      reason: {
        says: `${says}: the part of what is withheld that ended so.`,
        ...amountOf(whole),
        formula: 'sum of what is withheld below, as the conditions direct it',
        from: awardInputs(awards, whole.value, valueOf, ({ program, id }) => ({
          question: { about: 'withheld', program, recipient: id },
          of: 'outcome',
        })),
      },
    },
  }
}

function amountOf({ value, low, high }: Figure) {
  return {
    value,
    unit: 'dollars' as const,
    ...(high - low < 1 ? {} : { precision: 'estimate' as const, low, high }),
  }
}
