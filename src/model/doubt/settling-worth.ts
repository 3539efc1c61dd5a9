/** Says what it is worth to settle what is open: the dollars that hang on each finding and fact, and the range they make. */
import { allAtOnce, partOf } from '../course/steps'
import type { Steps } from '../course/steps'
import type { ConditionId, Dataset, Dollars, Finding, Outcome } from '../types'
import { factWorths } from './fact-worth'
import type { FactWorth } from './fact-worth'
import { checkMeasure, measureOf } from './measure'
import type { Measure } from './measure'
import { narrow } from './narrow'
import type { Narrowed, Span } from './narrow'
import { findingsNow, placeRecounter, slotsOf } from './place-findings'
import type { PlaceFindings, Slot } from './place-findings'
import { respan, waysToSettle } from './recount'

/** A place's open finding under one condition, with the figure either way, all else as it is set. */
interface FindingWorth {
  readonly recipient: number
  readonly condition: ConditionId
  readonly met: Dollars
  readonly failed: Dollars
  /** How far apart they are. */
  readonly worth: Dollars
}

/** What hangs on one place. */
export interface PlaceWorth {
  readonly recipient: number
  /** With all its open findings met against all failed. */
  readonly worth: Dollars
  /** Its open findings and facts that move money, the most dollars first. */
  readonly findings: readonly FindingWorth[]
  readonly facts: readonly FactWorth[]
}

/** The value of settling what a scenario leaves open. */
export interface SettlingWorth {
  readonly of: Measure
  readonly point: Dollars
  /** What the figure lies between over all that is open. */
  readonly span: Span
  /** Open findings, each of a place under a condition, and how many of them move nothing. */
  readonly open: number
  readonly still: number
  /** Places on which money hangs, the most first. */
  readonly places: readonly PlaceWorth[]
  /** After settling the first, the first 3, the first 10, and all. */
  readonly narrowed: readonly Narrowed[]
}

/**
 * Work out the value of settling each open finding and fact of an outcome, by running each either
 * way. Throws a ScenarioFault on an unknown measure.
 */
export function settlingWorth(dataset: Dataset, outcome: Outcome, of: Measure): SettlingWorth {
  return allAtOnce(settlingInSteps(dataset, outcome, of))
}

/** The same in steps, for a page that paints between them. */
export function* settlingInSteps(
  dataset: Dataset,
  outcome: Outcome,
  of: Measure,
): Steps<SettlingWorth> {
  checkMeasure(
    dataset,
    outcome.settings.programs.map(({ program }) => program),
    of,
  )
  const slots = slotsOf(outcome)
  const point = measureOf(dataset, outcome, of)
  const recounted = placeRecounter(dataset, outcome, of, slots, point)
  const open = openPlaces(slots)
  const worths: FindingWorth[] = []
  const together = new Map<number, Dollars>()
  for (const [at, recipient] of open.entries()) {
    if (at % 16 === 0) yield (0.4 * at) / open.length
    const now = findingsNow(slots, recipient)
    const apart = (which: (finding: Finding) => boolean) => {
      const [met, failed] = [0, 1].map((way) => recounted(recipient, settled(now, which, way)))
      return { met: met!, failed: failed!, worth: Math.abs(failed! - met!) }
    }
    together.set(recipient, apart(() => true).worth)
    const conditions = now.flatMap((one) => (isOpen(one) ? [one.condition] : []))
    for (const condition of new Set(conditions)) {
      worths.push({ recipient, condition, ...apart((one) => one.condition === condition) })
    }
  }
  const facts = yield* partOf([0.4, 0.95], factWorths(dataset, outcome, of, slots, recounted))
  const sorted = worths.filter(({ worth }) => worth > 0).toSorted((a, b) => b.worth - a.worth)
  const span = respan(dataset, outcome, of)
  return {
    of,
    point,
    span,
    open: worths.length,
    still: worths.length - sorted.length,
    places: gather(sorted, facts, together),
    narrowed: [...new Set([1, 3, 10, worths.length])]
      .filter((first) => first > 0 && first <= worths.length)
      .map((first) => narrow(dataset, outcome, of, span, inOrder(worths).slice(0, first))),
  }
}

/** Findings with the most at stake first; of as many, by place. */
function inOrder(worths: readonly FindingWorth[]): readonly FindingWorth[] {
  return worths.toSorted((a, b) => b.worth - a.worth)
}

function gather(
  findings: readonly FindingWorth[],
  facts: readonly FactWorth[],
  together: ReadonlyMap<number, Dollars>,
): readonly PlaceWorth[] {
  const moving = facts.filter(({ decides }) => decides > 0)
  const factsOf = byRecipient(moving)
  const findingsOf = byRecipient(findings)
  return [...new Set([...findingsOf.keys(), ...factsOf.keys()])]
    .map((recipient) => ({
      recipient,
      worth: together.get(recipient) ?? 0,
      findings: findingsOf.get(recipient) ?? [],
      facts: (factsOf.get(recipient) ?? []).toSorted((a, b) => b.decides - a.decides),
    }))
    .sort((a, b) => b.worth - a.worth || a.recipient - b.recipient)
}

function byRecipient<T extends { readonly recipient: number }>(
  all: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>()
  for (const one of all) {
    const group = groups.get(one.recipient)
    if (group === undefined) groups.set(one.recipient, [one])
    else group.push(one)
  }
  return groups
}

/** The recipients with an open finding, in order of id. */
function openPlaces(slots: readonly Slot[]): readonly number[] {
  const open = slots.flatMap(({ findings }) =>
    findings.filter(isOpen).map(({ recipient }) => recipient),
  )
  return [...new Set(open)].sort((a, b) => a - b)
}

function isOpen(finding: Finding | null): finding is Finding {
  return finding !== null && waysToSettle(finding) !== null
}

/** A place's findings with the open ones that `which` picks settled: the gentle way 0, the harsh way 1. */
function settled(
  now: PlaceFindings,
  which: (finding: Finding) => boolean,
  way: number,
): PlaceFindings {
  return now.map((one) => (isOpen(one) && which(one) ? waysToSettle(one)![way]! : one))
}
