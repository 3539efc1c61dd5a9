/** Gives the parts of a difference their reasons: what differs in a group, and the runs with and without it. */
import type { AttributedPart } from '../../model/index'
import { digits, dollars } from '../format'
import type { Asked, Gathered } from '../page-state'
import { measured } from './attribution-pair'
import type { AttributedPair } from './attribution-pair'
import { measureReason, signedDollars } from './measured'

/** What the groups of a part are called in short: the words before the colon. */
export function shortWords({ words }: AttributedPart): string {
  return words
    .split('; with ')
    .map((each) => each.split(':')[0])
    .join(', with ')
}

/** The figure of one of the two scenarios. */
export function sideAsked(pair: AttributedPair, side: 0 | 1): Asked {
  const reason = sideReason(pair, side)
  return { title: reason.says, about: { reason } }
}

function sideReason({ sides, attribution, runOf }: AttributedPair, side: 0 | 1): Gathered {
  const { name, scenario } = sides[side]
  return measureReason(runOf(side), attribution.of, `${name}, ${scenario.title}`)
}

/** The whole difference, with the parts that add up to it. */
export function differenceAsked(pair: AttributedPair): Asked {
  const { attribution, sides } = pair
  const [a, b] = sides
  const title = `${measured(pair)}: ${b.name} less ${a.name}`
  return {
    title,
    about: {
      reason: {
        says: `${title}.`,
        value: attribution.difference,
        unit: 'dollars',
        formula: `${b.name} \u2212 ${a.name}`,
        withNumbers: `${dollars(attribution.to)} \u2212 ${dollars(attribution.from)}`,
        from: [sideReason(pair, 1), sideReason(pair, 0)],
      },
    },
  }
}

/** A group's part of the difference: the mean over every order of changing the groups. */
export function partAsked(pair: AttributedPair, part: AttributedPart): Asked {
  const { attribution } = pair
  const count = attribution.parts.length
  const title = `${measured(pair)}: ${shortWords(part)}`
  return {
    title,
    about: {
      reason: {
        says: `${part.words}. Its part is the mean of what it adds over every order of changing the groups that differ. So nothing hangs on which is told first. Whole dollars go by largest remainder, so that the parts add up to the difference exactly.`,
        value: part.part,
        unit: 'dollars',
        formula:
          'the mean, over every order of the groups, of the figure with it \u2212 without it',
        withNumbers: `${digits(attribution.runs)} runs of the mixes of ${digits(count)} ${count === 1 ? 'group' : 'groups'}: first in ${signedDollars(part.firstIn)}, last in ${signedDollars(part.lastIn)}`,
        from: [aloneReason(pair, part, 'first'), aloneReason(pair, part, 'last')],
      },
    },
  }
}

/** What a group does alone: first on A, or last, after all the others. */
export function aloneAsked(
  pair: AttributedPair,
  part: AttributedPart,
  which: 'first' | 'last',
): Asked {
  const reason = aloneReason(pair, part, which)
  return { title: `${measured(pair)}: ${shortWords(part)}, ${which} in`, about: { reason } }
}

function aloneReason(
  pair: AttributedPair,
  part: AttributedPart,
  which: 'first' | 'last',
): Gathered {
  const [a, b] = pair.sides
  const { from, to } = pair.attribution
  const name = shortWords(part)
  const differs = differsReasons(part)
  const mix = (says: string, value: number, side: 0 | 1): Gathered => ({
    says,
    value,
    unit: 'dollars',
    formula: `the run of ${side === 0 ? a.name : b.name} with these taken from ${side === 0 ? b.name : a.name}`,
    from: differs,
  })
  return which === 'first'
    ? {
        says: `${name}, first in: changed alone on ${a.name}.`,
        value: part.firstIn,
        unit: 'dollars',
        formula: `${a.name} with this group as in ${b.name} \u2212 ${a.name}`,
        withNumbers: `${dollars(from + part.firstIn)} \u2212 ${dollars(from)}`,
        from: [
          mix(`${a.name} with this group as in ${b.name}`, from + part.firstIn, 0),
          sideReason(pair, 0),
        ],
      }
    : {
        says: `${name}, last in: changed after all the others.`,
        value: part.lastIn,
        unit: 'dollars',
        formula: `${b.name} \u2212 ${b.name} with this group as in ${a.name}`,
        withNumbers: `${dollars(to)} \u2212 ${dollars(to - part.lastIn)}`,
        from: [
          sideReason(pair, 1),
          mix(`${b.name} with this group as in ${a.name}`, to - part.lastIn, 1),
        ],
      }
}

/** What differs in a group, a line each. */
function differsReasons({ differs }: AttributedPart): readonly Gathered[] {
  return differs.map(({ label, says }) => ({
    says: label,
    value: says.startsWith(`${label}: `) ? says.slice(label.length + 2) : says,
    unit: 'word',
    standing: 'set',
    from: [],
  }))
}

/** What changing one group at a time leaves unexplained. */
export function interactionAsked(pair: AttributedPair): Asked {
  const { attribution } = pair
  const sum = attribution.difference - attribution.interaction
  return {
    title: `${measured(pair)}: what one at a time leaves unexplained`,
    about: {
      reason: {
        says: 'Groups that work together do more, or less, than each does alone: this is what is left of the difference when each is changed alone on the first scenario.',
        value: attribution.interaction,
        unit: 'dollars',
        formula: 'the difference \u2212 the sum of what each group does first in',
        withNumbers: `${dollars(attribution.difference)} \u2212 ${dollars(sum)}`,
        from: attribution.parts.map((part) => aloneReason(pair, part, 'first')),
      },
    },
  }
}
