/** Says what each open fact of a place decides: by which words its findings would be settled, and the dollars of each. */
import type { Steps } from '../course/steps'
import { makeFinder } from '../finder'
import { limitsOf } from '../judge'
import { turnedSwitches } from '../law-settings'
import { simulate } from '../simulate'
import type { Dataset, Dollars, FactName, Finding, LawSettings, Outcome } from '../types'
import { measureOf } from './measure'
import type { Measure } from './measure'
import { openFacts, withWord, wordsOfFact } from './open-facts'
import { findingsNow, keepsApart } from './place-findings'
import type { PlaceFindings, Slot } from './place-findings'
import { waysToSettle } from './recount'

/** One word of a fact, and the figure with it. */
interface WordWorth {
  readonly word: string
  /** What the findings that hang on the fact then are, each result once. */
  readonly results: readonly (Finding['result'] | 'not-reached')[]
  /** Whether that leaves none of them open. */
  readonly settles: boolean
  readonly value: Dollars
}

/** One open fact of one recipient. */
export interface FactWorth {
  readonly recipient: number
  readonly name: FactName
  readonly words: readonly WordWorth[]
  /** The most less the least over its words. */
  readonly decides: Dollars
}

/** Asks for the figure with other findings of one recipient. */
type Recounter = (recipient: number, anew: PlaceFindings) => Dollars

/**
 * Try every word of every open fact of every place, each alone. A finding rests on the place's own
 * facts, so that one word is set for all places at once and each place's findings are taken from it;
 * only where local governments fail with their state is a state's fact run on its own.
 */
export function* factWorths(
  dataset: Dataset,
  outcome: Outcome,
  of: Measure,
  slots: readonly Slot[],
  recounted: Recounter,
): Steps<readonly FactWorth[]> {
  const { settings } = outcome
  const { states } = dataset.recipients
  const withState = turnedSwitches(dataset, settings.law).some(
    ({ value }) => value.reaches?.locals === true,
  )
  const point = measureOf(dataset, outcome, of)
  const judged = [...new Set(slots.flatMap(({ at }) => [...at.keys()]))]
  const within = (state: number) => judged.filter((one) => states[one] === state)
  const leaderOf = leadersIn(finderOf(dataset, outcome, slots, settings.law))
  const found: FactWorth[] = []
  const facts = [...openFacts(dataset, outcome)]
  for (const [at, [name, places]] of facts.entries()) {
    const apart = withState ? places.filter((place) => states[place] === place) : []
    const others = places.filter((place) => !apart.includes(place))
    const leaders = others.map(leaderOf)
    const words = wordsOfFact(dataset, name)
    const worths = new Map<number, WordWorth[]>(places.map((place) => [place, []]))
    const tell = (place: number, word: string, anew: PlaceFindings, value: () => Dollars) => {
      worths.get(place)!.push({ word, ...resultsOf(slots, place, anew), value: value() })
    }
    for (const [nth, word] of words.entries()) {
      const law = withWord(dataset, settings.law, leaders, name, word)
      const { find } = finderOf(dataset, outcome, slots, law)
      const led = new Map<number, PlaceFindings>()
      for (const [done, place] of others.entries()) {
        if (done % 32 === 0) {
          yield (at + (nth + done / others.length) / words.length) / facts.length
        }
        const leader = leaders[done]!
        const alike = led.get(leader) ?? find(leader)
        led.set(leader, alike)
        const anew = alike.map((one) => (one === null ? null : { ...one, recipient: place }))
        tell(place, word, anew, () => recounted(place, anew))
      }
      for (const place of apart) {
        yield (at + (nth + 1) / words.length) / facts.length
        const alone = withWord(dataset, settings.law, [place], name, word)
        const own = finderOf(dataset, outcome, slots, alone).find
        const value = () => {
          if (!keepsApart(outcome)) {
            return measureOf(dataset, simulate(dataset, { ...settings, law: alone }, outcome), of)
          }
          // What each of the state's governments gets moves apart from the others.
          return within(place).reduce((sum, one) => sum + recounted(one, own(one)) - point, point)
        }
        tell(place, word, own(place), value)
      }
    }
    for (const [recipient, tried] of worths) {
      const values = tried.map(({ value }) => value)
      const decides = values.length === 0 ? 0 : Math.max(...values) - Math.min(...values)
      found.push({ recipient, name, words: tried, decides })
    }
  }
  return found
}

/** Finds slot by slot. */
interface SlotFinder {
  readonly find: (recipient: number) => PlaceFindings
  /** Equal for those who are found alike, but those of whom something is known. */
  readonly classOf: (recipient: number) => string
  readonly known: ReadonlySet<number>
}

/** Makes findings on one place after another under a law, slot by slot. */
function finderOf(
  dataset: Dataset,
  { settings, programs }: Outcome,
  slots: readonly Slot[],
  law: LawSettings,
): SlotFinder {
  const made = new Map<string, ReturnType<typeof makeFinder>>()
  const finders = slots.map(({ condition, program }) => {
    // Programs that no order sets apart are found alike.
    const key = `${condition} ${limitsOf(dataset, law, program)}`
    const one = programs
      .flatMap(({ conditions }) => conditions)
      .find((each) => each.settings.condition === condition)!
    const finder =
      made.get(key) ?? makeFinder(dataset, one.settings, { law, year: settings.year, program })
    made.set(key, finder)
    return finder
  })
  return {
    find: (recipient) => finders.map(({ find }) => find(recipient)),
    classOf: (recipient) => [...made.values()].map(({ classOf }) => classOf(recipient)).join(' '),
    known: new Set([...made.values()].flatMap(({ known }) => known)),
  }
}

/** Gives one place for all that are found alike, and so by the same word; itself where something is known of it. */
function leadersIn({ classOf, known }: SlotFinder): (place: number) => number {
  const leaders = new Map<string, number>()
  return (place) => {
    if (known.has(place)) return place
    const key = classOf(place)
    const leader = leaders.get(key) ?? place
    leaders.set(key, leader)
    return leader
  }
}

/** What becomes of the findings on a place that are open now. */
function resultsOf(
  slots: readonly Slot[],
  place: number,
  anew: PlaceFindings,
): Pick<WordWorth, 'results' | 'settles'> {
  const then = findingsNow(slots, place).flatMap((now, at) =>
    now === null || waysToSettle(now) === null ? [] : [anew[at] ?? null],
  )
  return {
    results: [...new Set(then.map((finding) => finding?.result ?? 'not-reached'))],
    settles: then.every((finding) => finding === null || waysToSettle(finding) === null),
  }
}
