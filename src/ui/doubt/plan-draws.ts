/** Says what is to be drawn of a scenario: what is uncertain in it, and how many draws this machine has room for. */
import { gatherChanges, listDoubts, MOST_DRAWS, offerDraws } from '../../model/index'
import type { Dataset, Doubt, DrawOffer, Outcome, Scenario } from '../../model/index'
import type { FindBase } from '../scenario-changes'
import { isSmall } from './worker-count'

/** Drawn where the scenario asks for no number. */
export const USUAL = 1000
/** What a reader is offered; any other number can be typed. */
export const OFFERED: readonly number[] = [200, 1000, 10_000, MOST_DRAWS]

/** In bytes: what the figures of all draws may take on the page. */
const ROOM = 768e6
const ROOM_SMALL = 96e6
/** Totals of a program, and of all together. */
const TOTALS = 8
/** Doubts that decide who is judged at all: any place paid may then lose. */
const ANYBODY = /^(?:orders|law|programs\.[^.]+\.included)|\.definition$|^as_of$/

export interface Plan {
  readonly doubts: readonly Doubt[]
  /** Whether what the facts or the lists leave open is drawn, and there is any such thing. */
  readonly opens: boolean
  readonly draws: number
  /** What the scenario asks for. */
  readonly asked: number
  /** Why fewer are made than asked for, a sentence; empty where they are not. */
  readonly less: string
  readonly seed: number
}

/** Plan the draws of a scenario that has been run once. Throws a ScenarioFault where a doubt cannot be read. */
export function planDraws(
  dataset: Dataset,
  scenario: Scenario,
  outcome: Outcome,
  findBase: FindBase,
  machine: object = navigator,
): Plan {
  const { doubts, faults } = listDoubts(dataset, scenario, findBase)
  if (faults.length > 0) throw new Error(faults[0])
  const changes = gatherChanges(scenario, findBase)
  const asked = scenario.draws === 0 ? USUAL : scenario.draws
  const offer = offerFor(asked, outcome, doubts, machine)
  return {
    doubts,
    opens:
      (changes.get('unknown') === 'drawn' && openFindings(outcome) > 0) ||
      changes.get('list_errors') === 'drawn',
    draws: Math.min(MOST_DRAWS, offer.draws),
    asked,
    less: offer.says,
    seed: scenario.seed,
  }
}

/** How many findings the facts leave open in a run. */
export function openFindings({ programs }: Outcome): number {
  return programs.reduce(
    (sum, { conditions }) =>
      conditions.reduce(
        (all, { findings }) => all + findings.filter(({ result }) => result === 'unknown').length,
        sum,
      ),
    0,
  )
}

/**
 * So many draws, or as many as this machine has room for: of each the page keeps the totals, and what
 * is withheld from each place that may lose.
 */
export function offerFor(
  asked: number,
  { programs }: Outcome,
  doubts: readonly Doubt[],
  machine: object,
): DrawOffer {
  const anybody = doubts.some(({ path }) => ANYBODY.test(path))
  const figures = programs.reduce((sum, { allocation, conditions }) => {
    const judged = new Set(
      conditions.flatMap(({ findings }) => findings.map((each) => each.recipient)),
    )
    return sum + TOTALS + (anybody ? allocation.paid.length : judged.size)
  }, TOTALS)
  return offerDraws(asked, figures, isSmall(machine) ? ROOM_SMALL : ROOM)
}
