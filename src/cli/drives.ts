/** `grantflow drives`: says what a result hangs on: what swings it, and what settling each open finding and fact is worth. */

import { settingsOfSwings, settlingWorth, swings } from '../model/index'
import type { ClauseFlip, Flip, NearThreshold, SettlingWorth, Swings } from '../model/index'
import type { Arguments } from './arguments'
import { drivesCsv, drivesJson } from './drives-rows'
import { drivesText } from './drives-text'
import { followNamed, placed } from './follow'
import type { Followed } from './follow'
import { checkForm, readMeasure } from './measure-question'
import { cliffsOf } from './place-cliffs'
import { withTablesOf } from './run-tables'
import { findBase } from './scenario-files'

/** What drives a result. */
export interface Drives extends Followed {
  readonly swings: Swings
  readonly settling: SettlingWorth
  /** Of a place: the lines of the law near it, and what single thing would change a finding on it. */
  readonly cliffs: Cliffs | null
}

/** The cliffs of one place. */
export interface Cliffs {
  readonly near: readonly NearThreshold[]
  readonly flips: readonly Flip[]
  readonly clauses: readonly ClauseFlip[]
}

/** Answer for a total, or for one place. Throws a ScenarioFault of one sentence on anything it cannot use. */
export async function drives(given: Arguments): Promise<string> {
  checkForm(given)
  const { word, options, changes } = given
  const followed = await followNamed(word, changes)
  const { scenario, outcome } = followed
  const of = readMeasure(followed.dataset, given, 'withheld')
  const settings = placed(word, () => settingsOfSwings(followed.dataset, scenario, findBase))
  const dataset = await withTablesOf(followed.dataset, settings, scenario, word)
  const found: Drives = {
    ...followed,
    dataset,
    swings: placed(word, () => swings(dataset, scenario, findBase, of, outcome)),
    settling: settlingWorth(dataset, outcome, of),
    cliffs: of.of === 'place' ? cliffsOf({ ...followed, dataset }, of.place) : null,
  }
  if (options.has('json')) return drivesJson(found)
  return options.has('csv') ? drivesCsv(found) : drivesText(found)
}
