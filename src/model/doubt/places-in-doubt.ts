/** Lists the ways in which the facts of each place in doubt can fall, so that its findings are made once for each. */
import type { Dataset, Doubt, FactOverride, ParameterValue } from '../types'
import type { DrawnValues } from './drawn-values'

/** A place of which some facts are in doubt. */
export interface PlaceInDoubt {
  readonly recipient: number
  readonly facts: readonly FactInDoubt[]
  /** In how many ways its facts can fall together. */
  readonly ways: number
}

interface FactInDoubt {
  readonly path: string
  readonly name: string
  readonly values: readonly ParameterValue[]
}

/** The places of which a fact is in doubt, each with its facts. */
export function placesInDoubt(dataset: Dataset, doubts: readonly Doubt[]): readonly PlaceInDoubt[] {
  const places = new Map<number, FactInDoubt[]>()
  for (const { path, spread } of doubts) {
    const [, id = '', name = ''] = path.split('.')
    const recipient = dataset.recipients.indexOf.get(id)
    if (recipient === undefined || spread.kind !== 'alternatives') continue
    const facts = places.get(recipient) ?? []
    facts.push({ path, name, values: spread.of.map(({ value }) => value) })
    places.set(recipient, facts)
  }
  return [...places].map(([recipient, facts]) => ({
    recipient,
    facts,
    ways: facts.reduce((product, { values }) => product * values.length, 1),
  }))
}

/** Which of its ways the facts of a place fell in a draw: its facts are the digits of the number. */
export function wayOf({ facts }: PlaceInDoubt, drawn: DrawnValues): number {
  return facts.reduce(
    (way, { path, values }) => way * values.length + values.indexOf(drawn.of(path)!),
    0,
  )
}

/**
 * The facts as set, with every place in doubt at its own way of that number (or at one of those it
 * has, where it has fewer). A fact of one place decides no finding of another, so that one law shows
 * a way of all of them.
 */
export function factsAt(
  dataset: Dataset,
  set: readonly FactOverride[],
  places: readonly PlaceInDoubt[],
  way: number,
): readonly FactOverride[] {
  const drawn = new Map<string, string>()
  for (const { recipient, facts, ways } of places) {
    let rest = way % ways
    for (const { name, values } of facts.toReversed()) {
      drawn.set(
        `${dataset.recipients.ids[recipient]!}.${name}`,
        String(values[rest % values.length]),
      )
      rest = Math.floor(rest / values.length)
    }
  }
  const kept = set.filter(({ recipient, name }) => !drawn.has(`${recipient}.${name}`))
  const put = [...drawn].map(([path, value]) => {
    const [recipient = '', name = ''] = path.split('.')
    return { recipient, name, value, note: '' }
  })
  return [...kept, ...put]
}
