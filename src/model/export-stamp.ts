/** Says what an export was made of: the scenario by its id, the versions, the day, and how to cite it. */

import { plainLine } from './export-cell'
import type { ExportCell } from './export-cell'
import { scenarioId } from './scenario-id'
import type { Dataset, Day, Scenario } from './types'

/** What every export carries. */
export interface ExportStamp {
  /** The short id of the scenario: the same for whoever computes the same. */
  readonly id: string
  readonly title: string
  /** Empty where the scenario names nobody. */
  readonly author: string
  /** The version of the model that computed the figures. */
  readonly model: number
  /** The edition of the data they were computed from. */
  readonly edition: string
  readonly fiscalYear: string
  /** The day of the export. */
  readonly day: Day
  /** Where the scenario opens again; empty where no address was given. */
  readonly address: string
}

/** What stands under every export. */
export const DISCLAIMER = 'Model output, not an official estimate.'

/** What is known from outside the model: the day, and the address at which the scenario opens. */
interface ExportOccasion {
  readonly day: Day
  readonly address: string
  readonly fiscalYear: string
}

/** Make the stamp of an export. The figures are those of this dataset, whatever edition the author saw. */
export function stampOf(
  dataset: Dataset,
  scenario: Scenario,
  occasion: ExportOccasion,
): ExportStamp {
  return {
    id: scenarioId(scenario),
    title: plainLine(scenario.title) || 'Untitled scenario',
    author: plainLine(scenario.author),
    model: dataset.model,
    edition: dataset.edition,
    ...occasion,
  }
}

/** The stamp in one line, as it stands under a picture and in every row of a table. */
export function stampLine(stamp: ExportStamp): string {
  const by = stamp.author === '' ? '' : ` by ${stamp.author}`
  return `Grantflow, scenario ${stamp.id} \u201c${stamp.title}\u201d${by}; model ${stamp.model}, data edition ${stamp.edition}; exported ${stamp.day}. ${DISCLAIMER}`
}

/** The stamp as columns of a table, alike in every row: a row keeps them wherever it is copied. */
export function stampColumns(
  stamp: ExportStamp,
): readonly (readonly [name: string, value: ExportCell])[] {
  return [
    ['scenario_id', stamp.id],
    ['model_version', stamp.model],
    ['data_edition', stamp.edition],
    ['exported', stamp.day],
    ['citation', stampLine(stamp)],
  ]
}
