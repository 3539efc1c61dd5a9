/** Lets places answer: a policy changed on a day, always after a while, or when more than a sum is at stake. */
import { evidenceOn } from '../evidence'
import type { Evidence } from '../evidence'
import { isLocal } from '../recipient-words'
import { dayNumber, dayText } from './days'
import type { Bites } from './bites'
import type { Bite, CourseSettings, Dataset, Dollars, LawSettings } from '../types'

/** What ended a bite that a place's own act ended. */
const CHANGED = 'the place changes its policy or signs'

/** What a place has to answer: the first day anything acts on it alone, and what is at stake over all awards followed. */
interface Stake {
  readonly first: number
  readonly dollars: Dollars
}

/** What is at stake for each place: the most any condition takes of each award, over all awards followed. */
export function stakesOf(all: Iterable<Bites>): ReadonlyMap<number, Stake> {
  const stakes = new Map<number, Stake>()
  for (const bites of all) {
    for (const [recipient, own] of bites) {
      // One award is lost only once, whatever acts on it.
      const most = own.reduce((max, { base, share }) => Math.max(max, base * share), 0)
      const before = stakes.get(recipient)
      stakes.set(recipient, {
        first: Math.min(before?.first ?? Infinity, ...own.map(({ from }) => from)),
        dollars: (before?.dollars ?? 0) + most,
      })
    }
  }
  return stakes
}

/** Gives the bites of a recipient once it has answered. */
export type Answer = (recipient: number, bites: readonly Bite[]) => readonly Bite[]

/**
 * Let recipients answer. `listed` and `never` leave what acts on them: what is recorded of a place, or
 * its facts kept as they were, is in the findings already. Otherwise the policy changes once, so many
 * days after anything first acted on the place, and nothing it failed acts on it any more. A local
 * government whose state law leaves it no choice keeps its policy, unless the reader set the place
 * itself. Money moved for good stays moved.
 */
export function answersTo(
  dataset: Dataset,
  { reaction }: CourseSettings,
  law: LawSettings,
  stakes: ReadonlyMap<number, Stake>,
): Answer {
  const bound = boundByState(dataset, law)
  function changeDay(recipient: number): number {
    const own = reaction.own.get(dataset.recipients.ids[recipient]!)
    if (typeof own === 'object') return dayNumber(own.day)
    const mode = own ?? reaction.mode
    const { first, dollars } = stakes.get(recipient) ?? { first: Infinity, dollars: 0 }
    const changes = mode === 'always' || (mode === 'threshold' && dollars >= reaction.threshold)
    if (!changes || (own === undefined && bound(recipient, first))) return Infinity
    return first + reaction.days
  }
  return (recipient, bites) => {
    if (bites.length === 0) return bites
    const changed = changeDay(recipient)
    if (changed === Infinity) return bites
    return bites.flatMap((bite) => {
      if (bite.goesTo !== 'held' || (bite.until !== null && bite.until <= changed)) return [bite]
      return changed <= bite.from ? [] : [{ ...bite, until: changed, endedBy: CHANGED }]
    })
  }
}

/** Whether state law is known to limit cooperation on a day, so that a local government could not choose otherwise. */
function boundByState(
  dataset: Dataset,
  law: LawSettings,
): (recipient: number, day: number) => boolean {
  const days = new Map<number, Evidence>()
  return (recipient, day) => {
    if (!isLocal(dataset.recipients, recipient) || day === Infinity) return false
    let evidence = days.get(day)
    if (evidence === undefined) {
      evidence = evidenceOn(dataset, dayText(day), law)
      days.set(day, evidence)
    }
    return evidence.value(recipient, 'state_limits_cooperation') === 'yes'
  }
}
