/** Holds the figures a scenario's author saw against those computed now, and says why they differ where they do. */

import { inDollars } from './scenario-words'
import { isTotal, totalNames } from './totals'
import type { Dataset, Dollars, Outcome, Scenario } from './types'

/** One recorded figure beside the computed one; null where no such figure is computed. */
interface ReproducedFigure {
  readonly name: string
  readonly label: string
  readonly recorded: Dollars
  readonly computed: Dollars | null
  /** Computed less recorded. */
  readonly difference: Dollars | null
  readonly says: string
}

export interface Reproduction {
  readonly kind: 'exact' | 'differs' | 'not-recorded'
  readonly figures: readonly ReproducedFigure[]
  /** What is different about the run, a clause each; empty where nothing is known to be. */
  readonly because: readonly string[]
  /** The whole in one or two sentences. */
  readonly says: string
}

/** The figures that a scenario records of its outcome. */
export function resultsOf({ totals }: Outcome): Scenario['results'] {
  const { available, awarded, withheld } = totals
  return { available, awarded, withheld }
}

/**
 * A scenario as its author saves it now: for this dataset's edition and model, with the key figures
 * of the outcome. Its id is that of what was computed.
 */
export function recordResults(dataset: Dataset, scenario: Scenario, outcome: Outcome): Scenario {
  const { edition, data, model } = dataset
  return { ...scenario, edition, data, model, results: resultsOf(outcome) }
}

/**
 * Hold recorded figures against an outcome, to the dollar. `migratedFrom` is the version of the
 * format the scenario was written in, where that was an earlier one.
 */
export function checkResults(
  dataset: Dataset,
  scenario: Scenario,
  outcome: Outcome,
  migratedFrom?: number,
): Reproduction {
  const figures = Object.entries(scenario.results).map(([name, recorded]) =>
    reproduce(outcome, name, recorded),
  )
  const because = whatIsOther(dataset, scenario, migratedFrom)
  if (figures.length === 0) {
    const says = 'The scenario records no figures, so there is nothing to reproduce.'
    return { kind: 'not-recorded', figures, because, says }
  }
  const wrong = figures.filter(({ difference }) => difference !== 0)
  if (wrong.length === 0) {
    const though = because.length === 0 ? '' : `, although ${because.join(' and ')}`
    return { kind: 'exact', figures, because, says: `Reproduced exactly${though}.` }
  }
  const why =
    because.length > 0
      ? `This may be because ${because.join(' and ')}.`
      : 'Data and model are the same, so a shipped scenario it starts from was changed since, or the recorded figures were not computed from these changes.'
  return {
    kind: 'differs',
    figures,
    because,
    says: `${wrong.map(({ says }) => says).join(' ')} ${why}`,
  }
}

function reproduce({ totals }: Outcome, name: string, recorded: Dollars): ReproducedFigure {
  const known = isTotal(name)
  const label = known ? totalNames[name] : name
  const computed = known ? totals[name] : null
  if (computed === null) {
    const says = `${label} was recorded as ${inDollars(recorded)}, and no such figure is computed.`
    return { name, label, recorded, computed, difference: null, says }
  }
  const difference = computed - recorded
  const says =
    difference === 0
      ? `${label} is ${inDollars(computed)}, as recorded.`
      : `${label} differs by ${inDollars(Math.abs(difference))}: it was recorded as ${inDollars(recorded)} and is ${inDollars(computed)} now.`
  return { name, label, recorded, computed, difference, says }
}

/** What is other than when the author ran it, a clause each. */
function whatIsOther(
  dataset: Dataset,
  scenario: Scenario,
  migratedFrom: number | undefined,
): readonly string[] {
  const { edition, data, model } = scenario
  const clauses: string[] = []
  if (data !== '' && data !== dataset.data) {
    clauses.push(
      edition === '' || edition === dataset.edition
        ? `its data are not quite those of edition ${dataset.edition} held here`
        : `it was run on the data of ${edition} and these are of ${dataset.edition}`,
    )
  } else if (data === '' && edition !== '' && edition !== dataset.edition) {
    clauses.push(`it was run on the data of ${edition} and these are of ${dataset.edition}`)
  } else if (data === '') clauses.push('it does not say on which data it was run')
  if (model !== 0 && model !== dataset.model) {
    clauses.push(
      `it was run with version ${model} of the model and this is version ${dataset.model}`,
    )
  }
  if (migratedFrom !== undefined)
    clauses.push(`it was written in version ${migratedFrom} of the format`)
  return clauses
}
